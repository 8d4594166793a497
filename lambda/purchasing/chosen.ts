import type { Cart, CartWish } from '../commerce/cart.ts';
import { samePlace } from '../commerce/postal-address.ts';
import { failure } from '../commerce/result.ts';
import type { Chosen, Wish } from './quote.ts';

type Choice = Pick<CartWish, 'fulfillmentOptionId' | 'shipTo' | 'coupon'>;

/** Whether delivery, address or a coupon is chosen by it. */
export const chooses = ({ fulfillmentOptionId, shipTo, coupon }: Choice): boolean =>
  fulfillmentOptionId !== undefined || shipTo !== undefined || coupon !== undefined;

/** A choice is for what lies in a cart: in an empty one it would wait for goods that nobody has named yet. */
export const isForNothing = (
  choice: Choice & Pick<CartWish, 'add'>,
  cart: Cart | undefined,
): boolean =>
  chooses(choice) && (choice.add ?? []).length === 0 && (cart?.lines ?? []).length === 0;

/** Nothing happened: what was to be delivered is there no more. */
export const nothingToChooseFor = failure('conflict', { detail: 'the cart is empty' });

/** The wish with what is about to be chosen for it, and with what was there before. */
export function choosing(wish: Wish, cart: Cart | undefined, choice: Choice): Wish {
  if (!chooses(choice)) return wish;
  const { fulfillmentOptionId, shipTo, coupon } = choice;
  const before = shipTo ? addressBefore(wish, cart) : wish.shipTo;
  const chosen: Chosen = {
    ...wish.chosen,
    ...(fulfillmentOptionId != null && { fulfillmentOptionId }),
    ...(shipTo && { shipTo }),
    ...(coupon && coupons(wish.chosen ?? {}, cart, coupon)),
  };
  return { ...wish, ...(before && { shipTo: before }), chosen };
}

/** What the shop refused was not chosen. */
export function asChosen(wish: Wish, cart: Pick<Cart, 'couponCodes'>): Wish {
  const { couponsOn, ...others } = wish.chosen ?? {};
  if (!couponsOn) return wish;
  const kept = couponsOn.filter((code) => counts(cart, code));
  return { ...wish, chosen: { ...others, ...(kept.length > 0 && { couponsOn: kept }) } };
}

/** How a cart's delivery, address and coupons become what they were before the wish; what somebody else has chosen since stays. */
export function choicesBack(
  { shipTo, chosen = {} }: Wish,
  cart: Cart,
): {
  readonly shipTo?: Cart['shipTo'];
  readonly coupons: readonly NonNullable<CartWish['coupon']>[];
} {
  const moved = shipTo && chosen.shipTo && cart.shipTo && samePlace(chosen.shipTo, cart.shipTo);
  const { couponsOn = [], couponsOff = [] } = chosen;
  return {
    ...(moved && !samePlace(shipTo, cart.shipTo ?? shipTo) && { shipTo }),
    coupons: [
      ...couponsOn.filter((code) => counts(cart, code)).map((remove) => ({ remove })),
      ...couponsOff.filter((code) => !counts(cart, code)).map((apply) => ({ apply })),
    ],
  };
}

/** The first time it is what lies there; later only where somebody else has changed it meanwhile. */
function addressBefore({ shipTo, chosen }: Wish, cart: Cart | undefined): Cart['shipTo'] {
  const isOurs = chosen?.shipTo && cart?.shipTo && samePlace(chosen.shipTo, cart.shipTo);
  return isOurs ? shipTo : cart?.shipTo;
}

function coupons(
  { couponsOn = [], couponsOff = [] }: Chosen,
  cart: Cart | undefined,
  { apply, remove }: NonNullable<CartWish['coupon']>,
): Pick<Chosen, 'couponsOn' | 'couponsOff'> {
  const on = new Set(couponsOn);
  const off = new Set(couponsOff);
  if (apply !== undefined && !off.delete(apply) && !counts(cart, apply)) on.add(apply);
  if (remove !== undefined && !on.delete(remove) && counts(cart, remove)) off.add(remove);
  return { couponsOn: [...on], couponsOff: [...off] };
}

/** Whether a code counts for the cart, however it is written. */
export const counts = (cart: Pick<Cart, 'couponCodes'> | undefined, code: string): boolean =>
  (cart?.couponCodes ?? []).some((one) => one.toUpperCase() === code.toUpperCase());
