import { createCatalogue } from '../catalogue/create-catalogue.ts';
import type { CommerceBackend } from '../commerce/backend.ts';
import { toId } from '../commerce/id.ts';
import type { Notifications } from '../commerce/notifications.ts';
import { converse } from '../conversation/converse.ts';
import type { Ports } from '../conversation/ports.ts';
import type { Reply } from '../conversation/reply.ts';
import type { Turn } from '../conversation/turn.ts';
import type { Stores } from '../persistence/stores.ts';
import { finishForgettings } from '../privacy/finish-forgettings.ts';
import { createForget } from '../privacy/forget-shopper.ts';
import { createKnows } from '../privacy/knowledge.ts';
import { createUserEvents, type UserEvents } from '../privacy/user-events.ts';
import type { ApprovalPolicy } from '../purchasing/approval.ts';
import { createPurchasing, type SweptPurchasing } from '../purchasing/create-purchasing.ts';
import type { Timing } from '../purchasing/timing.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Logger } from '../runtime/logger.ts';
import { createCalls, type Calls } from '../shoppers/calls.ts';
import type { DeviceGrant } from '../shoppers/device-grant.ts';
import type { Forget } from '../shoppers/forget.ts';
import { createIdentify, type Identify } from '../shoppers/linked-account.ts';
import { loadSpeech } from '../speech/speech.ts';

/** What stands for the world outside: everything that differs between a test, a laptop and AWS. */
export interface Adapters {
  readonly shop: CommerceBackend;
  readonly notifications: Notifications;
  readonly stores: Stores;
  readonly clock: Clock;
  readonly logger: Logger;
  /** What the merchant decides; else the defaults. */
  readonly policy?: ApprovalPolicy;
  readonly timing?: Timing;
  /** The page with the shopper's voice settings, where accounts are linked. */
  readonly settingsUrl?: string;
  /** Gives codes to conversations that no platform links. */
  readonly deviceGrant?: DeviceGrant;
}

/** What every channel needs. */
export interface Wired {
  readonly converse: (turn: Turn) => Promise<Reply>;
  readonly identify: Identify;
  /** Absent where no conversation is linked by a code. */
  readonly calls?: Calls;
  readonly purchasing: SweptPurchasing;
  readonly forget: Forget;
  /** A round over whoever could not be forgotten at once. */
  readonly finishForgettings: (signal: AbortSignal) => Promise<number>;
  /** What a platform tells of its users, by the OAuth client of its links. */
  userEvents(client: string): UserEvents;
  /** Loads and connects what the first turn would wait for. Never rejects. */
  warmUp(): Promise<void>;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Once per process: catalogue and sessions with the shop are kept between turns. */
export function wire(adapters: Adapters): Wired {
  const { shop, notifications, stores, clock, logger, policy, timing, deviceGrant } = adapters;
  const { settingsUrl } = adapters;
  const catalogue = createCatalogue({ shop, clock, logger });
  const identify = createIdentify(stores.accounts);
  const calls =
    deviceGrant &&
    createCalls({ store: stores.calls, grant: deviceGrant, accounts: stores.accounts });
  const purchasing = createPurchasing({
    ...{ shop, notifications, ...stores, clock, logger },
    ...(policy && { policy }),
    ...(timing && { timing }),
  });
  const privacy = { ...stores, purchasing, clock, logger };
  const forget = createForget(privacy);
  const ports: Ports = {
    ...stores,
    shop,
    catalogue,
    purchasing,
    forget,
    knows: createKnows(stores),
    ...(settingsUrl !== undefined && { settingsUrl }),
    ...(calls && { linking: calls }),
  };
  return {
    converse: (turn) => converse(turn, ports),
    identify,
    ...(calls && { calls }),
    purchasing,
    forget,
    finishForgettings: (signal) => finishForgettings(privacy, signal),
    userEvents: (client) => createUserEvents({ ...stores, client, identify, forget }),
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
