import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  choices,
  day,
  digits,
  pause,
  money,
  phone,
  product,
  quoted,
  texts,
  time,
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

describe('a day', () => {
  test.each([
    ['2026-11-20', 'today'],
    ['2026-11-21', 'tomorrow'],
    ['2026-11-19', 'yesterday'],
    ['2026-11-22', 'Sunday'],
    ['2026-11-26', 'Thursday'],
    ['2026-11-27', 'November 27'],
    ['2026-11-18', 'November 18'],
    ['2027-01-03', 'January 3, 2027'],
    ['2025-11-20', 'November 20, 2025'],
  ])('%s, seen from Friday, November 20, is "%s"', (date, words) => {
    expect(day({ date, today: '2026-11-20' }, 'en-US')).toBe(words);
  });

  test('of the coming week is a weekday across the turn of the year', () => {
    expect(day({ date: '2027-01-02', today: '2026-12-29' }, 'en-US')).toBe('Saturday');
  });

  test('is the same across a change of the clocks', () => {
    expect(day({ date: '2026-11-01', today: '2026-10-31' }, 'en-US')).toBe('tomorrow');
  });
});

describe('a time', () => {
  test.each([
    ['09:00', '9 AM'],
    ['09:30', '9:30 AM'],
    ['12:00', '12 PM'],
    ['00:00', '12 AM'],
    ['00:05', '12:05 AM'],
    ['23:59', '11:59 PM'],
  ])('of %s is "%s"', (wall, words) => {
    expect(time(wall, 'en-US').replaceAll('\u202F', ' ')).toBe(words);
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
