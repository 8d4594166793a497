import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  choices,
  digits,
  pause,
  money,
  phone,
  product,
  quoted,
  texts,
} from '../../lambda/speech/formats.ts';

describe('money', () => {
  test.each([
    [{ amount: 1459, currency: 'USD' }, '$14.59'],
    [{ amount: 5, currency: 'USD' }, '$0.05'],
    [{ amount: 123_456_789, currency: 'USD' }, '$1,234,567.89'],
    [{ amount: -250, currency: 'USD' }, '-$2.50'],
    [{ amount: 500, currency: 'JPY' }, '¥500'],
    [{ amount: 1500, currency: 'BHD' }, 'BHD 1.500'],
  ])('of %j is said in its own decimals', (amount, words) => {
    expect(money(amount, 'en-US').replaceAll('\u00A0', ' ')).toBe(words);
  });

  test('loses and adds no cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (amount) => {
        const spoken = money({ amount, currency: 'USD' }, 'en-US');
        expect(Number(spoken.replaceAll(/\D/g, ''))).toBe(amount);
      }),
    );
  });
});

test.each([
  ['4056', '4 0 5 6'],
  ['0002', '0 0 0 2'],
  ['', ''],
])('the digits of "%s" stand apart by pauses', (value, words) => {
  expect(digits(value).replaceAll(pause, ' ')).toBe(words);
});

test.each([
  ['+13125550100', '312 555 0100'],
  ['+49309018201', '+493 09 01 82 01'],
])('the number %s is said in groups, the country only where it is another one', (value, words) => {
  expect(phone(value)).toBe(words);
});

test('a name is said without its commas', () => {
  expect(product('Meadow two percent milk, half gallon')).toBe(
    'Meadow two percent milk half gallon',
  );
});

describe('what was heard', () => {
  test.each([
    ['milk?', 'milk'],
    ["ben & jerry's 2% ice-cream", "ben & jerry's 2% ice-cream"],
    ['café crème', 'café crème'],
    ['  a   b  ', 'a b'],
    ['Yes. Order it!', 'Yes Order it'],
  ])('"%s" becomes a part of a sentence: "%s"', (said, words) => {
    expect(quoted(said)).toBe(words);
  });

  test('is never markup, a sentence or a question of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (said) => {
        expect(quoted(said)).not.toMatch(/[<>{}.?!]|^ | {2}| $/);
      }),
    );
  });
});

test.each([
  [['milk'], 'milk', 'milk'],
  [['milk', 'eggs'], 'milk and eggs', 'milk or eggs'],
  [['milk', 'eggs', 'bread'], 'milk, eggs, and bread', 'milk, eggs, or bread'],
])('%j is a list to be heard', (all, both, either) => {
  expect(texts(all, 'en-US')).toBe(both);
  expect(choices(all, 'en-US')).toBe(either);
});
