import type { Cart } from '../../commerce/cart.ts';
import { say } from '../../speech/message.ts';
import { anything, anythingElse, type Answer } from '../answer.ts';
import { customerContext, purchaseContext, type LinkedTurn } from '../contexts.ts';
import { countOf } from '../naming.ts';
import { tooLate, withdrawOffer } from '../offer.ts';
import type { Ports } from '../ports.ts';
import { cartTrouble, shopTrouble } from '../trouble.ts';

/** "Empty my cart": it is shared with the website and may have grown for days, so that one mishearing must not lose it. */
export async function clearCart(turn: LinkedTurn, ports: Ports): Promise<Answer> {
  const cart = await ports.shop.readCart(customerContext(turn));
  if (!cart.ok) return shopTrouble(turn, ports.shop.seller, cart.error);
  if (!cart.value || cart.value.lines.length === 0) return alreadyEmpty;
  const count = countOf(cart.value.lines);
  return { says: [say('clear.holds', { count })], pending: { kind: 'confirm-clear' } };
}

/** The yes to that. What was offered of it is off; "undo" brings all of it back. */
export async function clearConfirmed(turn: LinkedTurn, ports: Ports): Promise<Answer> {
  const cart = await ports.shop.readCart(customerContext(turn));
  if (!cart.ok) return shopTrouble(turn, ports.shop.seller, cart.error);
  if (!cart.value || cart.value.lines.length === 0) return alreadyEmpty;
  return takeAllOut(turn, ports, cart.value);
}

async function takeAllOut(turn: LinkedTurn, ports: Ports, { lines }: Cart): Promise<Answer> {
  const { offer } = turn.session;
  const change = await ports.purchasing.changeCart(
    purchaseContext(turn),
    `${turn.requestId}:clear`,
    { setQuantity: lines.map(({ id }) => ({ lineId: id, quantity: 0 })) },
    offer ? 'to-buy' : 'to-keep',
  );
  if (!change.ok) return cartTrouble(turn, ports.shop.seller, change.error);
  const end = await withdrawOffer(turn, ports);
  const said = say('clear.done', { count: countOf(lines) - countOf(change.value.cart.lines) });
  return tooLate(end, turn, ports) ?? { says: [said], pending: anythingElse, closesOffer: true };
}

const alreadyEmpty: Answer = { says: [say('cart.empty')], pending: anything, closesOffer: true };
