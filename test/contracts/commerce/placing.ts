import { beforeEach, describe, expect, test } from '@jest/globals';
import { totalOf } from '../../../lambda/commerce/cart.ts';
import { toId } from '../../../lambda/commerce/id.ts';
import { lastFour } from '../../../lambda/commerce/order.ts';
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

export function placing(shop: Shop): void {
  const chargesUnder = async (key: string) =>
    (await shop().charges(shop().people.newcomer)).filter((charge) => charge.key === key);
  const newcomer = () => shop().people.newcomer;

  beforeEach(() => emptyCart(shop(), newcomer()));

  describe('placing an order', () => {
    test('charges exactly the total, and leaves no cart behind', async () => {
      const ready = await freezeFilledCart(shop(), newcomer());
      const key = newKey();
      const order = await valueOf(placeAs(shop(), writeAs(newcomer(), key), ready));
      expect(order.status).toBe('OrderProcessing');
      expect(order.totals).toEqual(ready.cart.totals);
      expect(order.fulfillment).toEqual(ready.cart.fulfillment);
      expect(order.lines.map(({ variantId, quantity }) => ({ variantId, quantity }))).toEqual(
        ready.cart.lines.map(({ variantId, quantity }) => ({ variantId, quantity })),
      );
      expect(lastFour(order)).toMatch(/^\d{4}$/);
      expect(Math.abs(Date.parse(order.placedAt) - shop().now().getTime())).toBeLessThan(60_000);
      expect(await chargesUnder(key)).toEqual([
        { order: order.number, total: totalOf(order.totals, 'total'), key, status: 'charged' },
      ]);
      const left = await valueOf(shop().backend.readCart(as(newcomer())));
      expect(left?.lines ?? []).toEqual([]);
    });

    test('happens once under one key, however often it is asked', async () => {
      const ready = await freezeFilledCart(shop(), newcomer());
      const key = newKey();
      const first = await valueOf(placeAs(shop(), writeAs(newcomer(), key), ready));
      const second = await placeAs(shop(), writeAs(newcomer(), key), ready);
      expect(second).toMatchObject({ ok: true, replayed: true, value: { id: first.id } });
      expect(await chargesUnder(key)).toHaveLength(1);
    });

    test('happens once when five ask at the same moment', async () => {
      const ready = await freezeFilledCart(shop(), newcomer());
      const key = newKey();
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => valueOf(placeAs(shop(), writeAs(newcomer(), key), ready))),
      );
      expect(new Set(answers.map((order) => order.id)).size).toBe(1);
      expect(await chargesUnder(key)).toHaveLength(1);
    });

    test('is over for every other key', async () => {
      const ready = await freezeFilledCart(shop(), newcomer());
      await valueOf(placeAs(shop(), writeAs(newcomer()), ready));
      const key = newKey();
      expect(await outcomeOf(placeAs(shop(), writeAs(newcomer(), key), ready))).toBe('conflict');
      expect(await chargesUnder(key)).toEqual([]);
    });

    test('is refused under a key that stands for another cart', async () => {
      const key = newKey();
      const first = await freezeFilledCart(shop(), newcomer());
      await valueOf(placeAs(shop(), writeAs(newcomer(), key), first));
      const second = await freezeFilledCart(shop(), newcomer());
      expect(await outcomeOf(placeAs(shop(), writeAs(newcomer(), key), second))).toBe('conflict');
      expect(await chargesUnder(key)).toHaveLength(1);
    });

    test('is refused for another total, another revision and a cart that is not frozen', async () => {
      const { cart, paymentMethodId } = await freezeFilledCart(shop(), newcomer());
      const { amount, currency } = totalOf(cart.totals, 'total');
      const key = newKey();
      const place = (total: number, cartRevision: string) =>
        outcomeOf(
          shop().backend.placeOrder(writeAs(newcomer(), key), {
            cartRevision,
            total: { amount: total, currency },
            paymentMethodId,
          }),
        );
      expect(await place(amount + 1, cart.revision)).toBe('conflict');
      expect(await place(amount, `${cart.revision}x`)).toBe('conflict');
      await valueOf(shop().backend.thawCart(as(newcomer())));
      expect(await place(amount, cart.revision)).toBe('conflict');
      expect(await chargesUnder(key)).toEqual([]);
      expect(await valueOf(shop().backend.findOrderByKey(as(newcomer()), key))).toBeUndefined();
    });

    test('is refused when the goods went to somebody else', async () => {
      const item = await findPlenty(shop());
      const ready = await freezeFilledCart(shop(), newcomer(), item);
      await shop().setStock(item.id, 0);
      const key = newKey();
      const outcome = await outcomeOf(placeAs(shop(), writeAs(newcomer(), key), ready));
      await shop().setStock(item.id, item.quantityAvailable);
      expect(outcome).toBe('out_of_stock');
      expect(await chargesUnder(key)).toEqual([]);
    });

    test('needs a payment method that the shop holds', async () => {
      const ready = await freezeFilledCart(shop(), newcomer());
      const paymentMethodId = toId<'payment-method'>('999999');
      const answer = placeAs(shop(), writeAs(newcomer()), { ...ready, paymentMethodId });
      expect(await outcomeOf(answer)).toBe('payment_method_required');
    });

    test('takes the goods off the shelf', async () => {
      const item = await findPlenty(shop());
      await valueOf(
        placeAs(shop(), writeAs(newcomer()), await freezeFilledCart(shop(), newcomer(), item)),
      );
      const [now] = await valueOf(shop().backend.readVariants(as(newcomer()), [item.id]));
      expect(now?.quantityAvailable).toBe(item.quantityAvailable - 1);
    });
  });

  describe('an order whose answer was lost', () => {
    test('is found by its key, and the same key changes nothing more', async () => {
      const ready = await freezeFilledCart(shop(), newcomer());
      const key = newKey();
      await shop().loseNextOrderAnswer();
      const lost = { ...writeAs(newcomer(), key), signal: AbortSignal.timeout(2000) };
      expect(await outcomeOf(placeAs(shop(), lost, ready))).toBe('outcome_unknown');
      const found = await valueOf(shop().backend.findOrderByKey(as(newcomer()), key));
      expect(found?.totals).toEqual(ready.cart.totals);
      const again = await placeAs(shop(), writeAs(newcomer(), key), ready);
      expect(again).toMatchObject({ ok: true, replayed: true, value: { id: found?.id } });
      expect(await chargesUnder(key)).toHaveLength(1);
    });

    test('is not found under a key that nobody used', async () => {
      const found = await shop().backend.findOrderByKey(as(newcomer()), newKey());
      expect(found).toEqual({ ok: true, value: undefined });
    });
  });

  describe('a card that is declined', () => {
    test('stays declined under its key, and nothing is ordered', async () => {
      const { declined } = shop().people;
      const ready = await freezeFilledCart(shop(), declined);
      const before = await shop().charges(declined);
      const key = newKey();
      expect(await outcomeOf(placeAs(shop(), writeAs(declined, key), ready))).toBe(
        'payment_declined',
      );
      expect(await outcomeOf(placeAs(shop(), writeAs(declined, key), ready))).toBe(
        'payment_declined',
      );
      expect(await valueOf(shop().backend.findOrderByKey(as(declined), key))).toBeUndefined();
      expect(await shop().charges(declined)).toEqual(before);
      const cart = await valueOf(shop().backend.thawCart(as(declined)));
      expect(cart).toEqual(ready.cart);
    });
  });

  describe('a bank that wants to see the customer', () => {
    test('has the order placed once she was there', async () => {
      const { bankApproval } = shop().people;
      const ready = await freezeFilledCart(shop(), bankApproval);
      const before = await shop().charges(bankApproval);
      const key = newKey();
      const asked = await placeAs(shop(), writeAs(bankApproval, key), ready);
      expect(asked).toMatchObject({
        ok: false,
        error: { code: 'requires_3ds', continueUrl: expect.stringMatching(/^https?:/) },
      });
      expect(await valueOf(shop().backend.findOrderByKey(as(bankApproval), key))).toBeUndefined();
      expect(await shop().charges(bankApproval)).toEqual(before);
      await shop().approvePayment(bankApproval, key);
      const found = await valueOf(shop().backend.findOrderByKey(as(bankApproval), key));
      expect(found?.totals).toEqual(ready.cart.totals);
      const again = await outcomeOf(placeAs(shop(), writeAs(bankApproval, key), ready));
      expect(again).toBe('replayed');
      const charges = (await shop().charges(bankApproval)).filter((charge) => charge.key === key);
      expect(charges).toMatchObject([
        { total: totalOf(ready.cart.totals, 'total'), status: 'charged' },
      ]);
    });

    test('is not heard any more once the cart was taken back', async () => {
      const { bankApproval } = shop().people;
      const ready = await freezeFilledCart(shop(), bankApproval);
      const key = newKey();
      await placeAs(shop(), writeAs(bankApproval, key), ready);
      await valueOf(shop().backend.thawCart(as(bankApproval)));
      expect(await outcomeOf(placeAs(shop(), writeAs(bankApproval, key), ready))).toBe('conflict');
    });
  });
}
