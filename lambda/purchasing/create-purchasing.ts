import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock } from '../runtime/clock.ts';
import { silentLogger } from '../runtime/logger.ts';
import type { ShopperId } from '../shoppers/shopper.ts';
import { defaultPolicy } from './approval.ts';
import { approve } from './approve.ts';
import { attemptKey } from './attempt-key.ts';
import { changeCart } from './change-cart.ts';
import { makeQuote } from './make-quote.ts';
import { paysWith, payWith } from './pay-with.ts';
import type { Purchasing } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';
import { settle } from './settle.ts';
import type { Sweep, SweepContext } from './sweep.ts';
import { defaultTiming } from './timing.ts';
import { told } from './told.ts';
import { withdraw } from './withdraw.ts';

type Needed = Pick<PurchasingPorts, 'shop' | 'quotes' | 'ledger' | 'leases' | 'settings'>;

/** Purchasing, with the round that looks after what turns have left open. */
export interface SweptPurchasing extends Purchasing {
  settleAll(ctx: SweepContext): Promise<Sweep>;
  /** Removes all that is kept of a shopper; false when something has to stay for a while. */
  forget(ctx: SweepContext, shopper: ShopperId): Promise<boolean>;
}

export function createPurchasing(
  options: Needed & Partial<Omit<PurchasingPorts, keyof Needed>>,
): SweptPurchasing {
  const ports: PurchasingPorts = {
    clock: systemClock,
    ids: randomUUID,
    wait,
    keyOf: attemptKey,
    policy: defaultPolicy,
    timing: defaultTiming,
    logger: silentLogger,
    ...options,
  };
  return {
    changeCart: (ctx, key, wish, purpose) => changeCart(ports, ctx, key, wish, purpose),
    quote: (ctx, more) => makeQuote(ports, ctx, more),
    payWith: (ctx, method) => payWith(ports, ctx, method),
    paysWith: (ctx) => paysWith(ports, ctx),
    approve: (ctx, quoteId, proof) => approve(ports, ctx, quoteId, proof),
    withdraw: (ctx, quoteId) => withdraw(ports, ctx, quoteId),
    findUndoable: async (ctx, lastFour) =>
      (await import('./undo.ts')).findUndoable(ports, ctx, lastFour),
    undo: async (ctx, order) => (await import('./undo.ts')).undo(ports, ctx, order),
    settle: (ctx) => settle(ports, ctx),
    told: (ctx, quoteId) => told(ports, ctx, quoteId),
    settleAll: async (ctx) => (await import('./sweep.ts')).settleAll(ports, ctx),
    forget: async (ctx, shopper) => (await import('./forget.ts')).forget(ports, ctx, shopper),
  };
}

const wait: PurchasingPorts['wait'] = (milliseconds, signal) =>
  // A signal that fires ends the wait: nobody has to be told.
  sleep(milliseconds, undefined, { signal }).catch(() => undefined);
