import type { LinkingStores } from '../../../lambda/persistence/linking-stores.ts';
import { createMemoryAccounts } from './memory-accounts.ts';
import { createMemoryArtifacts } from './memory-artifacts.ts';
import { createMemoryLedger } from './memory-ledger.ts';
import { createMemoryLinks } from './memory-links.ts';
import { createMemoryVoiceOrders } from './memory-voice-orders.ts';
import { createMemoryVoiceSettings } from './memory-voice-settings.ts';

/** What account linking keeps, in memory, beside the ledger of a skill. */
export function createMemoryLinkingStores(ledger = createMemoryLedger()): LinkingStores {
  const tries = new Map<string, number>();
  const accounts = createMemoryAccounts();
  const { endGrant, ...artifacts } = createMemoryArtifacts();
  return {
    accounts,
    artifacts,
    links: createMemoryLinks(accounts, endGrant),
    orders: createMemoryVoiceOrders(ledger),
    settings: createMemoryVoiceSettings(),
    tries: {
      count(key, by) {
        const now = (tries.get(key) ?? 0) + by;
        tries.set(key, now);
        return Promise.resolve(now);
      },
    },
    close: () => undefined,
  };
}
