import type { PlatformUser, PlatformUserStore } from '../../shoppers/platform-users.ts';
import { toShopperId } from '../../shoppers/shopper.ts';
import type { Connection } from './connect.ts';
import { keptFor, text } from './row.ts';
import { openTable, type Fields, type Key } from './table.ts';

/** Two rows for each: one under the user, one under the shopper; forgotten two years after the last time. */
export function createPlatformUsers(connection: () => Promise<Connection>): PlatformUserStore {
  const table = openTable(connection, 'platform-users', {
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
      await Promise.all(keysOf({ user, shopper }).map((key) => table.put({ ...key, ...row })));
    },
    ofUser: async (user) => (await table.queryAll({ owner: `user:${user}` })).map(toPlatformUser),
    ofShopper: async (shopper) =>
      (await table.queryAll({ owner: `shopper:${shopper}` })).map(toPlatformUser),
    async remove(user) {
      await Promise.all(keysOf(user).map((key) => table.remove(key)));
    },
  };
}

const keysOf = ({ user, shopper }: Pick<PlatformUser, 'user' | 'shopper'>): readonly Key[] => [
  { owner: `user:${user}`, other: shopper },
  { owner: `shopper:${shopper}`, other: user },
];

const toPlatformUser = (row: Fields): PlatformUser => ({
  user: text(row, 'user'),
  shopper: toShopperId(text(row, 'shopper')),
  ...(typeof row['grant'] === 'string' && { grant: row['grant'] }),
  at: text(row, 'at'),
});
