import { describe, expect, test } from '@jest/globals';
import { toId } from '../../lambda/commerce/id.ts';
import { createPurchasing } from '../../lambda/purchasing/create-purchasing.ts';
import { bankApproval, regular } from '../fakes/shop/data/customers.ts';
import { openDesk } from './checkout-desk.ts';

const coffee = { add: [{ variantId: toId<'variant'>('COF-NL-12'), quantity: 1 }] };

describe('changing the cart', () => {
  test('happens once under one key, however often it is asked for', async () => {
    const desk = openDesk();
    const first = await desk.purchasing.changeCart(desk.ctx(), 'key', coffee);
    const again = await desk.purchasing.changeCart(desk.ctx(), 'key', coffee);
    expect(first).toMatchObject({ ok: true });
    expect(again).toEqual({ ...first, replayed: true });
    expect(desk.inCart()).toEqual({ 'COF-NL-12': 1 });
  });

  test('is remembered by us, too: a shop may forget its keys', async () => {
    const desk = openDesk();
    await desk.purchasing.changeCart(desk.ctx(), 'key', coffee);
    await desk.purchasing.changeCart(desk.ctx(), 'key', coffee);
    const writes = desk.shop.calls.filter((call) => call.operation === 'changeCart');
    expect(writes).toHaveLength(1);
  });

  test('repeats what did not go in', async () => {
    const desk = openDesk();
    const avocados = { add: [{ variantId: toId<'variant'>('AVOCADO'), quantity: 5 }] };
    const first = await desk.purchasing.changeCart(desk.ctx(), 'key', avocados);
    const again = await desk.purchasing.changeCart(desk.ctx(), 'key', avocados);
    expect(first).toMatchObject({ value: { issues: [{ code: 'out_of_stock' }] } });
    expect(again).toEqual({ ...first, replayed: true });
  });

  test('happens once when the shop did it and its answer was lost', async () => {
    const desk = openDesk();
    desk.shop.faults.loseAnswers('changeCart');
    expect(await desk.purchasing.changeCart(desk.ctx(), 'key', coffee)).toMatchObject({ ok: true });
    expect(desk.inCart()).toEqual({ 'COF-NL-12': 1 });
  });

  test('happens once when the turn ended before the shop answered, and the request comes again', async () => {
    const desk = openDesk();
    desk.shop.faults.loseAnswers('changeCart', 2);
    desk.shop.faults.after = (operation) => {
      if (operation === 'changeCart') desk.shop.faults.loseAnswers('readCart', 1);
    };
    const lost = await desk.purchasing.changeCart(desk.ctx(), 'key', coffee);
    expect(lost).toMatchObject({ ok: false, error: { code: 'outcome_unknown' } });
    desk.shop.faults.after = () => undefined;
    await desk.purchasing.changeCart(desk.ctx(), 'key', coffee);
    expect(desk.inCart()).toEqual({ 'COF-NL-12': 1 });
  });

  test('waits for another writer, and gives up in time', async () => {
    const desk = openDesk();
    const { shopper } = desk.ctx();
    const now = desk.clock();
    const hold = (seconds: number) =>
      desk.stores.leases.acquire({
        shopper,
        owner: 'other',
        now,
        until: new Date(now.getTime() + seconds * 1000),
      });
    await hold(60);
    expect(await desk.purchasing.changeCart(desk.ctx(), 'key', coffee)).toMatchObject({
      ok: false,
      error: { code: 'unavailable', retryable: true },
    });
    await hold(4);
    expect(await desk.purchasing.changeCart(desk.ctx(), 'key', coffee)).toMatchObject({ ok: true });
  });

  test('leaves one writer at a time to a shop that loses concurrent changes', async () => {
    const desk = openDesk();
    let inside = 0;
    let most = 0;
    const shop = {
      ...desk.shop,
      changeCart: async (...call: Parameters<typeof desk.shop.changeCart>) => {
        inside += 1;
        most = Math.max(most, inside);
        await new Promise((resolve) => setImmediate(resolve));
        inside -= 1;
        return desk.shop.changeCart(...call);
      },
    };
    const wait = () => new Promise<void>((resolve) => setImmediate(resolve));
    const { stores, clock } = desk;
    const purchasing = createPurchasing({ ...stores, shop, clock, wait });
    const keys = ['a', 'b', 'c', 'd', 'e'];
    await Promise.all(keys.map((key) => purchasing.changeCart(desk.ctx(), key, coffee)));
    expect(most).toBe(1);
    expect(desk.inCart()).toEqual({ 'COF-NL-12': 5 });
  });
});

