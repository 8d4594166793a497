import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Place, Shopper } from './shop-client.ts';
import { develop, shopperAt, variantId } from './shop-client.ts';
import { charges, emptyCart, freezeCart, placeOrder, readyToPay, thawCart } from './shopping.ts';
import type { CartOrder } from './shopping.ts';

const sku = 'LAKESHORE-HOUSE-BLEND-COFFEE-12-OUNCES';

/** What the bank took goes back as soon as it cannot become that order any more. */
export function breakingOff(shop: () => Place): void {
  let shopper: Shopper;
  let coffee: string;

  beforeEach(async () => {
    shopper = await shopperAt(shop(), 'two-addresses');
    coffee = await variantId(shop(), sku);
    await emptyCart(shopper);
  });

  /** A frozen cart that is charged and not ordered. */
  async function breakOff(key: string): Promise<CartOrder> {
    const cart = await readyToPay(shopper, coffee);
    await develop(shop(), 'faults', { chargeThenFail: 1 });
    await expect(placeOrder(shopper, cart, key)).rejects.toThrow('fell over after the charge');
    expect(await statuses()).toMatchObject({ [key]: 'charged' });
    return cart;
  }

  const statuses = async () =>
    Object.fromEntries((await charges(shopper)).map(({ key, status }) => [key, status]));
  const go = (state: string) =>
    shopper.run<{ state?: string }>(
      `mutation { transitionOrderToState(state: "${state}") { ... on Order { state } } }`,
    );
  const takeTwo = ({ lines: [line] }: CartOrder) =>
    shopper.run(
      `mutation ($id: ID!) { adjustOrderLine(orderLineId: $id, quantity: 2) { __typename } }`,
      { id: line?.id },
    );

  describe('a charge without its order', () => {
    test('gets it under its key, whatever stock and bank would say now', async () => {
      const key = randomUUID();
      const cart = await breakOff(key);
      await develop(shop(), 'variant', { sku, stock: 0 });
      await develop(shop(), 'faults', { declineNext: 1, priceDrift: 10, priceDriftAt: 'place' });
      const placed = await placeOrder(shopper, cart, key, { paymentMethodId: '999999' });
      await develop(shop(), 'variant', { sku, stock: 240 });
      expect(placed).toMatchObject({ code: 'OK', order: { code: cart.code } });
      expect(await statuses()).toMatchObject({ [key]: 'charged' });
      expect((await placeOrder(shopper, cart, key)).code).toBe('REPLAYED');
    });

    test('goes back when the web has taken the cart up and changed it', async () => {
      const key = randomUUID();
      const cart = await breakOff(key);
      expect((await go('AddingItems')).state).toBe('AddingItems');
      await takeTwo(cart);
      expect((await placeOrder(shopper, cart, key)).code).toBe('CONFLICT');
      expect(await statuses()).toMatchObject({ [key]: 'refunded' });
      const next = randomUUID();
      const frozen = (await freezeCart(shopper)).order;
      expect((await placeOrder(shopper, frozen, next)).code).toBe('OK');
      expect(await statuses()).toMatchObject({ [key]: 'refunded', [next]: 'charged' });
    });

    test('goes back before the cart is charged under another key', async () => {
      const key = randomUUID();
      const cart = await breakOff(key);
      await go('AddingItems');
      await takeTwo(cart);
      await go('ArrangingPayment');
      const changed = await shopper.run<CartOrder>(
        '{ shopkeeperCart { id code state skillRevision totalWithTax currencyCode } }',
      );
      const next = randomUUID();
      expect((await placeOrder(shopper, changed, next)).code).toBe('OK');
      expect(await statuses()).toMatchObject({ [key]: 'refunded', [next]: 'charged' });
      expect((await placeOrder(shopper, cart, key)).code).toBe('CONFLICT');
      expect(await statuses()).toMatchObject({ [key]: 'refunded', [next]: 'charged' });
    });

    test('gets its order when the web gave the same cart back', async () => {
      const key = randomUUID();
      const cart = await breakOff(key);
      await go('AddingItems');
      await go('ArrangingPayment');
      expect((await placeOrder(shopper, cart, key)).code).toBe('OK');
      expect(await statuses()).toMatchObject({ [key]: 'charged' });
    });

    test('is never taken again once it went back', async () => {
      const key = randomUUID();
      await breakOff(key);
      await thawCart(shopper);
      expect(await statuses()).toMatchObject({ [key]: 'refunded' });
      const frozen = (await freezeCart(shopper)).order;
      expect((await placeOrder(shopper, frozen, key)).code).toBe('CONFLICT');
      expect((await placeOrder(shopper, frozen, key)).code).toBe('CONFLICT');
      expect(await statuses()).toMatchObject({ [key]: 'refunded' });
    });

    test('of the bank\u2019s page gets its order at a second yes there, or at the same key', async () => {
      shopper = await shopperAt(shop(), 'bank-approval');
      for (const again of ['bank', 'key'] as const) {
        await emptyCart(shopper);
        const cart = await readyToPay(shopper, coffee);
        const key = randomUUID();
        const { continueUrl } = await placeOrder(shopper, cart, key);
        await develop(shop(), 'faults', { chargeThenFail: 1 });
        const approve = () => fetch(continueUrl ?? '', { method: 'POST' });
        expect((await approve()).status).toBe(500);
        expect(await statuses()).toMatchObject({ [key]: 'charged' });
        if (again === 'bank') expect(await (await approve()).text()).toContain('Approved');
        else expect((await placeOrder(shopper, cart, key)).code).toBe('OK');
        expect(await shopper.run(`{ orderByKey(key: "${key}") { code } }`)).toEqual({
          code: cart.code,
        });
        expect(await statuses()).toMatchObject({ [key]: 'charged' });
      }
    });

    test('of the bank\u2019s page goes back when the cart is changed before', async () => {
      shopper = await shopperAt(shop(), 'bank-approval');
      await emptyCart(shopper);
      const cart = await readyToPay(shopper, coffee);
      const key = randomUUID();
      const { continueUrl } = await placeOrder(shopper, cart, key);
      await develop(shop(), 'faults', { chargeThenFail: 1 });
      await fetch(continueUrl ?? '', { method: 'POST' });
      await go('AddingItems');
      await takeTwo(cart);
      const answer = await fetch(continueUrl ?? '', { method: 'POST' });
      expect(await answer.text()).toContain('nothing to approve');
      expect(await statuses()).toMatchObject({ [key]: 'refunded' });
    });
  });
}
