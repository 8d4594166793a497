import { describe, expect, test } from '@jest/globals';
import { hear } from '../../lambda/catalogue/heard.ts';
import { createShelf } from '../../lambda/catalogue/shelf.ts';
import { asQuery, type Said } from './ask-catalogue.ts';
import { cornerStore } from './corner-store.ts';
import { english } from './english.ts';

const shelf = createShelf(english, cornerStore);
const heard = (said: string | Said) => hear(asQuery(said), shelf);
const head = (said: string | Said) => {
  const { words, head: at } = heard(said);
  return words[at];
};

describe('what was heard', () => {
  test.each([
    ['a gallon of whole milk', 'milk'],
    ['tuna in water', 'tuna'],
    ['paper towels big', 'towel'],
    ['a box of spaghetti', 'spaghetti'],
    ['the big one', undefined],
  ])('has its kind: "%s"', (said, kind) => {
    expect(head(said)).toBe(kind);
  });

  test('puts brand before and size after the text, each once', () => {
    const { words, sizeAt, brandAt } = heard({
      heard: 'decaf coffee',
      brand: 'blue heron',
      size: '12 ounces',
    });
    expect(words).toEqual(['blue', 'heron', 'decaf', 'coffee', 'twelve', 'ounce']);
    expect([...brandAt]).toEqual([0, 1]);
    expect([...sizeAt]).toEqual([4, 5]);
    expect(heard({ heard: 'gallon milk', size: 'gallon' }).words).toEqual(['gallon', 'milk']);
  });

  test('takes a word of the name for no part of an amount that was cut out', () => {
    const { words, sizeAt } = heard({ heard: 'half and half', size: 'half gallon' });
    expect(words.slice(-2)).toEqual(['half', 'gallon']);
    expect([...sizeAt]).toEqual([words.length - 2, words.length - 1]);
  });

  test('weighs packaging and sizes little', () => {
    const { clues } = heard('a box of spaghetti');
    expect(clues[0]?.weight).toBeLessThan(clues.at(-1)?.weight ?? 0);
  });

  test('ends after twelve words', () => {
    expect(heard('milk '.repeat(50)).words).toHaveLength(12);
  });
});
