import type { CustomerId, OrderId } from '../../../lambda/commerce/id.ts';
import type { Order } from '../../../lambda/commerce/order.ts';
import { lastFour } from '../../../lambda/commerce/order.ts';
import type { Purchase } from '../../../lambda/commerce/purchase.ts';
import type { Result } from '../../../lambda/commerce/result.ts';
import { failure, replay, success } from '../../../lambda/commerce/result.ts';
import { giveBack } from './give-back.ts';
import type { ShopState } from './shop-state.ts';

/** Newest first. */
export const ordersOf = (state: ShopState, customer: CustomerId): readonly Order[] =>
  state.orders
    .filter((one) => one.customer === customer)
    .map((one) => one.order)
    .reverse();

export function purchasesOf(
  state: ShopState,
  customer: CustomerId,
  since: string,
): readonly Purchase[] {
  const purchases = new Map<string, Purchase>();
  for (const order of ordersOf(state, customer)) {
    if (order.status === 'OrderCancelled' || order.placedAt <= since) continue;
    for (const { variantId, sku, name, quantity } of order.lines) {
      const known = purchases.get(variantId);
      const latest = { name, lastAt: order.placedAt, lastQuantity: quantity };
      const times = (known?.times ?? 0) + 1;
      purchases.set(variantId, {
        variantId,
        sku,
        ...(known ?? latest),
        times,
        firstAt: order.placedAt,
      });
    }
  }
  return [...purchases.values()];
}

export function findOrder(
  state: ShopState,
  customer: CustomerId,
  ref: { readonly id: OrderId } | { readonly lastFour: string },
): Order | undefined {
  return ordersOf(state, customer).find((order) =>
    'id' in ref ? order.id === ref.id : lastFour(order) === ref.lastFour,
  );
}

/** Puts the goods back and gives the money back; too late once anything has left. */
export function cancelOrder(
  state: ShopState,
  customer: CustomerId,
  key: string,
  id: OrderId,
): Result<Order> {
  const earlier = state.cancellations.get(`${customer} ${key}`);
  if (earlier) return earlier.ok ? replay(earlier.value) : earlier;
  const placed = state.orders.find((one) => one.customer === customer && one.order.id === id);
  if (!placed) return failure('not_found');
  if (placed.order.shipments.length > 0) return failure('too_late');
  if (placed.order.status !== 'OrderCancelled') {
    placed.order = cancelled(placed.order);
    restock(state, placed.order);
    giveBack(state, (charge) => charge.order === placed.order.number);
  }
  const done = success(placed.order);
  state.cancellations.set(`${customer} ${key}`, done);
  return done;
}

const cancelled = (order: Order): Order => ({
  ...order,
  status: 'OrderCancelled',
  lines: order.lines.map((line) => ({ ...line, status: 'removed' })),
});

function restock(state: ShopState, order: Order): void {
  for (const line of order.lines) {
    const item = state.shelf.get(line.variantId);
    if (item) item.stock += line.quantity;
  }
}
