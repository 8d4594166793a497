import type { ForgettingStore } from '../../shoppers/forgettings.ts';
import { toShopperId } from '../../shoppers/shopper.ts';
import type { Database } from './database.ts';
import { text } from './row.ts';
import { dueForSweep, listDue, sweepSchema } from './sweep-index.ts';
import { openTable } from './table.ts';

/** One row per shopper who is being forgotten, and none once that is done. */
export function createForgettings(database: Database): ForgettingStore {
  const table = openTable(database, 'forgettings', {
    shopper: { type: String, hashKey: true },
    at: String,
    ...sweepSchema,
  });
  return {
    begin: ({ shopper, at }) => table.put({ shopper, at, ...dueForSweep(shopper, at) }),
    end: (shopper) => table.remove({ shopper }),
    async listBegun(before, limit) {
      const keys = await listDue(table, before, limit);
      const rows = await Promise.all(
        keys.map((key) => table.get({ shopper: text(key, 'shopper') })),
      );
      return rows.flatMap((row) =>
        row ? [{ shopper: toShopperId(text(row, 'shopper')), at: text(row, 'at') }] : [],
      );
    },
  };
}
