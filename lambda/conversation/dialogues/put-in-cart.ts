import type { Cart } from '../../commerce/cart.ts';
import type { VariantId } from '../../commerce/id.ts';
import { success, type Result } from '../../commerce/result.ts';
import { customerContext, purchaseContext, type LinkedTurn } from '../contexts.ts';
import type { Ports } from '../ports.ts';

export interface Amount {
  readonly variantId: VariantId;
  readonly quantity: number;
}

/** The cart as it now is, and how much of each thing really went in: stock may allow less than was wanted. */
export interface PutIn {
  readonly cart: Cart;
  readonly added: readonly Amount[];
}

/** A write that got no answer is followed by a look into the cart: nothing is said of it that was not seen. */
export async function putInCart(
  turn: LinkedTurn,
  ports: Ports,
  key: string,
  add: readonly Amount[],
): Promise<Result<PutIn>> {
  const ctx = customerContext(turn);
  const before = await ports.shop.readCart(ctx);
  if (!before.ok) return before;
  const change = await ports.purchasing.changeCart(purchaseContext(turn), key, { add });
  if (change.ok && change.replayed) return success({ cart: change.value.cart, added: add });
  if (change.ok) return success(seen(before.value, change.value.cart, add));
  if (change.error.code !== 'outcome_unknown') return change;
  const after = await ports.shop.readCart(ctx);
  const found = after.ok && after.value && seen(before.value, after.value, add);
  return found && found.added.length === add.length ? success(found) : change;
}

/** Nothing came of what it was put in for: takes it out again, as far as the shop lets it. */
export async function takeOutAgain(
  turn: LinkedTurn,
  ports: Ports,
  { cart, added }: PutIn,
): Promise<void> {
  const setQuantity = cart.lines.flatMap(({ id, variantId, quantity }) => {
    const put = added.find((one) => one.variantId === variantId);
    return put ? [{ lineId: id, quantity: quantity - put.quantity }] : [];
  });
  const key = `${turn.requestId}:take-out`;
  await ports.purchasing.changeCart(purchaseContext(turn), key, { setQuantity });
}

function seen(before: Cart | undefined, cart: Cart, add: readonly Amount[]): PutIn {
  const added = add
    .map(({ variantId }) => ({
      variantId,
      quantity: quantityIn(cart, variantId) - quantityIn(before, variantId),
    }))
    .filter(({ quantity }) => quantity > 0);
  return { cart, added };
}

const quantityIn = (cart: Cart | undefined, variantId: VariantId): number =>
  cart?.lines.find((line) => line.variantId === variantId)?.quantity ?? 0;
