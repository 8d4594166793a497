import { describe, expect, test } from '@jest/globals';
import { defaultPolicy } from '../../lambda/purchasing/approval.ts';
import { totalOf } from '../../lambda/commerce/cart.ts';
import { attemptKey } from '../../lambda/purchasing/attempt-key.ts';
import { openDesk } from './checkout-desk.ts';
import type { Desk } from './checkout-desk.ts';

async function readOutCoffee(desk: Desk, quantity = 1) {
  return desk.readOut(await desk.want('COF-NL-12', quantity));
}

describe('a yes', () => {
  test('places one order with one charge of the total that was read out', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    const outcome = await desk.purchasing.approve(desk.ctx(), quote.id);
    if (outcome.kind !== 'placed') throw new Error(outcome.kind);
    expect(outcome.replayed).toBe(false);
    expect(totalOf(outcome.order.totals, 'total')).toEqual(quote.total);
    expect(desk.bought()).toEqual([
      expect.objectContaining({ total: quote.total, key: attemptKey(quote) }),
    ]);
    expect(desk.inCart()).toEqual({});
  });

  test('said again gives the same order again', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    const first = await desk.purchasing.approve(desk.ctx(), quote.id);
    const again = await desk.purchasing.approve(desk.ctx(), quote.id);
    expect(again).toEqual({ ...first, replayed: true });
    expect(desk.bought()).toHaveLength(1);
  });

  test('said again after a later purchase still gives the order it was about', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    const first = await desk.purchasing.approve(desk.ctx(), quote.id);
    await desk.tell(quote.id);
    const later = await desk.readOut(await desk.want('EGGS-12'));
    await desk.purchasing.approve(desk.ctx(), later.id);
    const again = await desk.purchasing.approve(desk.ctx(), quote.id);
    expect(again).toEqual({ ...first, replayed: true });
    expect(desk.bought()).toHaveLength(2);
  });

  test('delivered five times at once gives one order, five times', async () => {
    const desk = openDesk({ wait: () => new Promise((resolve) => setImmediate(resolve)) });
    const quote = await readOutCoffee(desk);
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => desk.purchasing.approve(desk.ctx(), quote.id)),
    );
    expect(outcomes.map((one) => one.kind)).toEqual(Array(5).fill('placed'));
    expect(outcomes.filter((one) => one.kind === 'placed' && !one.replayed)).toHaveLength(1);
    expect(desk.bought()).toHaveLength(1);
  });

  test.each([
    ['out of nowhere', { quote: 'no-such-quote' }],
    ['from another conversation', { ctx: { conversationId: 'conversation-2' } }],
  ])('%s buys nothing', async (_, { quote: id, ctx = {} }: { quote?: string; ctx?: object }) => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    const outcome = await desk.purchasing.approve(desk.ctx(ctx), id ?? quote.id);
    expect(outcome).toEqual({ kind: 'nothing-to-approve' });
    expect(desk.bought()).toEqual([]);
  });

  test('from another conversation is told nothing of an order that was placed', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    await desk.purchasing.approve(desk.ctx(), quote.id);
    const elsewhere = desk.ctx({ conversationId: 'conversation-2' });
    expect(await desk.purchasing.approve(elsewhere, quote.id)).toEqual({
      kind: 'nothing-to-approve',
    });
  });

  test('counts until the quote expires, and not a moment longer', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    desk.pass(300);
    expect(await desk.purchasing.approve(desk.ctx(), quote.id)).toEqual({ kind: 'expired' });
    expect(desk.bought()).toEqual([]);
    const inTime = openDesk();
    const other = await readOutCoffee(inTime);
    inTime.pass(299);
    expect((await inTime.purchasing.approve(inTime.ctx(), other.id)).kind).toBe('placed');
  });

  test('still hears that the quote expired after the cart has been restored', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    desk.pass(301);
    await desk.purchasing.settle(desk.ctx());
    expect(await desk.purchasing.approve(desk.ctx(), quote.id)).toEqual({ kind: 'expired' });
  });

  test('after a no buys nothing', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    await desk.no();
    expect(await desk.purchasing.approve(desk.ctx(), quote.id)).toEqual({
      kind: 'nothing-to-approve',
    });
    expect(desk.bought()).toEqual([]);
  });

  test('at a limit that was lowered meanwhile hands over', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    const strict = openDesk({
      stores: desk.stores,
      policy: { ...defaultPolicy, yesSufficesBelow: [{ amount: 500, currency: 'USD' }] },
      shop: desk.shop,
    });
    expect(await strict.purchasing.approve(desk.ctx(), quote.id)).toMatchObject({
      kind: 'no-longer-possible',
      because: { kind: 'hand-over', reason: 'over-limit' },
    });
    expect(desk.bought()).toEqual([]);
  });
});

