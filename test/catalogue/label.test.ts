import { describe, expect, test } from '@jest/globals';
import { createLabeller } from '../../lambda/catalogue/label.ts';
import { createVocabulary } from '../../lambda/catalogue/vocabulary.ts';
import { productOf } from './corner-store.ts';
import { english } from './english.ts';

const label = createLabeller(createVocabulary(english), english);
const labelsOf = (id: string) =>
  label(productOf(id)).labels.map(({ words, head, aptness }) => ({
    words: words.map(({ text }) => text).join(' '),
    head: head.text,
    aptness,
  }));

describe('what a product is called', () => {
  test('is its name without the brand, its other names, and less aptly its kind', () => {
    expect(labelsOf('two-percent-milk')).toEqual([
      { words: 'two percent milk', head: 'milk', aptness: 1 },
      { words: 'reduced fat milk', head: 'milk', aptness: 1 },
      { words: 'milk', head: 'milk', aptness: 0.85 },
    ]);
  });

  test('has its kind before a preposition', () => {
    expect(labelsOf('tuna')[0]).toMatchObject({ head: 'tuna' });
    expect(english.headOf(['chunk', 'light', 'tuna', 'in', 'water'])).toBe(2);
    expect(english.headOf(['in'])).toBe(0);
    expect(english.headOf([])).toBe(-1);
  });

  test('counts brand and aisle among its words, the aisle less', () => {
    const words = new Map(
      [...label(productOf('cola')).words].map(([word, apt]) => [word.text, apt]),
    );
    expect(words.get('fizzwell')).toBe(1);
    expect(words.get('soda')).toBe(0.85);
    expect(words.get('drink')).toBe(0.6);
  });

  test('is told from its sizes, which are amounts and no words', () => {
    const [bottle, pack] = label(productOf('cola')).variants;
    expect(bottle).toMatchObject({ measures: [{ of: 'ounces', amount: 67.6 }], sizeRank: 0 });
    expect(pack).toMatchObject({ measures: [{ of: 'pieces', amount: 12 }], sizeRank: 1 });
    expect([...(bottle?.words ?? [])]).toEqual([]);
    const [small] = label(productOf('flowers')).variants;
    expect([...(small?.words ?? [])].map(({ text }) => text)).toEqual(['small', 'bunch']);
  });
});
