import { failure } from '../commerce/result.ts';
import { lapse } from './clear-the-way.ts';
import { findOrder, placeOrder } from './ending.ts';
import type { Ending } from './ending.ts';
import type { Attempt } from './ledger.ts';
import type { PurchaseContext } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';

/** Brings an attempt that was left open as near to its end as the shop lets it. Runs under the lease. */
export async function drive(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  attempt: Attempt,
): Promise<Ending> {
  const { quote, progress } = attempt;
  switch (progress.kind) {
    case 'placing': {
      const found = await findOrder(ports, ctx, quote);
      if (found) return found;
      // The shop knows nothing, so it may be asked again: under the same key, while it would still know that.
      return isOlderThan(ports, attempt, ports.timing.keyLives)
        ? { kind: 'open' }
        : placeOrder(ports, ctx, quote, progress.cartRevision);
    }
    case 'needs-action':
      return askBank(ports, ctx, attempt, progress);
    case 'placed':
    case 'undone':
      return { kind: 'placed', order: progress.order, replayed: true };
    case 'declined':
      return progress;
    case 'void':
      return nothingOrdered;
    case 'claimed':
    case 'unknown':
      return { kind: 'open' };
  }
}

export const isOlderThan = (
  { clock }: PurchasingPorts,
  { claimedAt }: Attempt,
  milliseconds: number,
): boolean => clock().getTime() - Date.parse(claimedAt) > milliseconds;

async function askBank(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  attempt: Attempt,
  waiting: Extract<Ending, { kind: 'needs-action' }>,
): Promise<Ending> {
  const found = await findOrder(ports, ctx, attempt.quote);
  if (found?.kind === 'placed') return found;
  if (found || !isOlderThan(ports, attempt, ports.timing.giveUp)) return waiting;
  return (await lapse(ports, ctx, attempt)) ? nothingOrdered : waiting;
}

const nothingOrdered: Ending = { kind: 'void', error: failure('conflict').error };