describe('a yes to something that moved', () => {
  test('charges nothing when a price moved, and says the new total', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    desk.shop.setPrice('COF-NL-12', 1300);
    const outcome = await desk.purchasing.approve(desk.ctx(), quote.id);
    if (outcome.kind !== 'changed') throw new Error(outcome.kind);
    expect(outcome.changes).toEqual([
      { kind: 'total', before: quote.total, now: outcome.quote.total },
    ]);
    expect(outcome.quote.total.amount).toBeGreaterThan(quote.total.amount);
    expect(desk.bought()).toEqual([]);
    const second = await desk.purchasing.approve(desk.ctx(), outcome.quote.id);
    expect(second.kind).toBe('placed');
    expect(desk.bought()).toEqual([expect.objectContaining({ total: outcome.quote.total })]);
  });

  test('charges nothing when the price moves while the cart is being frozen', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    desk.shop.faults.driftPrices('at-freeze', 10);
    expect((await desk.purchasing.approve(desk.ctx(), quote.id)).kind).toBe('changed');
    expect(desk.bought()).toEqual([]);
  });

  test('never buys what was put in after the read-out', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    await desk.want('EGGS-12', 2);
    const outcome = await desk.purchasing.approve(desk.ctx(), quote.id);
    expect(outcome).toMatchObject({
      kind: 'changed',
      changes: [{ kind: 'line', before: 0, now: 2 }, { kind: 'total' }],
    });
    expect(desk.bought()).toEqual([]);
  });

  test('is answered the same way when it comes again', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    desk.shop.setPrice('COF-NL-12', 1300);
    const first = await desk.purchasing.approve(desk.ctx(), quote.id);
    const again = await desk.purchasing.approve(desk.ctx(), quote.id);
    expect(again).toEqual(first);
    expect(desk.bought()).toEqual([]);
  });

  test('offers what is left when the stock ran short, and a no still leaves the rest', async () => {
    const desk = openDesk();
    await desk.want('COF-NL-12', 1);
    const quote = await readOutCoffee(desk, 3);
    desk.shop.setStock('COF-NL-12', 2);
    const outcome = await desk.purchasing.approve(desk.ctx(), quote.id);
    expect(outcome).toMatchObject({
      kind: 'changed',
      changes: [{ kind: 'line', before: 4, now: 2 }, { kind: 'total' }],
    });
    await desk.no();
    expect(desk.inCart()).toEqual({ 'COF-NL-12': 1 });
  });

  test('says so when nothing is left to buy', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    desk.shop.setStock('COF-NL-12', 0);
    expect(await desk.purchasing.approve(desk.ctx(), quote.id)).toEqual({
      kind: 'no-longer-possible',
      because: { kind: 'empty-cart' },
    });
  });

  test('hands over when the cart grew over the limit', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    await desk.want('DOG-30', 2);
    expect(await desk.purchasing.approve(desk.ctx(), quote.id)).toMatchObject({
      kind: 'no-longer-possible',
      because: { kind: 'hand-over', reason: 'over-limit' },
    });
    expect(desk.bought()).toEqual([]);
    expect(await desk.purchasing.settle(desk.ctx())).toEqual({ kind: 'none' });
    expect(desk.inCart()).toEqual({ 'COF-NL-12': 1, 'DOG-30': 2 });
  });
});
