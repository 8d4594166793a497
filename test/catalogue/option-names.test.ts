import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { nameOptions, shortName } from '../../lambda/catalogue/option-names.ts';
import { toCandidate } from '../../lambda/catalogue/to-candidate.ts';
import { noHistory } from '../../lambda/catalogue/history.ts';
import { createShelf } from '../../lambda/catalogue/shelf.ts';
import { cornerStore, productOf } from './corner-store.ts';
import { english } from './english.ts';

const shelf = createShelf(english, cornerStore);
const candidate = (id: string) => {
  const variant = shelf.variant(id);
  if (!variant) throw new Error(`no variant ${id}`);
  return toCandidate(variant, 1, noHistory);
};
const names = (...ids: string[]) => nameOptions(ids.map(candidate)).map(({ name }) => name);
const start = (name: string) => name.toLowerCase().split(' ').slice(0, 3).join(' ');

describe('the name of an option', () => {
  test('is brand, type and size while that is short', () => {
    const milk = productOf('whole-milk');
    const [pint] = milk.variants;
    expect(pint && shortName(milk, pint)).toBe('Meadow Lane whole milk, pint');
  });

  test('goes without the size where there is only one, and without the brand where it gets long', () => {
    expect(candidate('bananas/only').name).toBe('bananas');
    expect(candidate('house-blend/12 ounces').name).toBe('house blend whole bean coffee');
  });

  test('never has more than six words', () => {
    for (const product of cornerStore)
      for (const variant of product.variants)
        expect(shortName(product, variant).split(' ').length).toBeLessThanOrEqual(6);
  });

  test('begins with the size where all is one product', () => {
    expect(names('whole-milk/pint', 'whole-milk/gallon')).toEqual([
      'pint, Meadow Lane whole milk',
      'gallon, Meadow Lane whole milk',
    ]);
  });

  test('begins with the type where all is one brand', () => {
    expect(names('skim-milk/gallon', 'chocolate-milk/pint').map(start)).toEqual([
      'meadow lane skim',
      'meadow lane chocolate',
    ]);
    expect(names('butter-salted/1 pound', 'butter-unsalted/1 pound')).toEqual([
      'Clover Hill salted butter, 1 pound',
      'Clover Hill unsalted butter, 1 pound',
    ]);
  });

  test('tells any two products apart, mostly by its first three words', () => {
    const ids = cornerStore.flatMap(({ variants }) => variants.slice(0, 1).map(({ id }) => id));
    fc.assert(
      fc.property(fc.subarray(ids, { minLength: 2, maxLength: 4 }), (some) => {
        expect(new Set(names(...some)).size).toBe(some.length);
      }),
      { seed: 1 },
    );
  });
});
