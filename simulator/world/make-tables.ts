import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailable } from '../../lambda/runtime/store-unavailable.ts';
import { toShopperId } from '../../lambda/shoppers/shopper.ts';
import type { Stores } from '../../lambda/persistence/stores.ts';

const patienceMs = 30_000;

/** Tables are made where they are first read. A turn has no time for that on a busy machine. */
export async function makeTables(stores: Stores): Promise<void> {
  const { accounts, links, settings, shoppers, quotes, ledger, leases } = stores;
  const { users, wishes, calls } = stores;
  const nobody = toShopperId('nobody');
  const now = new Date(0);
  const touch = async (): Promise<void> => {
    await Promise.all([accounts.find('none'), shoppers.find('none'), quotes.find(nobody)]);
    await Promise.all([settings.find(nobody), links.list(nobody), links.close('none')]);
    await Promise.all([users.ofUser('none'), wishes.take('none'), calls.find('none')]);
    await ledger.find(nobody, 'none');
    const lease = await leases.acquire({ shopper: nobody, owner: 'none', now, until: now });
    if (lease) await leases.release(lease);
  };
  const until = Date.now() + patienceMs;
  for (;;) {
    try {
      await touch();
      break;
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || Date.now() > until) throw error;
      await sleep(100);
    }
  }
}
