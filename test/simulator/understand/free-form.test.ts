import { describe, expect, test } from '@jest/globals';
import { loadLanguage } from '../../../simulator/load-language.ts';

const { lengths, meansLittle } = loadLanguage('en').freeForm;

const names = (text: string) => {
  const words = text.split(' ');
  return lengths(words, 0).map((length) => words.slice(0, length).join(' '));
};

describe('a name that no list holds', () => {
  test('is up to five words', () => {
    expect(names('really good cold brew coffee concentrate')).toEqual([
      'really',
      'really good',
      'really good cold',
      'really good cold brew',
      'really good cold brew coffee',
    ]);
  });

  test('neither begins nor ends with a word that only stands between others', () => {
    expect(names('salt and pepper')).toEqual(['salt', 'salt and pepper']);
    expect(names('the salt')).toEqual([]);
    expect(names('out the flour')).toEqual([]);
  });

  test('ends where a sentence begins', () => {
    expect(names('salt what is')).toEqual(['salt']);
    expect(names('what salt')).toEqual([]);
  });

  test('is not carried by words that mean nothing alone', () => {
    expect(['some', 'the', 'another'].every(meansLittle)).toBe(true);
    expect(meansLittle('add')).toBe(false);
  });
});
