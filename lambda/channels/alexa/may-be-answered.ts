import type { AlexaRequest } from './read-request.ts';

/** Alexa refuses words in answer to what nobody said: a closed session, events, players, reports of its own errors. */
export const mayBeAnswered = ({ type, session }: AlexaRequest): boolean =>
  session !== undefined && !silent.some((start) => type.startsWith(start));

const silent: readonly string[] = [
  'SessionEndedRequest',
  'CanFulfillIntentRequest',
  'AlexaSkillEvent.',
  'AlexaHouseholdListEvent.',
  'AudioPlayer.',
  'PlaybackController.',
  'System.',
  'Messaging.',
  'Reminders.',
  'Alexa.Presentation.APL.RuntimeError',
  'Alexa.Presentation.APL.Load',
];
