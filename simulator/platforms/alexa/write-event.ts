import { randomUUID } from 'node:crypto';
import type { Situation } from '../platform.ts';
import { applicationId, userIdOf } from './write-request.ts';

/** What the Alexa app tells a skill: about a user, in no session and of no device. */
export function writeEvent(name: string, body: object, { persona, clock }: Situation) {
  // Told in whole seconds, and never before what was said until then.
  const second = Math.ceil(clock().getTime() / 1000) * 1000;
  const at = new Date(second).toISOString().replace(/\.\d+/, '');
  return {
    version: '1.0',
    context: {
      System: {
        application: { applicationId },
        user: { userId: userIdOf(persona) },
        apiEndpoint: 'https://api.amazonalexa.com',
      },
    },
    request: {
      type: `AlexaSkillEvent.${name}`,
      requestId: randomUUID(),
      timestamp: at,
      eventCreationTime: at,
      eventPublishingTime: at,
      body,
    },
  };
}
