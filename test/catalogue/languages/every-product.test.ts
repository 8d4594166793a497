import { describe, expect, test } from '@jest/globals';
import { createCatalogue } from '../../../lambda/catalogue/create-catalogue.ts';
import { writtenLanguages } from '../../../tools/languages/read-language.ts';
import { createFakeShop } from '../../fakes/shop/create-fake-shop.ts';
import type { SeedProduct } from '../../fakes/shop/seed.ts';
import { demoSeed } from '../../fixtures/demo-seed.ts';
import { asQuery, picks, valueOf, type Said } from '../ask-catalogue.ts';

const now = new Date('2026-11-25T21:00:00Z');

/** Every so many of names, of other words for them, and of sizes: the rest is of the same kind, and English is held whole elsewhere. */
const oneIn = 6;

describe.each(writtenLanguages().filter((name) => name !== 'en'))(
  'in "%s", the products of the demo shop',
  (locale) => {
    const seed = demoSeed(locale);
    const shop = createFakeShop({ clock: () => now, seed });
    const ctx = { locale, signal: new AbortController().signal, requestId: 'test' };
    const catalogue = createCatalogue({ shop, clock: () => now, ownBrand: shop.seller.name });

    const find = async (said: string | Said) =>
      picks(valueOf(await catalogue.find(ctx, asQuery(said), [])));

    /** What is wrong of it; nothing as long as that is hardly anything. */
    async function wrongOf<Said>(
      all: readonly Said[],
      isRight: (said: Said) => Promise<boolean>,
      share: number,
    ): Promise<readonly Said[]> {
      const wrong: Said[] = [];
      for (const said of all) if (!(await isRight(said))) wrong.push(said);
      return wrong.length / all.length > share ? wrong : [];
    }

    test('are found by their names', async () => {
      const isRight = async ({ id, name }: SeedProduct) => (await find(name))[0]?.productId === id;
      expect(await wrongOf(some(seed.products), isRight, 0.04)).toEqual([]);
    });

    test('are among what is offered by anything else that they are called', async () => {
      const called = seed.products.flatMap(({ id, aliases = [] }) =>
        aliases.map((alias) => ({ id, alias })),
      );
      const isRight = async ({ id, alias }: (typeof called)[number]) =>
        (await find(alias)).some(({ productId }) => productId === id);
      expect(await wrongOf(some(called), isRight, 0.03)).toEqual([]);
    });

    test('are found in each of their sizes', async () => {
      const sized = some(seed.products.filter(({ sizes }) => sizes.length > 1)).flatMap(
        ({ name, sizes }) => sizes.map(({ sku, size }) => ({ name, sku, size })),
      );
      const isRight = async ({ name, sku, size }: (typeof sized)[number]) => {
        const [first] = await find({ heard: name, ...(size !== undefined && { size }) });
        return first?.sku === sku;
      };
      expect(await wrongOf(sized, isRight, 0.03)).toEqual([]);
    });
  },
);

const some = <T>(all: readonly T[]): readonly T[] => all.filter((_, at) => at % oneIn === 0);
