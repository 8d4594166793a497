import { describe, expect, test } from '@jest/globals';
import { discountOf, totalOf, type CartWish } from '../../../lambda/commerce/cart.ts';
import type { Shop } from './contract-shop.ts';
import { as, emptyCart, findPlenty, findVariant, newKey, valueOf, writeAs } from './shopping.ts';

/** The shop knows FRESH10 (ten percent), SAVE5 (five dollars from 25 on), SUMMER20 (expired) and HELLO5 (used up). */
export function coupons(shop: Shop): void {
  const customer = () => shop().people.regular;
  const change = (wish: CartWish, key = newKey()) =>
    valueOf(shop().backend.changeCart({ ...writeAs(customer()), idempotencyKey: key }, wish));
  const use = (apply: string, key?: string) => change({ coupon: { apply } }, key);

  async function start(quantity = 1) {
    await emptyCart(shop(), customer());
    const { couponCodes } = (await change({})).cart;
    for (const remove of couponCodes) await change({ coupon: { remove } });
    const { id } = await findPlenty(shop());
    return (await change({ add: [{ variantId: id, quantity }] })).cart;
  }

  describe('a coupon', () => {
    test('takes its percents off the goods, and is named by the cart', async () => {
      const before = await start(3);
      const { cart, issues } = await use('FRESH10');
      expect(issues).toEqual([]);
      expect(cart.couponCodes).toEqual(['FRESH10']);
      const subtotal = totalOf(before.totals, 'subtotal').amount;
      expect(Math.abs(discountOf(cart.totals) - subtotal / 10)).toBeLessThanOrEqual(1);
      expect(totalOf(cart.totals, 'subtotal')).toEqual(totalOf(before.totals, 'subtotal'));
      expect(
        cart.totals.reduce(
          (sum, { type, amount }) => (type === 'total' ? sum : sum + amount.amount),
          0,
        ),
      ).toBe(totalOf(cart.totals, 'total').amount);
      expect(cart.revision).not.toBe(before.revision);
      expect(await valueOf(shop().backend.readCart(as(customer())))).toEqual(cart);
    });

    test('is taken off again, and everything is as before', async () => {
      const before = await start();
      await use('FRESH10');
      const { cart } = await change({ coupon: { remove: 'FRESH10' } });
      expect(cart.couponCodes).toEqual([]);
      expect(cart.totals).toEqual(before.totals);
      expect(cart.revision).toBe(before.revision);
    });

    test('counts once, however often it is said', async () => {
      await start();
      const once = await use('FRESH10', 'one-key-for-a-coupon');
      const again = await use('FRESH10');
      expect(again.issues).toEqual([]);
      expect(again.cart.totals).toEqual(once.cart.totals);
      expect(again.cart.couponCodes).toEqual(['FRESH10']);
    });

    test.each([
      ['NOSUCHCODE', 'coupon_invalid'],
      ['SUMMER20', 'coupon_expired'],
      ['HELLO5', 'maximum_exceeded'],
    ])('%s does not count: %s', async (code, refusal) => {
      const before = await start();
      const { cart, issues } = await use(code);
      expect(issues).toMatchObject([{ code: refusal }]);
      expect(cart.couponCodes).toEqual([]);
      expect(cart.totals).toEqual(before.totals);
    });

    test('of a minimum says how much is missing, and counts from there on', async () => {
      await emptyCart(shop(), customer());
      const cheap = await findVariant(
        shop(),
        (one) => one.price.amount < 2500 && one.quantityAvailable >= 40,
      );
      await change({ add: [{ variantId: cheap.id, quantity: 1 }] });
      const { cart, issues } = await use('SAVE5');
      const missing = { amount: 2500 - cheap.price.amount, currency: 'USD' };
      expect(issues).toMatchObject([{ code: 'minimum_not_met', missing }]);
      expect(cart.couponCodes).toEqual([]);
      const quantity = Math.ceil(2500 / cheap.price.amount);
      await change({ add: [{ variantId: cheap.id, quantity }] });
      const later = await use('SAVE5');
      expect(later.issues).toEqual([]);
      expect(discountOf(later.cart.totals)).toBe(500);
    });

    test('is part of one write with goods and delivery', async () => {
      await emptyCart(shop(), customer());
      const { id } = await findPlenty(shop());
      const { cart, issues } = await change({
        add: [{ variantId: id, quantity: 2 }],
        coupon: { apply: 'FRESH10' },
      });
      expect(issues).toEqual([]);
      expect(discountOf(cart.totals)).toBeGreaterThan(0);
      await change({ coupon: { remove: 'FRESH10' } });
    });
  });
}
