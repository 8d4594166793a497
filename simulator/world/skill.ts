import { createAlexaSkill, type AlexaSkill } from '../../lambda/channels/alexa/skill.ts';
import { createGoogleWebhook, type GoogleWebhook } from '../../lambda/channels/google/webhook.ts';
import { createVendureBackend } from '../../lambda/commerce/backends/vendure/create-vendure-backend.ts';
import type { Reply } from '../../lambda/conversation/reply.ts';
import type { Turn } from '../../lambda/conversation/turn.ts';
import { wire } from '../../lambda/functions/wire.ts';
import { createStores } from '../../lambda/persistence/dynamo/create-stores.ts';
import type { Stores } from '../../lambda/persistence/stores.ts';
import type { Logger } from '../../lambda/runtime/logger.ts';
import { embeddedOptions } from '../database/embedded-options.ts';
import { recordCalls, type RecordedCall } from './record-calls.ts';
import type { World } from './world.ts';

export interface SkillOptions {
  readonly world: World;
  /** DynamoDB's endpoint, or where it would be. */
  readonly database: string;
  /** The service APIs of simulated devices. */
  readonly alexaApi: string;
  readonly logger: Logger;
  readonly onCall: (call: RecordedCall) => void;
  /** What was said, in the core's words, and what it decided. */
  readonly onTurn: (turn: Turn) => void;
  readonly onReply?: (reply: Reply) => void;
}

/** Both channels' real handlers in this process, with their real adapters. */
export interface Skill {
  readonly alexa: AlexaSkill;
  readonly google: GoogleWebhook;
  /** What Lambda does while it initialises. */
  warmUp(): Promise<void>;
  close(): void;
}

export function createSkill(options: SkillOptions): Skill {
  const { world, database, alexaApi, logger, onCall, onTurn, onReply } = options;
  const { clock } = world;
  const stores = openStores(database);
  const vendure = createVendureBackend({ ...world.shop, clock });
  const shop = recordCalls(vendure, onCall);
  const notifications = vendure;
  const { converse, identify, ...wired } = wire({ shop, notifications, stores, clock, logger });
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
    alexa: createAlexaSkill({ ...channel, skillId: undefined, apiOrigins: [alexaApi] }),
    google: createGoogleWebhook(channel),
    warmUp: () => wired.warmUp(),
    close: () => {
      stores.close();
    },
  };
}

export const openStores = (endpoint: string): Stores => createStores(embeddedOptions(endpoint));
