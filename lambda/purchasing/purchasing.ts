import type { CustomerContext } from '../commerce/backend.ts';
import type { CartChange, CartWish } from '../commerce/cart.ts';
import type { Money } from '../commerce/money.ts';
import type { OrderId, PaymentMethodId } from '../commerce/id.ts';
import type { Order } from '../commerce/order.ts';
import type { PaymentMethod } from '../commerce/payment-method.ts';
import type { BackendError, Result } from '../commerce/result.ts';
import type { ShopperId } from '../shoppers/shopper.ts';
import type { Approver, Refusal } from './approval.ts';
import type { Undoable, Undone } from './undo.ts';
import type { Amount, Put, Quote, QuoteChange } from './quote.ts';

/** Who wants something, in which conversation, at what time. */
export interface PurchaseContext extends CustomerContext {
  readonly shopper: ShopperId;
  readonly conversationId: string;
  readonly at: Date;
}

/** The same where something is to be bought: who asks for it decides what it takes. */
export interface BuyingContext extends PurchaseContext {
  readonly by: Approver;
}

/** What the shopper has shown for a purchase besides being linked. What was said is looked at and never kept. */
export type Proof =
  | { readonly kind: 'yes' }
  | { readonly kind: 'code'; readonly said: string }
  /** The platform's answer to the request that `verification` names; its `level` of confidence that it is the same person. */
  | {
      readonly kind: 'platform-pin';
      readonly verification: string;
      readonly result: string;
      readonly level?: number;
    };

/**
 * What becomes of things that are put into the cart.
 * - `to-keep`: they stay, whatever is said.
 * - `to-buy`: a no takes them out again; an offer is to be made of them next.
 * - `to-buy-again`: so, too, and what an offer before has put in counts: the same wish again is the same wish.
 */
export type Purpose = 'to-keep' | 'to-buy' | 'to-buy-again';

export interface CartChanged extends CartChange {
  /** How much there is of each thing that was wanted: stock may allow less. Nothing of what is sold out. */
  readonly got: readonly Amount[];
  /** What came in or went out by it, as it was seen; what an earlier turn has done counts for that one. */
  readonly moved: readonly Put[];
}

export type QuoteOutcome =
  | { readonly kind: 'quoted'; readonly quote: Quote }
  /** Nothing lies in the cart. */
  | { readonly kind: 'empty-cart' }
  /** Only a screen can finish this one. */
  | {
      readonly kind: 'hand-over';
      readonly reason: HandOverReason;
      readonly total: Money;
      readonly url: string;
    }
  /** An earlier purchase is still being confirmed with the shop. */
  | { readonly kind: 'still-confirming' }
  | { readonly kind: 'failed'; readonly error: BackendError };

export type HandOverReason =
  Refusal | 'no-payment-method' | 'no-address' | 'no-delivery' | 'shop-cannot-charge';

export type ApprovalOutcome =
  | {
      readonly kind: 'placed';
      readonly order: Order;
      readonly quote: Quote;
      readonly replayed: boolean;
    }
  /** Something moved between the read-out and the yes; the new quote has to be read out. */
  | { readonly kind: 'changed'; readonly quote: Quote; readonly changes: readonly QuoteChange[] }
  /** A changed cart that a yes cannot buy any more (empty, over the limit, ...). */
  | {
      readonly kind: 'no-longer-possible';
      readonly because: Exclude<QuoteOutcome, { kind: 'quoted' }>;
    }
  /** The yes counts, and this proof is wanted besides. Nothing happened. */
  | { readonly kind: 'proof-needed'; readonly proof: 'code' }
  | {
      readonly kind: 'proof-needed';
      readonly proof: 'platform-pin';
      readonly verification: string;
    }
  | { readonly kind: 'wrong-code'; readonly triesLeft: number }
  | { readonly kind: 'declined'; readonly url: string }
  /** The bank wants to see the customer. */
  | { readonly kind: 'needs-action'; readonly url: string }
  /** The shop did not answer: it may have happened. The same attempt is driven on later. */
  | { readonly kind: 'still-confirming' }
  | { readonly kind: 'expired' }
  /** No quote of this shopper and conversation under that id. */
  | { readonly kind: 'nothing-to-approve' }
  /** Nothing happened: the yes can be said again while the quote lives. */
  | { readonly kind: 'failed'; readonly error: BackendError };

