import { describe, expect, test } from '@jest/globals';
import { singular } from '../../lambda/catalogue/singular.ts';

describe('singular', () => {
  test.each([
    ['eggs', 'egg'],
    ['boxes', 'box'],
    ['bunches', 'bunch'],
    ['tomatoes', 'tomato'],
    ['loaves', 'loaf'],
    ['halves', 'half'],
    ['trays', 'tray'],
  ])('makes one of %s', (many, one) => {
    expect(singular(many)).toBe(one);
  });

  test.each(['berry berries', 'cookie cookies', 'pastry pastries', 'knife knives'])(
    'gives %s the same form',
    (pair) => {
      const [one = '', many = ''] = pair.split(' ');
      expect(singular(one)).toBe(singular(many));
    },
  );

  test.each(['swiss', 'asparagus', 'gas', 'is', 'milk', 'hummus'])('leaves %s alone', (word) => {
    expect(singular(word)).toBe(word);
  });

  test('is not fooled by words that objects know', () => {
    expect(singular('constructor')).toBe('constructor');
  });
});
