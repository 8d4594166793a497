import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { newcomer } from '../fakes/shop/data/customers.ts';
import { openDesk, type Desk } from './checkout-desk.ts';
import { approve, approveWith, readOutCoffee, right, say, settle } from './proof-desk.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });

describe('a shopper with a voice code', () => {
  let desk: Desk;

  beforeEach(async () => {
    desk = openDesk();
    await settle(desk, {}, right);
  });

  test('is asked for it after the yes, and buys with it', async () => {
    const quote = await readOutCoffee(desk);
    expect(await approve(desk, quote)).toEqual({ kind: 'proof-needed', proof: 'code' });
    expect(desk.bought()).toEqual([]);
    expect((await approveWith(desk, quote, right)).kind).toBe('placed');
    expect(desk.bought()).toMatchObject([{ total: quote.total }]);
  });

  test('agrees to nothing by the code alone: the yes comes first', async () => {
    const quote = await readOutCoffee(desk);
    expect(await approve(desk, quote, say(right))).toEqual({ kind: 'nothing-to-approve' });
    const kept = await desk.stores.settings.find(desk.ctx().shopper);
    expect([desk.bought(), kept?.code?.tries]).toEqual([[], 0]);
  });

  test('is asked again for the next order', async () => {
    const first = await readOutCoffee(desk);
    await approveWith(desk, first, right);
    await desk.tell(first.id);
    const next = await readOutCoffee(desk);
    expect(await approve(desk, next)).toEqual({ kind: 'proof-needed', proof: 'code' });
  });

  test('buys for more than a yes alone would', async () => {
    const wish = await desk.want('CIDER-24', 2);
    const quote = await desk.readOut(wish);
    expect(quote.total.amount).toBeGreaterThan(10_000);
    expect((await approveWith(desk, quote, right)).kind).toBe('placed');
  });

  test('has three tries, whatever the conversation and the channel', async () => {
    const tryIn = async (conversationId: string) => {
      const wish = await desk.want('COF-NL-12');
      const outcome = await desk.purchasing.quote(desk.ctx({ conversationId }), wish);
      if (outcome.kind !== 'quoted') return outcome;
      return approveWith(desk, outcome.quote, '1111', { conversationId });
    };
    expect(await tryIn('on alexa')).toEqual({ kind: 'wrong-code', triesLeft: 2 });
    expect(await tryIn('on google')).toEqual({ kind: 'wrong-code', triesLeft: 1 });
    expect(await tryIn('on the phone')).toMatchObject({
      kind: 'no-longer-possible',
      because: { kind: 'hand-over', reason: 'code-locked' },
    });
    expect(await tryIn('later')).toMatchObject({ kind: 'hand-over', reason: 'code-locked' });
    expect(desk.bought()).toEqual([]);
  });

  test('cannot use the right code once it is locked, nor in another conversation', async () => {
    const quote = await readOutCoffee(desk);
    const elsewhere = { conversationId: 'another' };
    expect(await approveWith(desk, quote, right, elsewhere)).toEqual({
      kind: 'nothing-to-approve',
    });
    for (const guess of ['1111', '2222', '3333']) await approveWith(desk, quote, guess);
    expect(await approveWith(desk, quote, right)).toEqual({ kind: 'nothing-to-approve' });
    expect(desk.bought()).toEqual([]);
  });

  test('loses no try to a quote that is not theirs or is over', async () => {
    const quote = await readOutCoffee(desk);
    await approveWith(desk, quote, '1111', { conversationId: 'another' });
    desk.pass(301);
    expect(await approveWith(desk, quote, '1111')).toEqual({ kind: 'expired' });
    const kept = await desk.stores.settings.find(desk.ctx().shopper);
    expect(kept?.code?.tries).toBe(0);
  });

  test('gets the same order when the same code comes twice', async () => {
    const patient = openDesk({ wait: () => sleep(20) });
    await settle(patient, {}, right);
    const quote = await readOutCoffee(patient);
    const twice = [approveWith(patient, quote, right), approveWith(patient, quote, right)];
    const kinds = (await Promise.all(twice)).map(({ kind }) => kind);
    expect([...kinds, (await approve(patient, quote)).kind]).toEqual([
      'placed',
      'placed',
      'placed',
    ]);
    expect(patient.bought()).toHaveLength(1);
  });

  test('is asked again where something moved after the yes', async () => {
    const quote = await readOutCoffee(desk);
    desk.shop.setPrice('COF-NL-12', 1499);
    const changed = await approveWith(desk, quote, right);
    if (changed.kind !== 'changed') throw new Error(changed.kind);
    expect(await approve(desk, changed.quote)).toEqual({ kind: 'proof-needed', proof: 'code' });
    expect(desk.bought()).toEqual([]);
  });

  test('is not let in by a code of somebody else', async () => {
    const other = openDesk({ stores: desk.stores, shop: desk.shop, customer: newcomer });
    await settle(other, {}, '7306');
    const quote = await readOutCoffee(desk);
    expect(await approveWith(desk, quote, '7306')).toEqual({ kind: 'wrong-code', triesLeft: 2 });
  });
});

