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

/** A quote at the moment somebody looked at it. */
export interface Seen {
  readonly id: string;
  readonly state: QuoteState;
}

/** A quote in one of these makes way for any other: nobody is at it, and its wish is settled. */
export const replaceable: readonly QuoteState[] = ['open', 'closed', 'withdrawn', 'expired'];

/** Remembers the latest quote of each shopper. Reads are consistent, writes conditional; rejects with StoreUnavailable. */
export interface QuoteStore {
  find(shopper: ShopperId): Promise<StoredQuote | undefined>;
  /**
   * Makes it the shopper's latest, `open`. False, and nothing written, unless the one before is still as it was `seen`;
   * where none was, unless there is none or it is `replaceable`.
   */
  replace(quote: Quote, seen?: Seen): Promise<boolean>;
  /** False, and nothing written, unless this is the latest and in one of the states `from`. */
  move(quote: Quote, from: readonly QuoteState[], to: QuoteState): Promise<boolean>;
  /** Unfinished quotes that expired before then, the longest overdue first. */
  listOverdue(before: Date, limit: number): Promise<readonly StoredQuote[]>;
}
