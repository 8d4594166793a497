import { randomUUID } from 'node:crypto';
import type { VerificationAnswer } from '../platform.ts';
import type { Person } from './write-request.ts';

/** By the voice alone, and by a voice code as well. */
const levels = { voice: 300, code: 400 };

/** Somebody of the household whose voice Alexa knows. */
export const personOf = (persona: string, level = levels.voice): Person => ({
  personId: `amzn1.ask.person.${persona.toUpperCase()}`,
  authenticationConfidenceLevel: { level },
});

/** Who speaks when the session goes on: whoever knew the code is known by it, whatever the voice. */
export function personAfter(
  { result, level, otherPerson }: VerificationAnswer,
  persona: string,
  before: Person | undefined,
): Person | undefined {
  const achieved = result === 'ACHIEVED';
  if (!achieved && !before && level === undefined && !otherPerson) return undefined;
  return personOf(
    otherPerson ? `${persona}.other` : persona,
    level ?? (achieved ? levels.code : levels.voice),
  );
}

/** How Alexa hands the conversation back; a token that nobody gave out is made up. */
export const resumedRequest = (
  { result }: VerificationAnswer,
  token = `made-up.${randomUUID()}`,
) => ({
  type: 'SessionResumedRequest',
  cause: {
    type: 'ConnectionCompleted',
    token,
    status: { code: '200', message: 'OK' },
    result: {
      version: '2',
      ...(result === 'ACHIEVED' || result === 'NOT_ACHIEVED'
        ? { status: result }
        : { status: 'NOT_ACHIEVED', reason: result }),
    },
  },
});
