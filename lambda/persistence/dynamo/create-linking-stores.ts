import type { LinkingStores } from '../linking-stores.ts';
import { createAccounts } from './accounts.ts';
import { openArtifactTables } from './artifact-tables.ts';
import { createArtifacts } from './artifacts.ts';
import { openAttemptsTable } from './attempts-table.ts';
import type { DatabaseOptions } from './connect.ts';
import { connectOnce } from './connect-once.ts';
import { createLinks } from './links.ts';
import { createSeal, type SealingKeys } from './seal.ts';
import { createTries } from './tries.ts';
import { createVoiceOrders } from './voice-orders.ts';
import { createVoiceSettings } from './voice-settings.ts';

/** What account linking keeps on DynamoDB, apart from the skill's stores: no turn ever opens these tables. */
export function createLinkingStores(
  options: DatabaseOptions & { readonly sealingKeys: SealingKeys },
): LinkingStores {
  const database = connectOnce(options);
  const tables = openArtifactTables(database);
  const accounts = createAccounts(database);
  return {
    accounts,
    artifacts: createArtifacts(tables, createSeal(options.sealingKeys)),
    links: createLinks(database, tables, accounts),
    orders: createVoiceOrders(openAttemptsTable(database)),
    settings: createVoiceSettings(database),
    tries: createTries(database),
    close: database.close,
  };
}
