import { describe, expect, test } from '@jest/globals';
import { demoName, demoShelves, type DemoProduct } from '../fixtures/demo-shelves.ts';

const variants = demoShelves.flatMap((product) => product.sizes.map((size) => ({ product, size })));
const priceOf = (product: DemoProduct, size: string | null) =>
  product.sizes.find(([name]) => name === size)?.[1];
const repeated = (names: readonly string[]) =>
  names.filter((name, at) => names.indexOf(name) !== at);
const slugOf = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
const kinds = new Set(demoShelves.map(({ kind }) => kind));

describe('the shelves of the demo shop', () => {
  test('hold what a grocer has', () => {
    expect(demoShelves.length).toBeGreaterThanOrEqual(240);
    expect(variants.length).toBeGreaterThanOrEqual(400);
  });

  test('have a name of its own for every product and every size', () => {
    expect(repeated(demoShelves.map((product) => slugOf(demoName(product))))).toEqual([]);
    expect(
      repeated(
        variants.map(({ product, size: [size] }) => slugOf(`${demoName(product)} ${size ?? ''}`)),
      ),
    ).toEqual([]);
  });

  test('have an aisle for everything, and no other word for a product twice', () => {
    for (const { categories, aliases, kind } of demoShelves) {
      expect(categories.length).toBeGreaterThan(0);
      expect(repeated([kind, ...aliases].map((name) => name.toLowerCase()))).toEqual([]);
    }
  });

  test('name the size where there are several, and price the larger higher', () => {
    for (const { sizes } of demoShelves) {
      if (sizes.length > 1) expect(sizes.every(([size]) => size !== null)).toBe(true);
      const prices = sizes.map(([, price]) => price);
      expect(prices.every((price) => Number.isInteger(price) && price > 0)).toBe(true);
      expect(prices).toEqual(prices.toSorted((one, other) => one - other));
    }
  });

  test('sell their own label for less than any other of the same name and size', () => {
    const own = demoShelves.filter(({ brand }) => brand === 'Corner Market');
    expect(own.length).toBeGreaterThan(10);
    for (const product of own) {
      const others = demoShelves.filter(
        ({ brand, kind }) => kind === product.kind && brand !== product.brand,
      );
      for (const [size, price] of product.sizes) {
        for (const other of others) {
          expect(priceOf(other, size) ?? Infinity).toBeGreaterThan(price);
        }
      }
    }
  });
});

describe('what is awkward about them', () => {
  test.each([
    ['all-purpose flour', 'mixed flower bouquet'],
    ['fresh leeks', 'leak-proof bags'],
    ['fresh thyme', 'kitchen timer'],
    ['fresh mussels', 'muscle rub'],
    ['beef chili', 'red chili peppers'],
    ['sea bass fillet', 'chicken soup base'],
    ['fresh mint', 'breath mints'],
  ])('is %s, which sounds like %s', (one, other) => {
    expect([...kinds]).toEqual(expect.arrayContaining([one, other]));
  });

  test.each([
    ['dinner rolls', 'egg rolls', 'cinnamon rolls'],
    ['green beans', 'jelly beans', 'bean dip'],
    ['potato chips', 'chocolate chips', 'chocolate chip cookies'],
    ['black pepper', 'bell peppers', 'red chili peppers'],
  ])('is that %s, %s and %s are no plural and singular of one thing', (...all) => {
    expect([...kinds]).toEqual(expect.arrayContaining(all));
  });

  test.each([
    ['salted butter', 'unsalted butter'],
    ['salted peanuts', 'unsalted peanuts'],
    ['light brown sugar', 'dark brown sugar'],
    ['whole milk', 'skim milk'],
    ['one percent milk', 'two percent milk'],
    ['whipping cream', 'whipped cream'],
  ])('is that %s and %s differ by one word', (one, other) => {
    expect([...kinds]).toEqual(expect.arrayContaining([one, other]));
  });

  test.each(['chocolate milk', 'milk chocolate bar', 'coconut milk', 'milk of magnesia'])(
    'is a name inside a name: %s',
    (kind) => {
      expect(kinds).toContain(kind);
    },
  );

  test.each([
    'seven-grain bread',
    'two percent milk',
    'number nine steak sauce',
    'SPF 50 sunscreen',
  ])('is a number in a name: %s', (kind) => {
    expect(kinds).toContain(kind);
  });

  test.each(['Hush', 'Gale', 'Glee', 'Sparrow', 'Plainly', 'Sturdy', 'Corner Market'])(
    'is a brand that is a word: %s',
    (brand) => {
      expect(demoShelves.some((product) => product.brand === brand)).toBe(true);
    },
  );

  test('is that some come in four sizes', () => {
    expect(demoShelves.filter(({ sizes }) => sizes.length >= 4).length).toBeGreaterThanOrEqual(4);
  });

  test('is that two makers sell the same at nearly the same price', () => {
    const near = variants.filter(({ product, size: [size, price] }) =>
      demoShelves.some((other) => {
        if (other === product || other.kind !== product.kind) return false;
        const theirs = priceOf(other, size);
        return theirs !== undefined && Math.abs(theirs - price) <= 0.05 * price;
      }),
    );
    expect(near.length).toBeGreaterThanOrEqual(4);
  });

  test('is what is out of stock: all of it, one size of it, or out of season', () => {
    const isOut = ([, , stock]: DemoProduct['sizes'][number]) => stock === 0;
    expect(demoShelves.some(({ sizes }) => sizes.every(isOut))).toBe(true);
    expect(demoShelves.some(({ sizes }) => sizes.some(isOut) && !sizes.every(isOut))).toBe(true);
    const seasonal = demoShelves.filter(({ categories }) => categories[0] === 'seasonal');
    expect(seasonal.some(({ sizes }) => sizes.some(isOut))).toBe(true);
    expect(seasonal.some(({ sizes }) => !sizes.some(isOut))).toBe(true);
  });

  test('is what is no longer sold: all of it, or one size of it', () => {
    const isGone = ([, , stock]: DemoProduct['sizes'][number]) => stock === 'discontinued';
    expect(demoShelves.some(({ sizes }) => sizes.every(isGone))).toBe(true);
    expect(demoShelves.some(({ sizes }) => sizes.some(isGone) && !sizes.every(isGone))).toBe(true);
  });
});
