import { randomBytes } from 'node:crypto';
import type { Stores } from '../stores.ts';
import { createAccounts } from './accounts.ts';
import { openArtifactTables } from './artifact-tables.ts';
import { openAttemptsTable } from './attempts-table.ts';
import { createAttempts } from './attempts.ts';
import type { DatabaseOptions } from './connect.ts';
import { createCalls } from './calls.ts';
import { connectOnce } from './connect-once.ts';
import { createForgettings } from './forgettings.ts';
import { createLeases } from './leases.ts';
import { createLinks } from './links.ts';
import { createPlatformUsers } from './platform-users.ts';
import { createQuotes } from './quotes.ts';
import { createShoppers } from './shoppers.ts';
import { createVoiceSettings } from './voice-settings.ts';
import { createWishes } from './wishes.ts';

/** The skill's stores on DynamoDB. */
export function createStores(
  options: DatabaseOptions & {
    /** 32 bytes, under which codes that wait to be entered are sealed; nobody can be linked by one without. */
    readonly callKey?: Buffer;
  },
): Stores {
  const database = connectOnce(options);
  const accounts = createAccounts(database);
  return {
    accounts,
    links: createLinks(database, openArtifactTables(database), accounts),
    settings: createVoiceSettings(database),
    shoppers: createShoppers(database),
    users: createPlatformUsers(database),
    wishes: createWishes(database),
    calls: createCalls(database, options.callKey ?? randomBytes(32)),
    forgettings: createForgettings(database),
    quotes: createQuotes(database),
    ledger: createAttempts(openAttemptsTable(database)),
    leases: createLeases(database),
    close: database.close,
  };
}
