import { describe, expect, test } from '@jest/globals';
import { toId } from '../../lambda/commerce/id.ts';
import { failure } from '../../lambda/commerce/result.ts';
import { attemptKey } from '../../lambda/purchasing/attempt-key.ts';
import { StoreUnavailable } from '../../lambda/runtime/store-unavailable.ts';
import { bankApproval, declined } from '../fakes/shop/data/customers.ts';
import { openDesk } from './checkout-desk.ts';
import type { Desk } from './checkout-desk.ts';

const readOutCoffee = async (desk: Desk) => desk.readOut(await desk.want('COF-NL-12'));

describe('a yes that the bank has a say in', () => {
  test('is declined, gives the cart back, and stays declined', async () => {
    const desk = openDesk({ customer: declined });
    const quote = await readOutCoffee(desk);
    const outcome = await desk.purchasing.approve(desk.ctx(), quote.id);
    expect(outcome).toEqual({ kind: 'declined', url: 'https://corner-market.example/account' });
    expect(await desk.purchasing.approve(desk.ctx(), quote.id)).toEqual(outcome);
    expect(desk.bought()).toEqual([]);
    expect(desk.inCart()).toEqual({ 'COF-NL-12': 1 });
    expect(desk.shop.calls.map((call) => call.operation)).toContain('thawCart');
  });

  test('waits for the customer, and is placed once the bank has their word', async () => {
    const desk = openDesk({ customer: bankApproval });
    const quote = await readOutCoffee(desk);
    const outcome = await desk.purchasing.approve(desk.ctx(), quote.id);
    expect(outcome).toMatchObject({ kind: 'needs-action' });
    expect(await desk.purchasing.approve(desk.ctx(), quote.id)).toEqual(outcome);
    desk.shop.approvePayment(attemptKey(quote));
    expect(await desk.purchasing.approve(desk.ctx(), quote.id)).toMatchObject({
      kind: 'placed',
      replayed: true,
    });
    expect(desk.bought()).toHaveLength(1);
  });
});

