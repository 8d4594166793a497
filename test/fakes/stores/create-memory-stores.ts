import type { Stores } from '../../../lambda/persistence/stores.ts';
import type { ShopperMemory } from '../../../lambda/shoppers/shopper-store.ts';
import { createMemoryAccounts } from './memory-accounts.ts';
import { createMemoryLeases } from './memory-leases.ts';
import { createMemoryLedger } from './memory-ledger.ts';
import { createMemoryLinks } from './memory-links.ts';
import { createMemoryQuotes } from './memory-quotes.ts';
import { createMemoryVoiceSettings } from './memory-voice-settings.ts';

/** All stores in memory: each call takes effect at once, as a single conditional write does. */
export function createMemoryStores(): Stores {
  const shoppers = new Map<string, ShopperMemory>();
  const accounts = createMemoryAccounts();
  return {
    accounts,
    links: createMemoryLinks(accounts),
    settings: createMemoryVoiceSettings(),
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
