import type { Seller } from '../../commerce/backend.ts';
import { say, type Message } from '../../speech/message.ts';
import { canLink } from '../account.ts';
import { anything, inform, type Answer } from '../answer.ts';
import { isLinked } from '../contexts.ts';
import { tooLate, withdrawOffer } from '../offer.ts';
import type { Ports } from '../ports.ts';
import { explain } from '../reason.ts';
import type { Turn } from '../turn.ts';

/** What works in every state. */
export function repeat({ session }: Turn): Answer {
  return session.turns === 0
    ? { says: [say('universal.nothing-to-repeat')], pending: anything }
    : { says: session.said, pending: session.pending ?? anything };
}

/** Help for the question at hand, and then the question again. */
export const help = (turn: Turn, { shop }: Ports): Answer => ({
  says: [helpMessage(turn, shop.seller)],
  pending: turn.session.pending ?? anything,
});

/** The reason, and then the question that waits, however often it is asked for. */
export async function why(turn: Turn): Promise<Answer> {
  const { session } = turn;
  const says = [
    session.reason && !turn.hushed ? await explain(session.reason, turn) : say('reason.none'),
  ];
  return session.pending ? { says, pending: session.pending } : inform(session, { says });
}

/** Stop and cancel end the conversation. They take a purchase back that was read out, and leave the cart as it was. */
export async function leave(turn: Turn, ports: Ports): Promise<Answer> {
  const end = await withdrawOffer(turn, ports);
  const farewell = say('universal.stop');
  const says = end.kind === 'withdrawn' ? [say('purchase.withdrawn'), farewell] : [farewell];
  return tooLate(end, turn, ports) ?? { says, closesOffer: true };
}

function helpMessage(turn: Turn, { telephone }: Seller): Message {
  switch (turn.session.pending?.kind) {
    case 'confirm-purchase':
      return say('universal.help-purchase');
    case 'spoken-code':
      return say('universal.help-code');
    case 'choose-product':
    case 'choose-delivery':
    case 'choose-address':
    case 'choose-payment':
      return say('universal.help-choose');
    case 'which-coupon':
      return say('universal.help-coupon');
    case 'which-product':
    case 'about-product':
      return say('universal.help-product');
    case 'offer-to-add':
      return turn.session.pending.options.length > 1
        ? say('universal.help-choose')
        : say('universal.help-yes-no');
    case 'confirm-product':
    case 'confirm-quantity':
    case 'offer-checkout':
    case 'resume-cart':
    case 'confirm-cancel':
    case 'confirm-clear':
    case 'confirm-forget':
    case 'confirm-problem':
    case 'put-through':
      return say('universal.help-yes-no');
    case 'link-by-code':
      return say('universal.help-link');
    case 'anything':
    case 'anything-else':
    case 'which-store':
    case undefined:
      if (isLinked(turn)) return say('universal.help');
      return canLink(turn)
        ? say('universal.help-guest')
        : say('universal.help-elsewhere', { telephone });
  }
}
