import type { WishStore } from '../../shoppers/wish-store.ts';
import type { Database } from './database.ts';
import { keptFor, parsed, text } from './row.ts';
import { openTable } from './table.ts';

/** One row per key; taken by whoever writes it off first. */
export function createWishes(database: Database): WishStore {
  const table = openTable(database, 'wishes', {
    key: { type: String, hashKey: true },
    intent: String,
    expiresAt: String,
    taken: Number,
    expires: Number,
  });
  return {
    save: ({ key, intent, expiresAt }) =>
      table.put({
        key,
        intent: JSON.stringify(intent),
        expiresAt,
        taken: 0,
        expires: keptFor(1, expiresAt),
      }),
    async take(key) {
      if (!(await table.get({ key }))) return undefined;
      const row = await table.update({ key }, { set: { taken: 1 } }, (when) =>
        when.attribute('taken').eq(0),
      );
      if (!row) return undefined;
      await table.remove({ key });
      return { key, intent: parsed(row, 'intent'), expiresAt: text(row, 'expiresAt') };
    },
    remove: (key) => table.remove({ key }),
  };
}
