import type { Asked, Reply } from '../../conversation/reply.ts';
import { say } from '../../speech/message.ts';
import { askedIn, readSessionFrom, wasSorry } from './contexts.ts';
import type { DialogflowRequest } from './dialogflow-request.ts';

/**
 * Said when a turn failed for a reason that nobody expected: nothing is forgotten, and the question that was pending stays.
 * The second one in a row ends the conversation, and so does one to somebody who is leaving.
 */
export function apologise(request: DialogflowRequest): Reply {
  const session = readSessionFrom(request);
  if (wasSorry(request) || leaving.has(request.intent)) {
    return { messages: [say('channel.gives-up')], directives: [], session };
  }
  const anything: Asked = { kind: 'anything' };
  return {
    messages: [say('channel.apology'), say('channel.again')],
    asks: askedIn(request) ?? anything,
    reprompt: say('channel.again-hint'),
    directives: [],
    session,
  };
}

const leaving: ReadonlySet<string | undefined> = new Set(['Stop', 'Cancel']);
