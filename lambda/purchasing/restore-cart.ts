import type { Cart, CartWish } from '../commerce/cart.ts';
import type { Result } from '../commerce/result.ts';
import { success } from '../commerce/result.ts';
import type { PurchaseContext } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';
import type { Quote } from './quote.ts';
import { writeCart } from './write-cart.ts';

/** Takes out what the wish put in, and nothing that the shopper had or has put there otherwise. Runs under the lease. */
export async function restoreCart(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  quote: Quote,
): Promise<Result<unknown>> {
  const read = await ports.shop.readCart(ctx);
  if (!read.ok) return read;
  // Another cart: the one that was quoted has been bought elsewhere.
  if (read.value?.id !== quote.cartId) return success(undefined);
  const wish = wayBack(quote, read.value);
  // A frozen cart is given back by any change of it.
  if (!wish) return ports.shop.thawCart(ctx);
  return writeCart(ports, ctx, `withdraw-${quote.id}`, wish);
}

function wayBack({ wish, fulfillment }: Quote, cart: Cart): CartWish | undefined {
  const setQuantity = cart.lines.flatMap(({ id, variantId, quantity }) => {
    const added = wish.added.filter((one) => one.variantId === variantId);
    const put = added.reduce((sum, one) => sum + one.quantity, 0);
    return put > 0 ? [{ lineId: id, quantity: Math.max(0, quantity - put) }] : [];
  });
  const chosenForIt =
    cart.fulfillment?.id === fulfillment.id && wish.fulfillmentOptionId !== fulfillment.id;
  if (setQuantity.length === 0 && !chosenForIt) return undefined;
  return {
    ...(setQuantity.length > 0 && { setQuantity }),
    ...(chosenForIt && { fulfillmentOptionId: wish.fulfillmentOptionId ?? null }),
  };
}
