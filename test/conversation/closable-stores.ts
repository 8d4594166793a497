import type { Stores } from '../../lambda/persistence/stores.ts';
import { StoreUnavailable } from '../../lambda/runtime/store-unavailable.ts';

/** A database that cannot be reached from the moment it goes away. */
export interface ClosableStores {
  readonly stores: Stores;
  readonly goAway: () => void;
}

export function closable(stores: Stores): ClosableStores {
  let isAway = false;
  const guarded = <T extends object>(store: T): T =>
    new Proxy(store, {
      get(target, name, receiver) {
        const value: unknown = Reflect.get(target, name, receiver);
        if (typeof value !== 'function') return value;
        return (...args: readonly unknown[]): unknown =>
          isAway
            ? Promise.reject(new StoreUnavailable('away'))
            : (value.apply(target, args) as unknown);
      },
    });
  return {
    stores: {
      accounts: guarded(stores.accounts),
      links: guarded(stores.links),
      settings: guarded(stores.settings),
      shoppers: guarded(stores.shoppers),
      users: guarded(stores.users),
      wishes: guarded(stores.wishes),
      calls: guarded(stores.calls),
      forgettings: guarded(stores.forgettings),
      quotes: guarded(stores.quotes),
      ledger: guarded(stores.ledger),
      leases: guarded(stores.leases),
      close: () => {
        stores.close();
      },
    },
    goAway: () => {
      isAway = true;
    },
  };
}
