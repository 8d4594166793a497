import { describe, expect, test } from '@jest/globals';
import { toId } from '../../lambda/commerce/id.ts';
import { attemptKey } from '../../lambda/purchasing/attempt-key.ts';
import { toShopperId } from '../../lambda/shoppers/shopper.ts';
import { bankApproval } from '../fakes/shop/data/customers.ts';
import { openDesk } from './checkout-desk.ts';
import type { Desk } from './checkout-desk.ts';
import { sampleQuote } from './sample-quote.ts';

const sweep = (desk: Desk) =>
  desk.purchasing.settleAll({
    locale: 'en-US',
    signal: new AbortController().signal,
    requestId: 'sweep',
    at: desk.clock(),
  });

describe('the sweeper', () => {
  test('finds nothing where nothing is left open', async () => {
    const desk = openDesk();
    const quote = await desk.readOut(await desk.want('COF-NL-12'));
    await desk.purchasing.approve(desk.ctx(), quote.id);
    desk.pass(3600);
    expect(await sweep(desk)).toEqual({ settled: 0, left: 0 });
  });

  test('drives an attempt on, and leaves it to the next turn to tell', async () => {
    const desk = openDesk();
    const quote = await desk.readOut(await desk.want('COF-NL-12'));
    desk.shop.faults.loseRequests('placeOrder');
    await desk.purchasing.approve(desk.ctx(), quote.id);
    desk.pass(20);
    expect(await sweep(desk)).toEqual({ settled: 1, left: 0 });
    expect(desk.bought()).toHaveLength(1);
    expect(await sweep(desk)).toEqual({ settled: 0, left: 0 });
    expect(await desk.purchasing.settle(desk.ctx())).toMatchObject({ kind: 'placed' });
    await desk.tell(quote.id);
    expect(await desk.purchasing.settle(desk.ctx())).toEqual({ kind: 'none' });
  });

  test('keeps quiet about the next quote until the shopper has heard of the last', async () => {
    const desk = openDesk();
    const quote = await desk.readOut(await desk.want('COF-NL-12'));
    desk.shop.faults.loseAnswers('placeOrder');
    desk.shop.faults.loseAnswers('findOrderByKey');
    await desk.purchasing.approve(desk.ctx(), quote.id);
    desk.pass(20);
    await sweep(desk);
    const wish = await desk.want('EGGS-12');
    expect((await desk.purchasing.quote(desk.ctx(), wish)).kind).toBe('still-confirming');
    await desk.tell(quote.id);
    expect((await desk.purchasing.quote(desk.ctx(), wish)).kind).toBe('quoted');
  });

  test('leaves a turn the time to finish what it began', async () => {
    const desk = openDesk();
    const quote = await desk.readOut(await desk.want('COF-NL-12'));
    desk.shop.faults.loseRequests('placeOrder');
    await desk.purchasing.approve(desk.ctx(), quote.id);
    desk.pass(10);
    expect(await sweep(desk)).toEqual({ settled: 0, left: 0 });
  });

  test('leaves what the shop does not answer for a later round', async () => {
    const desk = openDesk();
    const quote = await desk.readOut(await desk.want('COF-NL-12'));
    desk.shop.faults.loseRequests('placeOrder');
    await desk.purchasing.approve(desk.ctx(), quote.id);
    desk.pass(20);
    desk.shop.faults.down = true;
    expect(await sweep(desk)).toEqual({ settled: 0, left: 1 });
    desk.shop.faults.down = false;
    expect(await sweep(desk)).toEqual({ settled: 0, left: 0 });
    desk.pass(61);
    expect(await sweep(desk)).toEqual({ settled: 1, left: 0 });
    expect(desk.bought()).toHaveLength(1);
  });

  test('restores the carts of quotes that ran out', async () => {
    const desk = openDesk();
    await desk.readOut(await desk.want('COF-NL-12'));
    desk.pass(301);
    expect(await sweep(desk)).toEqual({ settled: 1, left: 0 });
    expect(desk.inCart()).toEqual({});
  });

  test('places what the bank has let through', async () => {
    const desk = openDesk({ customer: bankApproval });
    const quote = await desk.readOut(await desk.want('COF-NL-12'));
    await desk.purchasing.approve(desk.ctx(), quote.id);
    desk.pass(120);
    await sweep(desk);
    desk.shop.approvePayment(attemptKey(quote));
    desk.pass(120);
    await sweep(desk);
    expect(await desk.purchasing.settle(desk.ctx())).toMatchObject({ kind: 'placed' });
  });

  test('leaves a cart to the turn that writes to it', async () => {
    const desk = openDesk();
    const { shopper } = await desk.readOut(await desk.want('COF-NL-12'));
    desk.pass(301);
    const now = desk.clock();
    const until = new Date(now.getTime() + 5000);
    await desk.stores.leases.acquire({ shopper, owner: 'turn', now, until });
    expect(await sweep(desk)).toEqual({ settled: 0, left: 1 });
    expect(desk.inCart()).toEqual({ 'COF-NL-12': 1 });
  });

  test('goes on after one whose quote cannot be settled', async () => {
    const events: string[] = [];
    const logger = { info: none, warn: none, error: (event: string) => void events.push(event) };
    const desk = openDesk({ logger });
    await desk.readOut(await desk.want('COF-NL-12'));
    const broken = { added: undefined } as never;
    await desk.shop.changeCart(
      { ...desk.ctx(), customer: toId<'customer'>('cm-newcomer'), idempotencyKey: 'a' },
      { add: [{ variantId: toId<'variant'>('EGGS-12'), quantity: 1 }] },
    );
    const cart = desk.shop.cart(toId<'customer'>('cm-newcomer'));
    await desk.stores.quotes.replace(
      sampleQuote({
        shopper: toShopperId('somebody'),
        customer: toId<'customer'>('cm-newcomer'),
        wish: broken,
        ...(cart && { cartId: cart.id }),
      }),
    );
    desk.pass(301);
    expect(await sweep(desk)).toEqual({ settled: 1, left: 1 });
    expect(events).toEqual(['sweep_failed']);
    expect(desk.inCart()).toEqual({});
  });

  test('voids a claim whose quote is over, so that it comes up no more', async () => {
    const desk = openDesk();
    const quote = await desk.readOut(await desk.want('COF-NL-12'));
    await desk.stores.ledger.claim(quote, desk.clock(), new Date(quote.expiresAt));
    await desk.no();
    desk.pass(301);
    await sweep(desk);
    expect(await desk.stores.ledger.listOpen(desk.clock(), 10)).toEqual([]);
  });

  test('counts as left what waits for the bank', async () => {
    const desk = openDesk({ customer: bankApproval });
    const quote = await desk.readOut(await desk.want('COF-NL-12'));
    await desk.purchasing.approve(desk.ctx(), quote.id);
    desk.pass(120);
    expect(await sweep(desk)).toEqual({ settled: 0, left: 1 });
  });

  test('voids a claim whose quote made way for another', async () => {
    const desk = openDesk();
    const quote = await desk.readOut(await desk.want('COF-NL-12'));
    await desk.stores.ledger.claim(quote, desk.clock(), desk.clock());
    await desk.readOut(await desk.want('EGGS-12'));
    desk.pass(1);
    await sweep(desk);
    expect(await desk.stores.ledger.find(quote.shopper, quote.id)).toMatchObject({
      progress: { kind: 'void' },
    });
  });
});

const none = (): void => undefined;
