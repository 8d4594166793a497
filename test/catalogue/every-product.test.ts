import { describe, expect, test } from '@jest/globals';
import { demoCatalogue } from '../fixtures/demo-shelves.ts';
import { asQuery, catalogueOf, ctx, picks, valueOf, type Said } from './ask-catalogue.ts';

const catalogue = catalogueOf(demoCatalogue, 'Corner Market');

const find = async (said: string | Said) => {
  const match = valueOf(await catalogue.find(ctx, asQuery(said), []));
  return picks(match).map(({ productId, variantId }) => ({ productId, variantId }));
};

/** Those that something else comes before. */
async function missed(
  said: (product: (typeof demoCatalogue)[number]) => readonly string[],
  within: number,
): Promise<readonly string[]> {
  const all = await Promise.all(
    demoCatalogue.flatMap((product) =>
      said(product).map(async (words) => {
        const found = (await find(words)).slice(0, within);
        return found.some(({ productId }) => productId === product.id) ? [] : [words];
      }),
    ),
  );
  return all.flat();
}

describe('every product of the demo shop', () => {
  test('is found by its name', async () => {
    expect(await missed(({ name }) => [name], 1)).toEqual([]);
  });

  test('is among what is offered by anything else that it is called', async () => {
    expect(await missed(({ aliases }) => aliases, 3)).toEqual([]);
  });

  test('is found in each of its sizes', async () => {
    const wrong = await Promise.all(
      demoCatalogue.flatMap(({ name, variants }) =>
        variants.map(async ({ id, size }) => {
          const [first] = await find({ heard: name, ...(size !== undefined && { size }) });
          return first?.variantId === id ? [] : [id];
        }),
      ),
    );
    expect(wrong.flat()).toEqual([]);
  });
});
