import type { CommerceBackend } from '../commerce/backend.ts';
import type { Notifications } from '../commerce/notifications.ts';
import type { Stores } from '../persistence/stores.ts';
import type { PrivacyPorts } from '../privacy/forget-shopper.ts';
import type { ApprovalPolicy } from '../purchasing/approval.ts';
import { createPurchasing, type SweptPurchasing } from '../purchasing/create-purchasing.ts';
import type { Timing } from '../purchasing/timing.ts';
import type { Clock } from '../runtime/clock.ts';
import { later } from '../runtime/later.ts';
import type { Logger } from '../runtime/logger.ts';
import type { Forget } from '../shoppers/forget.ts';

/** What buying needs of the world outside. */
export interface PurchasingAdapters {
  readonly shop: CommerceBackend;
  readonly notifications: Notifications;
  readonly stores: Stores;
  readonly clock: Clock;
  readonly logger: Logger;
  /** What the merchant decides; else the defaults. */
  readonly policy?: ApprovalPolicy;
  readonly timing?: Timing;
}

/** Buying, and forgetting who bought: also the pages of account linking forget, and call off what was read out. */
export interface WiredPurchasing {
  readonly purchasing: SweptPurchasing;
  readonly forget: Forget;
  /** A round over whoever could not be forgotten at once. */
  readonly finishForgettings: (signal: AbortSignal) => Promise<number>;
}

export function wirePurchasing(adapters: PurchasingAdapters): WiredPurchasing {
  const { shop, notifications, stores, clock, logger, policy, timing } = adapters;
  const purchasing = createPurchasing({
    ...{ shop, notifications, ...stores, clock, logger },
    ...(policy && { policy }),
    ...(timing && { timing }),
  });
  const privacy: PrivacyPorts = { ...stores, purchasing, clock, logger };
  return {
    purchasing,
    forget: later(async () => (await import('../privacy/forget-shopper.ts')).createForget(privacy)),
    finishForgettings: async (signal) => {
      const { finishForgettings } = await import('../privacy/finish-forgettings.ts');
      return finishForgettings(privacy, signal);
    },
  };
}
