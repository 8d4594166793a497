import type { Stores } from '../stores.ts';
import { createAccounts } from './accounts.ts';
import { createAttempts } from './attempts.ts';
import type { DatabaseOptions } from './connect.ts';
import { connectOnce } from './connect-once.ts';
import { createLeases } from './leases.ts';
import { createQuotes } from './quotes.ts';
import { createShoppers } from './shoppers.ts';

/** The skill's stores on DynamoDB. */
export function createStores(options: DatabaseOptions): Stores {
  const { connected, close } = connectOnce(options);
  return {
    accounts: createAccounts(connected),
    shoppers: createShoppers(connected),
    quotes: createQuotes(connected),
    ledger: createAttempts(connected),
    leases: createLeases(connected),
    close,
  };
}