describe('a yes that the shop does not answer', () => {
  test('is asked for once more at once, and ordered when the shop has it', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    desk.shop.faults.loseAnswers('placeOrder');
    expect(await desk.purchasing.approve(desk.ctx(), quote.id)).toMatchObject({
      kind: 'placed',
      replayed: false,
    });
    expect(desk.bought()).toHaveLength(1);
  });

  test('is still being confirmed when the order was placed and all answers are lost', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    desk.shop.faults.loseAnswers('placeOrder');
    desk.shop.faults.loseAnswers('findOrderByKey');
    expect(await desk.purchasing.approve(desk.ctx(), quote.id)).toEqual({
      kind: 'still-confirming',
    });
    expect(await desk.purchasing.approve(desk.ctx(), quote.id)).toMatchObject({
      kind: 'placed',
      replayed: true,
    });
    expect(desk.bought()).toHaveLength(1);
  });

  test('is driven on under the same key when the shop never got it', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    desk.shop.faults.loseRequests('placeOrder');
    expect((await desk.purchasing.approve(desk.ctx(), quote.id)).kind).toBe('still-confirming');
    expect((await desk.purchasing.approve(desk.ctx(), quote.id)).kind).toBe('placed');
    const keys = desk.shop.calls
      .filter((call) => call.operation === 'placeOrder')
      .map((call) => call.key);
    expect(keys).toEqual([attemptKey(quote), attemptKey(quote)]);
    expect(desk.bought()).toHaveLength(1);
  });

  test('fails, and can be said again, when the shop was down before anything was ordered', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    desk.shop.faults.down = true;
    expect(await desk.purchasing.approve(desk.ctx(), quote.id)).toMatchObject({
      kind: 'failed',
      error: { code: 'unavailable' },
    });
    desk.shop.faults.down = false;
    expect((await desk.purchasing.approve(desk.ctx(), quote.id)).kind).toBe('placed');
  });

  test('begins nothing when its time is over', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    const late = desk.ctx({ signal: AbortSignal.abort() });
    expect(await desk.purchasing.approve(late, quote.id)).toMatchObject({ kind: 'failed' });
    expect(desk.bought()).toEqual([]);
    expect((await desk.purchasing.approve(desk.ctx(), quote.id)).kind).toBe('placed');
  });

  test('is told once more by the next turn when its own was past its deadline', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    const deadline = new AbortController();
    const slow = openDesk({
      stores: desk.stores,
      clock: desk.clock,
      shop: {
        ...desk.shop,
        placeOrder: async (...call) => {
          const placed = await desk.shop.placeOrder(...call);
          deadline.abort();
          return placed;
        },
      },
    });
    const late = desk.ctx({ signal: deadline.signal });
    expect((await slow.purchasing.approve(late, quote.id)).kind).toBe('placed');
    await slow.purchasing.told(late, quote.id);
    expect(await desk.purchasing.settle(desk.ctx())).toMatchObject({ kind: 'placed' });
    await desk.tell(quote.id);
    expect(await desk.purchasing.settle(desk.ctx())).toEqual({ kind: 'none' });
  });

  test('is still told when the next wish comes before anybody asked what became of it', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    await desk.purchasing.approve(desk.ctx(), quote.id);
    const web = { ...desk.ctx(), idempotencyKey: 'web' };
    await desk.shop.changeCart(web, {
      add: [{ variantId: toId<'variant'>('EGGS-12'), quantity: 1 }],
    });
    expect((await desk.purchasing.quote(desk.ctx(), { added: [] })).kind).toBe('still-confirming');
    expect(await desk.purchasing.settle(desk.ctx())).toMatchObject({ kind: 'placed' });
  });

  test('does not answer that it ordered while somebody else is still at it', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    desk.shop.faults.loseRequests('placeOrder');
    await desk.purchasing.approve(desk.ctx(), quote.id);
    const { shopper } = quote;
    const now = desk.clock();
    const until = new Date(now.getTime() + 60_000);
    await desk.stores.leases.acquire({ shopper, owner: 'other', now, until });
    const waited = desk.clock().getTime();
    expect(await desk.purchasing.approve(desk.ctx(), quote.id)).toEqual({
      kind: 'still-confirming',
    });
    expect(desk.clock().getTime() - waited).toBeLessThanOrEqual(2600);
    expect(desk.bought()).toEqual([]);
  });

  test('asks a shop that broke down whether there is an order', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    const broken = openDesk({
      stores: desk.stores,
      clock: desk.clock,
      shop: { ...desk.shop, placeOrder: () => Promise.resolve(failure('backend_error')) },
    });
    expect(await broken.purchasing.approve(desk.ctx(), quote.id)).toMatchObject({
      kind: 'no-longer-possible',
      because: { kind: 'failed', error: { code: 'backend_error' } },
    });
    expect(desk.shop.calls.at(-1)?.operation).toBe('thawCart');
    await desk.purchasing.settle(desk.ctx());
    expect(desk.inCart()).toEqual({});
    expect((await desk.purchasing.approve(desk.ctx(), quote.id)).kind).toBe('nothing-to-approve');
  });

  test('is placed when the shop broke down after it had ordered', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    const broken = openDesk({
      stores: desk.stores,
      shop: {
        ...desk.shop,
        placeOrder: async (...call) => {
          await desk.shop.placeOrder(...call);
          return failure('backend_error');
        },
      },
    });
    expect((await broken.purchasing.approve(desk.ctx(), quote.id)).kind).toBe('placed');
    expect(desk.bought()).toHaveLength(1);
  });

  test('is told as placed when the shop said so and our own store is away', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    const away = openDesk({
      stores: desk.stores,
      shop: desk.shop,
      ledger: {
        ...desk.stores.ledger,
        move: (moved, from, to, dueAt) =>
          to.kind === 'placed'
            ? Promise.reject(new StoreUnavailable())
            : desk.stores.ledger.move(moved, from, to, dueAt),
      },
    });
    expect((await away.purchasing.approve(desk.ctx(), quote.id)).kind).toBe('placed');
    expect(await desk.purchasing.settle(desk.ctx())).toMatchObject({ kind: 'placed' });
    expect(desk.bought()).toHaveLength(1);
  });
});
