import type { Cart, CartChange, CartWish, FulfillmentOption } from './cart.ts';
import type { CustomerId, OrderId, PaymentMethodId, VariantId } from './id.ts';
import type { Money } from './money.ts';
import type { Order } from './order.ts';
import type { PaymentMethod } from './payment-method.ts';
import type { SavedAddress } from './postal-address.ts';
import type { CataloguePage, Variant } from './product.ts';
import type { Purchase } from './purchase.ts';
import type { Result } from './result.ts';
import type { Complaint, ShopCase } from './shop-case.ts';
import type { OpeningTimes, Place, Store } from './store.ts';

export interface CallContext {
  /** BCP 47. */
  readonly locale: string;
  /** The channel's deadline, less the time to answer: every call ends when it fires. */
  readonly signal: AbortSignal;
  readonly requestId: string;
}

/** A call for a customer of the shop. How the shop is shown who that is, is the adapter's business. */
export interface CustomerContext extends CallContext {
  readonly customer: CustomerId;
}

/** One key per thing that the person confirmed, the same across every retry of it, kept by the shop for a day or more. */
export interface WriteContext extends CustomerContext {
  readonly idempotencyKey: string;
}

export interface Capabilities {
  /** `continue_url`: the shop cannot charge by voice; the cart's page finishes the purchase. */
  readonly checkout: 'stored_payment_method' | 'continue_url';
  /** Who may fill a cart. Shops whose carts belong to accounts say `linked`. */
  readonly carts: 'anyone' | 'linked';
  readonly cancellation: boolean;
}

/** Seller of record, as it must be named before an order. */
export interface Seller {
  readonly name: string;
  /** In which its own name and its brands are spoken; BCP 47. */
  readonly locale: string;
  /** Of the person who answers when the voice cannot help; E.164. */
  readonly telephone: string;
  /** When that person answers. */
  readonly service: OpeningTimes;
  /** Where the shopper's account is managed. */
  readonly accountUrl: string;
  /** In which it sells; ISO 4217. */
  readonly currency: string;
}

/**
 * The port between the conversation and a shop. Every method answers with a value, also for failures;
 * a rejected promise is a bug in the adapter. Reads fail with `timeout` or `unavailable`, writes that got no
 * answer with `outcome_unknown`, customer calls with `identity_required` when the shop does not know the customer.
 */
export interface CommerceBackend {
  readonly name: string;
  readonly capabilities: Capabilities;
  readonly seller: Seller;

  /** Everything that may be sold, or what changed since the cursor of an earlier page. */
  readCatalogue(ctx: CallContext, since?: string): Promise<Result<CataloguePage>>;
  /** Price and stock at this moment; unknown ids are left out. */
  readVariants(ctx: CallContext, ids: readonly VariantId[]): Promise<Result<readonly Variant[]>>;
  /** Nearest first when a place is given (`not_found` when nobody knows where that postal code is), else in the shop's order. */
  listStores(ctx: CallContext, near?: Place): Promise<Result<readonly Store[]>>;

  /** `undefined`: nothing was ever put in. */
  readCart(ctx: CustomerContext): Promise<Result<Cart | undefined>>;
  /**
   * Thaws a frozen cart first. Address, lines, coupon, delivery: in this order. `not_found` and `out_of_stock` of single items
   * are issues, not failures, as is a coupon that does not count.
   */
  changeCart(ctx: WriteContext, wish: CartWish): Promise<Result<CartChange>>;
  listFulfillmentOptions(ctx: CustomerContext): Promise<Result<readonly FulfillmentOption[]>>;
  listAddresses(ctx: CustomerContext): Promise<Result<readonly SavedAddress[]>>;
  listPaymentMethods(ctx: CustomerContext): Promise<Result<readonly PaymentMethod[]>>;

  /** Holds the cart still for payment, so that what is checked next is what will be charged. */
  freezeCart(ctx: CustomerContext): Promise<Result<Cart>>;
  /** Gives a frozen cart back to the shopper; nothing happens when it is not frozen. */
  thawCart(ctx: CustomerContext): Promise<Result<Cart | undefined>>;
  /**
   * Charges the stored method for exactly `total` and places the frozen cart. Under one key at most one order and one
   * charge come to be: a repeated call is answered with the order of the first (`replayed`).
   * Fails with `conflict` (cart or total differ), `payment_declined`, `requires_3ds`, `out_of_stock`, `outcome_unknown`.
   * A refusal (every failure but `requires_3ds`, `outcome_unknown` and retryable ones) means that no charge remains under
   * that key without an order: a charge of an earlier call that broke off is finished into its order while the cart is
   * unchanged, whatever stock and bank would say now, and otherwise given back. Changing or thawing the cart gives it back too.
   */
  placeOrder(
    ctx: WriteContext,
    order: {
      readonly cartRevision: string;
      readonly total: Money;
      readonly paymentMethodId: PaymentMethodId;
    },
  ): Promise<Result<Order>>;
  /** After `outcome_unknown`: the order placed under this key; `undefined` when the shop knows nothing of it. */
  findOrderByKey(ctx: CustomerContext, idempotencyKey: string): Promise<Result<Order | undefined>>;

  /** Newest first, the open cart never among them. */
  listOrders(
    ctx: CustomerContext,
    query: { readonly limit: number; readonly placedAfter?: string },
  ): Promise<Result<readonly Order[]>>;
  /** What was bought since then (RFC 3339), the latest first. What was cancelled or returned does not count. */
  listPurchases(ctx: CustomerContext, since: string): Promise<Result<readonly Purchase[]>>;
  readOrder(
    ctx: CustomerContext,
    ref: { readonly id: OrderId } | { readonly lastFour: string },
  ): Promise<Result<Order | undefined>>;
  /** `too_late` once it is on its way. */
  cancelOrder(ctx: WriteContext, id: OrderId): Promise<Result<Order>>;
  /**
   * Tells the shop of a problem with a placed order. Under one key one case: a repeated call is answered with the first
   * (`replayed`). `not_found` where the order is not the customer's, or the variant not in it; it promises no money.
   */
  openCase(ctx: WriteContext, complaint: Complaint): Promise<Result<ShopCase>>;
}
