import type { ShopperStore } from '../../shoppers/shopper-store.ts';
import type { Database } from './database.ts';
import { keptFor, text } from './row.ts';
import { openTable } from './table.ts';

/** One row per shopper or guest; forgotten a year after the last visit. */
export function createShoppers(database: Database): ShopperStore {
  const table = openTable(database, 'shoppers', {
    key: { type: String, hashKey: true },
    visits: Number,
    lastVisitAt: String,
    offeredCart: String,
    expires: Number,
  });
  return {
    async find(key) {
      const row = await table.get({ key });
      return (
        row && {
          key,
          visits: Number(row['visits']),
          lastVisitAt: text(row, 'lastVisitAt'),
          ...(typeof row['offeredCart'] === 'string' && { offeredCart: row['offeredCart'] }),
        }
      );
    },
    save: (memory) => table.put({ ...memory, expires: keptFor(365, memory.lastVisitAt) }),
    remove: (key) => table.remove({ key }),
  };
}
