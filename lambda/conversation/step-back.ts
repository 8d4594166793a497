import type { Cart, CartWish } from '../commerce/cart.ts';
import { toId, type LineId, type VariantId } from '../commerce/id.ts';
import { backFrom, quantityIn } from '../purchasing/wish.ts';
import type { CartStep } from './session.ts';

/** One thing that has to be brought back to what it was. */
export interface BackMove {
  readonly variantId: VariantId;
  readonly lineId?: LineId;
  readonly now: number;
  readonly to: number;
}

/**
 * How to take a step back: by as much as it moved, and never past what lay there before. Empty where it has been taken back
 * already, or where that cart has been bought.
 */
export function movesBack(step: CartStep, cart: Cart | undefined): readonly BackMove[] {
  if (!cart || step.cartId !== cart.id) return [];
  return step.moved.flatMap((moved) => {
    const variantId = toId<'variant'>(moved.variantId);
    const now = quantityIn(cart, variantId);
    const to = backFrom(now, { ...moved, variantId });
    const line = cart.lines.find((one) => one.variantId === variantId);
    return to === now ? [] : [{ variantId, ...(line && { lineId: line.id }), now, to }];
  });
}

export function wishFor(moves: readonly BackMove[]): CartWish {
  const setQuantity = moves.flatMap(({ lineId, to }) =>
    lineId === undefined ? [] : [{ lineId, quantity: to }],
  );
  const add = moves.flatMap(({ lineId, variantId, to }) =>
    lineId === undefined ? [{ variantId, quantity: to }] : [],
  );
  return {
    ...(setQuantity.length > 0 && { setQuantity }),
    ...(add.length > 0 && { add }),
  };
}
