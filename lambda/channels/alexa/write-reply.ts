import type { Response } from 'ask-sdk-model';
import type { Reply } from '../../conversation/reply.ts';
import type { Speech } from '../../speech/speech.ts';
import { variantFor } from '../variant-for.ts';
import type { ProperNames } from './names.ts';
import type { AlexaRequest } from './read-request.ts';
import { toSsml } from './ssml.ts';
import { writeCard } from './write-card.ts';
import { writeDirectives } from './write-directives.ts';

/**
 * The reply in Alexa's form: the session stays open exactly when something is asked. While Alexa verifies the speaker she has
 * the floor: then nothing is asked besides, and an answer that says whether the session ends is refused as invalid.
 */
export function writeReply(
  reply: Reply,
  request: AlexaRequest,
  speech: Speech,
  names?: ProperNames,
): Response {
  const aloud = (text: string) => ({
    type: 'SSML' as const,
    ssml: toSsml(text, speech.locale, names),
  });
  const variant = variantFor(reply.session);
  const says = speech.say(reply.messages, variant);
  const card = writeCard(reply, request, speech);
  const directives = writeDirectives(reply, request, speech);
  const handsOver = directives.some(({ type }) => type === 'Connections.StartConnection');
  return {
    ...(says !== '' && { outputSpeech: aloud(says) }),
    ...(reply.reprompt &&
      !handsOver && {
        reprompt: {
          outputSpeech: aloud(speech.say([reply.reprompt], variant)),
        },
      }),
    ...(card && { card }),
    ...(directives.length > 0 && { directives }),
    ...(!handsOver && { shouldEndSession: reply.asks === undefined }),
  };
}
