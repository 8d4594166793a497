import type { Attempt, Progress } from '../../purchasing/ledger.ts';
import type { Quote } from '../../purchasing/quote.ts';
import type { Database } from './database.ts';
import { parsed, text } from './row.ts';
import { sweepSchema } from './sweep-index.ts';
import { openTable, type Fields, type Table } from './table.ts';

/** One row per quote that got a yes, under its shopper. Opened once per connection, whoever reads it. */
export const openAttemptsTable = (database: Database): Table =>
  openTable(database, 'attempts', {
    shopper: { type: String, hashKey: true },
    quoteId: { type: String, rangeKey: true },
    state: String,
    progress: String,
    quote: String,
    claimedAt: String,
    expires: Number,
    ...sweepSchema,
  });

export const toAttempt = (row: Fields): Attempt => ({
  quote: parsed(row, 'quote') as Quote,
  claimedAt: text(row, 'claimedAt'),
  progress: parsed(row, 'progress') as Progress,
});
