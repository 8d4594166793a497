import type { Variant } from '../../commerce/product.ts';
import { say, type Message } from '../../speech/message.ts';
import { anythingElse, anythingElseInCart, type Answer } from '../answer.ts';
import { purchaseContext, type LinkedTurn } from '../contexts.ts';
import { readPurchases } from '../history.ts';
import type { SpokenItem } from '../intent.ts';
import { lineName } from '../naming.ts';
import { toOption } from '../option.ts';
import type { Ports } from '../ports.ts';
import { cartTrouble } from '../trouble.ts';
import { findProduct, type Found } from './find-product.ts';
import { readOut } from './read-out.ts';
import { askIfSoMany, priceOf } from './unusual-number.ts';

export async function addToCart(turn: LinkedTurn, ports: Ports, item: SpokenItem): Promise<Answer> {
  const history = await readPurchases(turn, ports.shop);
  const purchases = history.ok ? history.value : [];
  const found = await findProduct({ turn, ports, wish: 'add-to-cart', item, purchases });
  return found.kind === 'answer' ? found.answer : addFound(turn, ports, found, item.quantity ?? 1);
}

export function addFound(
  turn: LinkedTurn,
  ports: Ports,
  found: Extract<Found, { kind: 'found' }>,
  quantity: number,
): Promise<Answer> | Answer {
  const asks = askIfSoMany(found, 'add-to-cart', quantity);
  return asks ?? putIn(turn, ports, found, quantity);
}

/** Puts it in and says so; while a purchase waits for its yes, the whole offer is read out again instead. */
export async function putIn(
  turn: LinkedTurn,
  ports: Ports,
  { pick, variant, reason }: Extract<Found, { kind: 'found' }>,
  quantity: number,
): Promise<Answer> {
  const { name, variantId } = pick;
  const { offer } = turn.session;
  const change = await ports.purchasing.changeCart(
    purchaseContext(turn),
    `${turn.requestId}:add:${variantId}`,
    { add: [{ variantId, quantity }] },
    offer ? 'to-buy' : 'to-keep',
  );
  if (!change.ok) return cartTrouble(turn, ports.shop.seller, change.error);
  const count = change.value.got[0]?.quantity ?? 0;
  if (count === 0) return { says: [say('product.sold-out', { name })], pending: anythingElse };
  const short = count < quantity;
  if (offer) {
    const before = short ? [say('product.some-left', { quantity: count })] : [];
    return { ...(await readOut(turn, ports, before)), reason };
  }
  const said = short
    ? say('product.added-some', { name, quantity: count })
    : addedAll(name, variant, count);
  return { says: [said], pending: anythingElseInCart, reason, named: toOption(pick) };
}

const addedAll = (name: string, variant: Variant, quantity: number): Message =>
  say('product.added', { item: lineName({ name, quantity }), price: priceOf(variant, quantity) });
