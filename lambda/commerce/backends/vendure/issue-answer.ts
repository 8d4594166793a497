import * as v from 'valibot';
import { toId } from '../../id.ts';
import { failure } from '../../result.ts';
import type { BackendError, ErrorCode } from '../../result.ts';
import { amount } from './cart-answer.ts';
import { fromShop } from './shop-money.ts';

const codes = {
  NOT_FOUND: 'not_found',
  OUT_OF_STOCK: 'out_of_stock',
  QUANTITY_EXCEEDED: 'quantity_exceeded',
  ADDRESS_UNDELIVERABLE: 'address_undeliverable',
  // What is read out always has an address and a delivery: a cart without them is not that cart any more.
  ADDRESS_REQUIRED: 'conflict',
  DELIVERY_REQUIRED: 'conflict',
  CONFLICT: 'conflict',
  COUPON_INVALID: 'coupon_invalid',
  COUPON_EXPIRED: 'coupon_expired',
  COUPON_USED_UP: 'maximum_exceeded',
  MINIMUM_NOT_MET: 'minimum_not_met',
} as const satisfies Record<string, ErrorCode>;

type ShopCode = keyof typeof codes;

export const issueAnswer = v.object({
  code: v.picklist(Object.keys(codes) as ShopCode[]),
  variantId: v.nullable(v.string()),
  lineId: v.nullable(v.string()),
  quantityAvailable: v.nullable(amount),
  missing: v.nullish(amount, null),
  detail: v.nullable(v.string()),
});

/** Amounts are in the cart's currency. */
export function toIssue(
  answer: v.InferOutput<typeof issueAnswer>,
  currency?: string,
): BackendError {
  const { variantId, lineId, quantityAvailable, missing, detail } = answer;
  return failure(codes[answer.code], {
    ...(variantId !== null && { variantId: toId<'variant'>(variantId) }),
    ...(lineId !== null && { lineId: toId<'line'>(lineId) }),
    ...(quantityAvailable !== null && { quantityAvailable }),
    ...(missing !== null && currency !== undefined && { missing: fromShop(missing, currency) }),
    detail: detail ?? answer.code,
  }).error;
}
