import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { english } from './english.ts';

const { numbers } = english;

describe('numbers in words', () => {
  test.each([
    ['7', 'seven'],
    ['24', 'twenty four'],
    ['90', 'ninety'],
    ['168', 'one hundred sixty eight'],
    ['1200', 'one thousand two hundred'],
    ['1.5', 'one point five'],
  ])('say %s as "%s"', (digits, words) => {
    expect(numbers.words(digits).join(' ')).toBe(words);
  });

  test('say article numbers digit by digit', () => {
    expect(numbers.words('07').join(' ')).toBe('zero seven');
    expect(numbers.words('60625').join(' ')).toBe('six zero six two five');
  });

  test('read back every number below a thousand', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), (value) => {
        const words = numbers.words(String(value));
        expect(numbers.read(words)).toEqual({ value, length: words.length });
      }),
    );
  });

  test('read one digit after the point', () => {
    expect(numbers.read(['sixteen', 'point', 'nine', 'ounce'])).toEqual({ value: 16.9, length: 3 });
  });

  test('stop where the number ends, and are none elsewhere', () => {
    expect(numbers.read(['two', 'dozen'])).toEqual({ value: 2, length: 1 });
    expect(numbers.read(['twenty', 'twenty'])).toEqual({ value: 20, length: 1 });
    expect(numbers.read(['milk'])).toBeUndefined();
    expect(numbers.read(['hundred'])).toBeUndefined();
  });
});
