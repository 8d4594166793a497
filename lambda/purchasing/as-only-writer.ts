import { failure } from '../commerce/result.ts';
import { StoreUnavailable } from '../runtime/store-unavailable.ts';
import type { CartWrite, Lease } from './lease.ts';
import type { PurchaseContext } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';
import { later } from './timing.ts';

export interface Writer {
  /** What was written to this cart before. */
  readonly writes: readonly CartWrite[];
  remember(write: CartWrite): void;
}

export type Held<T> = { readonly held: true; readonly value: T } | { readonly held: false };

/** Nothing happened: somebody else is writing to this cart right now. */
export const cartBusy = failure('unavailable', { retryable: true, detail: 'cart_busy' });

/** Runs `work` under the lease of the shopper's cart; not at all when another writer keeps it too long. */
export async function asOnlyWriter<T>(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  work: (writer: Writer) => Promise<T>,
  patience: 'wait' | 'ask-once' = 'wait',
): Promise<Held<T>> {
  const lease = await takeLease(ports, ctx, patience);
  if (!lease) return { held: false };
  let wrote: CartWrite | undefined;
  const remember = (write: CartWrite): void => {
    wrote = write;
  };
  try {
    return { held: true, value: await work({ writes: lease.writes, remember }) };
  } finally {
    await giveBack(ports, lease, wrote);
  }
}

async function takeLease(
  ports: PurchasingPorts,
  { shopper, signal }: PurchaseContext,
  patience: 'wait' | 'ask-once',
): Promise<Lease | undefined> {
  const { leases, clock, timing } = ports;
  const owner = ports.ids();
  for (let waited = 0; ; waited += timing.leasePoll) {
    const now = clock();
    const until = later(now, timing.leaseLives);
    const lease = await leases.acquire({ shopper, owner, now, until });
    if (lease) return lease;
    if (patience === 'ask-once' || signal.aborted || waited >= timing.leaseWait) return undefined;
    await ports.wait(timing.leasePoll, signal);
  }
}

/** What was done under the lease is done, whether or not the store hears of its end: it runs out by itself. */
async function giveBack(ports: PurchasingPorts, lease: Lease, wrote?: CartWrite): Promise<void> {
  try {
    await ports.leases.release(lease, wrote);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    ports.logger.warn('lease_not_returned');
  }
}
