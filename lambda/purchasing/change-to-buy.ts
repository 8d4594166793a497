import type { Cart, CartWish } from '../commerce/cart.ts';
import type { Result } from '../commerce/result.ts';
import { success } from '../commerce/result.ts';
import { cartBusy } from './as-only-writer.ts';
import type { Writer } from './as-only-writer.ts';
import { beginWish, endWish } from './begin-wish.ts';
import type { Begun } from './begin-wish.ts';
import { chooses, isForNothing, nothingToChooseFor } from './chosen.ts';
import { beingBought, makeRoom } from './make-room.ts';
import type { CartChanged, PurchaseContext } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';
import { isReadOut } from './quote-store.ts';
import type { StoredQuote } from './quote-store.ts';
import type { Amount, BegunQuote } from './quote.ts';
import { isOf, quantityIn } from './wish.ts';
import { gotOf, quantityOf, writeAndLook } from './write-and-look.ts';

export interface WishedChange {
  readonly key: string;
  readonly wish: CartWish;
  /** What an offer before has put in counts. */
  readonly again: boolean;
}

/** Puts in what an offer is to be made of. Remembered first, so that it is taken out again whatever happens to this turn. */
export async function changeToBuy(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  change: WishedChange,
  writer: Writer,
): Promise<Result<CartChanged>> {
  const room = await makeRoom(ports, ctx, 'goes');
  if (room.kind === 'being-bought') return beingBought;
  if (room.kind === 'busy') return { ok: false, error: room.error };
  const read = await ports.shop.readCart(ctx);
  if (!read.ok) return read;
  if (isForNothing(change.wish, read.value)) return nothingToChooseFor;
  const { stored } = room;
  const { wish, again } = change;
  const earlier = earlierOf(stored, read.value, change);
  const there = again ? alreadyThere(wish.add ?? [], read.value, stored, earlier) : [];
  const add = (wish.add ?? []).flatMap((one) => {
    const quantity = one.quantity - quantityOf(there, one.variantId);
    return quantity > 0 ? [{ ...one, quantity }] : [];
  });
  const begun = await beginWish(ports, ctx, {
    stored,
    earlier,
    cart: read.value,
    add,
    choice: wish,
  });
  if (!begun) return cartBusy;
  return read.value && add.length === 0 && !wish.setQuantity && !chooses(wish)
    ? success({ cart: read.value, issues: [], got: there, moved: [] })
    : write(ports, ctx, { ...change, wish: { ...wish, add } }, { begun, there, writer });
}

async function write(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  { key, wish }: WishedChange,
  {
    begun,
    there,
    writer,
  }: { readonly begun: Begun; readonly there: readonly Amount[]; readonly writer: Writer },
): Promise<Result<CartChanged>> {
  const seen = await writeAndLook(ports, ctx, key, wish, begun.cart);
  if (!seen.ok) {
    // One that may have happened is remembered as it was begun.
    if (seen.error.code !== 'outcome_unknown') await endWish(ports, begun, []);
    return seen;
  }
  const { cart, issues, moved } = seen.value;
  const got = together(there, gotOf(wish.add ?? [], seen.value));
  writer.remember({ key, issues, got, moved });
  await endWish(ports, begun, moved, cart);
  return success({ cart, issues, got, moved });
}

/** The offer that grows; one that ended without an order counts for the same things wished again. */
function earlierOf(
  stored: StoredQuote | undefined,
  cart: Cart | undefined,
  { wish, again }: WishedChange,
): BegunQuote | undefined {
  if (!stored || !isOf(stored.quote, cart)) return undefined;
  if (stored.state === 'open') return stored.quote;
  if (stored.state !== 'closed' || !again) return undefined;
  const added = stored.quote.wish.added
    .filter(({ variantId }) => wish.add?.some((one) => one.variantId === variantId))
    .map((put) => {
      const left = Math.max(0, quantityIn(cart, put.variantId) - put.before);
      return { ...put, quantity: Math.min(put.quantity, left) };
    })
    .filter(({ quantity }) => quantity > 0);
  return added.length > 0 ? { ...stored.quote, wish: { ...stored.quote.wish, added } } : undefined;
}

function alreadyThere(
  wanted: readonly Amount[],
  cart: Cart | undefined,
  stored: StoredQuote | undefined,
  earlier: BegunQuote | undefined,
): readonly Amount[] {
  if (!earlier) return [];
  const wasReadOut = stored?.state === 'open' && isReadOut(stored.quote);
  return wanted
    .filter(({ variantId }) => wasReadOut || quantityOf(earlier.wish.added, variantId) > 0)
    .map(({ variantId, quantity }) => ({
      variantId,
      quantity: Math.min(quantity, quantityIn(cart, variantId)),
    }))
    .filter(({ quantity }) => quantity > 0);
}

const together = (one: readonly Amount[], other: readonly Amount[]): readonly Amount[] =>
  [...new Set([...one, ...other].map(({ variantId }) => variantId))].map((variantId) => ({
    variantId,
    quantity: quantityOf(one, variantId) + quantityOf(other, variantId),
  }));
