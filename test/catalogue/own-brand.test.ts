import { describe, expect, test } from '@jest/globals';
import type { ProductQuery } from '../../lambda/catalogue/catalogue.ts';
import type { CatalogueProduct } from '../../lambda/commerce/product.ts';
import { toId } from '../../lambda/commerce/id.ts';
import { asQuery, catalogueOf, ctx, picks, purchase, valueOf, type Said } from './ask-catalogue.ts';
import { cornerStore } from './corner-store.ts';
import { english } from './english.ts';

const { ownBrand } = english;

const own = 'Copper Kettle';

const product = (id: string, kind: string, sizes: readonly string[]): CatalogueProduct => ({
  id: toId(id),
  name: `${own} ${kind}`,
  brand: own,
  aliases: [],
  categories: [],
  variants: sizes.map((size, at) => ({
    id: toId<'variant'>(`${id}/${size}`),
    sku: `${id}-${String(at)}`,
    name: `${own} ${kind}, ${size}`,
    size,
    sizeRank: at,
  })),
});

const catalogue = catalogueOf(
  [
    ...cornerStore,
    product('own-coffee', 'ground coffee', ['12 ounces']),
    product('own-towels', 'paper towels', ['2 rolls', '6 rolls']),
  ],
  own,
);

const find = async (said: string | Said, bought = '') => {
  const purchases = bought === '' ? [] : [purchase(bought)];
  const match = valueOf(await catalogue.find(ctx, asQuery(said), purchases));
  return { kind: match.kind, ids: picks(match).map(({ variantId }) => variantId as string) };
};

describe('the brand of the shop itself', () => {
  test.each([
    'store brand coffee',
    "the store's own brand of coffee",
    'your own brand of coffee',
    'house brand coffee',
    'generic coffee',
    'no-name coffee',
    'the cheap coffee',
    'the cheapest coffee',
    'copper kettle coffee',
  ])('is meant by "%s"', async (said) => {
    expect(await find(said)).toEqual({ kind: 'sure', ids: ['own-coffee/12 ounces'] });
  });

  test.each(['store brand', 'generic', 'your brand', own])(
    'is meant where the platform cut it out as "%s"',
    async (brand) => {
      const { ids } = await find({ heard: 'coffee', brand });
      expect(ids).toEqual(['own-coffee/12 ounces']);
    },
  );

  test('is meant where the platform heard nothing else', async () => {
    const offered = await find({ heard: 'store brand', brand: 'store brand' });
    expect(new Set(offered.ids)).toEqual(new Set((await find('the store brand')).ids));
  });

  test('alone offers what is sold under it', async () => {
    const { kind, ids } = await find('the store brand');
    expect(kind).toBe('choose');
    expect(ids.every((id) => id.startsWith('own-'))).toBe(true);
  });

  test('counts for more than what is bought every week', async () => {
    expect((await find('store brand coffee', 'dark-roast/12 ounces')).ids).toEqual([
      'own-coffee/12 ounces',
    ]);
  });

  test('is told by its word among those that were offered', async () => {
    const offered = picks(valueOf(await catalogue.find(ctx, asQuery('paper towels'), [])));
    expect(new Set(offered.map(({ productId }) => productId as string))).toEqual(
      new Set(['paper-towels', 'own-towels']),
    );
    for (const said of ['the store brand', 'the cheap one', 'generic']) {
      expect(await catalogue.choose(ctx, asQuery(said), offered)).toMatchObject({
        kind: 'sure',
        pick: { productId: 'own-towels' },
      });
    }
  });

  test('counts for more than what the platform took it for', async () => {
    const { ids } = await find({
      heard: 'paper towels',
      brand: 'store brand',
      ids: ['paper-towels'],
    });
    expect(ids.every((id) => id.startsWith('own-towels'))).toBe(true);
  });

  test('that does not make it leads to a question for another, not to another', async () => {
    expect(await find('store brand penne')).toEqual({
      kind: 'doubtful',
      ids: ['penne/1 pound'],
    });
    expect(await find('store brand lawn mower')).toEqual({ kind: 'none', ids: [] });
  });
});

describe('words for it', () => {
  const query = (heard: string, brand?: string): ProductQuery => ({
    heard,
    ids: [],
    ...(brand !== undefined && { brand }),
  });

  test('leave a brand alone that was said', () => {
    expect(ownBrand.read(query('cheap coffee', 'Blue Heron'), own)).toEqual(
      query('cheap coffee', 'Blue Heron'),
    );
  });

  test.each(['the cheap one', 'cheaper', 'the cheapest', 'Cheapest one'])(
    'ask for the cheapest: "%s"',
    (said) => {
      expect(ownBrand.asksForCheapest(query(said))).toBe(true);
    },
  );

  test.each(['cheap coffee', 'the store brand', 'cheapened'])('and not "%s"', (said) => {
    expect(ownBrand.asksForCheapest(query(said))).toBe(false);
  });

  test('are no part of other words', () => {
    expect(ownBrand.read(query('generically cheapened'), own).brand).toBeUndefined();
    expect(ownBrand.read(query('house blend'), own).brand).toBeUndefined();
  });

  test('go with a shop of any name', () => {
    expect(ownBrand.read(query('store brand tea'), 'Tea & Co. (+more)').brand).toBe(
      'Tea & Co. (+more)',
    );
  });

  test('mean nothing where the shop has no name of its own', () => {
    expect(ownBrand.read(query('store brand coffee'), undefined)).toEqual(
      query('store brand coffee'),
    );
  });
});
