import type { Cart, CartWish } from '../commerce/cart.ts';
import type { Result } from '../commerce/result.ts';
import { success } from '../commerce/result.ts';
import type { PurchaseContext } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';
import type { BegunQuote } from './quote.ts';
import { backFrom, isOf, quantityIn } from './wish.ts';
import { writeCart } from './write-cart.ts';

/**
 * Brings back what lay there before the wish: takes out what it put in, and nothing that the shopper had or has put there
 * otherwise. Runs under the lease.
 */
export async function restoreCart(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  quote: BegunQuote,
): Promise<Result<unknown>> {
  const read = await ports.shop.readCart(ctx);
  if (!read.ok) return read;
  // Another cart: the one that was quoted has been bought elsewhere.
  if (!read.value || !isOf(quote, read.value)) return success(undefined);
  const wish = wayBack(quote, read.value);
  // A frozen cart is given back by any change of it.
  if (!wish) return ports.shop.thawCart(ctx);
  return writeCart(ports, ctx, `withdraw-${quote.id}`, wish);
}

function wayBack({ wish, fulfillment }: BegunQuote, cart: Cart): CartWish | undefined {
  const moves = wish.added.flatMap((put) => {
    const now = quantityIn(cart, put.variantId);
    const back = backFrom(now, put);
    const line = cart.lines.find(({ variantId }) => variantId === put.variantId);
    const quantity = Math.max(0, (line?.quantity ?? 0) + back - now);
    return back === now ? [] : [{ variantId: put.variantId, lineId: line?.id, quantity }];
  });
  const setQuantity = moves.flatMap(({ lineId, quantity }) =>
    lineId === undefined ? [] : [{ lineId, quantity }],
  );
  const add = moves.flatMap(({ lineId, variantId, quantity }) =>
    lineId === undefined ? [{ variantId, quantity }] : [],
  );
  const chosenForIt =
    fulfillment !== undefined &&
    cart.fulfillment?.id === fulfillment.id &&
    wish.fulfillmentOptionId !== fulfillment.id;
  if (moves.length === 0 && !chosenForIt) return undefined;
  return {
    ...(add.length > 0 && { add }),
    ...(setQuantity.length > 0 && { setQuantity }),
    ...(chosenForIt && { fulfillmentOptionId: wish.fulfillmentOptionId ?? null }),
  };
}
