import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toId } from '../../lambda/commerce/id.ts';
import { regular } from '../fakes/shop/data/customers.ts';
import type { Quote } from '../../lambda/purchasing/quote.ts';
import { openDesk, type Desk } from './checkout-desk.ts';

/** The cart is gone, and what is wanted next goes into a new one. */
async function buyOnTheWeb(desk: Desk, { total, paymentMethod }: Quote): Promise<void> {
  await desk.shop.freezeCart(desk.ctx());
  const web = { ...desk.ctx(), idempotencyKey: 'web' };
  await desk.shop.placeOrder(web, {
    cartRevision: desk.shop.cart(regular)?.revision ?? '',
    total,
    paymentMethodId: paymentMethod.id,
  });
}

describe('a no', () => {
  test('takes out what the wish put in, and leaves what lay there', async () => {
    const desk = openDesk();
    await desk.want('EGGS-12');
    await desk.want('COF-NL-12');
    await desk.readOut(await desk.want('COF-NL-12', 2));
    await desk.no();
    expect(desk.inCart()).toEqual({ 'EGGS-12': 1, 'COF-NL-12': 1 });
  });

  test('takes back the delivery that was chosen for the quote', async () => {
    const desk = openDesk();
    await desk.want('EGGS-12');
    const before = desk.shop.cart(regular)?.totals;
    await desk.readOut({ added: [] });
    expect(desk.shop.cart(regular)?.fulfillment).toBeDefined();
    await desk.no();
    expect(desk.shop.cart(regular)?.fulfillment).toBeUndefined();
    expect(desk.shop.cart(regular)?.totals).toEqual(before);
  });

  test('leaves the delivery that the shopper had chosen', async () => {
    const desk = openDesk();
    await desk.want('EGGS-12');
    await desk.purchasing.changeCart(desk.ctx(), 'choose', { fulfillmentOptionId: 'tomorrow' });
    await desk.readOut(await desk.want('COF-NL-12'));
    await desk.no();
    expect(desk.shop.cart(regular)?.fulfillment?.id).toBe('tomorrow');
  });

  test('leaves a delivery that was chosen on the web after the read-out', async () => {
    const desk = openDesk();
    await desk.readOut(await desk.want('EGGS-12'));
    const elsewhere = { ...desk.ctx(), idempotencyKey: 'web' };
    await desk.shop.changeCart(elsewhere, { fulfillmentOptionId: 'tomorrow' });
    await desk.no();
    expect(desk.shop.cart(regular)?.fulfillment?.id).toBe('tomorrow');
  });

  test('in another conversation takes nothing back: something else was asked there', async () => {
    const desk = openDesk();
    const quote = await desk.readOut(await desk.want('COF-NL-12'));
    await desk.no({ conversationId: 'conversation-2' });
    expect(desk.inCart()).toEqual({ 'COF-NL-12': 1 });
    expect((await desk.purchasing.approve(desk.ctx(), quote.id)).kind).toBe('placed');
  });

  test('never takes more than is there', async () => {
    const desk = openDesk();
    await desk.readOut(await desk.want('COF-NL-12', 3));
    const line = desk.shop.cart(regular)?.lines[0]?.id ?? toId<'line'>('');
    const elsewhere = { ...desk.ctx(), idempotencyKey: 'web' };
    await desk.shop.changeCart(elsewhere, { setQuantity: [{ lineId: line, quantity: 1 }] });
    await desk.no();
    expect(desk.inCart()).toEqual({});
  });

  test('does nothing when nothing was read out, or twice', async () => {
    const desk = openDesk();
    await desk.want('COF-NL-12', 2);
    await desk.no();
    expect(desk.inCart()).toEqual({ 'COF-NL-12': 2 });
    await desk.readOut(await desk.want('COF-NL-12', 1));
    await desk.no();
    await desk.no();
    expect(desk.inCart()).toEqual({ 'COF-NL-12': 2 });
  });

  test('does nothing to an order that a yes has placed', async () => {
    const desk = openDesk();
    const quote = await desk.readOut(await desk.want('COF-NL-12'));
    await desk.purchasing.approve(desk.ctx(), quote.id);
    await desk.want('EGGS-12');
    await desk.no();
    expect(desk.bought()).toHaveLength(1);
    expect(desk.inCart()).toEqual({ 'EGGS-12': 1 });
  });

  test('comes too late for a yes that has reached the shop', async () => {
    const desk = openDesk();
    const quote = await desk.readOut(await desk.want('COF-NL-12'));
    desk.shop.faults.loseAnswers('placeOrder');
    desk.shop.faults.loseAnswers('findOrderByKey');
    await desk.purchasing.approve(desk.ctx(), quote.id);
    await desk.no();
    expect(await desk.purchasing.settle(desk.ctx())).toMatchObject({ kind: 'placed' });
  });

  test('takes back a yes that broke off before it reached the shop', async () => {
    const desk = openDesk();
    const quote = await desk.readOut(await desk.want('COF-NL-12'));
    desk.shop.faults.loseRequests('freezeCart');
    expect((await desk.purchasing.approve(desk.ctx(), quote.id)).kind).toBe('failed');
    await desk.no();
    expect(desk.inCart()).toEqual({});
    expect((await desk.purchasing.approve(desk.ctx(), quote.id)).kind).toBe('nothing-to-approve');
  });

  test('leaves a cart alone that is not the one that was quoted', async () => {
    const desk = openDesk();
    const quote = await desk.readOut(await desk.want('COF-NL-12'));
    await buyOnTheWeb(desk, quote);
    await desk.want('COF-NL-12', 2);
    await desk.no();
    expect(desk.inCart()).toEqual({ 'COF-NL-12': 2 });
  });

  test('takes nothing out of a new cart for a wish that went into the one before', async () => {
    const desk = openDesk();
    const quote = await desk.readOut(await desk.want('COF-NL-12'));
    await buyOnTheWeb(desk, quote);
    await desk.want('COF-NL-12', 2);
    await desk.readOut(await desk.want('EGGS-12'));
    await desk.no();
    expect(desk.inCart()).toEqual({ 'COF-NL-12': 2 });
  });

  test('counts at once even when the shop cannot be asked; the cart follows at the next turn', async () => {
    const desk = openDesk();
    const quote = await desk.readOut(await desk.want('COF-NL-12'));
    desk.shop.faults.down = true;
    await desk.no();
    desk.shop.faults.down = false;
    expect((await desk.purchasing.approve(desk.ctx(), quote.id)).kind).toBe('nothing-to-approve');
    expect(desk.inCart()).toEqual({ 'COF-NL-12': 1 });
    await desk.purchasing.settle(desk.ctx());
    expect(desk.inCart()).toEqual({});
  });

  test('takes out once what it was told of twice', async () => {
    const desk = openDesk();
    await desk.want('COF-NL-12');
    await desk.readOut(await desk.want('COF-NL-12'));
    desk.shop.faults.loseAnswers('changeCart', 2);
    await desk.no();
    await desk.purchasing.settle(desk.ctx());
    expect(desk.inCart()).toEqual({ 'COF-NL-12': 1 });
  });

  test('leaves any cart as it was before the wish', async () => {
    const sku = fc.constantFrom('COF-NL-12', 'EGGS-12', 'BUTTER', 'BANANAS');
    const items = fc.dictionary(sku, fc.integer({ min: 1, max: 3 }), { maxKeys: 4 });
    await fc.assert(
      fc.asyncProperty(items, items, async (before, wished) => {
        const desk = openDesk();
        for (const [one, quantity] of Object.entries(before)) await desk.want(one, quantity);
        const lay = desk.inCart();
        const added = Object.entries(wished).map(([one, quantity]) => ({
          variantId: toId<'variant'>(one),
          quantity,
        }));
        await desk.purchasing.changeCart(desk.ctx(), 'wish', { add: added });
        const outcome = await desk.purchasing.quote(desk.ctx(), { added });
        fc.pre(outcome.kind === 'quoted');
        await desk.no();
        expect(desk.inCart()).toEqual(lay);
      }),
      { numRuns: 25 },
    );
  });
});
