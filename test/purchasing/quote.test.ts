import { describe, expect, test } from '@jest/globals';
import { defaultPolicy } from '../../lambda/purchasing/approval.ts';
import { totalOf } from '../../lambda/commerce/cart.ts';
import { toId } from '../../lambda/commerce/id.ts';
import { failure, success } from '../../lambda/commerce/result.ts';
import { createPurchasing } from '../../lambda/purchasing/create-purchasing.ts';
import { createFakeShop } from '../fakes/shop/create-fake-shop.ts';
import type { FakeShop } from '../fakes/shop/create-fake-shop.ts';
import { cornerMarket } from '../fakes/shop/seed.ts';
import { regular } from '../fakes/shop/data/customers.ts';
import { openDesk, quoteIn } from './checkout-desk.ts';

/** The same desk before a shop that differs in one thing. */
function deskWith(change: (shop: FakeShop) => Partial<FakeShop>) {
  const desk = openDesk();
  const shop = { ...desk.shop, ...change(desk.shop) };
  const purchasing = createPurchasing({ ...desk.stores, shop, clock: desk.clock });
  return { ...desk, purchasing };
}

describe('quoting a cart', () => {
  test('names seller, lines, delivery, payment and the total with tax and delivery', async () => {
    const desk = openDesk();
    const quote = await desk.readOut(await desk.want('COF-NL-12', 2));
    expect(quote.seller).toBe('Corner Market');
    expect(quote.lines.map((line) => [line.sku, line.quantity])).toEqual([['COF-NL-12', 2]]);
    expect(quote.totals.map((one) => one.type)).toEqual([
      'subtotal',
      'fulfillment',
      'tax',
      'total',
    ]);
    expect(quote.total).toEqual(totalOf(quote.totals, 'total'));
    expect(quote.paymentMethod.last4).toBe('4242');
    expect(quote.shipTo?.streetAddress).toBe('12 Elm Street');
  });

  test('lives for five minutes from the moment it was asked for', async () => {
    const desk = openDesk();
    const quote = await desk.readOut(await desk.want('COF-NL-12'));
    expect(Date.parse(quote.expiresAt) - desk.clock().getTime()).toBe(5 * 60 * 1000);
  });

  test('chooses the cheapest delivery, and never a pick-up', async () => {
    const desk = openDesk();
    const quote = await desk.readOut(await desk.want('COF-NL-12'));
    expect(quote.fulfillment).toMatchObject({ id: 'standard', type: 'shipping' });
  });

  test('keeps the delivery that was chosen', async () => {
    const desk = openDesk();
    await desk.want('COF-NL-12');
    await desk.purchasing.changeCart(desk.ctx(), 'choose', { fulfillmentOptionId: 'tomorrow' });
    const quote = await desk.readOut();
    expect(quote.fulfillment.id).toBe('tomorrow');
  });

  test('quotes all that lies in the cart, whoever put it there', async () => {
    const desk = openDesk();
    await desk.want('EGGS-12');
    const quote = await desk.readOut(await desk.want('COF-NL-12'));
    expect(quote.lines.map((line) => line.sku)).toEqual(['EGGS-12', 'COF-NL-12']);
    expect(quote.wish.added).toEqual([{ variantId: 'COF-NL-12', quantity: 1, before: 0 }]);
  });

  test('says that an empty cart is empty', async () => {
    const desk = openDesk();
    expect(await desk.purchasing.quote(desk.ctx(), { added: [] })).toEqual({ kind: 'empty-cart' });
  });

  test('replaces the quote before', async () => {
    const desk = openDesk();
    const first = await desk.readOut(await desk.want('COF-NL-12'));
    const second = await desk.readOut(await desk.want('EGGS-12'));
    const outcome = await desk.purchasing.approve(desk.ctx(), first.id);
    expect(outcome).toEqual({ kind: 'nothing-to-approve' });
    expect((await desk.stores.quotes.find(second.shopper))?.quote.id).toBe(second.id);
  });
});

