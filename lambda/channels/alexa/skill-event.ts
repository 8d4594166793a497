import { hash } from './hash.ts';
import type { AlexaRequest } from './read-request.ts';

/** Something that happened in the Alexa app while nobody spoke. It may come out of order, and up to an hour late. */
export type SkillEvent =
  | {
      readonly kind: 'account-linked';
      /** The same as the turns of this user have. */
      readonly guestKey: string;
      readonly token: string;
      readonly at: Date;
    }
  | {
      readonly kind: 'disabled';
      readonly guestKey: string;
      /** Whether Amazon wants the user's data kept, for when she comes back. */
      readonly keepsData: boolean;
      readonly at: Date;
    };

/**
 * `undefined` for other events, and for those that do not tell whom they are about. Unless it is said that data shall go, it stays.
 * https://developer.amazon.com/docs/smapi/skill-events-in-alexa-skills.html
 */
export function readSkillEvent(request: AlexaRequest, now: Date): SkillEvent | undefined {
  const { type, userId, event } = request;
  if (userId === undefined) return undefined;
  const guestKey = hash(userId);
  const at = event?.at ?? now;
  switch (type) {
    case 'AlexaSkillEvent.SkillAccountLinked':
      return event?.token === undefined
        ? undefined
        : { kind: 'account-linked', guestKey, token: event.token, at };
    case 'AlexaSkillEvent.SkillDisabled':
      return { kind: 'disabled', guestKey, keepsData: event?.persists !== 'NOT_PERSISTED', at };
    default:
      return undefined;
  }
}
