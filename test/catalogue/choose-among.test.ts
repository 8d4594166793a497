import { describe, expect, test } from '@jest/globals';
import type { Candidate } from '../../lambda/catalogue/catalogue.ts';
import { toId } from '../../lambda/commerce/id.ts';
import { asQuery, catalogueOf, ctx, picks, told, valueOf, type Said } from './ask-catalogue.ts';
import { cornerStore } from './corner-store.ts';

const catalogue = catalogueOf();

async function offer(...ids: string[]): Promise<readonly Candidate[]> {
  const known = await Promise.all(
    ids.map(async (id) => valueOf(await catalogue.candidate(ctx, toId(id)))),
  );
  return known.filter((one) => one !== undefined);
}

const choose = async (said: string | Said, ...ids: string[]) =>
  catalogue.choose(ctx, asQuery(said), await offer(...ids));

describe('choosing among sizes of one product', () => {
  const milk = ['whole-milk/pint', 'whole-milk/half gallon', 'whole-milk/gallon'];

  test.each([
    ['the big one', 'whole-milk/gallon'],
    ['the small one', 'whole-milk/pint'],
    ['the medium one', 'whole-milk/half gallon'],
    ['half gallon', 'whole-milk/half gallon'],
    ['the gallon please', 'whole-milk/gallon'],
    ['128 ounces', 'whole-milk/gallon'],
  ])('understands "%s"', async (said, meant) => {
    expect(told(await choose(said, ...milk))).toBe(`sure ${meant}`);
  });

  test('takes the biggest of what was offered, not of what there is', async () => {
    expect(told(await choose('the big one', 'whole-milk/pint', 'whole-milk/half gallon'))).toBe(
      'sure whole-milk/half gallon',
    );
  });

  test('understands the size that the platform cut out', async () => {
    expect(told(await choose({ heard: '', size: 'large' }, ...milk))).toBe(
      'sure whole-milk/gallon',
    );
  });
});

describe('choosing among products', () => {
  const coffees = ['dark-roast/12 ounces', 'decaf/12 ounces', 'espresso-beans/2 pounds'];

  test.each([
    ['the dark one', 'dark-roast/12 ounces'],
    ['decaf', 'decaf/12 ounces'],
    ['the night owl', 'espresso-beans/2 pounds'],
    ['the big one', 'espresso-beans/2 pounds'],
    ['the d calf', 'decaf/12 ounces'],
  ])('understands "%s"', async (said, meant) => {
    const match = await choose(said, ...coffees);
    expect(picks(match)[0]?.variantId).toBe(meant);
    expect(picks(match)).toHaveLength(1);
  });

  test('narrows down what fits several', async () => {
    const match = await choose({ heard: '', brand: 'blue heron' }, ...coffees);
    expect(match.kind).toBe('choose');
    expect(picks(match).map(({ productId }) => productId)).toEqual(
      expect.arrayContaining(['dark-roast', 'decaf']),
    );
    expect(picks(match)).toHaveLength(2);
  });

  test('finds nothing where something else was said', async () => {
    expect(await choose('toilet paper', ...coffees)).toEqual({ kind: 'none' });
    expect(await choose('decaf')).toEqual({ kind: 'none' });
  });

  test('keeps the name that was read out', async () => {
    const offered = (await offer(...coffees)).map((one) => ({ ...one, name: `my ${one.name}` }));
    const match = await catalogue.choose(ctx, asQuery('decaf'), offered);
    expect(picks(match)[0]?.name).toMatch(/^my /);
  });

  test('understands what the shop has stopped selling since', async () => {
    const offered = await offer(...coffees);
    const emptied = catalogueOf(cornerStore.filter(({ id }) => id !== 'decaf'));
    valueOf(await emptied.find(ctx, asQuery('milk'), []));
    expect(told(await emptied.choose(ctx, asQuery('decaf'), offered))).toBe('sure decaf/12 ounces');
    expect(told(await emptied.choose(ctx, asQuery('the dark roast'), offered))).toBe(
      'sure dark-roast/12 ounces',
    );
  });
});

describe('a known variant', () => {
  test('is a candidate in full', async () => {
    const one = valueOf(await catalogue.candidate(ctx, toId('whole-milk/gallon')));
    expect(one).toEqual({
      variantId: 'whole-milk/gallon',
      productId: 'whole-milk',
      sku: 'whole-milk-2',
      name: 'Meadow Lane whole milk, gallon',
      productName: 'Meadow Lane whole milk',
      brand: 'Meadow Lane',
      size: 'gallon',
      sizeRank: 2,
      confidence: 1,
    });
  });

  test('is none when the shop does not sell it', async () => {
    expect(valueOf(await catalogue.candidate(ctx, toId('whole-milk')))).toBeUndefined();
    expect(valueOf(await catalogue.candidate(ctx, toId('gone/only')))).toBeUndefined();
  });
});
