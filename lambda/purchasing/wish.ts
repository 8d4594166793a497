import type { Cart } from '../commerce/cart.ts';
import type { VariantId } from '../commerce/id.ts';
import type { Amount, BegunQuote, Put, Wish } from './quote.ts';

/** What the wish before this one did to the same cart; nothing of it when that was another cart. */
export function wishFor(
  cart: Cart | undefined,
  earlier: BegunQuote | undefined,
  more: readonly Put[],
): Wish {
  const same = isOf(earlier, cart) ? earlier : undefined;
  const chosen = deliveryBefore(cart, same);
  const { shipTo, chosen: choices } = same?.wish ?? {};
  return {
    added: grow(same?.wish.added ?? [], more),
    ...(chosen !== undefined && { fulfillmentOptionId: chosen }),
    ...(shipTo && { shipTo }),
    ...(choices && { chosen: choices }),
  };
}

/** A quote that was begun without a cart is of the cart that came to be. */
export const isOf = (quote: BegunQuote | undefined, cart: Cart | undefined): boolean =>
  quote !== undefined && (quote.cartId === undefined || quote.cartId === cart?.id);

/** What has moved in the cart between two looks at it, for these things. */
export function moved(
  before: Cart | undefined,
  after: Cart,
  variants: readonly VariantId[],
): readonly Put[] {
  // Another cart: the one before has been bought meanwhile.
  const same = before?.id === after.id ? before : undefined;
  return [...new Set(variants)].flatMap((variantId) => {
    const lay = quantityIn(same, variantId);
    const quantity = quantityIn(after, variantId) - lay;
    return quantity === 0 ? [] : [{ variantId, quantity, before: lay }];
  });
}

/** What comes in is the wish's; what the shopper takes out is the wish's first. */
export const grow = (added: readonly Put[], more: readonly Put[]): readonly Put[] =>
  more.reduce(growBy, added);

function growBy(added: readonly Put[], put: Put): readonly Put[] {
  const known = added.find(({ variantId }) => variantId === put.variantId);
  if (!known) return put.quantity > 0 ? [...added, put] : added;
  const gone = Math.min(known.quantity, 0);
  const next: Put =
    put.quantity > 0
      ? {
          ...known,
          quantity: known.quantity + put.quantity,
          before: Math.min(known.before, put.before - gone),
        }
      : { ...known, quantity: Math.max(gone, known.quantity + put.quantity) };
  return withPut(added, next);
}

/** So much had to make way because the stock ran short: first what was put in, then the shopper's own. */
export function cut(added: readonly Put[], { variantId, quantity }: Amount, lay: number) {
  const known = added.find((one) => one.variantId === variantId);
  const { before, quantity: put } = known ?? { before: lay, quantity: 0 };
  return withPut(added, { variantId, before, quantity: put - quantity });
}

/** Back by as much as the wish has moved, and never past what lay there before. */
export function backFrom(now: number, { quantity, before }: Put): number {
  const [least, most] = [Math.min(now, before), Math.max(now, before)];
  return Math.min(most, Math.max(least, now - quantity));
}

export const quantityIn = (cart: Cart | undefined, variantId: VariantId): number =>
  (cart?.lines ?? [])
    .filter((line) => line.variantId === variantId)
    .reduce((sum, { quantity }) => sum + quantity, 0);

const withPut = (added: readonly Put[], put: Put): readonly Put[] => [
  ...added.filter(({ variantId }) => variantId !== put.variantId),
  put,
];

/** Whether this delivery was chosen for the wish: by its words, or because none was chosen before. */
export const isChosenFor = (quote: BegunQuote | undefined, option: string): boolean =>
  option === quote?.fulfillment?.id || option === quote?.wish.chosen?.fulfillmentOptionId;

/** Chosen by somebody else since the offer was made, it is the shopper's choice. */
function deliveryBefore(cart: Cart | undefined, earlier?: BegunQuote): string | undefined {
  const chosen = cart?.fulfillment?.id;
  const isOurs = chosen === undefined || isChosenFor(earlier, chosen);
  return earlier && isOurs ? earlier.wish.fulfillmentOptionId : chosen;
}