describe('handing a purchase over', () => {
  test.each([
    [9999, 'quoted'],
    [10000, 'hand-over'],
    [10001, 'hand-over'],
  ])('asks for a yes below the limit: %i cents are %s', async (total, kind) => {
    const desk = openDesk();
    await desk.want('FLOWERS');
    const plain = await desk.readOut({ added: [] });
    // The limit is what makes this cart lie at it, below it or above it.
    const limit = { amount: 10000 + plain.total.amount - total, currency: 'USD' };
    const { stores, shop, clock } = desk;
    const policy = { ...defaultPolicy, yesSufficesBelow: [limit] };
    const purchasing = createPurchasing({ ...stores, shop, clock, policy });
    const outcome = await purchasing.quote(desk.ctx(), { added: [] });
    expect(outcome.kind).toBe(kind);
  });

  test('gives a purchase over the limit to the phone, with the page and the cart', async () => {
    const desk = openDesk();
    const wish = await desk.want('CIDER-24');
    const outcome = await desk.purchasing.quote(desk.ctx(), wish);
    expect(outcome).toMatchObject({
      kind: 'hand-over',
      reason: 'over-limit',
      url: desk.shop.cart(regular)?.continueUrl,
    });
    expect(desk.inCart()).toEqual({ 'CIDER-24': 1 });
  });

  test('never takes a yes for a currency without a limit', async () => {
    const desk = openDesk();
    const policy = { ...defaultPolicy, yesSufficesBelow: [{ amount: 1_000_000, currency: 'EUR' }] };
    const { stores, shop, clock } = desk;
    const purchasing = createPurchasing({ ...stores, shop, clock, policy });
    const wish = await desk.want('FLOWERS');
    expect(await purchasing.quote(desk.ctx(), wish)).toMatchObject({ reason: 'over-limit' });
  });

  test.each([
    ['no-payment-method', () => ({ listPaymentMethods: () => Promise.resolve(success([])) })],
    ['no-delivery', () => ({ listFulfillmentOptions: () => Promise.resolve(success([])) })],
    [
      'no-delivery',
      () => ({
        listFulfillmentOptions: () => Promise.resolve(failure('address_undeliverable')),
      }),
    ],
    [
      'shop-cannot-charge',
      (shop: FakeShop) => ({
        capabilities: { ...shop.capabilities, checkout: 'continue_url' as const },
      }),
    ],
  ])('hands over for %s', async (reason, change) => {
    const desk = deskWith(change);
    const wish = await desk.want('COF-NL-12');
    expect(await desk.purchasing.quote(desk.ctx(), wish)).toMatchObject({
      kind: 'hand-over',
      reason,
    });
  });

  test('hands over when nobody knows where to deliver', async () => {
    const homeless = cornerMarket.customers.map((one) => ({ ...one, addresses: [] }));
    const desk = openDesk();
    const shop = createFakeShop({
      clock: desk.clock,
      seed: { ...cornerMarket, customers: homeless },
    });
    const purchasing = createPurchasing({ ...desk.stores, shop, clock: desk.clock });
    const add = [{ variantId: toId<'variant'>('COF-NL-12'), quantity: 1 }];
    await purchasing.changeCart(desk.ctx(), 'add', { add });
    expect(await purchasing.quote(desk.ctx(), { added: add })).toMatchObject({
      kind: 'hand-over',
      reason: 'no-address',
    });
  });

  test('takes the default address where the cart has none', async () => {
    const desk = deskWith((shop) => ({
      readCart: async (ctx) => {
        const read = await shop.readCart(ctx);
        if (!read.ok || !read.value) return read;
        const { shipTo, ...homeless } = read.value;
        expect(shipTo).toBeDefined();
        return success(homeless);
      },
    }));
    const quote = quoteIn(await desk.purchasing.quote(desk.ctx(), await desk.want('COF-NL-12')));
    expect(quote.shipTo).toEqual({
      streetAddress: '12 Elm Street',
      addressLocality: 'Chicago',
      addressRegion: 'IL',
      postalCode: '60614',
      addressCountry: 'US',
    });
  });
});

describe('a quote that the shop gets in the way of', () => {
  test.each(['readCart', 'listPaymentMethods', 'listFulfillmentOptions'] as const)(
    'fails, and stores nothing, when %s is not answered',
    async (operation) => {
      const desk = openDesk();
      const wish = await desk.want('COF-NL-12');
      desk.shop.faults.loseAnswers(operation);
      const outcome = await desk.purchasing.quote(desk.ctx(), wish);
      expect(outcome).toMatchObject({ kind: 'failed', error: { code: 'timeout' } });
      expect(await desk.stores.quotes.find(desk.ctx().shopper)).toBeUndefined();
    },
  );

  test('asks again under the same key when the choice of delivery was not answered', async () => {
    const desk = openDesk();
    const wish = await desk.want('COF-NL-12');
    desk.shop.faults.loseAnswers('changeCart');
    expect((await desk.readOut(wish)).fulfillment.id).toBe('standard');
    const keys = desk.shop.calls.filter((call) => call.operation === 'changeCart').slice(-2);
    expect(keys[0]?.key).toBe(keys[1]?.key);
  });

  test('fails when another writer keeps the cart', async () => {
    const desk = openDesk();
    const wish = await desk.want('COF-NL-12');
    const now = desk.clock();
    const until = new Date(now.getTime() + 60_000);
    await desk.stores.leases.acquire({ shopper: desk.ctx().shopper, owner: 'other', now, until });
    expect(await desk.purchasing.quote(desk.ctx(), wish)).toMatchObject({
      kind: 'failed',
      error: { code: 'unavailable', retryable: true },
    });
  });
});
