import type { CustomerId, PaymentMethodId } from '../../../lambda/commerce/id.ts';
import type { Money } from '../../../lambda/commerce/money.ts';
import { sameMoney } from '../../../lambda/commerce/money.ts';
import type { Order } from '../../../lambda/commerce/order.ts';
import { totalOf } from '../../../lambda/commerce/cart.ts';
import type { Result } from '../../../lambda/commerce/result.ts';
import { failure, replay, success } from '../../../lambda/commerce/result.ts';
import { toOrder } from './past-order.ts';
import { isRevisionOf, priceCart } from './price-cart.ts';
import type { OpenCart, ShopState } from './shop-state.ts';
import { nextNumber } from './shop-state.ts';

export interface Payment {
  readonly cartRevision: string;
  readonly total: Money;
  readonly paymentMethodId: PaymentMethodId;
}

/** At most one order and one charge under a key; a decline is final for it. */
export function placeOrder(
  state: ShopState,
  customer: CustomerId,
  key: string,
  payment: Payment,
): Result<Order> {
  return earlierAnswer(state, customer, key, payment) ?? placeAnew(state, customer, key, payment);
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
  customer: CustomerId,
  key: string,
  { cartRevision }: Payment,
): Result<Order> | undefined {
  const earlier = state.placements.get(key);
  if (!earlier) return undefined;
  if (!isRevisionOf(earlier.cart, cartRevision)) {
    return failure('conflict', { detail: 'the key belongs to another cart' });
  }
  if (earlier.kind === 'declined') return failure('payment_declined');
  if (earlier.kind === 'waiting') return failure('requires_3ds', { continueUrl: earlier.url });
  const order = findByKey(state, customer, key);
  return order ? replay(order) : failure('conflict', { detail: 'the key is of another customer' });
}

function placeAnew(
  state: ShopState,
  customer: CustomerId,
  key: string,
  payment: Payment,
): Result<Order> {
  const cart = state.carts.get(customer);
  if (!cart?.frozen) return failure('conflict', { detail: 'no cart is frozen' });
  const { revision, totals } = priceCart(cart);
  if (revision !== payment.cartRevision || !sameMoney(totalOf(totals, 'total'), payment.total)) {
    return failure('conflict', { detail: 'the cart is not the one that was confirmed' });
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
  const place = () => complete(state, customer, cart, key, payment.total);
  switch (holder.bank) {
    case 'charges':
      return success(place());
    case 'declines':
      state.placements.set(key, { kind: 'declined', cart: cart.id });
      return failure('payment_declined');
    case 'wants-approval': {
      const url = `https://bank.example/approve/${cart.id}`;
      state.placements.set(key, { kind: 'waiting', cart: cart.id, url, place: () => void place() });
      return failure('requires_3ds', { continueUrl: url });
    }
  }
}

function complete(
  state: ShopState,
  customer: CustomerId,
  cart: OpenCart,
  key: string,
  total: Money,
): Order {
  const order = toOrder(cart, nextNumber(state), state.clock(), []);
  for (const line of cart.lines) line.item.stock -= line.quantity;
  state.orders.push({ customer, key, order });
  state.charges.push({
    customer,
    order: order.number,
    total,
    key,
    at: order.placedAt,
    status: 'charged',
  });
  state.placements.set(key, { kind: 'placed', cart: cart.id, order: order.id });
  state.carts.delete(customer);
  return order;
}
