import { createCatalogue } from '../catalogue/create-catalogue.ts';
import type { CommerceBackend } from '../commerce/backend.ts';
import { toId } from '../commerce/id.ts';
import { createVendureBackend } from '../commerce/backends/vendure/create-vendure-backend.ts';
import type { Notifications } from '../commerce/notifications.ts';
import { converse } from '../conversation/converse.ts';
import type { Reply } from '../conversation/reply.ts';
import type { Turn } from '../conversation/turn.ts';
import { createStores } from '../persistence/dynamo/create-stores.ts';
import type { Stores } from '../persistence/stores.ts';
import { createPurchasing, type SweptPurchasing } from '../purchasing/create-purchasing.ts';
import { systemClock, type Clock } from '../runtime/clock.ts';
import { createLogger } from '../runtime/create-logger.ts';
import type { Config } from '../runtime/env.ts';
import type { Logger } from '../runtime/logger.ts';
import { createIdentify, type Identify } from '../shoppers/linked-account.ts';
import { loadSpeech } from '../speech/speech.ts';

/** What stands for the world outside: everything that differs between a test, a laptop and AWS. */
export interface Adapters {
  readonly shop: CommerceBackend;
  readonly notifications: Notifications;
  readonly stores: Stores;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** What every channel needs. */
export interface Wired {
  readonly converse: (turn: Turn) => Promise<Reply>;
  readonly identify: Identify;
  readonly purchasing: SweptPurchasing;
  /** Loads and connects what the first turn would wait for. Never rejects. */
  warmUp(): Promise<void>;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** The one place where adapters are chosen. Nothing is reached yet: a shop that is down stops no start. */
export function chooseAdapters(config: Config, service: string): Adapters {
  const clock = systemClock;
  const shop = createVendureBackend({ ...config.shop, clock });
  return {
    shop,
    notifications: shop,
    stores: createStores(config.database),
    clock,
    logger: createLogger({ service, level: config.logLevel }),
  };
}

/** Once per process: catalogue and sessions with the shop are kept between turns. */
export function wire({ shop, notifications, stores, clock, logger }: Adapters): Wired {
  const catalogue = createCatalogue({ shop, clock, logger });
  const purchasing = createPurchasing({ shop, notifications, ...stores, clock, logger });
  const ports = { shop, catalogue, purchasing, shoppers: stores.shoppers };
  return {
    converse: (turn) => converse(turn, ports),
    identify: createIdentify(stores.accounts),
    purchasing,
    async warmUp() {
      const ctx = { locale: 'en-US', signal: AbortSignal.timeout(3000), requestId: 'warm-up' };
      await Promise.allSettled([
        loadSpeech(ctx.locale),
        stores.shoppers.find(ctx.requestId),
        catalogue.candidate(ctx, toId<'variant'>(ctx.requestId)),
      ]);
    },
    clock,
    logger,
  };
}
