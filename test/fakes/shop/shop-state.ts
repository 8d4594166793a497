import type { CartChange, FulfillmentOption } from '../../../lambda/commerce/cart.ts';
import type {
  CartId,
  CustomerId,
  LineId,
  OrderId,
  PaymentMethodId,
  VariantId,
} from '../../../lambda/commerce/id.ts';
import type { Money } from '../../../lambda/commerce/money.ts';
import type { Order } from '../../../lambda/commerce/order.ts';
import type { PostalAddress } from '../../../lambda/commerce/postal-address.ts';
import type { CatalogueProduct } from '../../../lambda/commerce/product.ts';
import type { Result } from '../../../lambda/commerce/result.ts';
import type { Complaint, ShopCase } from '../../../lambda/commerce/shop-case.ts';
import type { Clock } from '../../../lambda/runtime/clock.ts';
import type { Seed, SeedCoupon, SeedCustomer } from './seed.ts';

/** One variant on the shelf; `stock` is what can still be sold. */
export interface ShelfItem {
  readonly id: VariantId;
  readonly product: CatalogueProduct;
  readonly sku: string;
  readonly name: string;
  readonly tax: 'grocery' | 'general';
  price: number;
  stock: number;
}

export interface OpenLine {
  readonly id: LineId;
  readonly item: ShelfItem;
  quantity: number;
}

/** A code and what has become of it: one that runs out takes nothing off any more, wherever it lies. */
export interface Coupon extends Omit<SeedCoupon, 'state'> {
  state: 'valid' | 'expired' | 'used-up';
}

export interface OpenCart {
  readonly id: CartId;
  lines: OpenLine[];
  option?: FulfillmentOption;
  shipTo?: PostalAddress;
  coupons: Coupon[];
  /** Unit prices held while the cart is frozen. */
  frozen?: ReadonlyMap<VariantId, number>;
}

/** An entry in the payment provider's books. */
export interface Charge {
  readonly customer: CustomerId;
  readonly order: string;
  readonly total: Money;
  readonly key: string;
  readonly at: string;
  readonly status: 'charged' | 'refunded';
}

/** A message in a customer's mailbox. */
export interface Receipt {
  readonly customer: CustomerId;
  /** The order's number. */
  readonly order: string;
  readonly key: string;
}

/** A complaint or return that lies with the shop. */
export interface FiledCase {
  readonly customer: CustomerId;
  readonly complaint: Complaint;
  readonly filed: ShopCase;
}

/** What an idempotency key stands for; a waiting or charged one lapses when its cart is thawed. */
export type Placement =
  | { readonly kind: 'placed'; readonly cart: CartId; readonly order: OrderId }
  | { readonly kind: 'declined'; readonly cart: CartId }
  | { readonly kind: 'lapsed'; readonly cart: CartId }
  /** The bank has the money, and the shop fell over before it had the order. */
  | {
      readonly kind: 'charged';
      readonly cart: CartId;
      readonly customer: CustomerId;
      readonly number: number;
    }
  | { readonly kind: 'waiting'; readonly cart: CartId; readonly url: string; place(): void };

export interface PlacedOrder {
  readonly customer: CustomerId;
  readonly key?: string;
  order: Order;
}

export interface ShopState {
  readonly clock: Clock;
  readonly seed: Seed;
  readonly openedAt: Date;
  readonly shelf: Map<VariantId, ShelfItem>;
  readonly customers: Map<CustomerId, SeedCustomer>;
  readonly coupons: readonly Coupon[];
  readonly carts: Map<CustomerId, OpenCart>;
  readonly orders: PlacedOrder[];
  readonly charges: Charge[];
  /** What was charged, by whose method, oldest first. */
  readonly paidWith: { readonly customer: CustomerId; readonly method: PaymentMethodId }[];
  readonly receipts: Receipt[];
  readonly cartWrites: Map<string, CartChange['issues']>;
  /** Deliveries that cannot be had any more. */
  readonly closed: Set<string>;
  readonly placements: Map<string, Placement>;
  readonly cancellations: Map<string, Result<Order>>;
  /** By customer and key. */
  readonly cases: Map<string, FiledCase>;
  count: number;
}

export const currency = 'USD';

/** The next number of the shop's own counter: ids and order numbers never repeat. */
export function nextNumber(state: ShopState): number {
  state.count += 1;
  return state.count;
}
