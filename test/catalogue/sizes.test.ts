import { expect, test } from '@jest/globals';
import { toId } from '../../lambda/commerce/id.ts';
import { catalogueOf, ctx, valueOf } from './ask-catalogue.ts';
import { cornerStore } from './corner-store.ts';

test('of a product are all that it comes in, from small to large', async () => {
  const catalogue = catalogueOf();
  for (const { id, variants } of cornerStore) {
    const sizes = valueOf(await catalogue.sizes(ctx, id));
    expect(sizes.map(({ variantId }) => variantId).toSorted()).toEqual(
      variants.map((one) => one.id).toSorted(),
    );
    const ranks = sizes.flatMap(({ sizeRank }) => sizeRank ?? []);
    expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
  }
});

test('of a product that is not sold any more are none', async () => {
  expect(valueOf(await catalogueOf().sizes(ctx, toId<'product'>('gone')))).toEqual([]);
});
