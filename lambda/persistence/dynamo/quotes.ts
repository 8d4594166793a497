import type { Condition } from 'dynamoose/dist/Condition.js';
import { unfinished } from '../../purchasing/quote-store.ts';
import type { QuoteState, QuoteStore, StoredQuote } from '../../purchasing/quote-store.ts';
import type { BegunQuote } from '../../purchasing/quote.ts';
import { toShopperId } from '../../shoppers/shopper.ts';
import type { Database } from './database.ts';
import { keptFor, parsed, text } from './row.ts';
import { dueForSweep, listDue, sweepAttributes, sweepSchema } from './sweep-index.ts';
import { openTable } from './table.ts';
import type { Fields } from './table.ts';

/** One row per shopper: the latest quote. */
export function createQuotes(database: Database): QuoteStore {
  const table = openTable(database, 'quotes', {
    shopper: { type: String, hashKey: true },
    quoteId: String,
    state: String,
    quote: String,
    expires: Number,
    ...sweepSchema,
  });
  return {
    async find(shopper) {
      const row = await table.get({ shopper });
      return row && toStoredQuote(row);
    },
    async replace(quote, seen) {
      const set = {
        quoteId: quote.id,
        state: 'open',
        quote: JSON.stringify(quote),
        expires: keptFor(30, quote.expiresAt),
        ...dueForSweep(quote.shopper, quote.expiresAt),
      };
      const written = await table.update({ shopper: quote.shopper }, { set }, (condition) =>
        (seen
          ? condition.parenthesis((as) => isAs(as, seen))
          : condition.attribute('state').not().exists()
        )
          // The client repeats a write whose answer was lost: that one is there already.
          .or()
          .attribute('quoteId')
          .eq(quote.id),
      );
      return written !== undefined;
    },
    async amend(seen, quote) {
      const now = JSON.stringify(quote);
      const written = await table.update(
        { shopper: quote.shopper },
        { set: { quote: now } },
        (condition) =>
          condition
            .parenthesis((as) => isAs(as, seen))
            .or()
            .parenthesis((as) => isAs(as, { ...seen, quote })),
      );
      return written !== undefined;
    },
    async move(quote, from, to) {
      const written = await table.update({ shopper: quote.shopper }, change(quote, to), (when) =>
        when
          .attribute('quoteId')
          .eq(quote.id)
          .attribute('state')
          .in([...from]),
      );
      return written !== undefined;
    },
    remove: (shopper) => table.remove({ shopper }),
    async listOverdue(before, limit) {
      const keys = await listDue(table, before, limit);
      const rows = await Promise.all(
        keys.map((key) => table.get({ shopper: text(key, 'shopper') })),
      );
      // The index lags behind: what was finished or replaced meanwhile is left out.
      return rows
        .flatMap((row) => (row ? [toStoredQuote(row)] : []))
        .filter((one) => unfinished.includes(one.state))
        .filter((one) => new Date(one.quote.expiresAt) < before);
    },
  };
}

const isAs = (condition: Condition, { quote, state }: Pick<StoredQuote, 'quote' | 'state'>) =>
  condition
    .attribute('quoteId')
    .eq(quote.id)
    .attribute('state')
    .eq(state)
    .attribute('quote')
    .eq(JSON.stringify(quote));

const change = (quote: BegunQuote, to: QuoteState) =>
  unfinished.includes(to)
    ? { set: { state: to, ...dueForSweep(quote.shopper, quote.expiresAt) } }
    : { set: { state: to }, remove: sweepAttributes };

function toStoredQuote(row: Fields): StoredQuote {
  const quote = parsed(row, 'quote') as StoredQuote['quote'];
  return {
    quote: { ...quote, shopper: toShopperId(text(row, 'shopper')) },
    state: text(row, 'state'),
  } as StoredQuote;
}
