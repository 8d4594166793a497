import { describe, expect, test } from '@jest/globals';
import { attemptKey } from '../../lambda/purchasing/attempt-key.ts';
import { failure } from '../../lambda/commerce/result.ts';
import type { Quote } from '../../lambda/purchasing/quote.ts';
import { bankApproval, declined } from '../fakes/shop/data/customers.ts';
import { openDesk } from './checkout-desk.ts';
import type { Desk } from './checkout-desk.ts';

const hours = (count: number): number => count * 60 * 60;

/** A yes whose answer, or whose order, never arrived. */
async function leaveOpen(desk: Desk, lost: 'answer' | 'request' = 'answer'): Promise<Quote> {
  const quote = await desk.readOut(await desk.want('COF-NL-12'));
  if (lost === 'answer') desk.shop.faults.loseAnswers('placeOrder');
  else desk.shop.faults.loseRequests('placeOrder');
  desk.shop.faults.loseAnswers('findOrderByKey');
  await desk.purchasing.approve(desk.ctx(), quote.id);
  return quote;
}

describe('settling what an earlier turn left open', () => {
  test('costs the shop nothing when nothing was', async () => {
    const desk = openDesk();
    await desk.readOut(await desk.want('COF-NL-12'));
    const calls = desk.shop.calls.length;
    expect(await desk.purchasing.settle(desk.ctx())).toEqual({ kind: 'none' });
    expect(desk.shop.calls).toHaveLength(calls);
  });

  test('tells of an order whose answer was lost, until it was told', async () => {
    const desk = openDesk();
    const { id } = await leaveOpen(desk);
    for (const reading of [1, 2]) {
      expect([reading, await desk.purchasing.settle(desk.ctx())]).toMatchObject([
        reading,
        { kind: 'placed', quoteId: id },
      ]);
    }
    await desk.tell(id);
    expect(await desk.purchasing.settle(desk.ctx())).toEqual({ kind: 'none' });
    expect(desk.bought()).toHaveLength(1);
  });

  test('drives the same key on when the shop knows nothing of it', async () => {
    const desk = openDesk();
    const quote = await leaveOpen(desk, 'request');
    expect(await desk.purchasing.settle(desk.ctx())).toMatchObject({ kind: 'placed' });
    expect(desk.bought()).toEqual([
      expect.objectContaining({ key: attemptKey(quote), total: quote.total }),
    ]);
  });

  test('works from another conversation, too', async () => {
    const desk = openDesk();
    await leaveOpen(desk);
    const elsewhere = desk.ctx({ conversationId: 'conversation-2' });
    expect(await desk.purchasing.settle(elsewhere)).toMatchObject({ kind: 'placed' });
  });

  test('is still confirming while the shop does not say', async () => {
    const desk = openDesk();
    await leaveOpen(desk);
    desk.shop.faults.down = true;
    expect(await desk.purchasing.settle(desk.ctx())).toEqual({ kind: 'still-confirming' });
    desk.shop.faults.down = false;
    expect(await desk.purchasing.settle(desk.ctx())).toMatchObject({ kind: 'placed' });
  });

  test('is still confirming while another turn is at it', async () => {
    const desk = openDesk();
    const { shopper } = await leaveOpen(desk);
    const now = desk.clock();
    const until = new Date(now.getTime() + 5000);
    await desk.stores.leases.acquire({ shopper, owner: 'other', now, until });
    expect(await desk.purchasing.settle(desk.ctx())).toEqual({ kind: 'still-confirming' });
  });

  test('says that nothing was placed when the cart moved before the shop was asked again', async () => {
    const desk = openDesk();
    const { id } = await leaveOpen(desk, 'request');
    await desk.shop.thawCart(desk.ctx());
    desk.shop.setPrice('COF-NL-12', 1300);
    const settled = await desk.purchasing.settle(desk.ctx());
    expect(settled).toEqual({ kind: 'not-placed', reason: 'changed', quoteId: id });
    expect(desk.bought()).toEqual([]);
    await desk.tell(id);
    expect(await desk.purchasing.settle(desk.ctx())).toEqual({ kind: 'none' });
  });

  test('says that the card was declined', async () => {
    const desk = openDesk({ customer: declined });
    const { id } = await leaveOpen(desk);
    const settled = await desk.purchasing.settle(desk.ctx());
    expect(settled).toEqual({ kind: 'not-placed', reason: 'declined', quoteId: id });
    await desk.tell(id);
    expect((await desk.purchasing.quote(desk.ctx(), { added: [] })).kind).toBe('quoted');
  });

  test('lets go what nobody knows any more, after a forgetting that broke off', async () => {
    const desk = openDesk();
    const quote = await leaveOpen(desk);
    await desk.purchasing.settle(desk.ctx());
    await desk.stores.ledger.remove(quote);
    expect(await desk.purchasing.settle(desk.ctx())).toEqual({ kind: 'none' });
    await desk.readOut(await desk.want('COF-NL-12'));
    expect(desk.bought()).toHaveLength(1);
  });

  test('tells of an order as soon as the bank has the word of the customer', async () => {
    const desk = openDesk({ customer: bankApproval });
    const quote = await desk.readOut(await desk.want('COF-NL-12'));
    await desk.purchasing.approve(desk.ctx(), quote.id);
    expect(await desk.purchasing.settle(desk.ctx())).toMatchObject({
      kind: 'needs-action',
      total: quote.total,
    });
    desk.shop.approvePayment(attemptKey(quote));
    expect(await desk.purchasing.settle(desk.ctx())).toMatchObject({ kind: 'placed' });
  });

  test('lets a payment lapse that waited a day for the bank', async () => {
    const desk = openDesk({ customer: bankApproval });
    const quote = await desk.readOut(await desk.want('COF-NL-12'));
    await desk.purchasing.approve(desk.ctx(), quote.id);
    desk.pass(hours(25));
    expect(await desk.purchasing.settle(desk.ctx())).toEqual({
      kind: 'not-placed',
      reason: 'changed',
      quoteId: quote.id,
    });
    expect(() => {
      desk.shop.approvePayment(attemptKey(quote));
    }).toThrow('no payment waits');
  });

  test('never uses a key again that the shop may have forgotten, and leaves it to a person', async () => {
    const errors: string[] = [];
    const logger = { info: noLog, warn: noLog, error: (event: string) => void errors.push(event) };
    const desk = openDesk({ logger });
    const quote = await leaveOpen(desk, 'request');
    desk.pass(hours(21));
    expect(await desk.purchasing.settle(desk.ctx())).toEqual({ kind: 'still-confirming' });
    expect(errors).toEqual([]);
    desk.pass(hours(4));
    expect(await desk.purchasing.settle(desk.ctx())).toEqual({ kind: 'none' });
    expect(errors).toEqual(['attempt_unknown']);
    expect(desk.bought()).toEqual([]);
    expect(await desk.purchasing.approve(desk.ctx(), quote.id)).toEqual({
      kind: 'still-confirming',
    });
  });
});

