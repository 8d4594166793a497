import type { Stores } from '../../../lambda/persistence/stores.ts';
import type { LinkedAccount } from '../../../lambda/shoppers/linked-account.ts';
import type { ShopperMemory } from '../../../lambda/shoppers/shopper-store.ts';
import { createMemoryLeases } from './memory-leases.ts';
import { createMemoryLedger } from './memory-ledger.ts';
import { createMemoryQuotes } from './memory-quotes.ts';

/** All stores in memory: each call takes effect at once, as a single conditional write does. */
export function createMemoryStores(): Stores {
  const accounts = new Map<string, LinkedAccount>();
  const shoppers = new Map<string, ShopperMemory>();
  return {
    accounts: {
      find: (tokenHash) => Promise.resolve(accounts.get(tokenHash)),
      save: (account) => Promise.resolve(void accounts.set(account.tokenHash, account)),
      remove: (tokenHash) => Promise.resolve(void accounts.delete(tokenHash)),
    },
    shoppers: {
      find: (key) => Promise.resolve(shoppers.get(key)),
      save: (memory) => Promise.resolve(void shoppers.set(memory.key, memory)),
      remove: (key) => Promise.resolve(void shoppers.delete(key)),
    },
    quotes: createMemoryQuotes(),
    ledger: createMemoryLedger(),
    leases: createMemoryLeases(),
    close: () => undefined,
  };
}
