import { totalOf } from '../../commerce/cart.ts';
import { say } from '../../speech/message.ts';
import { anything, anythingElse, type Answer } from '../answer.ts';
import { customerContext, isLinked } from '../contexts.ts';
import { countOf } from '../naming.ts';
import { withdrawOffer } from '../offer.ts';
import type { Ports } from '../ports.ts';
import type { Turn } from '../turn.ts';
import { more } from './more.ts';

/** A no to the pending question: nothing is done, and the way on is short. */
export async function no(turn: Turn, ports: Ports): Promise<Answer> {
  const { pending } = turn.session;
  switch (pending?.kind) {
    case 'confirm-purchase':
      await withdrawOffer(turn, ports);
      return { says: [say('purchase.not-placed')], pending: anythingElse, closesOffer: true };
    case 'anything-else':
      return pending.cart ? offerCheckout(turn, ports) : goodbye;
    case 'choose-product':
      return pending.options.length > pending.from + turn.channel.optionsSpoken
        ? more(turn)
        : { says: [say('product.left')], pending: anythingElse };
    case 'confirm-product':
      return { says: [], pending: { kind: 'which-product', wish: pending.wish } };
    case 'confirm-quantity':
      return { says: [say('product.left')], pending: anythingElse };
    case 'resume-cart':
      return { says: [say('cart.kept')], pending: anything };
    case 'offer-checkout':
      return { says: [say('yes-no.fine'), say('cart.kept')] };
    case 'anything':
    case 'which-product':
    case 'which-store':
    case undefined:
      return goodbye;
  }
}

const goodbye: Answer = { says: [say('yes-no.goodbye')] };

/** "Anything else?" "No": what lies in the cart is not bought yet. */
async function offerCheckout(turn: Turn, { shop }: Ports): Promise<Answer> {
  if (!isLinked(turn)) return goodbye;
  const cart = await shop.readCart(customerContext(turn));
  if (!cart.ok || !cart.value || cart.value.lines.length === 0) return goodbye;
  const { lines, totals } = cart.value;
  const summary = say('cart.summary', {
    count: countOf(lines),
    subtotal: totalOf(totals, 'subtotal'),
  });
  return { says: [summary], pending: { kind: 'offer-checkout' } };
}
