import type {
  CallContext,
  CommerceBackend,
  CustomerContext,
} from '../../../lambda/commerce/backend.ts';
import type { Cart } from '../../../lambda/commerce/cart.ts';
import type { CustomerId, PaymentMethodId } from '../../../lambda/commerce/id.ts';
import { toId } from '../../../lambda/commerce/id.ts';
import type { Notifications } from '../../../lambda/commerce/notifications.ts';
import type { Order } from '../../../lambda/commerce/order.ts';
import type { Result } from '../../../lambda/commerce/result.ts';
import { failure, success } from '../../../lambda/commerce/result.ts';
import type { Complaint } from '../../../lambda/commerce/shop-case.ts';
import type { OpeningTimes } from '../../../lambda/commerce/store.ts';
import type { Clock } from '../../../lambda/runtime/clock.ts';
import { discontinue, readCatalogue, readVariants, storesNear } from './aisles.ts';
import { casesOf, openCase } from './case-desk.ts';
import { changeCart, freezeCart, listOptions, thawCart } from './cart-desk.ts';
import type { Faults, Operation } from './faults.ts';
import { createFaults } from './faults.ts';
import { receiptsOf, sendReceipt } from './mail-desk.ts';
import { openShop } from './open-shop.ts';
import { cancelOrder, findOrder, ordersOf, purchasesOf } from './order-desk.ts';
import { approvePayment, findByKey, placeOrder } from './pay-desk.ts';
import { priceCart } from './price-cart.ts';
import type { Seed } from './seed.ts';
import { cornerMarket } from './seed.ts';
import type { Wait } from './serve-call.ts';
import { serveCall, waitInRealTime } from './serve-call.ts';
import type { Charge, Receipt, ShelfItem, ShopState } from './shop-state.ts';

/** A shop in memory behind the port, with the books and the switches that only a test may touch. */
export interface FakeShop extends CommerceBackend, Notifications {
  readonly faults: Faults;
  /** Every call that reached the port, in order; `key` where it is a keyed write. */
  readonly calls: readonly RecordedCall[];
  /** Oldest first, all customers or one. */
  charges(customer?: CustomerId): readonly Charge[];
  /** The methods that were charged for her, oldest first. */
  payments(customer: CustomerId): readonly PaymentMethodId[];
  /** What was mailed to her, oldest first. */
  receipts(customer: CustomerId): readonly Receipt[];
  /** What she told the shop of, oldest first. */
  cases(customer: CustomerId): readonly Complaint[];
  /** Newest first. */
  orders(customer: CustomerId): readonly Order[];
  /** The open cart as it lies there; asking moves nothing. */
  cart(customer: CustomerId): Cart | undefined;
  setStock(sku: string, quantity: number): void;
  /** From now on it takes nothing off any more. */
  expireCoupon(code: string): void;
  /** From now on nobody may have it. */
  closeDelivery(id: string): void;
  /** Takes it off the shelf for good, before anybody read the catalogue. */
  discontinue(sku: string): void;
  /** Cents. */
  setPrice(sku: string, price: number): void;
  /** The customer satisfies the bank: the payment that waits under this key goes through. */
  approvePayment(key: string): void;
}

export interface RecordedCall {
  readonly operation: Operation;
  readonly customer?: CustomerId;
  readonly key?: string;
}

export interface FakeShopOptions {
  readonly clock: Clock;
  readonly seed?: Seed;
  /** How a delayed answer is waited for; in real time unless a test's scheduler says otherwise. */
  readonly wait?: Wait;
}

