import type { Candidate } from '../../catalogue/catalogue.ts';
import type { Cart, LineItem } from '../../commerce/cart.ts';
import { toId } from '../../commerce/id.ts';
import { say } from '../../speech/message.ts';
import { anythingElse, anythingElseInCart, type Answer } from '../answer.ts';
import { callContext, customerContext, purchaseContext, type LinkedTurn } from '../contexts.ts';
import type { SpokenItem } from '../intent.ts';
import { lineName } from '../naming.ts';
import { withdrawOffer } from '../offer.ts';
import { toCandidate, toOption, toQuery } from '../option.ts';
import type { Ports } from '../ports.ts';
import { cartTrouble, shopTrouble } from '../trouble.ts';
import { readOut } from './read-out.ts';

/** "Take the eggs out": among what lies in the cart, and nothing else. */
export async function removeFromCart(
  turn: LinkedTurn,
  ports: Ports,
  item: SpokenItem,
): Promise<Answer> {
  const cart = await ports.shop.readCart(customerContext(turn));
  if (!cart.ok) return shopTrouble(turn, ports.shop.seller, cart.error);
  const lines = cart.value?.lines ?? [];
  if (lines.length === 0) return { says: [say('cart.empty')], pending: { kind: 'anything' } };
  const candidates = await Promise.all(lines.map((line) => candidateOf(turn, ports, line)));
  const query = toQuery(item);
  if (!query) return whichOne(candidates, [], item);
  const match = await ports.catalogue.choose(turn, query, candidates);
  switch (match.kind) {
    case 'sure':
    case 'doubtful':
      return takeOut(turn, ports, cart.value, match.pick.variantId, item.quantity);
    case 'choose':
      return whichOne(match.options, [], item);
    case 'none':
      return whichOne(candidates, [say('cart.not-there', { heard: query.heard })], item);
  }
}

/** Takes out all of it, or as many as were said. */
export async function takeOut(
  turn: LinkedTurn,
  ports: Ports,
  cart: Cart | undefined,
  variantId: string,
  quantity?: number,
): Promise<Answer> {
  const line = cart?.lines.find((one) => one.variantId === variantId);
  if (!line) return { says: [say('cart.gone-already')], pending: anythingElse };
  const left = Math.max(0, line.quantity - (quantity ?? line.quantity));
  const key = `${turn.requestId}:remove:${variantId}`;
  const change = await ports.purchasing.changeCart(
    purchaseContext(turn),
    key,
    { setQuantity: [{ lineId: line.id, quantity: left }] },
    turn.session.offer ? 'to-buy' : 'to-keep',
  );
  if (!change.ok) return cartTrouble(turn, ports.shop.seller, change.error);
  const removed = lineName({ name: line.name, quantity: line.quantity - left });
  const said = say('cart.removed', { item: removed });
  if (!turn.session.offer) return { says: [said], pending: anythingElseInCart };
  if (change.value.cart.lines.length > 0) return readOut(turn, ports, [said]);
  await withdrawOffer(turn, ports);
  return { says: [said], pending: anythingElse, closesOffer: true };
}

export function whichOne(
  candidates: readonly Candidate[],
  says: Answer['says'],
  { quantity }: SpokenItem,
): Answer {
  const options = candidates.map(toOption);
  const pending = { kind: 'choose-product', wish: 'remove-from-cart', options, from: 0 } as const;
  return { says, pending: quantity === undefined ? pending : { ...pending, quantity } };
}

/** What lies in the cart, as the catalogue knows it; a thing that is no longer sold is known by its line alone. */
export async function candidateOf(
  turn: LinkedTurn,
  ports: Ports,
  line: LineItem,
): Promise<Candidate> {
  const known = await ports.catalogue.candidate(callContext(turn), line.variantId);
  if (known.ok && known.value) return known.value;
  return toCandidate({
    variantId: line.variantId,
    productId: toId<'product'>(line.variantId),
    name: line.name,
    productName: line.name,
  });
}
