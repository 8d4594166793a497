import { totalOf } from '../../commerce/cart.ts';
import { lastFour } from '../../commerce/order.ts';
import { say, type Message } from '../../speech/message.ts';
import { purchaseContext, type LinkedTurn } from '../contexts.ts';
import type { Ports } from '../ports.ts';

/** What became of a purchase that the shop had not confirmed; nothing when none was open. Said once, before anything else. */
export async function settleOpenAttempt(
  turn: LinkedTurn,
  { purchasing, shop }: Ports,
): Promise<readonly Message[]> {
  const settled = await purchasing.settle(purchaseContext(turn));
  switch (settled.kind) {
    case 'none':
      return [];
    case 'still-confirming':
      return [say('purchase.still-confirming', { seller: shop.seller.name })];
    case 'placed': {
      const { order } = settled;
      const total = totalOf(order.totals, 'total');
      return [say('purchase.settled', { total, digits: lastFour(order) })];
    }
    case 'not-placed':
      return [say('purchase.not-settled')];
  }
}
