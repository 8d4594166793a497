import { openStages, stageOf } from '../../purchasing/ledger.ts';
import type { Attempt, Ledger, Progress } from '../../purchasing/ledger.ts';
import type { Quote } from '../../purchasing/quote.ts';
import { toAttempt } from './attempts-table.ts';
import { keptFor, text } from './row.ts';
import { dueForSweep, listDue, sweepAttributes } from './sweep-index.ts';
import type { Key, Table } from './table.ts';

/** `state` is what the conditions look at. */
export function createAttempts(table: Table): Ledger {
  const read = async (key: Key): Promise<Attempt | undefined> => {
    const row = await table.get(key);
    return row && toAttempt(row);
  };
  return {
    async claim(quote, claimedAt, dueAt) {
      const progress: Progress = { kind: 'claimed' };
      const set = {
        ...written(progress),
        quote: JSON.stringify(quote),
        claimedAt: claimedAt.toISOString(),
        expires: keptFor(30, claimedAt),
        ...dueForSweep(quote.shopper, dueAt.toISOString()),
      };
      const won = await table.update(keyOf(quote), { set }, (when) =>
        when.attribute('state').not().exists(),
      );
      return won !== undefined;
    },
    find: (shopper, quoteId) => read({ shopper, quoteId }),
    list: async (shopper) => (await table.queryAll({ shopper })).map(toAttempt),
    async move(quote, from, to, dueAt) {
      const open = openStages.includes(stageOf(to));
      const change = open
        ? { set: { ...written(to), ...dueForSweep(quote.shopper, dueAt.toISOString()) } }
        : { set: written(to), remove: sweepAttributes };
      const moved = await table.update(keyOf(quote), change, (when) =>
        when.attribute('state').in([...from]),
      );
      return moved !== undefined;
    },
    remove: (quote) => table.remove(keyOf(quote)),
    async listOpen(dueBefore, limit) {
      const keys = await listDue(table, dueBefore, limit);
      const attempts = await Promise.all(
        keys.map((key) => read({ shopper: text(key, 'shopper'), quoteId: text(key, 'quoteId') })),
      );
      // The index lags behind: what was finished meanwhile is left out.
      return attempts.filter((one) => one !== undefined).filter(isOpen);
    },
  };
}

const keyOf = (quote: Pick<Quote, 'shopper' | 'id'>): Key => ({
  shopper: quote.shopper,
  quoteId: quote.id,
});

const written = (progress: Progress) => ({
  state: stageOf(progress),
  progress: JSON.stringify(progress),
});

const isOpen = (attempt: Attempt): boolean => openStages.includes(stageOf(attempt.progress));
