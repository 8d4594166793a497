import { describe, expect, test } from '@jest/globals';
import { createVocabulary } from '../../lambda/catalogue/vocabulary.ts';
import { english } from './english.ts';

function vocabularyOf(...texts: string[]) {
  const vocabulary = createVocabulary(english);
  for (const text of texts) vocabulary.learn(text);
  return vocabulary;
}

const texts = (found: ReturnType<ReturnType<typeof createVocabulary>['alike']>) =>
  found.map(({ words }) => words.map(({ text }) => text).join(' '));

describe('a vocabulary', () => {
  test('knows the very word best, in the plural as well', () => {
    const vocabulary = vocabularyOf('flower', 'flour');
    expect(vocabulary.alike(['flours'])[0]).toMatchObject({
      likeness: 1,
      words: [{ text: 'flour' }],
    });
  });

  test('trusts a homophone less where the word that was heard is one of its own', () => {
    const likeness = (known: readonly string[]) =>
      vocabularyOf(...known)
        .alike(['flour'])
        .find(({ words }) => words[0]?.text === 'flower')?.likeness ?? 0;
    expect(likeness(['flower', 'flour'])).toBeLessThan(likeness(['flower']));
  });

  test('hears two words as one, one as two, and some as one', () => {
    const vocabulary = vocabularyOf('cereal');
    const [corn, flake] = [vocabulary.learn('corn'), vocabulary.learn('flake')];
    vocabulary.learnPair(corn, flake);
    vocabulary.learnPair(corn, flake);
    expect(texts(vocabulary.alike(['cornflakes']))).toEqual(['corn flake']);
    expect(texts(vocabulary.alike(['see', 'reel']))).toContain('cereal');
  });

  test('takes the beginning of a long word for it', () => {
    const vocabulary = vocabularyOf('strawberry');
    expect(vocabulary.alike(['straw'])[0]?.likeness).toBeGreaterThan(0.6);
    expect(vocabulary.alike(['str'])).toEqual([]);
  });

  test('has no words for what sounds like nothing in it', () => {
    expect(vocabularyOf('milk', 'bread').alike(['television'])).toEqual([]);
  });

  test('learns a word once', () => {
    const vocabulary = createVocabulary(english);
    expect(vocabulary.learn('milk')).toBe(vocabulary.learn('milk'));
  });
});
