import type { LinkingStores } from '../linking-stores.ts';
import { createAccounts } from './accounts.ts';
import { createArtifacts } from './artifacts.ts';
import { connect, type Connection, type DatabaseOptions } from './connect.ts';
import { createSeal, type SealingKeys } from './seal.ts';
import { createTries } from './tries.ts';

/** What account linking keeps on DynamoDB, apart from the skill's stores: no turn ever opens these tables. */
export function createLinkingStores(
  options: DatabaseOptions & { readonly sealingKeys: SealingKeys },
): LinkingStores {
  let connection: Promise<Connection> | undefined;
  const connected = (): Promise<Connection> => (connection ??= connect(options));
  return {
    accounts: createAccounts(connected),
    artifacts: createArtifacts(connected, createSeal(options.sealingKeys)),
    tries: createTries(connected),
    close: () => {
      void connection?.then((live) => {
        live.close();
      });
    },
  };
}
