import type { Stores } from '../stores.ts';
import { createAccounts } from './accounts.ts';
import { openArtifactTables } from './artifact-tables.ts';
import { createAttempts } from './attempts.ts';
import type { DatabaseOptions } from './connect.ts';
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
export function createStores(options: DatabaseOptions): Stores {
  const { connected, close } = connectOnce(options);
  const accounts = createAccounts(connected);
  return {
    accounts,
    links: createLinks(connected, openArtifactTables(connected), accounts),
    settings: createVoiceSettings(connected),
    shoppers: createShoppers(connected),
    users: createPlatformUsers(connected),
    wishes: createWishes(connected),
    forgettings: createForgettings(connected),
    quotes: createQuotes(connected),
    ledger: createAttempts(connected),
    leases: createLeases(connected),
    close,
  };
}
