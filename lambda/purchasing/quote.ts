import type { FulfillmentOption, LineItem, Total } from '../commerce/cart.ts';
import type { CartId, CustomerId, PaymentMethodId, VariantId } from '../commerce/id.ts';
import type { Money } from '../commerce/money.ts';
import type { PaymentMethod } from '../commerce/payment-method.ts';
import type { PostalAddress } from '../commerce/postal-address.ts';
import type { ShopperId } from '../shoppers/shopper.ts';

/** So much of one thing. */
export interface Amount {
  readonly variantId: VariantId;
  readonly quantity: number;
}

/** What came into the cart for a wish. Negative: so much of what lay there before made way, because stock ran short. */
export interface Put extends Amount {
  /** How much lay there before the wish. */
  readonly before: number;
}

/** What a wish did to the cart, so that a no can bring back what was there before. */
export interface Wish {
  readonly added: readonly Put[];
  /** What was chosen for delivery before; absent when nothing was. */
  readonly fulfillmentOptionId?: string;
  /** Where it went before; told only where the wish has sent it elsewhere. */
  readonly shipTo?: PostalAddress;
  readonly chosen?: Chosen;
}

/** What a wish has chosen at the shop, so that it is told from what somebody else has chosen there since. */
export interface Chosen {
  readonly fulfillmentOptionId?: string;
  readonly shipTo?: PostalAddress;
  /** Codes that did not count before. */
  readonly couponsOn?: readonly string[];
  /** Codes that counted before. */
  readonly couponsOff?: readonly string[];
}

/** A wish on its way into the cart. Nothing is read out yet, so there is nothing that a yes could agree to. */
export interface BegunQuote {
  readonly id: string;
  readonly shopper: ShopperId;
  readonly customer: CustomerId;
  readonly conversationId: string;
  /** Absent while the shopper has no cart. */
  readonly cartId?: CartId;
  /** What was chosen for delivery, by the shop's page or for an offer before. */
  readonly fulfillment?: FulfillmentOption;
  /** What the shopper has said to pay this order with, whatever is usual. */
  readonly paymentMethodId?: PaymentMethodId;
  readonly wish: Wish;
  readonly createdAt: string;
  readonly expiresAt: string;
}

/**
 * An offer as it is read out: everything a yes agrees to. A quote is a checkout session of the Universal Commerce Protocol
 * read aloud. One per shopper lives at a time: a newer one replaces it.
 */
export interface Quote extends BegunQuote {
  readonly id: string;
  readonly shopper: ShopperId;
  readonly customer: CustomerId;
  /** The conversation it was read out in: a yes from elsewhere does not count. */
  readonly conversationId: string;
  readonly seller: string;
  readonly cartId: CartId;
  readonly cartRevision: string;
  readonly lines: readonly LineItem[];
  readonly totals: readonly Total[];
  readonly total: Money;
  readonly fulfillment: FulfillmentOption;
  readonly shipTo?: PostalAddress;
  readonly paymentMethod: PaymentMethod;
  readonly wish: Wish;
  /** Where a screen can finish it. */
  readonly continueUrl?: string;
  /** RFC 3339: a yes was said to it, and a code is wanted besides. */
  readonly agreedAt?: string;
  /** The platform was asked to verify who speaks, for this quote: under which token, and who spoke then. */
  readonly verification?: { readonly token: string; readonly person: string };
  /** In which it was read out, so that its receipt is written in it whoever mails that; BCP 47. Quotes from before it was kept lack it. */
  readonly locale?: string;
  /** SHA-256 (hex) over all that was read out. */
  readonly digest: string;
  readonly createdAt: string;
  /** RFC 3339: five minutes after it was made. */
  readonly expiresAt: string;
}

/** What changed between the read-out and the yes, to be said before asking again. */
export type QuoteChange =
  | { readonly kind: 'total'; readonly before: Money; readonly now: Money }
  | { readonly kind: 'line'; readonly name: string; readonly before: number; readonly now: number }
  | { readonly kind: 'delivery' }
  | { readonly kind: 'payment' }
  /** What coupons take off. */
  | { readonly kind: 'discount'; readonly isGone: boolean };
