import { beforeEach, describe, expect, test } from '@jest/globals';
import { totalOf } from '../../../lambda/commerce/cart.ts';
import type { CustomerId } from '../../../lambda/commerce/id.ts';
import type { Shop } from './contract-shop.ts';
import {
  as,
  emptyCart,
  findPlenty,
  freezeFilledCart,
  newKey,
  outcomeOf,
  placeAs,
  valueOf,
  writeAs,
} from './shopping.ts';
import type { ReadyCart } from './shopping.ts';

/** What becomes of money that the bank took while the shop fell over: it gets its order, or it goes back. */
export function brokenOff(shop: Shop): void {
  const newcomer = () => shop().people.newcomer;
  const bankApproval = () => shop().people.bankApproval;
  const place = (customer: CustomerId, key: string, ready: ReadyCart) =>
    outcomeOf(placeAs(shop(), writeAs(customer, key), ready));

  async function breakOff(customer: CustomerId, key: string, ready: ReadyCart): Promise<void> {
    await shop().failAfterNextCharge();
    expect(await place(customer, key, ready)).toBe('outcome_unknown');
    expect(await statuses(customer, key)).toEqual(['charged']);
    expect(await orderUnder(customer, key)).toBeUndefined();
  }

  /** The same after a yes on the bank's page, which tells nobody here that the shop fell over. */
  async function breakOffAtBank(key: string): Promise<ReadyCart> {
    const ready = await freezeFilledCart(shop(), bankApproval());
    expect(await place(bankApproval(), key, ready)).toBe('requires_3ds');
    await shop().failAfterNextCharge();
    await Promise.resolve(shop().approvePayment(bankApproval(), key)).catch(() => undefined);
    expect(await statuses(bankApproval(), key)).toEqual(['charged']);
    expect(await orderUnder(bankApproval(), key)).toBeUndefined();
    return ready;
  }

  const statuses = async (customer: CustomerId, key: string) =>
    (await shop().charges(customer)).flatMap((one) => (one.key === key ? [one.status] : []));
  const orderUnder = (customer: CustomerId, key: string) =>
    valueOf(shop().backend.findOrderByKey(as(customer), key));

  describe('an order that broke off after its charge', () => {
    beforeEach(async () => {
      await emptyCart(shop(), newcomer());
      await emptyCart(shop(), bankApproval());
    });

    test('is finished under its key, with one charge, though the goods are gone meanwhile', async () => {
      const item = await findPlenty(shop());
      const ready = await freezeFilledCart(shop(), newcomer(), item);
      const key = newKey();
      await breakOff(newcomer(), key, ready);
      await shop().setStock(item.id, 0);
      const order = await valueOf(placeAs(shop(), writeAs(newcomer(), key), ready));
      await shop().setStock(item.id, item.quantityAvailable);
      expect(order.totals).toEqual(ready.cart.totals);
      expect((await shop().charges(newcomer())).filter((one) => one.key === key)).toEqual([
        { order: order.number, total: totalOf(order.totals, 'total'), key, status: 'charged' },
      ]);
      expect(await place(newcomer(), key, ready)).toBe('replayed');
    });

    test('is finished though the bank wanted to see the customer', async () => {
      const key = newKey();
      const ready = await breakOffAtBank(key);
      expect(await place(bankApproval(), key, ready)).toBe('ok');
      expect(await statuses(bankApproval(), key)).toEqual(['charged']);
    });

    test.each(['regular', 'bankApproval'] as const)(
      'is paid back when the cart is changed before it is finished (%s)',
      async (who) => {
        const key = newKey();
        const customer = shop().people[who];
        const ready =
          who === 'bankApproval'
            ? await breakOffAtBank(key)
            : await freezeFilledCart(shop(), customer);
        if (who === 'regular') await breakOff(customer, key, ready);
        const add = [{ variantId: (await findPlenty(shop())).id, quantity: 1 }];
        await valueOf(shop().backend.changeCart(writeAs(customer), { add }));
        expect(await place(customer, key, ready)).toBe('conflict');
        expect(await statuses(customer, key)).toEqual(['refunded']);
        expect(await orderUnder(customer, key)).toBeUndefined();
      },
    );

    test('is paid back when the cart is taken back, and a new yes pays once', async () => {
      const first = await freezeFilledCart(shop(), newcomer());
      const key = newKey();
      await breakOff(newcomer(), key, first);
      await valueOf(shop().backend.thawCart(as(newcomer())));
      const cart = await valueOf(shop().backend.freezeCart(as(newcomer())));
      const again = { ...first, cart };
      // The very same cart again: its key is over all the same, as what it charged is not there any more.
      expect(await place(newcomer(), key, again)).toBe('conflict');
      const next = newKey();
      expect(await place(newcomer(), next, again)).toBe('ok');
      expect(await statuses(newcomer(), key)).toEqual(['refunded']);
      expect(await statuses(newcomer(), next)).toEqual(['charged']);
    });

    test('is paid back when it is asked for with another total', async () => {
      const ready = await freezeFilledCart(shop(), newcomer());
      const key = newKey();
      await breakOff(newcomer(), key, ready);
      const { amount, currency } = totalOf(ready.cart.totals, 'total');
      const other = shop().backend.placeOrder(writeAs(newcomer(), key), {
        cartRevision: ready.cart.revision,
        total: { amount: amount + 1, currency },
        paymentMethodId: ready.paymentMethodId,
      });
      expect(await outcomeOf(other)).toBe('conflict');
      expect(await statuses(newcomer(), key)).toEqual(['refunded']);
    });

    test('is nothing that the key of another customer could touch', async () => {
      const ready = await freezeFilledCart(shop(), newcomer());
      const key = newKey();
      await breakOff(newcomer(), key, ready);
      const { regular } = shop().people;
      const theirs = await freezeFilledCart(shop(), regular);
      expect(await place(regular, key, theirs)).toBe('conflict');
      expect(await statuses(newcomer(), key)).toEqual(['charged']);
      expect(await statuses(regular, key)).toEqual([]);
      expect(await place(newcomer(), key, ready)).toBe('ok');
    });
  });
}
