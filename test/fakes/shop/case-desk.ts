import { addDays } from 'date-fns';
import { toId, type CustomerId } from '../../../lambda/commerce/id.ts';
import { failure, replay, success, type Result } from '../../../lambda/commerce/result.ts';
import type { Complaint, ShopCase } from '../../../lambda/commerce/shop-case.ts';
import { findOrder } from './order-desk.ts';
import { nextNumber, type ShopState } from './shop-state.ts';

/** Files a complaint once under a key; somebody answers the day after. */
export function openCase(
  state: ShopState,
  customer: CustomerId,
  key: string,
  complaint: Complaint,
): Result<ShopCase> {
  const earlier = state.cases.get(`${customer} ${key}`);
  if (earlier) return replay(earlier.filed);
  const order = findOrder(state, customer, { id: complaint.order });
  const { variant } = complaint;
  const isThere = order?.lines.some(({ variantId }) => variantId === (variant ?? variantId));
  if (!isThere) return failure('not_found');
  const number = nextNumber(state);
  const now = state.clock();
  const filed = {
    id: toId<'case'>(`case-${number}`),
    number: `7002${String(number).padStart(6, '0')}`,
    openedAt: now.toISOString(),
    answerBy: addDays(now, 1).toISOString(),
  };
  state.cases.set(`${customer} ${key}`, { customer, complaint, filed });
  return success(filed);
}

export const casesOf = (state: ShopState, customer: CustomerId): readonly Complaint[] =>
  [...state.cases.values()]
    .filter((one) => one.customer === customer)
    .map(({ complaint }) => complaint);
