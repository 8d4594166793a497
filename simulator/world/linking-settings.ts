import { createHash } from 'node:crypto';
import { defaultPolicy, type ApprovalPolicy } from '../../lambda/purchasing/approval.ts';
import type { LinkingSettings } from '../../lambda/runtime/env-linking.ts';
import type { VoiceConfig } from '../../lambda/runtime/env-voice.ts';

/** The platforms' sides of a link, for whoever plays one. Known to everybody: good for this machine only. */
export const demoClients = {
  alexa: { secret: 'development only: the secret of Alexa', vendorId: 'M1DEMOVENDOR' },
  google: { secret: 'development only: the secret of Google', projectId: 'corner-market-demo' },
  telephony: { secret: 'development only: the secret of the telephone line' },
} as const;

/** Where a server links accounts. */
export const issuerAt = (server: string): string => `${server}/link`;

/** The same at every start, so that links outlive it. */
export const linkingSettings = (issuer: string): LinkingSettings => ({
  issuer,
  cookieKeys: ['development only: the key that signs cookies'],
  sealingKeys: [createHash('sha256').update('development only: the key that seals').digest()],
  shopperKey: 'development only: the key that names shoppers',
  clients: [
    { kind: 'alexa', ...demoClients.alexa, pkce: 'accepted' },
    { kind: 'google', ...demoClients.google, pkce: 'accepted' },
    { kind: 'telephony', ...demoClients.telephony },
  ],
});

/** By default, but for whether Alexa's PIN may stand in for the voice code. */
export const policyWith = (platformPin: boolean): ApprovalPolicy => ({
  ...defaultPolicy,
  platformPin: platformPin ? 'may-stand-in' : 'never',
});

/** What a merchant decides, with account linking at that address. */
export const voiceConfig = (issuer: string, platformPin: boolean): VoiceConfig => ({
  policy: policyWith(platformPin),
  undoMs: 10 * 60_000,
  settingsUrl: `${issuer}/settings`,
  telephony: { issuer, secret: demoClients.telephony.secret },
});
