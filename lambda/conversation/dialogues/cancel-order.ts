import { totalOf } from '../../commerce/cart.ts';
import { toId } from '../../commerce/id.ts';
import { lastFour, type Order } from '../../commerce/order.ts';
import type { Undone } from '../../purchasing/undo.ts';
import { say } from '../../speech/message.ts';
import { anythingElse, type Answer } from '../answer.ts';
import { purchaseContext, type LinkedTurn } from '../contexts.ts';
import { someLines } from '../naming.ts';
import { withdrawOffer } from '../offer.ts';
import type { Ports } from '../ports.ts';
import { shopTrouble } from '../trouble.ts';
import { takeBack } from './no.ts';

/** Names of an order that are read aloud before it is cancelled; what is more is counted. */
const linesSpoken = 3;

/** "Cancel that order": one that only waits for its yes is not placed at all; a placed one is named and asked about first. */
export async function cancelOrder(
  turn: LinkedTurn,
  ports: Ports,
  digits: string | undefined,
): Promise<Answer> {
  if (turn.session.offer && digits === undefined) return takeBack(turn, ports);
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
      const { telephone } = seller;
      return { says: [say('undo.too-late', { digits: lastFour(undone.order), telephone })] };
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
