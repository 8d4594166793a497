import type { Stores } from '../stores.ts';
import { createAccounts } from './accounts.ts';
import { createAttempts } from './attempts.ts';
import { connect } from './connect.ts';
import type { Connection, DatabaseOptions } from './connect.ts';
import { createLeases } from './leases.ts';
import { createQuotes } from './quotes.ts';
import { createShoppers } from './shoppers.ts';

/** The stores on DynamoDB. Nothing is reached before the first call, so a database that is down stops no start. */
export function createStores(options: DatabaseOptions): Stores {
  let connection: Promise<Connection> | undefined;
  const connected = (): Promise<Connection> => (connection ??= connect(options));
  return {
    accounts: createAccounts(connected),
    shoppers: createShoppers(connected),
    quotes: createQuotes(connected),
    ledger: createAttempts(connected),
    leases: createLeases(connected),
    close: () => {
      void connection?.then((live) => {
        live.close();
      });
    },
  };
}
