import type { CartId, LineId, StoreId, VariantId } from './id.ts';
import type { Money } from './money.ts';
import type { PostalAddress } from './postal-address.ts';
import type { BackendError } from './result.ts';

export interface LineItem {
  readonly id: LineId;
  readonly variantId: VariantId;
  readonly sku: string;
  readonly name: string;
  readonly quantity: number;
  /** What the shopper pays for the whole line before order-wide discounts, tax as the shop shows it. */
  readonly total: Money;
}

/** The Universal Commerce Protocol's totals; discounts are negative, tax is the sum over items and delivery. */
export type TotalType = 'subtotal' | 'discount' | 'fulfillment' | 'tax' | 'total';

export interface Total {
  readonly type: TotalType;
  readonly amount: Money;
}

/** A way to get the goods. `earliest` and `latest` bound the delivery or pick-up window (RFC 3339). */
export interface FulfillmentOption {
  readonly id: string;
  readonly type: 'shipping' | 'pickup';
  readonly title: string;
  readonly cost: Money;
  readonly storeId?: StoreId;
  /** IANA zone in which the window is said. */
  readonly timeZone: string;
  readonly earliest: string;
  readonly latest: string;
}

export interface Cart {
  readonly id: CartId;
  /** Opaque; changes whenever anything that is read out could have changed. */
  readonly revision: string;
  readonly lines: readonly LineItem[];
  /** Always holds `subtotal` and `total`. */
  readonly totals: readonly Total[];
  readonly currency: string;
  readonly couponCodes: readonly string[];
  readonly fulfillment?: FulfillmentOption;
  readonly shipTo?: PostalAddress;
  /** Where the shopper can finish on a screen. */
  readonly continueUrl?: string;
}

/** What a write asks for. `null` as fulfilment option takes the choice back. */
export interface CartWish {
  readonly add?: readonly { readonly variantId: VariantId; readonly quantity: number }[];
  /** 0 removes the line. */
  readonly setQuantity?: readonly { readonly lineId: LineId; readonly quantity: number }[];
  readonly fulfillmentOptionId?: string | null;
  readonly shipTo?: PostalAddress;
  /** A code as it is printed. One that is refused is an issue (`coupon_invalid` and the like), and does not count. */
  readonly coupon?: { readonly apply?: string; readonly remove?: string };
}

/** A write can succeed in part (a shop adds what its stock allows): the cart as it now is, and what did not go in. */
export interface CartChange {
  readonly cart: Cart;
  readonly issues: readonly BackendError[];
}

/** What coupons and promotions take off, in minor units; 0 for nothing. */
export const discountOf = (totals: readonly Total[]): number =>
  totals
    .filter(({ type }) => type === 'discount')
    .reduce((sum, { amount }) => sum - amount.amount, 0);

/** Throws when the shop's cart lacks that total: an adapter that leaves it out is broken. */
export function totalOf(totals: readonly Total[], type: TotalType): Money {
  const found = totals.find((total) => total.type === type);
  if (!found) throw new Error(`the shop's totals lack "${type}"`);
  return found.amount;
}
