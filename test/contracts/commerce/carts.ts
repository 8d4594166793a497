import { describe, expect, test } from '@jest/globals';
import type { Cart } from '../../../lambda/commerce/cart.ts';
import { totalOf } from '../../../lambda/commerce/cart.ts';
import { toId } from '../../../lambda/commerce/id.ts';
import type { Shop } from './contract-shop.ts';
import {
  as,
  emptyCart,
  findPlenty,
  findVariant,
  newKey,
  outcomeOf,
  valueOf,
  writeAs,
} from './shopping.ts';

export function carts(shop: Shop): void {
  const change = (...[ctx, wish]: Parameters<ReturnType<Shop>['backend']['changeCart']>) =>
    valueOf(shop().backend.changeCart(ctx, wish));

  describe('a cart', () => {
    test('does not exist before anything was put in', async () => {
      const cart = await shop().backend.readCart(as(shop().people.newcomer));
      expect(cart).toEqual({ ok: true, value: undefined });
    });

    test('adds up: lines to the subtotal, parts to the total', async () => {
      const { regular } = shop().people;
      await emptyCart(shop(), regular);
      const { id, price } = await findPlenty(shop());
      const { cart, issues } = await change(writeAs(regular), {
        add: [{ variantId: id, quantity: 3 }],
      });
      expect(issues).toEqual([]);
      expect(cart.lines).toMatchObject([{ variantId: id, quantity: 3 }]);
      expect(cart.lines[0]?.total).toEqual({ ...price, amount: price.amount * 3 });
      expectToAddUp(cart);
      expect(await valueOf(shop().backend.readCart(as(regular)))).toEqual(cart);
    });

    test('keeps its lines in the order in which they went in, and its revision over readings', async () => {
      const { regular } = shop().people;
      await emptyCart(shop(), regular);
      const first = await findPlenty(shop());
      const second = await findVariant(
        shop(),
        (one) => one.quantityAvailable >= 20 && one.id !== first.id,
      );
      await change(writeAs(regular), { add: [{ variantId: second.id, quantity: 1 }] });
      const { cart } = await change(writeAs(regular), {
        add: [{ variantId: first.id, quantity: 1 }],
      });
      expect(cart.lines.map((line) => line.variantId)).toEqual([second.id, first.id]);
      for (let reading = 0; reading < 3; reading += 1) {
        expect(await valueOf(shop().backend.readCart(as(regular)))).toEqual(cart);
      }
    });

    test('has one line for one thing, however often it is added', async () => {
      const { regular } = shop().people;
      await emptyCart(shop(), regular);
      const add = [{ variantId: (await findPlenty(shop())).id, quantity: 1 }];
      await change(writeAs(regular), { add });
      const { cart } = await change(writeAs(regular), { add });
      expect(cart.lines.map((line) => line.quantity)).toEqual([2]);
    });

    test('takes a wish once under one key', async () => {
      const { regular } = shop().people;
      await emptyCart(shop(), regular);
      const add = [{ variantId: (await findPlenty(shop())).id, quantity: 1 }];
      const key = newKey();
      const first = await change(writeAs(regular, key), { add });
      const second = await shop().backend.changeCart(writeAs(regular, key), { add });
      expect(second).toMatchObject({ ok: true, replayed: true });
      expect(second.ok && second.value.cart).toEqual(first.cart);
    });

    test('has another revision as soon as anything changes, and the same until then', async () => {
      const { regular } = shop().people;
      await emptyCart(shop(), regular);
      const add = [{ variantId: (await findPlenty(shop())).id, quantity: 1 }];
      const one = await change(writeAs(regular), { add });
      const read = await valueOf(shop().backend.readCart(as(regular)));
      const two = await change(writeAs(regular), { add });
      expect(read?.revision).toBe(one.cart.revision);
      expect(two.cart.revision).not.toBe(one.cart.revision);
    });

    test('sets quantities, and 0 takes the line out', async () => {
      const { regular } = shop().people;
      await emptyCart(shop(), regular);
      const { id } = await findPlenty(shop());
      const { cart } = await change(writeAs(regular), { add: [{ variantId: id, quantity: 1 }] });
      const lineId = cart.lines[0]?.id ?? toId<'line'>('none');
      const four = await change(writeAs(regular), { setQuantity: [{ lineId, quantity: 4 }] });
      expect(four.cart.lines.map((line) => line.quantity)).toEqual([4]);
      const none = await change(writeAs(regular), { setQuantity: [{ lineId, quantity: 0 }] });
      expect(none.cart.lines).toEqual([]);
      expect(totalOf(none.cart.totals, 'total').amount).toBe(0);
    });

    test('takes as much as is in stock, and says what did not go in', async () => {
      const { regular } = shop().people;
      await emptyCart(shop(), regular);
      const scarce = await findVariant(
        shop(),
        ({ quantityAvailable: left }) => left > 0 && left < 5,
      );
      const left = scarce.quantityAvailable;
      const { cart, issues } = await change(writeAs(regular), {
        add: [{ variantId: scarce.id, quantity: left + 3 }],
      });
      expect(cart.lines).toMatchObject([{ variantId: scarce.id, quantity: left }]);
      expect(issues).toMatchObject([
        { code: 'out_of_stock', variantId: scarce.id, quantityAvailable: left },
      ]);
    });

    test('says the same again under the same key, and what did not go in, too', async () => {
      const { regular } = shop().people;
      await emptyCart(shop(), regular);
      const plenty = await findPlenty(shop());
      const key = newKey();
      const add = [
        { variantId: plenty.id, quantity: plenty.quantityAvailable + 1 },
        { variantId: toId<'variant'>('999999'), quantity: 1 },
      ];
      const first = await change(writeAs(regular, key), { add });
      const second = await shop().backend.changeCart(writeAs(regular, key), { add });
      expect(first.issues).toHaveLength(2);
      expect(second).toEqual({ ok: true, replayed: true, value: first });
    });

    test('takes no more than ninety-nine of one thing, however many there are', async () => {
      const { regular } = shop().people;
      await emptyCart(shop(), regular);
      const { id, quantityAvailable } = await findPlenty(shop());
      await shop().setStock(id, 240);
      const added = await change(writeAs(regular), { add: [{ variantId: id, quantity: 500 }] });
      const lineId = added.cart.lines[0]?.id ?? toId<'line'>('none');
      const set = await change(writeAs(regular), { setQuantity: [{ lineId, quantity: 500 }] });
      await shop().setStock(id, quantityAvailable);
      for (const { cart, issues } of [added, set]) {
        expect(cart.lines.map((line) => line.quantity)).toEqual([99]);
        expect(issues).toMatchObject([
          { code: 'quantity_exceeded', variantId: id, quantityAvailable: 99 },
        ]);
      }
    });

    test('takes nothing of what is sold out or unknown, and the rest all the same', async () => {
      const { regular } = shop().people;
      await emptyCart(shop(), regular);
      const plenty = await findPlenty(shop());
      const soldOut = await findVariant(shop(), (one) => one.quantityAvailable === 0);
      const unknown = toId<'variant'>('999999');
      const { cart, issues } = await change(writeAs(regular), {
        add: [unknown, soldOut.id, plenty.id].map((variantId) => ({ variantId, quantity: 1 })),
      });
      expect(cart.lines).toMatchObject([{ variantId: plenty.id, quantity: 1 }]);
      expect(issues).toContainEqual(
        expect.objectContaining({ code: 'not_found', variantId: unknown }),
      );
      expect(issues).toContainEqual(
        expect.objectContaining({ code: 'out_of_stock', variantId: soldOut.id }),
      );
      expect(issues).toHaveLength(2);
    });

    test('names a line that is not there', async () => {
      const { regular } = shop().people;
      const lineId = toId<'line'>('999999');
      const { issues } = await change(writeAs(regular), {
        setQuantity: [{ lineId, quantity: 1 }],
      });
      expect(issues).toMatchObject([{ code: 'not_found', lineId }]);
    });

    test('is nobody else\u2019s', async () => {
      const { regular, waiting } = shop().people;
      await emptyCart(shop(), regular);
      await emptyCart(shop(), waiting);
      const add = [{ variantId: (await findPlenty(shop())).id, quantity: 1 }];
      await change(writeAs(regular), { add });
      const theirs = await valueOf(shop().backend.readCart(as(waiting)));
      expect(theirs?.lines ?? []).toEqual([]);
    });

    test('of somebody the shop does not know is refused', async () => {
      const stranger = as(toId<'customer'>('cm-nobody'));
      const write = { ...stranger, idempotencyKey: newKey() };
      const { backend } = shop();
      expect(await outcomeOf(backend.readCart(stranger))).toBe('identity_required');
      expect(await outcomeOf(backend.changeCart(write, {}))).toBe('identity_required');
      expect(await outcomeOf(backend.freezeCart(stranger))).toBe('identity_required');
      expect(await outcomeOf(backend.listOrders(stranger, { limit: 1 }))).toBe('identity_required');
      expect(await outcomeOf(backend.listAddresses(stranger))).toBe('identity_required');
      expect(await outcomeOf(backend.listPaymentMethods(stranger))).toBe('identity_required');
    });
  });
}

function expectToAddUp({ lines, totals, currency }: Cart): void {
  const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0);
  const parts = totals.filter((total) => total.type !== 'total');
  const { amount: subtotal } = totalOf(totals, 'subtotal');
  expect(sum(lines.map((line) => line.total.amount))).toBe(subtotal);
  expect(sum(parts.map((part) => part.amount.amount))).toBe(totalOf(totals, 'total').amount);
  expect(new Set(totals.map((total) => total.amount.currency))).toEqual(new Set([currency]));
}
