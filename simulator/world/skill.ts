import { createAlexaSkill, type AlexaSkill } from '../../lambda/channels/alexa/skill.ts';
import { createGoogleWebhook, type GoogleWebhook } from '../../lambda/channels/google/webhook.ts';
import type { Reply } from '../../lambda/conversation/reply.ts';
import type { Turn } from '../../lambda/conversation/turn.ts';
import { createDeviceGrant } from '../../lambda/device-grant/create-device-grant.ts';
import { onAlexaEvent } from '../../lambda/functions/alexa-events.ts';
import { wire } from '../../lambda/functions/wire.ts';
import type { Stores } from '../../lambda/persistence/stores.ts';
import type { Logger } from '../../lambda/runtime/logger.ts';
import type { DeviceCode, DeviceGrant } from '../../lambda/shoppers/device-grant.ts';
import type { Forget } from '../../lambda/shoppers/forget.ts';
import { demoClients, issuerAt, policyWith } from './linking-settings.ts';
import { recordCalls, type RecordedCall } from './record-calls.ts';
import type { Scene } from './scene.ts';

export interface SkillOptions {
  readonly scene: Scene;
  /** A way to the database of its own, where it shall not be the scene's. */
  readonly stores?: Stores;
  /** It has not read the shop's products yet, even if this process has. */
  readonly isCold?: boolean;
  /** The service APIs of simulated devices. */
  readonly alexaApi: string;
  readonly logger: Logger;
  readonly onCall: (call: RecordedCall) => void;
  /** What was said, in the core's words, and what it decided. */
  readonly onTurn: (turn: Turn) => void;
  readonly onReply?: (reply: Reply) => void;
  /** Told of a code that is going to be said. */
  readonly onCode?: (code: DeviceCode) => void;
  /** Whether Alexa's PIN may stand in for the voice code. */
  readonly platformPin?: boolean;
}

/** Both channels' real handlers in this process, with their real adapters. */
export interface Skill {
  readonly alexa: AlexaSkill;
  readonly google: GoogleWebhook;
  readonly forget: Forget;
  /** What Lambda does while it initialises. */
  warmUp(): Promise<void>;
}

export function createSkill(options: SkillOptions): Skill {
  const { scene, alexaApi, logger, onCall, onTurn, onReply } = options;
  const { clock } = scene;
  const stores = options.stores ?? scene.stores;
  const notifications = scene.openShop();
  const shop = recordCalls(notifications, onCall);
  const { converse, identify, forget, calls, ...wired } = wire({
    ...{ shop, notifications, stores, clock, logger },
    ...(!options.isCold && { catalogue: scene.catalogue }),
    policy: policyWith(options.platformPin ?? false),
    ...(scene.server !== undefined && linkedAt(issuerAt(scene.server), options.onCode)),
  });
  const { names } = wired;
  const channel = {
    converse: async (turn: Turn) => {
      onTurn(turn);
      const reply = await converse(turn);
      onReply?.(reply);
      return reply;
    },
    identify,
    clock,
    logger,
  };
  return {
    alexa: createAlexaSkill({
      ...channel,
      names,
      skillId: undefined,
      onEvent: onAlexaEvent(wired.userEvents('alexa')),
      apiOrigins: [alexaApi],
    }),
    google: createGoogleWebhook({ ...channel, ...(calls && { calls }) }),
    forget,
    warmUp: () => wired.warmUp(),
  };
}

/** What the skill has of an authorization server that runs. */
const linkedAt = (issuer: string, onCode: SkillOptions['onCode']) => ({
  settingsUrl: `${issuer}/settings`,
  deviceGrant: tellingCodes(
    createDeviceGrant({
      issuer,
      clientId: 'telephony',
      clientSecret: demoClients.telephony.secret,
    }),
    onCode,
  ),
});

const tellingCodes = (grant: DeviceGrant, onCode: SkillOptions['onCode']): DeviceGrant => ({
  ...grant,
  async begin(at, signal) {
    const code = await grant.begin(at, signal);
    if (code) onCode?.(code);
    return code;
  },
});
