import { rememberedWrites } from '../../../lambda/purchasing/lease.ts';
import type { CartWrite, LeaseStore } from '../../../lambda/purchasing/lease.ts';
import type { ShopperId } from '../../../lambda/shoppers/shopper.ts';

interface Desk {
  readonly writes: readonly CartWrite[];
  readonly holder?: { readonly owner: string; readonly until: Date };
}

export function createMemoryLeases(): LeaseStore {
  const desks = new Map<ShopperId, Desk>();
  return {
    acquire({ shopper, owner, now, until }) {
      const { holder, writes } = desks.get(shopper) ?? { writes: [] };
      if (holder && holder.owner !== owner && holder.until > now) return Promise.resolve(undefined);
      desks.set(shopper, { writes, holder: { owner, until } });
      return Promise.resolve({ shopper, owner, writes });
    },
    forget(shopper) {
      if (!desks.get(shopper)?.holder) desks.delete(shopper);
      return Promise.resolve();
    },
    release({ shopper, owner, writes }, wrote) {
      if (desks.get(shopper)?.holder?.owner !== owner) return Promise.resolve();
      const all = wrote ? [wrote, ...writes] : writes;
      desks.set(shopper, { writes: all.slice(0, rememberedWrites) });
      return Promise.resolve();
    },
  };
}
