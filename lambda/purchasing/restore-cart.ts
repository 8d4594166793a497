import type { Cart, CartWish } from '../commerce/cart.ts';
import type { Result } from '../commerce/result.ts';
import { success } from '../commerce/result.ts';
import type { PurchaseContext } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';
import type { BegunQuote } from './quote.ts';
import { choicesBack } from './chosen.ts';
import { backFrom, isChosenFor, isOf, quantityIn } from './wish.ts';
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
  const [wish, ...more] = wayBack(quote, read.value);
  // A frozen cart is given back by any change of it.
  if (!wish) return ports.shop.thawCart(ctx);
  let written = await writeCart(ports, ctx, `withdraw-${quote.id}`, wish);
  for (const [at, next] of more.entries()) {
    if (written.ok) written = await writeCart(ports, ctx, `withdraw-${quote.id}-${at + 2}`, next);
  }
  return written;
}

/** One write takes one coupon. */
function wayBack(quote: BegunQuote, cart: Cart): readonly CartWish[] {
  const { shipTo, coupons } = choicesBack(quote.wish, cart);
  const [coupon, ...otherCoupons] = coupons;
  const first: CartWish = {
    ...linesBack(quote, cart),
    ...(shipTo && { shipTo }),
    ...(coupon && { coupon }),
    ...deliveryBack(quote, cart),
  };
  const others = otherCoupons.map((one): CartWish => ({ coupon: one }));
  return Object.keys(first).length > 0 ? [first, ...others] : others;
}

/** Also where a change of the address has taken the choice away. */
function deliveryBack(quote: BegunQuote, { fulfillment: now }: Cart): CartWish {
  const before = quote.wish.fulfillmentOptionId;
  const isOurs = now
    ? isChosenFor(quote, now.id)
    : quote.wish.chosen !== undefined && before !== undefined;
  return isOurs && now?.id !== before ? { fulfillmentOptionId: before ?? null } : {};
}

function linesBack({ wish }: BegunQuote, cart: Cart): CartWish {
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
  return {
    ...(add.length > 0 && { add }),
    ...(setQuantity.length > 0 && { setQuantity }),
  };
}
