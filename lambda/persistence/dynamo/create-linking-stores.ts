import type { LinkingStores } from '../linking-stores.ts';
import { createAccounts } from './accounts.ts';
import { createArtifacts } from './artifacts.ts';
import type { DatabaseOptions } from './connect.ts';
import { connectOnce } from './connect-once.ts';
import { createSeal, type SealingKeys } from './seal.ts';
import { createTries } from './tries.ts';

/** What account linking keeps on DynamoDB, apart from the skill's stores: no turn ever opens these tables. */
export function createLinkingStores(
  options: DatabaseOptions & { readonly sealingKeys: SealingKeys },
): LinkingStores {
  const { connected, close } = connectOnce(options);
  return {
    accounts: createAccounts(connected),
    artifacts: createArtifacts(connected, createSeal(options.sealingKeys)),
    tries: createTries(connected),
    close,
  };
}
