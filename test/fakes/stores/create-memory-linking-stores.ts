import type { LinkingStores } from '../../../lambda/persistence/linking-stores.ts';
import type { LinkedAccountStore } from '../../../lambda/shoppers/linked-account.ts';
import { createMemoryStores } from './create-memory-stores.ts';
import { createMemoryArtifacts } from './memory-artifacts.ts';

/** What account linking keeps, in memory; the accounts may be the skill's own. */
export function createMemoryLinkingStores(
  accounts: LinkedAccountStore = createMemoryStores().accounts,
): LinkingStores {
  const tries = new Map<string, number>();
  return {
    accounts,
    artifacts: createMemoryArtifacts(),
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
