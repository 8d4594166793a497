import type { CustomerId, OrderId } from '../../../lambda/commerce/id.ts';
import type { Result } from '../../../lambda/commerce/result.ts';
import { failure, replay, success } from '../../../lambda/commerce/result.ts';
import { findOrder } from './order-desk.ts';
import type { Receipt, ShopState } from './shop-state.ts';

/** At most one receipt under a key. */
export function sendReceipt(
  state: ShopState,
  customer: CustomerId,
  key: string,
  id: OrderId,
): Result<void> {
  const order = findOrder(state, customer, { id });
  if (!order) return failure('not_found');
  const earlier = state.receipts.find((one) => one.customer === customer && one.key === key);
  if (earlier) return earlier.order === order.number ? replay(undefined) : failure('conflict');
  state.receipts.push({ customer, key, order: order.number });
  return success(undefined);
}

/** Oldest first. */
export const receiptsOf = (state: ShopState, customer: CustomerId): readonly Receipt[] =>
  state.receipts.filter((one) => one.customer === customer);
