import { describe, expect, test } from '@jest/globals';
import { createShelf } from '../../lambda/catalogue/shelf.ts';
import { toId } from '../../lambda/commerce/id.ts';
import { cornerStore, productOf } from './corner-store.ts';
import { english } from './english.ts';

const found = (shelf: ReturnType<typeof createShelf>, ...words: string[]) =>
  shelf
    .nearest(
      words.map((word) => ({ weight: 1, alikes: shelf.alike([word]) })),
      5,
    )
    .map(({ product }) => product.id as string);

describe('a shelf', () => {
  test('finds what shares most with the words', () => {
    expect(found(createShelf(english, cornerStore), 'oat', 'milk')[0]).toBe('oat-milk');
  });

  test('takes what is gone off, and its variants', () => {
    const shelf = createShelf(english, [productOf('leeks'), productOf('beets')]);
    shelf.remove(toId('leeks'));
    shelf.remove(toId('never-there'));
    expect(found(shelf, 'leek')).toEqual([]);
    expect(shelf.product('leeks')).toBeUndefined();
    expect(shelf.variant('leeks/only')).toBeUndefined();
    expect(found(shelf, 'beet')).toEqual(['beets']);
  });

  test('replaces a product that changed', () => {
    const shelf = createShelf(english, [productOf('leeks')]);
    shelf.put({ ...productOf('leeks'), name: 'spring onions', categories: [], variants: [] });
    expect(found(shelf, 'leek')).toEqual([]);
    expect(found(shelf, 'onion')).toEqual(['leeks']);
  });

  test('weighs a rare word more than a frequent one, and an unknown one like the rarest', () => {
    const shelf = createShelf(english, cornerStore);
    const weight = (word: string) => shelf.weight(shelf.alike([word])[0]?.words[0]);
    expect(weight('penne')).toBeGreaterThan(weight('milk'));
    expect(shelf.weight()).toBeCloseTo(weight('penne'), 1);
  });

  test('knows kinds from manners', () => {
    const shelf = createShelf(english, cornerStore);
    const isKind = (word: string) => {
      const known = shelf.alike([word])[0]?.words[0];
      return known && shelf.isKind(known);
    };
    expect([isKind('milk'), isKind('organic')]).toEqual([true, false]);
  });

  test('gives back no more than was asked for', () => {
    expect(found(createShelf(english, cornerStore), 'milk').length).toBe(5);
    expect(found(createShelf(english), 'milk')).toEqual([]);
  });
});
