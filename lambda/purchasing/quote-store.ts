import type { ShopperId } from '../shoppers/shopper.ts';
import type { BegunQuote, Quote } from './quote.ts';

/**
 * What became of a quote.
 * - `open`: read out, waiting for a yes; or begun, waiting to be read out.
 * - `approving`: a yes counted; the ledger knows how far it got.
 * - `untold`: the attempt is over, and the shopper has not heard how it ended.
 * - `withdrawing`, `expiring`: a yes counts no more, the cart is not yet what it was.
 * - `closed`, `withdrawn`, `expired`: over.
 */
export type QuoteState =
  'open' | 'approving' | 'untold' | 'withdrawing' | 'expiring' | 'closed' | 'withdrawn' | 'expired';

export type StoredQuote =
  | { readonly quote: Quote; readonly state: QuoteState }
  | { readonly quote: BegunQuote; readonly state: Exclude<QuoteState, 'approving' | 'untold'> };

/** Only what was read out can be bought. */
export const isReadOut = (quote: BegunQuote): quote is Quote => 'digest' in quote;

/** States that somebody still has to do something about: those sit in the sweeper's index. */
export const unfinished: readonly QuoteState[] = ['open', 'approving', 'withdrawing', 'expiring'];

/** Remembers the latest quote of each shopper. Reads are consistent, writes conditional; rejects with StoreUnavailable. */
export interface QuoteStore {
  find(shopper: ShopperId): Promise<StoredQuote | undefined>;
  /**
   * Makes it the shopper's latest, `open`. False, and nothing written, unless the one before is still as it was `seen`,
   * its wish included: whoever puts it aside has taken that over.
   */
  replace(quote: BegunQuote, seen?: StoredQuote): Promise<boolean>;
  /** Writes down what has become of its wish; id and state stay. False, and nothing written, unless it is still as it was `seen`. */
  amend(seen: StoredQuote, quote: BegunQuote): Promise<boolean>;
  /** False, and nothing written, unless this is the latest and in one of the states `from`. */
  move(quote: BegunQuote, from: readonly QuoteState[], to: QuoteState): Promise<boolean>;
  /** Gone, in whatever state it is. */
  remove(shopper: ShopperId): Promise<void>;
  /** Unfinished quotes that expired before then, the longest overdue first. */
  listOverdue(before: Date, limit: number): Promise<readonly StoredQuote[]>;
}
