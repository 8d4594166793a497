import type { Stores } from '../stores.ts';
import { createAccounts } from './accounts.ts';
import { openArtifactTables } from './artifact-tables.ts';
import { openAttemptsTable } from './attempts-table.ts';
import { createAttempts } from './attempts.ts';
import type { DatabaseOptions } from './connect.ts';
import { connectOnce } from './connect-once.ts';
import { createLeases } from './leases.ts';
import { createLinks } from './links.ts';
import { createQuotes } from './quotes.ts';
import { createShoppers } from './shoppers.ts';
import { createVoiceSettings } from './voice-settings.ts';

/** The skill's stores on DynamoDB. */
export function createStores(options: DatabaseOptions): Stores {
  const { connected, close } = connectOnce(options);
  const accounts = createAccounts(connected);
  return {
    accounts,
    links: createLinks(connected, openArtifactTables(connected), accounts),
    settings: createVoiceSettings(connected),
    shoppers: createShoppers(connected),
    quotes: createQuotes(connected),
    ledger: createAttempts(openAttemptsTable(connected)),
    leases: createLeases(connected),
    close,
  };
}
