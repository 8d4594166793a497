import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromShop, toShop } from '../../../../lambda/commerce/backends/vendure/shop-money.ts';

describe('money of a shop that counts hundredths of everything', () => {
  test.each([
    ['USD', 1299, 1299],
    ['JPY', 50_000, 500],
    ['KWD', 1250, 12_500],
  ])('is told in the minor unit of %s', (currency, ofTheShop, amount) => {
    expect(fromShop(ofTheShop, currency)).toEqual({ amount, currency });
    expect(toShop({ amount, currency })).toBe(ofTheShop);
  });

  test('goes to the shop as it came from there', () => {
    const currency = fc.constantFrom('USD', 'JPY', 'KWD');
    fc.assert(
      fc.property(currency, fc.integer({ min: -1_000_000, max: 1_000_000 }), (code, units) => {
        const ofTheShop = units * 100;
        expect(toShop(fromShop(ofTheShop, code))).toBe(ofTheShop);
      }),
    );
  });

  test('is never rounded: half a yen is no price', () => {
    expect(() => fromShop(49_950, 'JPY')).toThrow(RangeError);
  });
});
