import { describe, expect, test } from '@jest/globals';
import { toId } from '../../../lambda/commerce/id.ts';
import type { Shop } from './contract-shop.ts';
import { call, findPlenty, findVariant, outcomeOf, valueOf } from './shopping.ts';

export function shelvesAndStores(shop: Shop): void {
  describe('the shelves', () => {
    test('list every product with names that can be said', async () => {
      const { products, removed } = await valueOf(shop().backend.readCatalogue(call()));
      const variants = products.flatMap((product) => product.variants);
      expect(new Set(products.map((product) => product.id)).size).toBe(products.length);
      expect(new Set(variants.map((variant) => variant.id)).size).toBe(variants.length);
      expect(products.length).toBeGreaterThan(20);
      expect(products.every((product) => product.variants.length > 0)).toBe(true);
      expect(variants.filter((variant) => variant.name.trim() === '')).toEqual([]);
      expect(removed).toEqual([]);
    });

    test('order the sizes of a product from small to large', async () => {
      const { products } = await valueOf(shop().backend.readCatalogue(call()));
      const sized = products.filter((product) => product.variants.length > 1);
      expect(sized.length).toBeGreaterThan(0);
      for (const { variants } of sized) {
        const ranks = variants.map((variant) => variant.sizeRank);
        expect(new Set(ranks).size).toBe(variants.length);
        expect(ranks).not.toContain(undefined);
      }
    });

    test('have nothing new since the moment they were read', async () => {
      const { cursor } = await valueOf(shop().backend.readCatalogue(call()));
      const news = await valueOf(shop().backend.readCatalogue(call(), cursor));
      expect(news).toMatchObject({ products: [], removed: [] });
    });

    test('tell price and stock, and leave out what they do not know', async () => {
      const known = await findPlenty(shop());
      const answer = await valueOf(
        shop().backend.readVariants(call(), [known.id, toId<'variant'>('999999')]),
      );
      expect(answer).toEqual([known]);
      expect(known).toMatchObject({ availability: 'InStock', price: { currency: 'USD' } });
      expect(shop().backend.seller.currency).toBe(known.price.currency);
    });

    test('tell what is sold out', async () => {
      const soldOut = await findVariant(shop(), (one) => one.quantityAvailable === 0);
      expect(soldOut.availability).toBe('OutOfStock');
    });
  });

  describe('the stores', () => {
    test('have hours, a time zone, a place and holidays to come', async () => {
      const stores = await valueOf(shop().backend.listStores(call()));
      expect(new Set(stores.map((store) => store.timeZone)).size).toBeGreaterThan(1);
      const days = [0, 1].map((ahead) => shop().now().getUTCFullYear() + ahead);
      for (const store of stores) {
        expect(store.openingHours.flatMap((hours) => hours.dayOfWeek)).toHaveLength(7);
        const christmas = store.specialDays.find((day) => day.id === 'christmas-day');
        expect(days.map((year) => `${year}-12-25`)).toContain(christmas?.date);
      }
    });

    test('know a day on which nobody opens', async () => {
      const stores = await valueOf(shop().backend.listStores(call()));
      const closed = stores.flatMap((store) => store.specialDays.filter((day) => !day.hours));
      expect(closed.map((day) => day.id)).toContain('christmas-day');
    });

    test('come nearest first, by coordinates and by postal code', async () => {
      const stores = await valueOf(shop().backend.listStores(call()));
      for (const { id, geo, address } of stores) {
        const [byPlace] = await valueOf(shop().backend.listStores(call(), geo));
        expect(byPlace?.id).toBe(id);
        const { postalCode = '', addressCountry } = address;
        const near = await valueOf(
          shop().backend.listStores(call(), { postalCode, addressCountry }),
        );
        expect(near[0]?.address.addressRegion).toBe(address.addressRegion);
        expect(near).toHaveLength(stores.length);
      }
    });

    test('are not found near a postal code that nobody knows', async () => {
      const nowhere = { postalCode: '00000', addressCountry: 'US' };
      expect(await outcomeOf(shop().backend.listStores(call(), nowhere))).toBe('not_found');
    });
  });
}