test('a code that nobody set or asked for is no yes', async () => {
  const desk = openDesk();
  const quote = await readOutCoffee(desk);
  expect(await approve(desk, quote, say(right))).toEqual({ kind: 'nothing-to-approve' });
  expect(desk.bought()).toEqual([]);
});

describe('a shopper’s limits', () => {
  test('hand an order over that is above them, and no code helps', async () => {
    const desk = openDesk();
    await settle(desk, { orderLimit: usd(500) }, right);
    const wish = await desk.want('COF-NL-12');
    expect(await desk.purchasing.quote(desk.ctx(), wish)).toMatchObject({
      kind: 'hand-over',
      reason: 'order-limit',
    });
  });

  test('that are lowered after the read-out count at the yes', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    await settle(desk, { orderLimit: usd(500) });
    expect(await approve(desk, quote)).toMatchObject({
      kind: 'no-longer-possible',
      because: { kind: 'hand-over', reason: 'order-limit', total: quote.total },
    });
    expect(desk.bought()).toEqual([]);
  });

  test('of a day count what was bought in the 24 hours before, and forget it then', async () => {
    const desk = openDesk();
    const first = await readOutCoffee(desk);
    await settle(desk, { dayLimit: usd(first.total.amount + 100) });
    expect((await approve(desk, first)).kind).toBe('placed');
    await desk.tell(first.id);
    await desk.want('COF-NL-12');
    const again = async () => desk.purchasing.quote(desk.ctx());
    expect(await again()).toMatchObject({ kind: 'hand-over', reason: 'day-limit' });
    desk.pass(24 * 60 * 60 + 1);
    expect((await again()).kind).toBe('quoted');
  });

  test('of a day are not overrun by two yeses at once', async () => {
    const [one, other] = [openDesk(), openDesk()];
    const twin = openDesk({ stores: one.stores, shop: one.shop });
    expect(other.bought()).toEqual([]);
    const quote = await readOutCoffee(one);
    await settle(one, { dayLimit: usd(quote.total.amount) });
    await Promise.all([approve(one, quote), approve(twin, quote)]);
    expect(one.bought()).toHaveLength(1);
  });
});

describe('who speaks', () => {
  test('must be recognised where the shopper wants it, at the read-out and at the yes', async () => {
    const desk = openDesk();
    await settle(desk, { onlyRecognised: true });
    const by = (speaker: 'recognised' | 'unknown') => ({
      by: { speaker, pays: true, verifiesSpeakers: true },
    });
    const wish = await desk.want('COF-NL-12');
    expect(await desk.purchasing.quote(desk.ctx(by('unknown')), wish)).toMatchObject({
      kind: 'hand-over',
      reason: 'speaker-unknown',
    });
    const outcome = await desk.purchasing.quote(desk.ctx(by('recognised')), wish);
    if (outcome.kind !== 'quoted') throw new Error(outcome.kind);
    expect(await approve(desk, outcome.quote, undefined, by('unknown'))).toMatchObject({
      because: { reason: 'speaker-unknown' },
    });
    expect(desk.bought()).toEqual([]);
  });
});

test('what is paid with and where it goes follow the settings, as long as the account holds them', async () => {
  const desk = openDesk();
  const [method] = await methodsOf(desk);
  await settle(desk, { ...(method && { paymentMethod: method }) });
  expect((await readOutCoffee(desk)).paymentMethod.id).toBe(method);
});

async function methodsOf(desk: Desk) {
  const methods = await desk.shop.listPaymentMethods(desk.ctx());
  return methods.ok ? methods.value.map(({ id }) => id) : [];
}
