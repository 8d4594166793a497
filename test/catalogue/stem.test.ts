import { describe, expect, test } from '@jest/globals';
import { english } from './english.ts';

const { stem } = english;

describe('the stem of a word', () => {
  test.each([
    ['eggs', 'egg'],
    ['boxes', 'box'],
    ['bunches', 'bunch'],
    ['tomatoes', 'tomato'],
    ['loaves', 'loaf'],
    ['halves', 'half'],
    ['trays', 'tray'],
  ])('makes one of %s', (many, one) => {
    expect(stem(many)).toBe(one);
  });

  test.each(['berry berries', 'cookie cookies', 'pastry pastries', 'knife knives'])(
    'gives %s the same form',
    (pair) => {
      const [one = '', many = ''] = pair.split(' ');
      expect(stem(one)).toBe(stem(many));
    },
  );

  test.each(['swiss', 'asparagus', 'gas', 'is', 'milk', 'hummus'])('leaves %s alone', (word) => {
    expect(stem(word)).toBe(word);
  });

  test('is not fooled by words that objects know', () => {
    expect(stem('constructor')).toBe('constructor');
  });
});
