import { toId } from '../../commerce/id.ts';
import type { LinkedAccountStore } from '../../shoppers/linked-account.ts';
import { toShopperId } from '../../shoppers/shopper.ts';
import type { Database } from './database.ts';
import { keptFor, parsed, text } from './row.ts';
import { openTable } from './table.ts';

/** One row per access token, under its hash. */
export function createAccounts(database: Database): LinkedAccountStore {
  const table = openTable(database, 'accounts', {
    tokenHash: { type: String, hashKey: true },
    shopper: String,
    customer: String,
    client: String,
    scope: String,
    grant: String,
    expiresAt: String,
    expires: Number,
  });
  return {
    async find(tokenHash) {
      const row = await table.get({ tokenHash });
      return (
        row && {
          tokenHash,
          shopper: toShopperId(text(row, 'shopper')),
          customer: toId<'customer'>(text(row, 'customer')),
          client: text(row, 'client'),
          scope: parsed(row, 'scope') as string[],
          ...(typeof row['grant'] === 'string' && { grant: row['grant'] }),
          expiresAt: text(row, 'expiresAt'),
        }
      );
    },
    save: (account) =>
      table.put({
        ...account,
        scope: JSON.stringify(account.scope),
        expires: keptFor(1, account.expiresAt),
      }),
    remove: (tokenHash) => table.remove({ tokenHash }),
  };
}
