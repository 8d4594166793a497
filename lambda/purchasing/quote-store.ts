import type { ShopperId } from '../shoppers/shopper.ts';
import type { Quote } from './quote.ts';

/**
 * What became of a quote.
 * - `open`: read out, waiting for a yes.
 * - `approving`: a yes counted; the ledger knows how far it got.
 * - `untold`: the attempt is over, and the shopper has not heard how it ended.
 * - `withdrawing`, `expiring`: a yes counts no more, the cart is not yet what it was.
 * - `closed`, `withdrawn`, `expired`: over.
 */
export type QuoteState =
  'open' | 'approving' | 'untold' | 'withdrawing' | 'expiring' | 'closed' | 'withdrawn' | 'expired';

export interface StoredQuote {
  readonly quote: Quote;
  readonly state: QuoteState;
}

/** States that somebody still has to do something about: those sit in the sweeper's index. */
export const unfinished: readonly QuoteState[] = ['open', 'approving', 'withdrawing', 'expiring'];

/** Remembers the latest quote of each shopper. Reads are consistent, writes conditional; rejects with StoreUnavailable. */
export interface QuoteStore {
  find(shopper: ShopperId): Promise<StoredQuote | undefined>;
  /**
   * Makes it the shopper's latest, `open`. False, and nothing written, while the one before is `approving` or
   * `untold`, unless that is the one it supersedes (by id).
   */
  replace(quote: Quote, supersedes?: string): Promise<boolean>;
  /** False, and nothing written, unless this is the latest and in one of the states `from`. */
  move(quote: Quote, from: readonly QuoteState[], to: QuoteState): Promise<boolean>;
  /** Unfinished quotes that expired before then, the longest overdue first. */
  listOverdue(before: Date, limit: number): Promise<readonly StoredQuote[]>;
}
