import { describe, expect, test } from '@jest/globals';
import { discountOf, type CartWish } from '../../lambda/commerce/cart.ts';
import { toId } from '../../lambda/commerce/id.ts';
import type { Quote } from '../../lambda/purchasing/quote.ts';
import { twoAddresses } from '../fakes/shop/data/customers.ts';
import { openDesk, quoteIn, type Desk } from './checkout-desk.ts';

const desk = () => openDesk({ customer: twoAddresses });
const mastercard = toId<'payment-method'>('cm-two-addresses-card-2');
const visa = toId<'payment-method'>('cm-two-addresses-card');
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

describe('what pays', () => {
  const payingWith = async (at: Desk, paymentMethodId = mastercard) =>
    quoteIn(await at.purchasing.quote(at.ctx(), { added: [], paymentMethodId }));

  test('is charged as it was said, for this quote and the ones that follow from it', async () => {
    const at = desk();
    await offered(at);
    const said = await payingWith(at);
    expect(said.paymentMethod.id).toBe(mastercard);
    at.shop.setPrice('COF-NL-12', 1500);
    const outcome = await at.purchasing.approve(at.ctx(), said.id);
    expect(outcome).toMatchObject({
      kind: 'changed',
      quote: { paymentMethod: { id: mastercard } },
    });
    if (outcome.kind !== 'changed') return;
    await at.purchasing.approve(at.ctx(), outcome.quote.id);
    expect(at.shop.payments(twoAddresses)).toEqual([mastercard]);
    await at.tell(outcome.quote.id);
    expect((await offered(at)).paymentMethod.id).toBe(visa);
  });

  test.each(['cm-regular-card', 'nobodys', ''])(
    'is never a method that the shop does not list for her: "%s"',
    async (id) => {
      const at = desk();
      await offered(at);
      const quote = await payingWith(at, toId<'payment-method'>(id));
      expect(quote.paymentMethod.id).toBe(visa);
      expect(quote).not.toHaveProperty('paymentMethodId');
      const kept = await at.purchasing.payWith(at.ctx(), toId<'payment-method'>(id));
      expect(kept).toEqual({ kind: 'not-listed' });
    },
  );

  test('said before an offer counts for the next one of that conversation, until it runs out', async () => {
    const at = desk();
    expect(await at.purchasing.payWith(at.ctx(), mastercard)).toMatchObject({ kind: 'kept' });
    expect(await at.purchasing.paysWith(at.ctx())).toBe(mastercard);
    const elsewhere = at.ctx({ conversationId: 'conversation-2' });
    expect(await at.purchasing.paysWith(elsewhere)).toBeUndefined();
    await at.purchasing.changeCart(
      at.ctx(),
      'coffee',
      { add: [{ variantId: toId<'variant'>('COF-NL-12'), quantity: 1 }] },
      'to-buy',
    );
    const quote = await at.readOut({ added: [] });
    expect(quote.paymentMethod.id).toBe(mastercard);
    await at.purchasing.withdraw(at.ctx(), quote.id);
    expect(at.inCart()).toEqual({});
    expect((await offered(at)).paymentMethod.id).toBe(visa);
  });

  test('said before an offer buys nothing by itself', async () => {
    const at = desk();
    await at.want('COF-NL-12');
    await at.purchasing.payWith(at.ctx(), mastercard);
    const begun = await at.stores.quotes.find(at.ctx().shopper);
    expect(await at.purchasing.approve(at.ctx(), begun?.quote.id ?? '')).toEqual(nothing);
    at.pass(301);
    await at.purchasing.settle(at.ctx());
    expect(await at.purchasing.paysWith(at.ctx())).toBeUndefined();
    expect(at.inCart()).toEqual({ 'COF-NL-12': 1 });
  });

  test('is not changed while the shop still decides about a yes', async () => {
    const at = desk();
    const quote = await offered(at);
    at.shop.faults.loseAnswers('placeOrder', 1);
    at.shop.faults.loseAnswers('findOrderByKey', 1);
    at.shop.faults.before = (operation) => {
      if (operation === 'findOrderByKey') at.shop.faults.down = true;
    };
    await at.purchasing.approve(at.ctx(), quote.id);
    at.shop.faults.down = false;
    at.shop.faults.before = () => undefined;
    const kept = await at.purchasing.payWith(at.ctx(), mastercard);
    expect(kept.kind).toBe('still-confirming');
    expect(at.bought()).toHaveLength(1);
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
