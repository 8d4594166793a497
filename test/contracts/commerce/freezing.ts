import { describe, expect, test } from '@jest/globals';
import { totalOf } from '../../../lambda/commerce/cart.ts';
import type { Shop } from './contract-shop.ts';
import { as, emptyCart, fillCart, findPlenty, outcomeOf, valueOf, writeAs } from './shopping.ts';

export function freezing(shop: Shop): void {
  describe('a frozen cart', () => {
    test('is what was read, until it is given back', async () => {
      const { regular } = shop().people;
      const cart = await fillCart(shop(), regular);
      const frozen = await valueOf(shop().backend.freezeCart(as(regular)));
      const again = await valueOf(shop().backend.freezeCart(as(regular)));
      const thawed = await valueOf(shop().backend.thawCart(as(regular)));
      expect(frozen).toEqual(cart);
      expect(again).toEqual(cart);
      expect(thawed).toEqual(cart);
    });

    test('thaws by itself when it is changed', async () => {
      const { regular } = shop().people;
      const cart = await fillCart(shop(), regular);
      await valueOf(shop().backend.freezeCart(as(regular)));
      const variantId = cart.lines[0]?.variantId;
      if (!variantId) throw new Error('the cart is empty');
      const changed = await valueOf(
        shop().backend.changeCart(writeAs(regular), { add: [{ variantId, quantity: 1 }] }),
      );
      expect(changed.cart.lines.map((line) => line.quantity)).toEqual([2]);
    });

    test('has the prices of the moment it was frozen, and another revision with them', async () => {
      const { regular } = shop().people;
      const item = await findPlenty(shop());
      const cart = await fillCart(shop(), regular, item);
      await shop().setPrice(item.id, item.price.amount + 100);
      const frozen = await valueOf(shop().backend.freezeCart(as(regular)));
      await shop().setPrice(item.id, item.price.amount);
      await valueOf(shop().backend.thawCart(as(regular)));
      expect(frozen.revision).not.toBe(cart.revision);
      expect(totalOf(frozen.totals, 'subtotal').amount).toBe(item.price.amount + 100);
    });

    test('cannot be had of an empty cart', async () => {
      const { regular } = shop().people;
      await emptyCart(shop(), regular);
      expect(await outcomeOf(shop().backend.freezeCart(as(regular)))).toBe('not_found');
    });

    test('cannot be had before delivery is chosen', async () => {
      const { regular } = shop().people;
      await fillCart(shop(), regular);
      await valueOf(shop().backend.changeCart(writeAs(regular), { fulfillmentOptionId: null }));
      expect(await outcomeOf(shop().backend.freezeCart(as(regular)))).toBe('conflict');
    });

    test('cannot be had when the goods are gone', async () => {
      const { regular } = shop().people;
      const item = await findPlenty(shop());
      await fillCart(shop(), regular, item);
      await shop().setStock(item.id, 0);
      const answer = await shop().backend.freezeCart(as(regular));
      await shop().setStock(item.id, item.quantityAvailable);
      expect(answer).toMatchObject({
        ok: false,
        error: { code: 'out_of_stock', variantId: item.id, quantityAvailable: 0 },
      });
    });

    test('is not needed to thaw', async () => {
      const { regular } = shop().people;
      const cart = await fillCart(shop(), regular);
      expect(await valueOf(shop().backend.thawCart(as(regular)))).toEqual(cart);
    });
  });
}