describe('changing a cart that is being bought', () => {
  test('changes nothing while the shop has not said what became of it', async () => {
    const desk = openDesk();
    const quote = await desk.readOut(await desk.want('COF-NL-12'));
    desk.shop.faults.loseRequests('placeOrder');
    await desk.purchasing.approve(desk.ctx(), quote.id);
    expect(await desk.purchasing.changeCart(desk.ctx(), 'key', coffee)).toMatchObject({
      ok: false,
      error: { code: 'unavailable', retryable: true },
    });
    expect(await desk.purchasing.quote(desk.ctx(), { added: [] })).toEqual({
      kind: 'still-confirming',
    });
    expect(desk.inCart()).toEqual({ 'COF-NL-12': 1 });
  });

  test('ends a payment that waits for the bank', async () => {
    const desk = openDesk({ customer: bankApproval });
    const quote = await desk.readOut(await desk.want('COF-NL-12'));
    await desk.purchasing.approve(desk.ctx(), quote.id);
    await desk.purchasing.changeCart(desk.ctx(), 'key', coffee);
    expect(desk.inCart()).toEqual({ 'COF-NL-12': 2 });
    expect(await desk.stores.ledger.find(quote.shopper, quote.id)).toMatchObject({
      progress: { kind: 'void' },
    });
    expect(await desk.purchasing.approve(desk.ctx(), quote.id)).toEqual({
      kind: 'nothing-to-approve',
    });
    expect(desk.bought()).toEqual([]);
  });

  test('puts things into the next cart when the bank was quicker', async () => {
    const desk = openDesk({ customer: bankApproval });
    const quote = await desk.readOut(await desk.want('COF-NL-12'));
    await desk.purchasing.approve(desk.ctx(), quote.id);
    const [waiting] = desk.shop.calls.filter((call) => call.operation === 'placeOrder');
    desk.shop.approvePayment(waiting?.key ?? '');
    await desk.purchasing.changeCart(desk.ctx(), 'key', coffee);
    expect(desk.inCart()).toEqual({ 'COF-NL-12': 1 });
    expect(await desk.purchasing.settle(desk.ctx())).toMatchObject({ kind: 'placed' });
    expect(desk.shop.orders(bankApproval)).toHaveLength(1);
  });

  test('goes on after a yes that broke off before anything happened', async () => {
    const desk = openDesk();
    const quote = await desk.readOut(await desk.want('COF-NL-12'));
    await desk.purchasing.approve(desk.ctx({ signal: AbortSignal.abort() }), quote.id);
    await desk.purchasing.changeCart(desk.ctx(), 'key', coffee);
    expect(desk.shop.cart(regular)?.lines[0]?.quantity).toBe(2);
    expect((await desk.purchasing.approve(desk.ctx(), quote.id)).kind).toBe('nothing-to-approve');
  });
});

describe('what has moved in the cart', () => {
  test('is told, and told again when the request comes again', async () => {
    const moved = [{ variantId: 'COF-NL-12', quantity: 1, before: 1 }];
    for (const purpose of ['to-keep', 'to-buy'] as const) {
      const desk = openDesk();
      await desk.purchasing.changeCart(desk.ctx(), 'before', coffee);
      const change = () => desk.purchasing.changeCart(desk.ctx(), 'key', coffee, purpose);
      expect(await change()).toMatchObject({ value: { moved } });
      expect(await change()).toMatchObject({ replayed: true, value: { moved } });
    }
  });

  const avocados = { add: [{ variantId: toId<'variant'>('AVOCADO'), quantity: 5 }] };

  test('is counted when the answer was lost and the shop repeats it', async () => {
    const desk = openDesk();
    await desk.want('AVOCADO', 1);
    desk.shop.setStock('AVOCADO', 3);
    desk.shop.faults.loseAnswers('changeCart');
    expect(await desk.purchasing.changeCart(desk.ctx(), 'key', avocados)).toMatchObject({
      value: { got: [{ quantity: 2 }] },
    });
  });

  test('is nothing of what is sold out', async () => {
    const desk = openDesk();
    desk.shop.setStock('AVOCADO', 0);
    expect(await desk.purchasing.changeCart(desk.ctx(), 'key', avocados, 'to-buy')).toMatchObject({
      value: { got: [] },
    });
    const stored = await desk.stores.quotes.find(desk.ctx().shopper);
    expect(stored?.quote.wish.added).toEqual([]);
  });
});
