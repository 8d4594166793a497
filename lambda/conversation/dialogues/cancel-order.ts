import { totalOf } from '../../commerce/cart.ts';
import { toId } from '../../commerce/id.ts';
import { lastFour, type Order } from '../../commerce/order.ts';
import type { Undone } from '../../purchasing/undo.ts';
import { say } from '../../speech/message.ts';
import { anythingElse, type Answer } from '../answer.ts';
import { purchaseContext, type LinkedTurn } from '../contexts.ts';
import { tellsTooMuch } from '../hush.ts';
import { isNamed, type SpokenOrder } from '../intent.ts';
import { someLines } from '../naming.ts';
import { withdrawOffer } from '../offer.ts';
import type { Ports } from '../ports.ts';
import { shopTrouble } from '../trouble.ts';
import { findOrder } from './find-order.ts';
import { isOpen } from './order-status.ts';
import { takeBack } from './take-back.ts';
import { leadToPerson } from './talk-to-person.ts';

/** Names of an order that are read aloud before it is cancelled; what is more is counted. */
const linesSpoken = 3;

/** "Cancel that order": one that only waits for its yes is not placed at all; a placed one is named and asked about first. */
export async function cancelOrder(
  turn: LinkedTurn,
  ports: Ports,
  said: SpokenOrder,
): Promise<Answer> {
  const { lastFour: digits } = said;
  if (digits !== undefined) return cancelThat(turn, ports, digits);
  if (isNamed(said)) return cancelNamed(turn, ports, said);
  return turn.session.offer ? takeBack(turn, ports) : cancelThat(turn, ports);
}

/** By what is in it or by its day. While an offer waits, nothing that is over was meant: then it was the offer. */
async function cancelNamed(turn: LinkedTurn, ports: Ports, said: SpokenOrder): Promise<Answer> {
  if (turn.hushed && said.product) return tellsTooMuch;
  const found = await findOrder(turn, ports, said, isOpen);
  if (found.kind === 'failed') return shopTrouble(turn, ports.shop.seller, found.error);
  if (turn.session.offer && (found.kind === 'none' || !isOpen(found.order))) {
    return takeBack(turn, ports);
  }
  return found.kind === 'none'
    ? { says: [found.says], pending: anythingElse }
    : cancelThat(turn, ports, lastFour(found.order));
}

async function cancelThat(turn: LinkedTurn, ports: Ports, digits?: string): Promise<Answer> {
  await withdrawOffer(turn, ports);
  const found = await ports.purchasing.findUndoable(purchaseContext(turn), digits);
  return found.kind === 'undoable'
    ? askToCancel(turn, found.order)
    : { ...answerUndone(turn, ports, found), closesOffer: true };
}

/** Names the order and asks first. */
export const askToCancel = (turn: LinkedTurn, order: Order): Answer => ({
  says: [offer(turn, order)],
  pending: { kind: 'confirm-cancel', orderId: order.id },
  closesOffer: true,
});

/** The yes to that. Whether the order may still be cancelled is looked at again. */
export async function cancelConfirmed(
  turn: LinkedTurn,
  ports: Ports,
  orderId: string,
): Promise<Answer> {
  const undone = await ports.purchasing.undo(purchaseContext(turn), toId<'order'>(orderId));
  return answerUndone(turn, ports, undone);
}

function offer({ hushed }: LinkedTurn, order: Order) {
  const params = { digits: lastFour(order), total: totalOf(order.totals, 'total') };
  return hushed
    ? say('undo.offer-quiet', params)
    : say('undo.offer', { ...params, items: someLines(order.lines, linesSpoken) });
}

function answerUndone(turn: LinkedTurn, ports: Ports, undone: Undone): Answer {
  const { seller } = ports.shop;
  switch (undone.kind) {
    case 'undone': {
      const { order } = undone;
      const total = totalOf(order.totals, 'total');
      return {
        says: [say('undo.done', { digits: lastFour(order), total })],
        pending: anythingElse,
      };
    }
    case 'too-late': {
      const digits = lastFour(undone.order);
      return leadToPerson(turn, ports, say('undo.too-late', { digits }), digits);
    }
    case 'cancelled':
      return {
        says: [say('undo.already', { digits: lastFour(undone.order) })],
        pending: anythingElse,
      };
    case 'none':
      return { says: [say('undo.none')], pending: anythingElse };
    case 'unsure':
      return { says: [say('undo.unsure', { seller: seller.name })] };
    case 'failed':
      return shopTrouble(turn, seller, undone.error);
  }
}