describe('settling a quote that ran out', () => {
  test('brings the cart back to what it was before the wish', async () => {
    const desk = openDesk();
    await desk.want('EGGS-12');
    await desk.readOut(await desk.want('COF-NL-12'));
    desk.pass(299);
    await desk.purchasing.settle(desk.ctx());
    expect(desk.inCart()).toEqual({ 'EGGS-12': 1, 'COF-NL-12': 1 });
    desk.pass(1);
    expect(await desk.purchasing.settle(desk.ctx())).toEqual({ kind: 'none' });
    expect(desk.inCart()).toEqual({ 'EGGS-12': 1 });
  });

  test('does so, too, after a yes that never reached the shop', async () => {
    const desk = openDesk();
    const quote = await desk.readOut(await desk.want('COF-NL-12'));
    desk.shop.faults.loseRequests('freezeCart');
    await desk.purchasing.approve(desk.ctx(), quote.id);
    expect(await desk.purchasing.settle(desk.ctx())).toEqual({ kind: 'none' });
    expect(desk.inCart()).toEqual({ 'COF-NL-12': 1 });
    desk.pass(300);
    await desk.purchasing.settle(desk.ctx());
    expect(desk.inCart()).toEqual({});
    expect((await desk.purchasing.approve(desk.ctx(), quote.id)).kind).toBe('nothing-to-approve');
  });

  test('gives up on a cart that the shop will never give back', async () => {
    const desk = openDesk();
    const quote = await desk.readOut(await desk.want('COF-NL-12'));
    desk.pass(301);
    const gone = openDesk({
      stores: desk.stores,
      clock: desk.clock,
      shop: { ...desk.shop, readCart: () => Promise.resolve(failure('unsupported')) },
    });
    await gone.purchasing.settle(desk.ctx());
    expect((await desk.stores.quotes.find(quote.shopper))?.state).toBe('expired');
  });

  test('gives the cart back when the shopper links again after the link ran out', async () => {
    const desk = openDesk();
    await desk.readOut(await desk.want('COF-NL-12'));
    desk.pass(301);
    const unlinked = openDesk({
      stores: desk.stores,
      clock: desk.clock,
      shop: { ...desk.shop, readCart: () => Promise.resolve(failure('identity_required')) },
    });
    await unlinked.purchasing.settle(desk.ctx());
    expect(desk.inCart()).toEqual({ 'COF-NL-12': 1 });
    await desk.purchasing.settle(desk.ctx());
    expect(desk.inCart()).toEqual({});
  });
});

const noLog = (): void => undefined;
