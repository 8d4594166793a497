import type { Variant } from '../../commerce/product.ts';
import { say, type Message } from '../../speech/message.ts';
import { anythingElse, anythingElseInCart, type Answer } from '../answer.ts';
import type { LinkedTurn } from '../contexts.ts';
import { readPurchases } from '../history.ts';
import type { SpokenItem } from '../intent.ts';
import { lineName } from '../naming.ts';
import { toOption } from '../option.ts';
import type { Ports } from '../ports.ts';
import { cartTrouble } from '../trouble.ts';
import { findProduct, type Found } from './find-product.ts';
import { putInCart } from './put-in-cart.ts';
import { readOut } from './read-out.ts';

/** More of one thing than this is asked about before it goes in (voice-UX: confirm what is unusual). */
const mostUnasked = 5;

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
  if (quantity > mostUnasked) {
    const option = toOption(found.pick);
    return {
      says: [say('product.pricey', { price: priceOf(found.variant, quantity) })],
      pending: { kind: 'confirm-quantity', wish: 'add-to-cart', quantity, option },
      reason: found.reason,
    };
  }
  return putIn(turn, ports, found, quantity);
}

/** Puts it in and says so; while a purchase waits for its yes, the whole offer is read out again instead. */
export async function putIn(
  turn: LinkedTurn,
  ports: Ports,
  { pick, variant, reason }: Extract<Found, { kind: 'found' }>,
  quantity: number,
): Promise<Answer> {
  const { name, variantId } = pick;
  const put = await putInCart(turn, ports, `${turn.requestId}:add:${variantId}`, [
    { variantId, quantity },
  ]);
  if (!put.ok) return cartTrouble(turn, ports.shop.seller, put.error);
  const { added } = put.value;
  const count = added[0]?.quantity ?? 0;
  if (count === 0) return { says: [say('product.sold-out', { name })], pending: anythingElse };
  const short = count < quantity;
  if (turn.session.offer) {
    const before = short ? [say('product.some-left', { quantity: count })] : [];
    return { ...(await readOut(turn, ports, { added }, before)), reason };
  }
  const said = short
    ? say('product.added-some', { name, quantity: count })
    : addedAll(name, variant, count);
  return { says: [said], pending: anythingElseInCart, reason };
}

const addedAll = (name: string, variant: Variant, quantity: number): Message =>
  say('product.added', { item: lineName({ name, quantity }), price: priceOf(variant, quantity) });

const priceOf = ({ price }: Variant, quantity: number) => ({
  ...price,
  amount: price.amount * quantity,
});
