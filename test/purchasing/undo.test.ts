import { describe, expect, test } from '@jest/globals';
import { openDesk, type Desk } from './checkout-desk.ts';
import { approve, readOutCoffee } from './proof-desk.ts';

async function ordered(desk: Desk) {
  const quote = await readOutCoffee(desk);
  const outcome = await approve(desk, quote);
  if (outcome.kind !== 'placed') throw new Error(outcome.kind);
  return outcome.order;
}

const charged = (desk: Desk) => desk.bought().filter(({ status }) => status === 'charged');

describe('an order', () => {
  test('is undone once, however often that is asked for at once', async () => {
    const desk = openDesk();
    const order = await ordered(desk);
    const undone = await Promise.all(
      Array.from({ length: 5 }, () => desk.purchasing.undo(desk.ctx(), order.id)),
    );
    expect(undone.map(({ kind }) => kind)).toContain('undone');
    expect(undone.every(({ kind }) => kind === 'undone' || kind === 'cancelled')).toBe(true);
    expect(charged(desk)).toEqual([]);
    const { shopper } = desk.ctx();
    expect((await desk.stores.ledger.list(shopper)).map(({ progress }) => progress.kind)).toEqual([
      'undone',
    ]);
  });

  test('can be undone to the minute, and not a moment longer', async () => {
    const desk = openDesk();
    const order = await ordered(desk);
    desk.pass(600);
    expect((await desk.purchasing.findUndoable(desk.ctx())).kind).toBe('undoable');
    desk.pass(1);
    expect((await desk.purchasing.findUndoable(desk.ctx())).kind).toBe('too-late');
    expect((await desk.purchasing.undo(desk.ctx(), order.id)).kind).toBe('too-late');
    expect(charged(desk)).toHaveLength(1);
  });

  test('that was undone is not placed again by the yes that comes again', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    const outcome = await approve(desk, quote);
    if (outcome.kind !== 'placed') throw new Error(outcome.kind);
    await desk.purchasing.undo(desk.ctx(), outcome.order.id);
    expect((await approve(desk, quote)).kind).toBe('nothing-to-approve');
    expect(await desk.purchasing.settle(desk.ctx())).toEqual({ kind: 'none' });
    expect(charged(desk)).toEqual([]);
  });

  test('is not said to be undone when the shop did not say so, and is the next time', async () => {
    const desk = openDesk();
    const order = await ordered(desk);
    desk.shop.faults.loseAnswers('cancelOrder');
    expect((await desk.purchasing.undo(desk.ctx(), order.id)).kind).toBe('unsure');
    expect((await desk.purchasing.undo(desk.ctx(), order.id)).kind).toBe('cancelled');
    expect(charged(desk)).toEqual([]);
  });

  test.each(['undo', 'findUndoable'] as const)(
    'that the shop cancelled unheard is known as such once %s sees it',
    async (again) => {
      const desk = openDesk({ mails: true });
      const { id } = await ordered(desk);
      desk.shop.faults.loseAnswers('cancelOrder');
      expect((await desk.purchasing.undo(desk.ctx(), id)).kind).toBe('unsure');
      const seen =
        again === 'undo'
          ? desk.purchasing.undo(desk.ctx(), id)
          : desk.purchasing[again](desk.ctx());
      expect((await seen).kind).toBe('cancelled');
      const [attempt] = await desk.stores.ledger.list(desk.ctx().shopper);
      expect(attempt?.progress.kind).toBe('undone');
      desk.pass(60);
      await desk.purchasing.settleAll(desk.ctx());
      expect(desk.receipts()).toEqual([]);
    },
  );

  test('stays when the shop cannot be reached', async () => {
    const desk = openDesk();
    const order = await ordered(desk);
    desk.shop.faults.down = true;
    expect((await desk.purchasing.undo(desk.ctx(), order.id)).kind).toBe('failed');
    desk.shop.faults.down = false;
    expect(charged(desk)).toHaveLength(1);
  });
});
