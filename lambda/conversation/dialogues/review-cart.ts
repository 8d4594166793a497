import { totalOf, type Cart } from '../../commerce/cart.ts';
import { say } from '../../speech/message.ts';
import type { Answer } from '../answer.ts';
import { customerContext, type LinkedTurn } from '../contexts.ts';
import { countOf, someLines } from '../naming.ts';
import type { Ports } from '../ports.ts';
import { shopTrouble } from '../trouble.ts';

/** Names of the cart that are read aloud; what is more is counted. */
const linesSpoken = 6;

/** "What's in my cart?" */
export async function reviewCart(turn: LinkedTurn, ports: Ports): Promise<Answer> {
  const cart = await ports.shop.readCart(customerContext(turn));
  if (!cart.ok) return shopTrouble(turn, ports.shop.seller, cart.error);
  if (!cart.value || cart.value.lines.length === 0) {
    return { says: [say('cart.empty')], pending: { kind: 'which-product', wish: 'add-to-cart' } };
  }
  const says = turn.hushed ? quietWords(cart.value) : cartWords(cart.value);
  return { says: [says], pending: { kind: 'offer-checkout' } };
}

const quietWords = ({ lines, totals }: Cart) =>
  say('cart.holds-count', { count: countOf(lines), subtotal: totalOf(totals, 'subtotal') });

function cartWords({ lines, totals }: Cart) {
  return say('cart.holds', {
    count: countOf(lines),
    items: someLines(lines, linesSpoken),
    subtotal: totalOf(totals, 'subtotal'),
  });
}
