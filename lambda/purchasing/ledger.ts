import type { Order } from '../commerce/order.ts';
import type { ShopperId } from '../shoppers/shopper.ts';
import type { Quote } from './quote.ts';

/**
 * How far the attempt to buy a quote has come.
 * - `claimed`: a yes counted. Nothing has happened but that the cart may be frozen.
 * - `placing`: the shop may have been asked, so it may have happened. Only the shop knows.
 * - `needs-action`: the bank wants to see the customer at `url`.
 * - `placed`, `undone` (placed and cancelled), `declined`, `void` (nothing was ordered): over, but for the receipt.
 * - `unknown`: the shop did not tell in time to ask under the same key again. A person has to look.
 */
export type Progress =
  | { readonly kind: 'claimed' }
  | { readonly kind: 'placing'; readonly cartRevision: string }
  | { readonly kind: 'needs-action'; readonly url: string }
  | { readonly kind: 'placed'; readonly order: Order; readonly receipt?: Receipt }
  /** Ordered, and cancelled by voice soon after. */
  | { readonly kind: 'undone'; readonly order: Order }
  | { readonly kind: 'declined'; readonly url: string }
  | { readonly kind: 'void' }
  | { readonly kind: 'unknown' };

/**
 * What became of the e-mail about an order. `due` since then (RFC 3339): it may have been sent; `unsent`: the shop would not send
 * it, a person has to look. Absent where nobody sends any.
 */
export type Receipt =
  | { readonly kind: 'due'; readonly since: string }
  | { readonly kind: 'sent' }
  | { readonly kind: 'unsent' };

export type ProgressKind = Progress['kind'];

/** What a move is conditional upon: an order whose receipt is due is not over. */
export type Stage = ProgressKind | 'receipt-due';

export const stageOf = (progress: Progress): Stage =>
  progress.kind === 'placed' && progress.receipt?.kind === 'due' ? 'receipt-due' : progress.kind;

/** The one attempt to buy a quote, with all that is needed to finish it from anywhere. */
export interface Attempt {
  readonly quote: Quote;
  /** RFC 3339: when the yes counted. */
  readonly claimedAt: string;
  readonly progress: Progress;
}

/** Attempts in these states wait for the next turn or the sweeper. */
export const openStages: readonly Stage[] = ['claimed', 'placing', 'needs-action', 'receipt-due'];

/** One item per quote, moved by conditional writes only. Reads are consistent; rejects with StoreUnavailable. */
export interface Ledger {
  /** Writes the attempt as `claimed`; false when this quote has one already. `dueAt`: when the sweeper should look. */
  claim(quote: Quote, claimedAt: Date, dueAt: Date): Promise<boolean>;
  find(shopper: ShopperId, quoteId: string): Promise<Attempt | undefined>;
  /** Every attempt of the shopper that is still kept, in no order. */
  list(shopper: ShopperId): Promise<readonly Attempt[]>;
  /** False, and nothing written, unless the attempt is in one of the states `from`. */
  move(
    quote: Pick<Quote, 'shopper' | 'id'>,
    from: readonly Stage[],
    to: Progress,
    dueAt: Date,
  ): Promise<boolean>;
  /** Gone, in whatever state it is. */
  remove(quote: Pick<Quote, 'shopper' | 'id'>): Promise<void>;
  /** Open attempts that are due, the longest overdue first. */
  listOpen(dueBefore: Date, limit: number): Promise<readonly Attempt[]>;
}
