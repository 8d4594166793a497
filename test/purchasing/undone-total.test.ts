import { expect, test } from '@jest/globals';
import { totalOf } from '../../lambda/commerce/cart.ts';
import { success } from '../../lambda/commerce/result.ts';
import { createFakeShop, type FakeShop } from '../fakes/shop/create-fake-shop.ts';
import { openDesk } from './checkout-desk.ts';
import { approve, readOutCoffee } from './proof-desk.ts';

const now = new Date('2026-11-21T18:00:00.000Z');

/** As some shops have it: of a cancelled order nothing is left but its number. */
function emptyingShop(): FakeShop {
  const shop = createFakeShop({ clock: () => now });
  return {
    ...shop,
    async cancelOrder(ctx, id) {
      const cancelled = await shop.cancelOrder(ctx, id);
      if (!cancelled.ok) return cancelled;
      const totals = cancelled.value.totals.map(({ type, amount: { currency } }) => ({
        type,
        amount: { amount: 0, currency },
      }));
      return success({ ...cancelled.value, lines: [], totals });
    },
  };
}

test('an order that was undone is told of with what goes back, whatever the shop has left of it', async () => {
  const desk = openDesk({ shop: emptyingShop() });
  const outcome = await approve(desk, await readOutCoffee(desk));
  if (outcome.kind !== 'placed') throw new Error(outcome.kind);
  const { order } = outcome;
  const undone = await desk.purchasing.undo(desk.ctx(), order.id);
  if (undone.kind !== 'undone') throw new Error(undone.kind);
  expect(undone.order).toMatchObject({ number: order.number, status: 'OrderCancelled' });
  expect(totalOf(undone.order.totals, 'total')).toEqual(totalOf(order.totals, 'total'));
  expect(undone.order.lines).toHaveLength(order.lines.length);
});