/** What became of an attempt that was left open in an earlier turn. */
export type SettledAttempt =
  | { readonly kind: 'none' }
  /** The bank still wants to see the customer. */
  | { readonly kind: 'needs-action'; readonly total: Money; readonly url: string }
  | { readonly kind: 'still-confirming' }
  | { readonly kind: 'placed'; readonly order: Order; readonly quoteId: string }
  | {
      readonly kind: 'not-placed';
      readonly reason: 'declined' | 'changed';
      readonly quoteId: string;
    };

/** What a no came to. */
export type Withdrawal =
  /** Nothing was ordered, and nothing will be. */
  | { readonly kind: 'withdrawn' }
  /** Too late: the yes before it has bought. */
  | { readonly kind: 'placed'; readonly order: Order; readonly quote: Quote }
  /** Too late to stop, too early to know: the shop has not answered the yes before it. */
  | { readonly kind: 'still-confirming' };

export interface PutForIt {
  readonly added: readonly Amount[];
  /** What the shopper says to pay this order with: among what the shop lists it counts before what is usual. */
  readonly paymentMethodId?: PaymentMethodId;
}

/** What became of a word about how to pay the next order. */
export type PaymentKept =
  | { readonly kind: 'kept'; readonly method: PaymentMethod }
  /** The shop holds no such method for this customer. */
  | { readonly kind: 'not-listed' }
  | { readonly kind: 'still-confirming' }
  | { readonly kind: 'failed'; readonly error: BackendError };

/**
 * From wish to exactly one order. One writer per shopper's cart at a time; rejects only for bugs and for
 * a store that is down (StoreUnavailable).
 */
export interface Purchasing {
  /** Under the shopper's lease and once per key: a repeated request changes nothing (`replayed`). To keep, unless a purpose is told. */
  changeCart(
    ctx: PurchaseContext,
    key: string,
    wish: CartWish,
    purpose?: Purpose,
  ): Promise<Result<CartChanged>>;
  /**
   * Quotes the cart as it lies there; `more` is what was put in for it and not told of before. Chooses address, delivery and
   * payment where none is chosen.
   */
  quote(ctx: BuyingContext, more?: PutForIt): Promise<QuoteOutcome>;
  /** Where no offer is open: what the next one of this conversation is to be paid with, for as long as an offer lives. */
  payWith(ctx: PurchaseContext, method: PaymentMethodId): Promise<PaymentKept>;
  /** What this conversation's open offer is paid with, or what was said for the next one. */
  paysWith(ctx: PurchaseContext): Promise<PaymentMethodId | undefined>;
  /** A yes to the quote, with what it takes besides. Idempotent: the same yes again gives the same order. */
  approve(ctx: BuyingContext, quoteId: string, proof?: Proof): Promise<ApprovalOutcome>;
  /** No or stop to a quote of this conversation: the cart becomes what it was before the wish, unless a yes was quicker. */
  withdraw(ctx: PurchaseContext, quoteId: string): Promise<Withdrawal>;
  /** The latest order, or the one with these last digits, and whether it can still be cancelled by voice. */
  findUndoable(ctx: PurchaseContext, lastFour?: string): Promise<Undoable>;
  /** Cancels it through the shop, as long as there is time. Idempotent. */
  undo(ctx: PurchaseContext, order: OrderId): Promise<Undone>;
  /** Withdraws a quote that has expired, and asks the shop what became of an attempt that was left open. */
  settle(ctx: PurchaseContext): Promise<SettledAttempt>;
  /**
   * The answer that says how this attempt ended is on its way: the last thing that a turn does. Too late in a turn nothing is
   * noted, and the next one says it again.
   * An order's receipt is sent beside it, for which no turn waits long.
   */
  told(ctx: PurchaseContext, quoteId: string): Promise<void>;
}
