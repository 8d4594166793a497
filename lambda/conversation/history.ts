import type { Purchase } from '../catalogue/catalogue.ts';
import type { CommerceBackend } from '../commerce/backend.ts';
import type { Order } from '../commerce/order.ts';
import type { Result } from '../commerce/result.ts';
import { customerContext, type LinkedTurn } from './contexts.ts';

/** How far back and how many orders count as what somebody usually buys. */
const months = 13;
const limit = 60;

/** The shopper's orders of the past year, newest first. */
export function readHistory(
  turn: LinkedTurn,
  shop: CommerceBackend,
): Promise<Result<readonly Order[]>> {
  const since = new Date(turn.at);
  since.setUTCMonth(since.getUTCMonth() - months);
  return shop.listOrders(customerContext(turn), { limit, placedAfter: since.toISOString() });
}

/** What was bought in these orders, per variant, most recent first. Cancelled orders tell nothing of what somebody wants. */
export function purchasesIn(orders: readonly Order[]): readonly Purchase[] {
  const purchases = new Map<string, Purchase>();
  for (const order of orders.filter(wanted)) {
    for (const { variantId, sku } of order.lines) {
      const known = purchases.get(variantId);
      purchases.set(variantId, {
        variantId,
        sku,
        times: (known?.times ?? 0) + 1,
        lastAt: known?.lastAt ?? order.placedAt,
      });
    }
  }
  return [...purchases.values()];
}

/** How many the shopper took of it the last time. */
export const lastQuantity = (orders: readonly Order[], variantId: string): number | undefined =>
  orders.flatMap(({ lines }) => lines).find((line) => line.variantId === variantId)?.quantity;

export const lastOrder = (orders: readonly Order[]): Order | undefined => orders.find(wanted);

const wanted = ({ status }: Order): boolean =>
  status !== 'OrderCancelled' && status !== 'OrderReturned';
