import type { CustomerId, PaymentMethodId } from '../../../lambda/commerce/id.ts';
import type { Money } from '../../../lambda/commerce/money.ts';
import { sameMoney } from '../../../lambda/commerce/money.ts';
import type { Order } from '../../../lambda/commerce/order.ts';
import { totalOf } from '../../../lambda/commerce/cart.ts';
import type { Result } from '../../../lambda/commerce/result.ts';
import { failure, replay, success } from '../../../lambda/commerce/result.ts';
import { giveBack } from './give-back.ts';
import { numberOf, toOrder } from './past-order.ts';
import { isRevisionOf, priceCart } from './price-cart.ts';
import type { OpenCart, Placement, ShopState } from './shop-state.ts';
import { nextNumber } from './shop-state.ts';

/** Somebody asks for a cart to be placed. */
interface Asked {
  readonly customer: CustomerId;
  readonly key: string;
  readonly payment: {
    readonly cartRevision: string;
    readonly total: Money;
    readonly paymentMethodId: PaymentMethodId;
  };
  /** Whether the shop falls over once the bank has the money. */
  readonly fallsOver: () => boolean;
}

/** At most one order and one charge under a key; a decline is final for it, and a charge gets its order or goes back. */
export function placeOrder(state: ShopState, asked: Asked): Result<Order> {
  const earlier = state.placements.get(asked.key);
  if (earlier?.kind === 'charged') return makeGood(state, asked, earlier);
  return earlier ? earlierAnswer(state, asked, earlier) : placeAnew(state, asked);
}

export function findByKey(state: ShopState, customer: CustomerId, key: string): Order | undefined {
  return state.orders.find((one) => one.customer === customer && one.key === key)?.order;
}

/** The bank's customer said yes on the bank's page: what waited under the key is charged and placed. */
export function approvePayment(state: ShopState, key: string): void {
  const placement = state.placements.get(key);
  if (placement?.kind !== 'waiting') throw new Error(`no payment waits under "${key}"`);
  placement.place();
}

function earlierAnswer(
  state: ShopState,
  { customer, key, payment }: Asked,
  earlier: Exclude<Placement, { kind: 'charged' }>,
): Result<Order> {
  if (!isRevisionOf(earlier.cart, payment.cartRevision)) {
    return failure('conflict', { detail: 'the key belongs to another cart' });
  }
  switch (earlier.kind) {
    case 'declined':
      return failure('payment_declined');
    case 'waiting':
      return failure('requires_3ds', { continueUrl: earlier.url });
    case 'lapsed':
      return failure('conflict', { detail: 'the cart was taken up again' });
    case 'placed': {
      const order = findByKey(state, customer, key);
      return order
        ? replay(order)
        : failure('conflict', { detail: 'the key is of another customer' });
    }
  }
}

/** Paid for already: of stock and card nothing is asked any more. */
function makeGood(
  state: ShopState,
  asked: Asked,
  { cart: charged, customer, number }: Extract<Placement, { kind: 'charged' }>,
): Result<Order> {
  if (customer !== asked.customer) {
    return failure('conflict', { detail: 'the key is of another customer' });
  }
  const cart = state.carts.get(customer);
  if (cart?.id === charged && isAsConfirmed(cart, asked)) {
    return success(complete(state, asked, cart, number));
  }
  giveBack(state, (one) => one.key === asked.key);
  state.placements.set(asked.key, { kind: 'lapsed', cart: charged });
  return failure('conflict', { detail: 'the cart is not the one that was charged' });
}

function placeAnew(state: ShopState, asked: Asked): Result<Order> {
  const { customer, key, payment } = asked;
  const cart = state.carts.get(customer);
  if (!cart || !isAsConfirmed(cart, asked)) {
    return failure('conflict', { detail: 'no such cart is frozen' });
  }
  const short = cart.lines.find((line) => line.item.stock < line.quantity);
  if (short) {
    const { id, stock } = short.item;
    return failure('out_of_stock', { variantId: id, quantityAvailable: stock });
  }
  const holder = state.customers.get(customer);
  if (!holder?.paymentMethods.some((one) => one.id === payment.paymentMethodId)) {
    return failure('payment_method_required');
  }
  switch (holder.bank) {
    case 'charges':
      return charge(state, asked, cart);
    case 'declines':
      state.placements.set(key, { kind: 'declined', cart: cart.id });
      return failure('payment_declined');
    case 'wants-approval': {
      const url = `https://bank.example/approve/${cart.id}`;
      const place = () => void charge(state, asked, cart);
      state.placements.set(key, { kind: 'waiting', cart: cart.id, url, place });
      return failure('requires_3ds', { continueUrl: url });
    }
  }
}

function isAsConfirmed(cart: OpenCart, { payment: { cartRevision, total } }: Asked): boolean {
  const { revision, totals } = priceCart(cart);
  return (
    cart.frozen !== undefined &&
    revision === cartRevision &&
    sameMoney(totalOf(totals, 'total'), total)
  );
}

function charge(state: ShopState, asked: Asked, cart: OpenCart): Result<Order> {
  const { customer, key, payment, fallsOver } = asked;
  const number = nextNumber(state);
  const at = state.clock().toISOString();
  const { total } = payment;
  state.charges.push({ customer, order: numberOf(number), total, key, at, status: 'charged' });
  state.paidWith.push({ customer, method: payment.paymentMethodId });
  if (fallsOver()) {
    state.placements.set(key, { kind: 'charged', cart: cart.id, customer, number });
    return failure('outcome_unknown', { retryable: true });
  }
  return success(complete(state, asked, cart, number));
}

function complete(
  state: ShopState,
  { customer, key }: Asked,
  cart: OpenCart,
  number: number,
): Order {
  const order = toOrder(cart, number, state.clock(), []);
  for (const line of cart.lines) line.item.stock -= line.quantity;
  state.orders.push({ customer, key, order });
  state.placements.set(key, { kind: 'placed', cart: cart.id, order: order.id });
  state.carts.delete(customer);
  return order;
}
