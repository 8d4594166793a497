import type { SkillEvent } from '../channels/alexa/skill-event.ts';
import type { UserEvents } from '../privacy/user-events.ts';

/** What Alexa's events mean to whoever keeps things about its users. */
export const onAlexaEvent =
  (users: UserEvents) =>
  async (event: SkillEvent): Promise<void> => {
    const { guestKey: user, at } = event;
    switch (event.kind) {
      case 'account-linked':
        return users.accountLinked({ user, token: event.token, at });
      case 'disabled':
        if (!event.keepsData) await users.left({ user, at });
    }
  };
