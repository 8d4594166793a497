import { describe, expect, test } from '@jest/globals';
import { bySize, fitSize, namedSize, usualSize } from '../../lambda/catalogue/said-size.ts';
import { english } from './english.ts';

const { readMeasures, readSize, spokenForm } = english;

const sized = (size: string, sizeRank?: number, product = 'milk') => ({
  product,
  measures: readMeasures(spokenForm(size)),
  ...(sizeRank !== undefined && { sizeRank }),
  sizeName: spokenForm(size).join(' '),
});

const milk = [sized('gallon', 2), sized('pint', 0), sized('half gallon', 1)];

const fit = (said: string, things = milk) => {
  const read = readSize(spokenForm(said));
  return read && fitSize(read.size, things);
};

describe('a size as it is said', () => {
  test.each([
    ['the big one', [1, -1, -1]],
    ['the smallest', [-1, 1, -1]],
    ['medium', [-1, -1, 1]],
    ['a half gallon', [-1, -1, 1]],
    ['64 oz', [-1, -1, 1]],
    ['eight ounces', [-1, -1, -1]],
  ])('finds its thing: %s', (said, fits) => {
    expect(fit(said)).toEqual(fits);
  });

  test('cannot tell where things are counted otherwise', () => {
    expect(fit('a dozen')).toEqual([0, 0, 0]);
  });

  test('cannot tell "the big one" of a single thing', () => {
    expect(fit('the big one', [sized('gallon', 0)])).toEqual([0]);
  });

  test('compares by amounts across products, and by rank within one', () => {
    const mixed = [sized('12 ounces', 0, 'dark roast'), sized('2 pounds', 0, 'espresso')];
    expect(fit('the large one', mixed)).toEqual([-1, 1]);
    expect(bySize(milk).map(({ sizeRank }) => sizeRank)).toEqual([0, 1, 2]);
  });

  test('of a bare number is pieces or ounces', () => {
    const eggs = [sized('dozen', 0), sized('18 count', 1)];
    expect(fit('eighteen', eggs)).toEqual([-1, 1]);
  });

  test('may be a name, which fits what is called just so', () => {
    const bread = [sized('half loaf', 0), sized('loaf', 1)];
    const named = (words: string) => {
      const read = namedSize(spokenForm(words));
      return read && fitSize(read.size, bread);
    };
    expect(named('loaves')).toEqual([-1, 1]);
    expect(named('half loaf')).toEqual([1, -1]);
    expect(named('barrel')).toEqual([0, 0]);
    expect(named('')).toBeUndefined();
  });

  test('tells which words said it', () => {
    expect(readSize(['half', 'gallon', 'milk'])?.at).toEqual([0, 1]);
    expect(readSize(['milk', 'big'])?.at).toEqual([1]);
    expect(readSize(['milk'])).toBeUndefined();
    expect(readSize([])).toBeUndefined();
  });

  test('is the one in the middle where none is said', () => {
    expect(usualSize(milk)?.sizeRank).toBe(1);
    expect(usualSize(milk.slice(0, 0))).toBeUndefined();
  });
});
