import type { Directive } from 'ask-sdk-model';
import type { Reply } from '../../conversation/reply.ts';

/**
 * Has Alexa ask for the speaker's voice code and come back to this very session.
 * https://developer.amazon.com/docs/custom-skills/pin-confirmation-for-alexa-skills.html
 */
export function verifyPerson({ directives }: Reply): Directive[] {
  const wanted = directives.find(({ kind }) => kind === 'verify-speaker');
  if (wanted?.kind !== 'verify-speaker') return [];
  return [
    {
      type: 'Connections.StartConnection',
      uri: 'connection://AMAZON.VerifyPerson/2',
      input: {
        requestedAuthenticationConfidenceLevel: {
          level: 400,
          customPolicy: { policyName: 'VOICE_PIN' },
        },
      },
      token: wanted.token,
      onCompletion: 'RESUME_SESSION',
    },
  ];
}
