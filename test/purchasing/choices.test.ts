import { describe, expect, test } from '@jest/globals';
import { discountOf, type CartWish } from '../../lambda/commerce/cart.ts';
import { toId } from '../../lambda/commerce/id.ts';
import type { Quote } from '../../lambda/purchasing/quote.ts';
import { twoAddresses } from '../fakes/shop/data/customers.ts';
import { defaultSettings } from '../../lambda/shoppers/voice-settings.ts';
import { openDesk, type Desk } from './checkout-desk.ts';

const desk = () => openDesk({ customer: twoAddresses });
const mastercard = toId<'payment-method'>('cm-two-addresses-card-2');
const office = {
  streetAddress: '5 Market Street',
  addressLocality: 'Indianapolis',
  addressRegion: 'IN',
  postalCode: '46204',
  addressCountry: 'US',
};
const nothing = { kind: 'nothing-to-approve' };

let keys = 0;
const choose = (at: Desk, wish: CartWish, key = `choice-${String((keys += 1))}`) =>
  at.purchasing.changeCart(at.ctx(), key, wish, 'to-buy');

/** Eggs in her cart, read out. */
async function offered(at: Desk): Promise<Quote> {
  await at.want('COF-NL-12', 3);
  return at.readOut({ added: [] });
}

const cartOf = ({ shop }: Desk) => shop.cart(twoAddresses);

const choices: readonly [string, CartWish][] = [
  ['the delivery', { fulfillmentOptionId: 'tomorrow' }],
  ['the address', { shipTo: office }],
  ['a coupon', { coupon: { apply: 'FRESH10' } }],
];

describe('a choice for an offer', () => {
  test.each(choices)('of %s makes another quote; an old yes does not buy it', async (_, wish) => {
    const at = desk();
    const old = await offered(at);
    await choose(at, wish);
    const now = await at.readOut({ added: [] });
    expect(now.digest).not.toBe(old.digest);
    expect(await at.purchasing.approve(at.ctx(), old.id)).toEqual(nothing);
    expect(at.bought()).toEqual([]);
    expect((await at.purchasing.approve(at.ctx(), now.id)).kind).toBe('placed');
    expect(at.bought()).toEqual([expect.objectContaining({ total: now.total })]);
  });

  test.each(choices)(
    'of %s that was not read out yet turns a yes into a question',
    async (_, wish) => {
      const at = desk();
      const quote = await offered(at);
      await choose(at, wish);
      const outcome = await at.purchasing.approve(at.ctx(), quote.id);
      expect(outcome.kind).toBe('changed');
      expect(at.bought()).toEqual([]);
    },
  );

  test.each(choices)('of %s between the yes and the charge is not bought', async (_, wish) => {
    const at = desk();
    const quote = await offered(at);
    let slips = 1;
    at.shop.faults.before = async (operation) => {
      if (operation !== 'freezeCart' || slips === 0) return;
      slips -= 1;
      await at.shop.changeCart({ ...at.ctx(), idempotencyKey: 'on-the-web' }, wish);
    };
    const outcome = await at.purchasing.approve(at.ctx(), quote.id);
    expect(outcome.kind).toBe('changed');
    expect(at.bought()).toEqual([]);
    const again = outcome.kind === 'changed' ? outcome.quote : quote;
    expect((await at.purchasing.approve(at.ctx(), again.id)).kind).toBe('placed');
    expect(at.bought()).toEqual([expect.objectContaining({ total: again.total })]);
  });

  test.each(choices)('of %s goes back with a no, and with the clock', async (_, wish) => {
    for (const end of ['no', 'clock']) {
      const at = desk();
      await at.want('COF-NL-12', 3);
      await at.purchasing.changeCart(at.ctx(), 'hers', { fulfillmentOptionId: 'today' });
      const before = cartOf(at);
      await at.readOut({ added: [] });
      await choose(at, wish);
      const now = await at.readOut({ added: [] });
      expect(cartOf(at)?.totals).not.toEqual(before?.totals);
      if (end === 'no') await at.purchasing.withdraw(at.ctx(), now.id);
      else {
        at.pass(301);
        await at.purchasing.settle(at.ctx());
      }
      expect(cartOf(at)).toEqual(before);
    }
  });

  test.each(choices)('of %s that never got further is taken back, too', async (_, wish) => {
    const at = desk();
    await at.want('COF-NL-12', 3);
    const before = cartOf(at);
    await at.readOut({ added: [] });
    at.shop.faults.loseAnswers('changeCart', 2);
    at.shop.faults.loseRequests('readCart', 0);
    await choose(at, wish);
    at.pass(301);
    await at.purchasing.settle(at.ctx());
    expect(cartOf(at)).toEqual(before);
  });

  test('that somebody changed on the web since stays as it is there', async () => {
    const at = desk();
    await offered(at);
    await choose(at, { fulfillmentOptionId: 'tomorrow', shipTo: office });
    const { id } = await at.readOut({ added: [] });
    const web = { ...at.ctx(), idempotencyKey: 'web' };
    await at.shop.changeCart(web, {
      fulfillmentOptionId: 'today',
      shipTo: { ...office, streetAddress: '9 Other Street' },
    });
    await at.purchasing.withdraw(at.ctx(), id);
    expect(cartOf(at)?.fulfillment?.id).toBe('today');
    expect(cartOf(at)?.shipTo?.streetAddress).toBe('9 Other Street');
  });

  test('made twice under one key is made once', async () => {
    const at = desk();
    await offered(at);
    await choose(at, { fulfillmentOptionId: 'tomorrow' }, 'same');
    await choose(at, { fulfillmentOptionId: 'today' }, 'other');
    const again = await choose(at, { fulfillmentOptionId: 'tomorrow' }, 'same');
    expect(again).toMatchObject({ ok: true, replayed: true });
    expect(cartOf(at)?.fulfillment?.id).toBe('today');
  });

  test('of two at once leaves one offer, as it is read out, and a no brings all back', async () => {
    const at = desk();
    await offered(at);
    await Promise.all([
      choose(at, { fulfillmentOptionId: 'tomorrow' }),
      choose(at, { coupon: { apply: 'FRESH10' } }),
    ]);
    const [one, other] = await Promise.all([
      at.purchasing.quote(at.ctx()),
      at.purchasing.quote(at.ctx(), { added: [], paymentMethodId: mastercard }),
    ]);
    const latest = (await at.stores.quotes.find(at.ctx().shopper))?.quote.id;
    const stale = [one, other].flatMap((each) =>
      each.kind === 'quoted' && each.quote.id !== latest ? [each.quote] : [],
    );
    for (const { id } of stale) expect(await at.purchasing.approve(at.ctx(), id)).toEqual(nothing);
    await at.no();
    expect(at.bought()).toEqual([]);
    expect(cartOf(at)?.couponCodes).toEqual([]);
    expect(cartOf(at)?.fulfillment).toBeUndefined();
  });
});

