import type { Stores } from '../../../lambda/persistence/stores.ts';
import { createMemoryAccounts } from './memory-accounts.ts';
import { createMemoryCalls } from './memory-calls.ts';
import { createMemoryLeases } from './memory-leases.ts';
import { createMemoryLedger } from './memory-ledger.ts';
import { createMemoryLinks } from './memory-links.ts';
import { createMemoryQuotes } from './memory-quotes.ts';
import {
  createMemoryForgettings,
  createMemoryPlatformUsers,
  createMemoryShoppers,
  createMemoryWishes,
} from './memory-visits.ts';
import { createMemoryVoiceSettings } from './memory-voice-settings.ts';

/** All stores in memory: each call takes effect at once, as a single conditional write does. */
export function createMemoryStores(): Stores {
  const accounts = createMemoryAccounts();
  return {
    accounts,
    links: createMemoryLinks(accounts),
    settings: createMemoryVoiceSettings(),
    shoppers: createMemoryShoppers(),
    users: createMemoryPlatformUsers(),
    wishes: createMemoryWishes(),
    calls: createMemoryCalls(),
    forgettings: createMemoryForgettings(),
    quotes: createMemoryQuotes(),
    ledger: createMemoryLedger(),
    leases: createMemoryLeases(),
    close: () => undefined,
  };
}
