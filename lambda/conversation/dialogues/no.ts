import { totalOf } from '../../commerce/cart.ts';
import { say } from '../../speech/message.ts';
import { anything, anythingElse, anythingElseInCart, type Answer } from '../answer.ts';
import { customerContext, isLinked } from '../contexts.ts';
import { countOf } from '../naming.ts';
import type { Ports } from '../ports.ts';
import type { Turn } from '../turn.ts';
import { more } from './more.ts';
import { notLinkedYet, notPutThrough } from './rare.ts';
import { readOut } from './read-out.ts';
import { leaveOut } from './several.ts';
import { takeBack } from './take-back.ts';

/** A no to the pending question: nothing is done, and the way on is short. */
export function no(turn: Turn, ports: Ports): Promise<Answer> | Answer {
  const { pending, offer } = turn.session;
  switch (pending?.kind) {
    case 'confirm-purchase':
    case 'spoken-code':
      return takeBack(turn, ports);
    case 'anything-else':
      if (offer) return takeBack(turn, ports);
      return pending.cart ? offerCheckout(turn, ports) : goodbye;
    case 'choose-product':
      return pending.options.length > pending.from + turn.channel.optionsSpoken
        ? more(turn)
        : leftOut(turn, ports);
    case 'confirm-product':
      return { says: [], pending: { kind: 'which-product', wish: pending.wish } };
    case 'offer-to-add':
    case 'about-product':
      return { says: [say('yes-no.fine')], pending: anythingElse };
    case 'confirm-quantity':
      return leftOut(turn, ports);
    case 'confirm-cancel':
      return { says: [say('undo.kept')], pending: anythingElse };
    case 'confirm-problem':
      return { says: [say('problem.left')], pending: anythingElse };
    case 'put-through':
      return notPutThrough(turn, ports, pending.step);
    case 'confirm-clear':
      return { says: [say('clear.kept')], pending: anythingElseInCart };
    case 'confirm-forget':
      return { says: [say('privacy.kept')], pending: anything };
    case 'link-by-code':
      return notLinkedYet(turn, ports);
    case 'which-product':
      if (turn.session.several) return leftOut(turn, ports);
      return offer ? { says: [say('yes-no.fine')], pending: anythingElse } : goodbye;
    case 'which-coupon':
    case 'choose-delivery':
    case 'choose-address':
    case 'choose-payment':
      return { says: [say('yes-no.fine')], pending: offer ? anythingElse : anythingElseInCart };
    case 'which-store':
      // The offer that was read out still waits for its own answer.
      return offer ? { says: [say('yes-no.fine')], pending: anythingElse } : goodbye;
    case 'resume-cart':
      return offer ? takeBack(turn, ports) : { says: [say('cart.kept')], pending: anything };
    case 'offer-checkout':
      return offer ? takeBack(turn, ports) : { says: [say('yes-no.fine'), say('cart.kept')] };
    case 'anything':
    case undefined:
      return offer ? takeBack(turn, ports) : goodbye;
  }
}

/**
 * Of several things that were named the next one comes after it. Where something was not meant, what waits for its yes may have
 * changed since it was read out.
 */
function leftOut(turn: Turn, ports: Ports): Promise<Answer> | Answer {
  const left = say('product.left');
  const { several, offer, rejected } = turn.session;
  if (several && isLinked(turn)) return leaveOut(turn, ports, several);
  return offer && rejected && isLinked(turn)
    ? readOut(turn, ports, [left])
    : { says: [left], pending: anythingElse };
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