describe('what ran out between read-out and yes', () => {
  test('a coupon: said, read out again, and only the new total is charged', async () => {
    const at = desk();
    await offered(at);
    await choose(at, { coupon: { apply: 'FRESH10' } });
    const cheap = await at.readOut({ added: [] });
    expect(discountOf(cheap.totals)).toBeGreaterThan(0);
    at.shop.expireCoupon('FRESH10');
    const outcome = await at.purchasing.approve(at.ctx(), cheap.id);
    expect(outcome).toMatchObject({ kind: 'changed' });
    if (outcome.kind !== 'changed') return;
    expect(outcome.changes).toContainEqual({ kind: 'discount', isGone: true });
    expect(at.bought()).toEqual([]);
    expect(outcome.quote.total.amount).toBeGreaterThan(cheap.total.amount);
    await at.purchasing.approve(at.ctx(), outcome.quote.id);
    expect(at.bought()).toEqual([expect.objectContaining({ total: outcome.quote.total })]);
  });

  test('a delivery: said, read out again with another', async () => {
    const at = desk();
    await offered(at);
    await choose(at, { fulfillmentOptionId: 'today' });
    const quote = await at.readOut({ added: [] });
    at.shop.closeDelivery('today');
    const outcome = await at.purchasing.approve(at.ctx(), quote.id);
    expect(outcome).toMatchObject({ kind: 'changed' });
    if (outcome.kind !== 'changed') return;
    expect(outcome.changes).toContainEqual({ kind: 'delivery' });
    expect(outcome.quote.fulfillment.id).toBe('standard');
    expect(at.bought()).toEqual([]);
  });
});

test.each(choices)('a choice of %s is none where nothing lies in the cart', async (_, wish) => {
  for (const purpose of ['to-keep', 'to-buy'] as const) {
    const at = desk();
    const change = await at.purchasing.changeCart(at.ctx(), `nothing-${purpose}`, wish, purpose);
    expect(change).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(cartOf(at)).toBeUndefined();
  }
});

describe('the address that is set for voice orders', () => {
  const home = { ...office, streetAddress: '21 Oak Street', addressLocality: 'Chicago' };
  const inChicago = { ...home, addressRegion: 'IL', postalCode: '60611' };
  const settings = {
    ...defaultSettings,
    address: toId<'address'>('cm-two-addresses-address-2'),
    updatedAt: '2026-11-20T18:00:00Z',
  };

  /** Shops put the default address into a cart by themselves. */
  async function filled(): Promise<Desk> {
    const at = desk();
    await at.stores.settings.save(at.ctx().shopper, settings);
    await at.purchasing.changeCart(at.ctx(), 'fill', {
      add: [{ variantId: toId<'variant'>('COF-NL-12'), quantity: 1 }],
      shipTo: inChicago,
    });
    return at;
  }

  test('takes the place of the default one, and a no brings that back', async () => {
    const at = await filled();
    const quote = await at.readOut({ added: [] });
    expect(quote.shipTo).toMatchObject(office);
    await at.purchasing.withdraw(at.ctx(), quote.id);
    expect(cartOf(at)?.shipTo).toMatchObject({ streetAddress: '21 Oak Street' });
  });

  test('makes way for the default one where she has said that', async () => {
    const at = await filled();
    await choose(at, { shipTo: inChicago });
    expect((await at.readOut({ added: [] })).shipTo).toMatchObject(inChicago);
  });

  test('makes way for one that somebody has chosen for this cart', async () => {
    const at = await filled();
    const gift = { ...inChicago, streetAddress: '1 Gift Lane' };
    await at.purchasing.changeCart(at.ctx(), 'website', { shipTo: gift });
    expect((await at.readOut({ added: [] })).shipTo).toMatchObject(gift);
  });
});
