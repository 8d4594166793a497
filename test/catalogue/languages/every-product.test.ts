import { describe, expect, test } from '@jest/globals';
import { createCatalogue } from '../../../lambda/catalogue/create-catalogue.ts';
import { writtenLanguages } from '../../../tools/languages/read-language.ts';
import { createFakeShop } from '../../fakes/shop/create-fake-shop.ts';
import { demoSeed } from '../../fixtures/demo-seed.ts';
import { asQuery, picks, valueOf, type Said } from '../ask-catalogue.ts';

const now = new Date('2026-11-25T21:00:00Z');

/** Of a hundred, so many at least. */
const nearlyAll = 0.97;

describe.each(writtenLanguages())('in "%s", every product of the demo shop', (locale) => {
  const seed = demoSeed(locale);
  const shop = createFakeShop({ clock: () => now, seed });
  const ctx = { locale, signal: new AbortController().signal, requestId: 'test' };
  const catalogue = createCatalogue({ shop, clock: () => now, ownBrand: shop.seller.name });

  const find = async (said: string | Said) =>
    picks(valueOf(await catalogue.find(ctx, asQuery(said), [])));

  async function missed(
    said: (product: (typeof seed.products)[number]) => readonly string[],
    within: number,
  ) {
    const all = seed.products.flatMap((product) => said(product).map((words) => ({ product, words })));
    const wrong: string[] = [];
    for (const { product, words } of all) {
      const found = (await find(words)).slice(0, within);
      if (!found.some(({ productId }) => productId === product.id)) wrong.push(words);
    }
    return { wrong, share: 1 - wrong.length / all.length };
  }

  test('is found by its name', async () => {
    const { wrong } = await missed(({ name }) => [name], 1);
    expect(wrong).toEqual([]);
  });

  test('is among what is offered by nearly anything else that it is called', async () => {
    const { wrong, share } = await missed(({ aliases = [] }) => aliases, 3);
    expect(share >= nearlyAll ? [] : wrong).toEqual([]);
  });

  test('is found in each of its sizes', async () => {
    const wrong: string[] = [];
    for (const { name, sizes } of seed.products) {
      for (const { sku, size } of sizes) {
        const [first] = await find({ heard: name, ...(size !== undefined && { size }) });
        if (first?.sku !== sku) wrong.push(`${name}, ${size ?? ''}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
