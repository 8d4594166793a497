import type {
  PlatformUser,
  PlatformUserStore,
  WhichPlatformUser,
} from '../../shoppers/platform-users.ts';
import { toShopperId } from '../../shoppers/shopper.ts';
import type { Database } from './database.ts';
import { keptFor, text } from './row.ts';
import { openTable, type Fields, type Key } from './table.ts';

/** Two rows for each consent: one under the user, one under the shopper; forgotten two years after the last time. */
export function createPlatformUsers(database: Database): PlatformUserStore {
  const table = openTable(database, 'platform-users', {
    owner: { type: String, hashKey: true },
    other: { type: String, rangeKey: true },
    user: String,
    shopper: String,
    grant: String,
    at: String,
    expires: Number,
  });
  return {
    async note({ user, shopper, grant, at }) {
      const row = { user, shopper, ...(grant && { grant }), at, expires: keptFor(730, at) };
      await Promise.all(keysOf(row).map((key) => table.put({ ...key, ...row })));
    },
    ofUser: async (user) => (await table.queryAll({ owner: `user:${user}` })).map(toPlatformUser),
    ofShopper: async (shopper) =>
      (await table.queryAll({ owner: `shopper:${shopper}` })).map(toPlatformUser),
    async remove(user) {
      await Promise.all(keysOf(user).map((key) => table.remove(key)));
    },
  };
}

const keysOf = ({ user, shopper, grant = '' }: WhichPlatformUser): readonly Key[] => [
  { owner: `user:${user}`, other: `${shopper} ${grant}` },
  { owner: `shopper:${shopper}`, other: `${user} ${grant}` },
];

const toPlatformUser = (row: Fields): PlatformUser => ({
  user: text(row, 'user'),
  shopper: toShopperId(text(row, 'shopper')),
  ...(typeof row['grant'] === 'string' && { grant: row['grant'] }),
  at: text(row, 'at'),
});
