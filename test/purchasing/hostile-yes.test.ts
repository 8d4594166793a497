import { describe, expect, test } from '@jest/globals';
import type { Cart } from '../../lambda/commerce/cart.ts';
import { toId } from '../../lambda/commerce/id.ts';
import type { Result } from '../../lambda/commerce/result.ts';
import { success } from '../../lambda/commerce/result.ts';
import { attemptKey } from '../../lambda/purchasing/attempt-key.ts';
import { toShopperId } from '../../lambda/shoppers/shopper.ts';
import { bankApproval, newcomer } from '../fakes/shop/data/customers.ts';
import { openDesk } from './checkout-desk.ts';
import type { Desk } from './checkout-desk.ts';

const readOutCoffee = async (desk: Desk) => desk.readOut(await desk.want('COF-NL-12'));
const nothing = { kind: 'nothing-to-approve' };

describe('a yes that must not count', () => {
  test('of another shopper buys nothing, neither for them nor for the first', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    const stranger = desk.ctx({ shopper: toShopperId('stranger'), customer: newcomer });
    expect(await desk.purchasing.approve(stranger, quote.id)).toEqual(nothing);
    expect(desk.shop.charges()).toEqual([]);
    expect((await desk.purchasing.approve(desk.ctx(), quote.id)).kind).toBe('placed');
  });

  test('of another shopper is told nothing of an order that was placed', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    await desk.purchasing.approve(desk.ctx(), quote.id);
    const stranger = desk.ctx({ shopper: toShopperId('stranger'), customer: newcomer });
    expect(await desk.purchasing.approve(stranger, quote.id)).toEqual(nothing);
    expect(await desk.purchasing.settle(stranger)).toEqual({ kind: 'none' });
  });

  test('to an older quote buys nothing, and leaves the newer one standing', async () => {
    const desk = openDesk();
    const older = await readOutCoffee(desk);
    const newer = await desk.readOut(await desk.want('EGGS-12'));
    expect(await desk.purchasing.approve(desk.ctx(), older.id)).toEqual(nothing);
    expect(desk.bought()).toEqual([]);
    expect((await desk.purchasing.approve(desk.ctx(), newer.id)).kind).toBe('placed');
    expect(desk.bought()).toEqual([expect.objectContaining({ total: newer.total })]);
  });

  test('after expiry buys nothing, however often it is said', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    desk.pass(300);
    await desk.purchasing.approve(desk.ctx(), quote.id);
    await desk.purchasing.settle(desk.ctx());
    expect(await desk.purchasing.approve(desk.ctx(), quote.id)).toEqual({ kind: 'expired' });
    expect(desk.bought()).toEqual([]);
    expect(desk.inCart()).toEqual({});
  });

  test('to a quote that a price drift replaced is never a yes to the dearer one', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    desk.shop.setPrice('COF-NL-12', 5000);
    for (let times = 0; times < 3; times += 1) {
      expect((await desk.purchasing.approve(desk.ctx(), quote.id)).kind).toBe('changed');
    }
    expect(desk.bought()).toEqual([]);
  });
});

describe('a yes while a dead machine holds the cart', () => {
  test('waits in vain, buys nothing, and counts once the lease ran out', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    const now = desk.clock();
    const until = new Date(now.getTime() + 8000);
    await desk.stores.leases.acquire({ shopper: quote.shopper, owner: 'dead', now, until });
    expect(await desk.purchasing.approve(desk.ctx(), quote.id)).toMatchObject({
      kind: 'failed',
      error: { retryable: true },
    });
    expect(desk.bought()).toEqual([]);
    desk.pass(6);
    expect((await desk.purchasing.approve(desk.ctx(), quote.id)).kind).toBe('placed');
    expect(desk.bought()).toHaveLength(1);
  });
});

