import { randomUUID } from 'node:crypto';
import type { Stores } from '../../../lambda/persistence/stores.ts';
import { attemptKey } from '../../../lambda/purchasing/attempt-key.ts';
import type { CartWrite } from '../../../lambda/purchasing/lease.ts';
import type { Stage } from '../../../lambda/purchasing/ledger.ts';
import type { PurchasingPorts } from '../../../lambda/purchasing/purchasing-ports.ts';

/** The ports that keep a purchase from happening twice. */
export type Guards = Pick<PurchasingPorts, 'quotes' | 'ledger' | 'leases' | 'settings' | 'keyOf'>;

export const guardsOf = ({ quotes, ledger, leases, settings }: Stores): Guards => ({
  quotes,
  ledger,
  leases,
  settings,
  keyOf: attemptKey,
});

/** Everybody who says yes holds the claim, whoever held it before. */
export function withoutClaim(guards: Guards): Guards {
  const { ledger } = guards;
  return {
    ...guards,
    ledger: {
      ...ledger,
      async claim(quote, claimedAt, dueAt) {
        const first = await ledger.claim(quote, claimedAt, dueAt);
        return first || ledger.move(quote, anywhere, { kind: 'claimed' }, dueAt);
      },
    },
  };
}

/** Everybody may write to the cart at any time; what was written is remembered all the same. */
export function withoutLease(guards: Guards): Guards {
  let writes: readonly CartWrite[] = [];
  return {
    ...guards,
    leases: {
      forget: () => Promise.resolve(),
      acquire: ({ shopper, owner }) => Promise.resolve({ shopper, owner, writes }),
      release(_, wrote) {
        if (wrote) writes = [wrote, ...writes];
        return Promise.resolve();
      },
    },
  };
}

/** Every try is a new one to the shop. */
export const withoutKey = (guards: Guards): Guards => ({ ...guards, keyOf: () => randomUUID() });

/** Nobody writes down that a receipt is due: the turn sends it, or nobody does. */
export function withoutReceiptDue(guards: Guards): Guards {
  const { ledger } = guards;
  return {
    ...guards,
    ledger: {
      ...ledger,
      move: (quote, from, to, dueAt) =>
        ledger.move(
          quote,
          from,
          to.kind === 'placed' ? { kind: 'placed', order: to.order } : to,
          dueAt,
        ),
    },
  };
}

const anywhere: readonly Stage[] = [
  'claimed',
  'placing',
  'needs-action',
  'placed',
  'receipt-due',
  'declined',
  'void',
  'unknown',
];
