import type { CommerceBackend } from '../commerce/backend.ts';
import type { Order } from '../commerce/order.ts';
import type { Purchase } from '../commerce/purchase.ts';
import { success, type Result } from '../commerce/result.ts';
import { customerContext, type LinkedTurn } from './contexts.ts';

/** How far back counts as what somebody usually buys. */
const months = 13;
/** Enough to hold the last order, and all that is still on its way. */
const latestOrders = 10;

/** What the shopper bought in the past year, per product and size, the latest first. */
export function readPurchases(
  turn: LinkedTurn,
  shop: CommerceBackend,
): Promise<Result<readonly Purchase[]>> {
  // A habit is told by what is picked because of it.
  if (turn.hushed) return Promise.resolve(success([]));
  const since = new Date(turn.at);
  since.setUTCMonth(since.getUTCMonth() - months);
  return shop.listPurchases(customerContext(turn), since.toISOString());
}

/** The shopper's latest orders, newest first. */
export const readOrders = (
  turn: LinkedTurn,
  shop: CommerceBackend,
): Promise<Result<readonly Order[]>> =>
  shop.listOrders(customerContext(turn), { limit: latestOrders });

/** Cancelled orders tell nothing of what somebody wants. */
export const lastOrder = (orders: readonly Order[]): Order | undefined =>
  orders.find(({ status }) => status !== 'OrderCancelled' && status !== 'OrderReturned');

/** How many to take of something again: what was said, else what was taken the last time. */
export const quantityAgain = (
  purchases: readonly Purchase[],
  variantId: string,
  said?: number,
): number => said ?? purchases.find((bought) => bought.variantId === variantId)?.lastQuantity ?? 1;
