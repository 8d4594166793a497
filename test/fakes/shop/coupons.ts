import type { CartWish } from '../../../lambda/commerce/cart.ts';
import { money } from '../../../lambda/commerce/money.ts';
import type { BackendError, ErrorCode } from '../../../lambda/commerce/result.ts';
import { failure } from '../../../lambda/commerce/result.ts';
import type { Coupon, OpenCart, ShopState } from './shop-state.ts';
import { currency } from './shop-state.ts';

/** A code that is refused is an issue, and is not kept. */
export function changeCoupons(
  state: ShopState,
  cart: OpenCart,
  subtotal: number,
  { apply, remove }: NonNullable<CartWish['coupon']> = {},
): BackendError[] {
  if (remove !== undefined) cart.coupons = cart.coupons.filter((one) => !isCalled(one, remove));
  if (apply === undefined || cart.coupons.some((one) => isCalled(one, apply))) return [];
  const coupon = state.coupons.find((one) => isCalled(one, apply));
  const refusal = coupon ? refusalOf(coupon) : 'coupon_invalid';
  if (!coupon || refusal) return [failure(refusal ?? 'coupon_invalid').error];
  const missing = (coupon.minimum ?? 0) - subtotal;
  if (missing > 0) return [failure('minimum_not_met', { missing: money(missing, currency) }).error];
  cart.coupons.push(coupon);
  return [];
}

/** What the codes take off, in cents. */
export const discountOf = (coupons: readonly Coupon[], subtotal: number): number =>
  coupons
    .filter(({ state, minimum = 0 }) => state !== 'expired' && subtotal >= minimum)
    .reduce((sum, { percent = 0, cents = 0 }) => {
      const off = Math.round((subtotal * percent) / 100) + cents;
      return Math.min(subtotal, sum + off);
    }, 0);

const isCalled = ({ code }: Coupon, said: string): boolean =>
  code.toUpperCase() === said.toUpperCase();

function refusalOf({ state }: Coupon): ErrorCode | undefined {
  switch (state) {
    case 'valid':
      return undefined;
    case 'expired':
      return 'coupon_expired';
    case 'used-up':
      return 'maximum_exceeded';
  }
}
