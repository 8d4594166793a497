import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { loadLanguage } from '../../../simulator/load-language.ts';
import { english } from '../../catalogue/english.ts';

const { cardinal, quantity, digits } = loadLanguage('en').numbers;

const words = (text: string) => text.split(' ');

describe('numbers', () => {
  test.each([
    ['two', 2, 1],
    ['twenty four', 24, 2],
    ['one hundred sixty eight', 168, 4],
    ['two thousand twenty six', 2026, 4],
    ['12', 12, 1],
    ['four two', 4, 1],
  ])('read "%s"', (text, number, length) => {
    expect(cardinal(words(text), 0)).toEqual({ number, length });
  });

  test('read back every number below a hundred thousand', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (number) => {
        const said = english.numbers.words(String(number));
        expect(cardinal(said, 0)).toEqual({ number, length: said.length });
      }),
    );
  });

  test('are none elsewhere', () => {
    expect(cardinal(['milk'], 0)).toBeUndefined();
    expect(cardinal(['two'], 1)).toBeUndefined();
    expect(cardinal(['hundred'], 0)).toBeUndefined();
  });
});

describe('digits', () => {
  test.each([
    ['four two seven one', '4271'],
    ['4271', '4271'],
    ['forty two seventy one', '4271'],
    ['one oh three eight', '1038'],
    ['10 38', '1038'],
    ['4 2 7 1', '4271'],
  ])('are read from "%s"', (text, expected) => {
    expect(digits(words(text), 0, 4)).toEqual({ digits: expected, length: words(text).length });
  });

  test.each(['four two seven', '42711', 'four two seven milk', '427 11'])(
    'are not four in "%s"',
    (text) => {
      expect(digits(words(text), 0, 4)).toBeUndefined();
    },
  );
});

describe('how many', () => {
  test.each([
    ['a couple of apples', 2, 3],
    ['a couple apples', 2, 2],
    ['a few apples', 3, 2],
    ['half a dozen eggs', 6, 3],
    ['a dozen eggs', 12, 2],
    ['one and a half pounds', 1.5, 4],
    ['twenty four cans', 24, 2],
  ])('is read of "%s"', (text, number, length) => {
    expect(quantity(text.split(' '), 0)).toEqual({ number, length });
  });

  test('is not read of what is no number', () => {
    expect(quantity(['a', 'lot'], 0)).toBeUndefined();
  });
});