describe('a yes that waits for the bank', () => {
  test('is not pushed aside by a wish that looked before it came', async () => {
    const desk = openDesk({ customer: bankApproval });
    const quote = await readOutCoffee(desk);
    const slow = openDesk({
      stores: desk.stores,
      shop: desk.shop,
      clock: desk.clock,
      ids: () => 'slow',
      leases: {
        forget: () => Promise.resolve(),
        acquire: ({ shopper, owner }) => Promise.resolve({ shopper, owner, writes: [] }),
        release: () => Promise.resolve(),
      },
      quotes: {
        ...desk.stores.quotes,
        replace: async (newer, seen) => {
          await desk.purchasing.approve(desk.ctx(), quote.id);
          return desk.stores.quotes.replace(newer, seen);
        },
      },
    });
    const outcome = await slow.purchasing.quote(desk.ctx(), { added: [] });
    expect(outcome).toEqual({ kind: 'still-confirming' });
    desk.shop.approvePayment(attemptKey(quote));
    expect(await desk.purchasing.settle(desk.ctx())).toMatchObject({ kind: 'placed' });
  });
});

describe('a total that a yes cannot buy', () => {
  test.each([
    ['just under a hundred dollars is read out', 9604, 'quoted'],
    ['of a hundred dollars is handed over', 9605, 'hand-over'],
    ['above a hundred dollars is handed over', 12_000, 'hand-over'],
  ])('%s', async (_, price, kind) => {
    const desk = openDesk();
    desk.shop.setPrice('COF-NL-12', price);
    const outcome = await desk.purchasing.quote(desk.ctx(), await desk.want('COF-NL-12'));
    expect(outcome.kind).toBe(kind);
  });

  test('that reached a hundred dollars after the read-out is not charged', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    desk.shop.setPrice('COF-NL-12', 9605);
    expect(await desk.purchasing.approve(desk.ctx(), quote.id)).toMatchObject({
      kind: 'no-longer-possible',
      because: { kind: 'hand-over', reason: 'over-limit' },
    });
    expect(desk.bought()).toEqual([]);
    expect(await desk.purchasing.approve(desk.ctx(), quote.id)).toEqual(nothing);
  });

  test('in a currency without a limit is handed over, however small', async () => {
    const desk = openDesk();
    const wish = await desk.want('COF-NL-12');
    const abroad = openDesk({
      stores: desk.stores,
      clock: desk.clock,
      shop: {
        ...desk.shop,
        readCart: async (ctx) => inEuros(await desk.shop.readCart(ctx)),
        changeCart: async (ctx, change) => {
          const done = await desk.shop.changeCart(ctx, change);
          const cart = done.ok ? inEuros(success(done.value.cart)) : done;
          return done.ok && cart.ok && cart.value
            ? success({ ...done.value, cart: cart.value })
            : done;
        },
      },
    });
    expect(await abroad.purchasing.quote(desk.ctx(), wish)).toMatchObject({
      kind: 'hand-over',
      reason: 'over-limit',
    });
    expect((await desk.stores.quotes.find(desk.ctx().shopper))?.state).toBeUndefined();
  });
});

describe('a card that is gone when the yes comes', () => {
  const withCards = (desk: Desk, cards: readonly string[]) =>
    openDesk({
      stores: desk.stores,
      clock: desk.clock,
      ids: () => `later-${String((later += 1))}`,
      shop: {
        ...desk.shop,
        listPaymentMethods: () =>
          Promise.resolve(
            success(
              cards.map((id) => ({
                id: toId<'payment-method'>(id),
                type: 'card' as const,
                brand: 'Visa',
                last4: '1881',
                isDefault: true,
              })),
            ),
          ),
      },
    });
  let later = 0;

  test('is not charged; without another one the phone has to finish it', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    expect(await withCards(desk, []).purchasing.approve(desk.ctx(), quote.id)).toMatchObject({
      kind: 'no-longer-possible',
      because: { kind: 'hand-over', reason: 'no-payment-method' },
    });
    expect(desk.bought()).toEqual([]);
    expect(desk.inCart()).toEqual({ 'COF-NL-12': 1 });
  });

  test('is never silently changed for another one', async () => {
    const desk = openDesk();
    const quote = await readOutCoffee(desk);
    const outcome = await withCards(desk, ['new']).purchasing.approve(desk.ctx(), quote.id);
    expect(outcome).toMatchObject({ kind: 'changed', changes: [{ kind: 'payment' }] });
    expect(desk.bought()).toEqual([]);
  });
});

function inEuros(read: Result<Cart | undefined>): Result<Cart | undefined> {
  if (!read.ok || !read.value) return read;
  const totals = read.value.totals.map(({ type, amount }) => ({
    type,
    amount: { ...amount, currency: 'EUR' },
  }));
  return success({ ...read.value, currency: 'EUR', totals });
}
