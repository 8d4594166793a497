import { say } from '../../speech/message.ts';
import { anything, type Answer } from '../answer.ts';
import { isLinked, type LinkedTurn } from '../contexts.ts';
import { askForAccount } from '../account.ts';
import type { Ports } from '../ports.ts';
import { spokenPage } from '../option.ts';
import type { Pending } from '../session.ts';
import type { Turn } from '../turn.ts';
import { actOnProduct } from './act-on-product.ts';
import { addOffered } from './add-offered.ts';
import { approve } from './approve.ts';
import { chosenOrNot } from './bare-answer.ts';
import { misunderstood } from './misunderstanding.ts';
import {
  cancelConfirmed,
  clearConfirmed,
  forgetConfirmed,
  notLinkedYet,
  problemConfirmed,
  putThroughConfirmed,
} from './rare.ts';
import { readOut } from './read-out.ts';
import { afterNews } from './settle.ts';

/** A yes means what the pending question asked, and nothing without one. */
export function yes(turn: Turn, ports: Ports): Promise<Answer> | Answer {
  const { pending } = turn.session;
  // A yes may have been to something: while nobody knows who speaks, nobody knows.
  const { shopper } = turn;
  if (shopper.kind === 'guest' && shopper.link === 'unknown') {
    return askForAccount(turn, ports.shop.seller);
  }
  if (!pending) return { says: [say('yes-no.nothing-to-confirm')], pending: anything };
  return isLinked(turn) ? agreed(turn, ports, pending) : agreedByGuest(turn, ports, pending);
}

function agreed(turn: LinkedTurn, ports: Ports, pending: Pending): Promise<Answer> | Answer {
  switch (pending.kind) {
    case 'anything':
      return { says: [], pending, rephrase: true };
    case 'anything-else':
      return { says: [], pending: { kind: 'which-product', wish: 'add-to-cart' } };
    case 'which-product':
    case 'about-product':
    case 'spoken-code':
    case 'which-coupon':
      return { says: [], pending, rephrase: true };
    case 'choose-product':
      return onlyOne(turn, ports, pending);
    case 'which-store':
    case 'link-by-code':
      return misunderstood(turn, ports);
    case 'choose-delivery':
    case 'choose-address':
    case 'choose-payment':
      return chosenOrNot(turn, ports, pending, {
        kind: 'answer',
        item: {},
        ...(pending.options.length === 1 && { ordinal: 1 }),
      });
    case 'confirm-cancel':
      return cancelConfirmed(turn, ports, pending.orderId);
    case 'confirm-clear':
      return afterNews(turn, ports, () => clearConfirmed(turn, ports));
    case 'confirm-forget':
      return forgetConfirmed(turn, ports);
    case 'confirm-problem':
      return problemConfirmed(turn, ports, pending);
    case 'put-through':
      return putThroughConfirmed(turn, ports, pending.step);
    case 'confirm-product':
      return actOnProduct(turn, ports, pending);
    case 'offer-to-add':
      return onlyOffered(turn, ports, pending);
    case 'confirm-quantity':
      return actOnProduct(turn, ports, { ...pending, confirmed: true });
    case 'confirm-purchase':
      return approve(turn, ports, pending.quoteId);
    case 'offer-checkout':
    case 'resume-cart':
      return readOut(turn, ports);
  }
}

/** A yes chooses where one thing alone was proposed. */
function onlyOne(
  turn: LinkedTurn,
  ports: Ports,
  pending: Extract<Pending, { kind: 'choose-product' }>,
): Promise<Answer> {
  const [option, ...others] = spokenPage(pending, turn.channel.optionsSpoken);
  return option && others.length === 0
    ? actOnProduct(turn, ports, { ...pending, option })
    : misunderstood(turn, ports);
}

/** Of several that were told of, a yes chooses none. */
function onlyOffered(
  turn: Turn,
  ports: Ports,
  pending: Extract<Pending, { kind: 'offer-to-add' }>,
): Promise<Answer> | Answer {
  const [option, ...others] = pending.options;
  return option && others.length === 0
    ? addOffered(turn, ports, option, pending.quantity)
    : { says: [], pending, rephrase: true };
}

/** A guest is asked open questions, for stores, and whether to add what was told of; other questions about goods are from before a link ran out. */
function agreedByGuest(turn: Turn, ports: Ports, pending: Pending): Promise<Answer> | Answer {
  switch (pending.kind) {
    case 'anything':
    case 'anything-else':
      return { says: [], pending: anything, rephrase: true };
    case 'which-store':
      return misunderstood(turn, ports);
    case 'about-product':
      return { says: [], pending, rephrase: true };
    case 'offer-to-add':
      return onlyOffered(turn, ports, pending);
    case 'confirm-forget':
      return forgetConfirmed(turn, ports);
    case 'put-through':
      return putThroughConfirmed(turn, ports, pending.step);
    case 'link-by-code':
      return notLinkedYet(turn, ports);
    default:
      return askForAccount(turn, ports.shop.seller);
  }
}
