import type { Reply } from '../../conversation/reply.ts';
import { readSession } from '../../conversation/session.ts';
import { say } from '../../speech/message.ts';
import { readIntentOf } from './read-intent-of.ts';
import type { AlexaRequest } from './read-request.ts';
import { sessionAttribute } from './read-turn.ts';

/** Counts failures in a row, beside the core's session and never in it: the core did not take part. */
export const apologiesAttribute = 'apologies';

/** One apology, the session as it came. The second in a row ends it, and so does one to somebody who is leaving. */
export function apologise(request: AlexaRequest): Reply {
  const attributes = request.session?.attributes ?? {};
  const session = readSession(attributes[sessionAttribute]);
  const { kind } = readIntentOf(request);
  const again = attributes[apologiesAttribute] !== undefined;
  if (again || kind === 'stop' || kind === 'cancel') {
    return { messages: [say('channel.gives-up')], directives: [], session };
  }
  return {
    messages: [say('channel.apology'), say('channel.again')],
    asks: { kind: 'anything' },
    reprompt: say('channel.again-hint'),
    directives: [],
    session,
  };
}
