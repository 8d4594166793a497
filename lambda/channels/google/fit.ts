import { newSession } from '../../conversation/session.ts';
import type { Json } from './json.ts';
import type { Answer } from './write-reply.ts';

/** Dialogflow refuses a longer answer as a whole: https://cloud.google.com/dialogflow/es/docs/fulfillment-webhook */
export const mostBytes = 65_536;

/** The first envelope that is short enough, giving up what is missed least: speech is cut last. */
export async function fitting(
  answer: Answer,
  write: (answer: Answer) => Promise<Json>,
): Promise<Json> {
  let lighter = answer;
  let envelope = await write(lighter);
  for (const lighten of [withoutEntities, withoutPictures, withoutMemory, withShortSpeech]) {
    if (Buffer.byteLength(JSON.stringify(envelope)) <= mostBytes) break;
    lighter = lighten(lighter);
    envelope = await write(lighter);
  }
  return envelope;
}

const withoutEntities = (answer: Answer): Answer => ({ ...answer, entities: [] });

const withoutPictures = (answer: Answer): Answer => ({ ...answer, rich: [], bubbles: [] });

/** What was said last can be asked for again, but a question that is pending must stay answerable. */
const withoutMemory = (answer: Answer): Answer => ({
  ...answer,
  session: { ...answer.session, said: [] },
});

const withShortSpeech = ({ reprompt, session, ...answer }: Answer): Answer => ({
  ...answer,
  speech: answer.speech.slice(0, 4000),
  ...(reprompt !== undefined && { reprompt: reprompt.slice(0, 1000) }),
  session: JSON.stringify(session).length > 16_384 ? newSession : session,
});
