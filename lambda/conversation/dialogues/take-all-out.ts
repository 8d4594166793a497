import { say, type Message } from '../../speech/message.ts';
import { anythingElse, anythingElseInCart, type Answer } from '../answer.ts';
import { customerContext, purchaseContext, type LinkedTurn } from '../contexts.ts';
import { lineNames } from '../naming.ts';
import { withdrawOffer } from '../offer.ts';
import type { Ports } from '../ports.ts';
import { cartTrouble, shopTrouble } from '../trouble.ts';
import { shortage } from './buy-again.ts';
import type { Sure } from './look-for-each.ts';
import { readOut } from './read-out.ts';

/** Takes several things out by one change, each as far as it is there. */
export async function takeAllOut(
  turn: LinkedTurn,
  ports: Ports,
  sure: readonly Sure[],
  lacks: readonly Message[],
): Promise<Answer> {
  if (sure.length === 0) return { says: shortage(lacks), pending: anythingElseInCart };
  const cart = await ports.shop.readCart(customerContext(turn));
  if (!cart.ok) return shopTrouble(turn, ports.shop.seller, cart.error);
  const out = (cart.value?.lines ?? []).flatMap((line) => {
    const wanted = sure.find(({ option }) => option.variantId === line.variantId)?.quantity ?? 0;
    const quantity = Math.min(line.quantity, wanted);
    return quantity > 0
      ? [{ name: line.name, lineId: line.id, quantity, left: line.quantity - quantity }]
      : [];
  });
  if (out.length === 0) return { says: [say('cart.gone-already')], pending: anythingElse };
  const change = await ports.purchasing.changeCart(
    purchaseContext(turn),
    `${turn.requestId}:remove:several`,
    { setQuantity: out.map(({ lineId, left }) => ({ lineId, quantity: left })) },
    turn.session.offer ? 'to-buy' : 'to-keep',
  );
  if (!change.ok) return cartTrouble(turn, ports.shop.seller, change.error);
  const items = lineNames(out);
  const said =
    lacks.length > 0
      ? say('several.removed-but', { items, clauses: lacks })
      : say('several.removed', { items });
  if (!turn.session.offer) return { says: [said], pending: anythingElseInCart };
  if (change.value.cart.lines.length > 0) return readOut(turn, ports, [said]);
  await withdrawOffer(turn, ports);
  return { says: [said], pending: anythingElse, closesOffer: true };
}