export function createFakeShop(options: FakeShopOptions): FakeShop {
  const state = openShop(options.clock, options.seed ?? cornerMarket);
  const faults = createFaults();
  const calls: RecordedCall[] = [];

  function open<T>(operation: Operation, ctx: CallContext, effect: () => Result<T>) {
    calls.push({ operation, ...about(ctx) });
    return serveCall(faults, options.wait ?? waitInRealTime, operation, ctx, effect);
  }
  const own = <T>(operation: Operation, ctx: CustomerContext, effect: () => Result<T>) =>
    open(operation, ctx, () =>
      state.customers.has(ctx.customer) ? effect() : failure('identity_required'),
    );

  return {
    name: 'fake',
    capabilities: { checkout: 'stored_payment_method', carts: 'linked', cancellation: true },
    seller: {
      name: 'Corner Market',
      locale: 'en-US',
      telephone: '+13125550100',
      service: everyDay,
      accountUrl: 'https://corner-market.example/account',
      currency: 'USD',
    },

    readCatalogue: (ctx, since) =>
      open('readCatalogue', ctx, () => success(readCatalogue(state, since))),
    readVariants: (ctx, ids) => open('readVariants', ctx, () => success(readVariants(state, ids))),
    listStores: (ctx, near) => open('listStores', ctx, () => storesNear(state, near)),

    readCart: (ctx) =>
      own('readCart', ctx, () => {
        const cart = state.carts.get(ctx.customer);
        const shown = cart && priceCart(cart);
        drift(state, ctx.customer, faults.takeDrift('after-read'));
        return success(shown);
      }),
    changeCart: (ctx, wish) =>
      own('changeCart', ctx, () => changeCart(state, ctx.customer, ctx.idempotencyKey, wish)),
    listFulfillmentOptions: (ctx) =>
      own('listFulfillmentOptions', ctx, () => success(listOptions(state, ctx.customer))),
    listAddresses: (ctx) =>
      own('listAddresses', ctx, () => success(holder(state, ctx.customer)?.addresses ?? [])),
    listPaymentMethods: (ctx) =>
      own('listPaymentMethods', ctx, () =>
        success(holder(state, ctx.customer)?.paymentMethods ?? []),
      ),

    freezeCart: (ctx) =>
      own('freezeCart', ctx, () => {
        drift(state, ctx.customer, faults.takeDrift('at-freeze'));
        return freezeCart(state, ctx.customer);
      }),
    thawCart: (ctx) => own('thawCart', ctx, () => success(thawCart(state, ctx.customer))),
    placeOrder: (ctx, payment) =>
      own('placeOrder', ctx, () =>
        placeOrder(state, {
          customer: ctx.customer,
          key: ctx.idempotencyKey,
          payment,
          fallsOver: faults.takeFall,
        }),
      ),
    findOrderByKey: (ctx, key) =>
      own('findOrderByKey', ctx, () => success(findByKey(state, ctx.customer, key))),

    listOrders: (ctx, { limit, placedAfter }) =>
      own('listOrders', ctx, () =>
        success(
          ordersOf(state, ctx.customer)
            .filter((order) => !placedAfter || order.placedAt > placedAfter)
            .slice(0, limit),
        ),
      ),
    listPurchases: (ctx, since) =>
      own('listPurchases', ctx, () => success(purchasesOf(state, ctx.customer, since))),
    readOrder: (ctx, ref) =>
      own('readOrder', ctx, () => success(findOrder(state, ctx.customer, ref))),
    cancelOrder: (ctx, id) =>
      own('cancelOrder', ctx, () => cancelOrder(state, ctx.customer, ctx.idempotencyKey, id)),

    openCase: (ctx, complaint) =>
      own('openCase', ctx, () => openCase(state, ctx.customer, ctx.idempotencyKey, complaint)),

    sendReceipt: (ctx, order) =>
      own('sendReceipt', ctx, () => sendReceipt(state, ctx.customer, ctx.idempotencyKey, order)),

    faults,
    calls,
    charges: (customer) =>
      state.charges.filter((charge) => !customer || charge.customer === customer),
    payments: (customer) =>
      state.paidWith.filter((one) => one.customer === customer).map(({ method }) => method),
    receipts: (customer) => receiptsOf(state, customer),
    cases: (customer) => casesOf(state, customer),
    orders: (customer) => ordersOf(state, customer),
    cart: (customer) => {
      const cart = state.carts.get(customer);
      return cart && priceCart(cart);
    },
    discontinue: (sku) => {
      discontinue(state, sku);
    },
    setStock: (sku, quantity) => void (onShelf(state, sku).stock = quantity),
    setPrice: (sku, price) => void (onShelf(state, sku).price = price),
    expireCoupon: (code) => {
      for (const one of state.coupons) if (one.code === code) one.state = 'expired';
    },
    closeDelivery: (id) => void state.closed.add(id),
    approvePayment: (key) => {
      approvePayment(state, key);
    },
  };
}

/** Somebody answers from 8 AM to 9 PM, every day. */
const everyDay: OpeningTimes = {
  timeZone: 'America/Chicago',
  openingHours: [
    {
      dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
      opens: '08:00',
      closes: '21:00',
    },
  ],
  specialDays: [],
};

const holder = (state: ShopState, customer: CustomerId) => state.customers.get(customer);

function onShelf(state: ShopState, sku: string): ShelfItem {
  const item = state.shelf.get(toId<'variant'>(sku));
  if (!item) throw new Error(`nothing on the shelf is called "${sku}"`);
  return item;
}

function drift(state: ShopState, customer: CustomerId, percent: number): void {
  for (const { item } of state.carts.get(customer)?.lines ?? []) {
    item.price = Math.round((item.price * (100 + percent)) / 100);
  }
}

function about(ctx: CallContext): Omit<RecordedCall, 'operation'> {
  const { customer, idempotencyKey } = ctx as {
    readonly customer?: CustomerId;
    readonly idempotencyKey?: string;
  };
  return { ...(customer && { customer }), ...(idempotencyKey && { key: idempotencyKey }) };
}
