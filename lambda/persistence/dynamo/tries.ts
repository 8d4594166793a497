import type { TryStore } from '../../account-linking/tries.ts';
import type { Database } from './database.ts';
import { keptFor } from './row.ts';
import { openTable } from './table.ts';

/** One row per counted thing and span of time, which the key names. */
export function createTries(database: Database): TryStore {
  const table = openTable(database, 'tries', {
    key: { type: String, hashKey: true },
    tries: Number,
    expires: Number,
  });
  return {
    async count(key, by, until) {
      const row = await table.add({ key }, { tries: by }, { expires: keptFor(1, until) });
      return Number(row?.['tries']);
    },
  };
}
