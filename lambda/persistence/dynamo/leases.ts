import { rememberedWrites } from '../../purchasing/lease.ts';
import type { CartWrite, LeaseStore } from '../../purchasing/lease.ts';
import type { Database } from './database.ts';
import { keptFor, parsed } from './row.ts';
import { openTable } from './table.ts';

/** One row per shopper: who writes to the cart, and what was written last. */
export function createLeases(database: Database): LeaseStore {
  const table = openTable(database, 'leases', {
    shopper: { type: String, hashKey: true },
    owner: String,
    until: String,
    writes: String,
    expires: Number,
  });
  return {
    async acquire({ shopper, owner, now, until }) {
      const set = { owner, until: until.toISOString(), expires: keptFor(2, until) };
      const row = await table.update({ shopper }, { set }, (condition) =>
        condition
          .attribute('owner')
          .not()
          .exists()
          .or()
          .attribute('until')
          .le(now.toISOString())
          // The client repeats a write whose answer was lost: that one has won already.
          .or()
          .attribute('owner')
          .eq(owner),
      );
      if (!row) return undefined;
      return {
        shopper,
        owner,
        writes: row['writes'] ? (parsed(row, 'writes') as CartWrite[]) : [],
      };
    },
    forget: (shopper) =>
      table.removeIf({ shopper }, (condition) => condition.attribute('owner').not().exists()),
    async release({ shopper, owner, writes }, wrote) {
      const all = (wrote ? [wrote, ...writes] : writes).slice(0, rememberedWrites);
      await table.update(
        { shopper },
        { set: { writes: JSON.stringify(all) }, remove: ['owner', 'until'] },
        (condition) => condition.attribute('owner').eq(owner),
      );
    },
  };
}
