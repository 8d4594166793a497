import type { Cart, CartChange, CartWish } from '../commerce/cart.ts';
import type { VariantId } from '../commerce/id.ts';
import type { Result } from '../commerce/result.ts';
import { success } from '../commerce/result.ts';
import { samePlace } from '../commerce/postal-address.ts';
import { chooses, counts } from './chosen.ts';
import type { PurchaseContext } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';
import type { Amount, Put } from './quote.ts';
import { moved, quantityIn } from './wish.ts';
import { writeCart } from './write-cart.ts';

/** A change as it was seen in the cart. */
export interface SeenChange extends CartChange {
  /** What moved; nothing when an earlier turn made the change. */
  readonly moved: readonly Put[];
  /** An earlier turn made it, and what lay there before that is not known. */
  readonly madeBefore: boolean;
}

/** A write that got no answer is followed by a look into the cart: nothing is said of it that was not seen. */
export async function writeAndLook(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  key: string,
  wish: CartWish,
  before: Cart | undefined,
): Promise<Result<SeenChange>> {
  const touched = variantsOf(wish, before);
  const change = await writeCart(ports, ctx, key, wish);
  if (change.ok) {
    const madeBefore = change.replayed ?? false;
    const { cart } = change.value;
    const seen = madeBefore ? [] : moved(before, cart, touched);
    return success({ ...change.value, moved: seen, madeBefore });
  }
  if (change.error.code !== 'outcome_unknown') return change;
  if (touched.length === 0 && !chooses(wish)) return change;
  const after = await ports.shop.readCart(ctx);
  if (!after.ok || !after.value) return change;
  const seen = moved(before, after.value, touched);
  return isDone(wish, after.value, seen)
    ? success({ cart: after.value, issues: [], moved: seen, madeBefore: false })
    : change;
}

/** How much of each thing is there for the wish. */
export function gotOf(wanted: readonly Amount[], seen: SeenChange): readonly Amount[] {
  return wanted
    .map(({ variantId, quantity }) => ({
      variantId,
      quantity: seen.madeBefore
        ? Math.min(quantity, quantityIn(seen.cart, variantId))
        : quantityOf(seen.moved, variantId),
    }))
    .filter(({ quantity }) => quantity > 0);
}

export const quantityOf = (amounts: readonly Amount[], wanted: VariantId): number =>
  amounts
    .filter(({ variantId }) => variantId === wanted)
    .reduce((sum, { quantity }) => sum + quantity, 0);

const variantsOf = ({ add = [], setQuantity = [] }: CartWish, cart: Cart | undefined) => [
  ...add.map(({ variantId }) => variantId),
  ...setQuantity.flatMap(({ lineId }) =>
    (cart?.lines ?? []).filter(({ id }) => id === lineId).map(({ variantId }) => variantId),
  ),
];

const isDone = (wish: CartWish, after: Cart, seen: readonly Put[]): boolean =>
  areLinesDone(wish, after, seen) && areChoicesDone(wish, after);

const areChoicesDone = ({ fulfillmentOptionId, shipTo, coupon }: CartWish, after: Cart): boolean =>
  (fulfillmentOptionId === undefined || (after.fulfillment?.id ?? null) === fulfillmentOptionId) &&
  (!shipTo || (after.shipTo !== undefined && samePlace(shipTo, after.shipTo))) &&
  (coupon?.apply === undefined || counts(after, coupon.apply)) &&
  (coupon?.remove === undefined || !counts(after, coupon.remove));

const areLinesDone = (
  { add = [], setQuantity = [] }: CartWish,
  after: Cart,
  seen: readonly Put[],
): boolean =>
  add.every(({ variantId }) => quantityOf(seen, variantId) >= quantityOf(add, variantId)) &&
  setQuantity.every(
    ({ lineId, quantity }) =>
      (after.lines.find(({ id }) => id === lineId)?.quantity ?? 0) === quantity,
  );
