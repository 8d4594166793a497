import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { foldWords, loadersOf } from '../../../tools/languages/compile-language.ts';
import { parseLanguage, readLanguage } from '../../../tools/languages/read-language.ts';

const english = readFileSync('lambda/catalogue/languages/en.yaml', 'utf8');

/** English with something else in it. */
const parse = (from: string | RegExp, to: string) => () =>
  parseLanguage('xx', english.replace(from, to));

describe("a translator's file", () => {
  test.each([
    [
      'a number is missing',
      'zero, one, two',
      'zero, one',
      'xx: "numbers.upTo99" has 99 texts instead of 100',
    ],
    ['an entry is missing', 'percent: percent\n', '', '"percent"'],
    ['an entry is unknown', 'percent: percent', 'percent: percent\npercents: x', '"percents"'],
    ['a rule has no arrow', 'ies -> y', 'ies y', '"endings.rules.0" has no "->"'],
    [
      'a rule is no pattern',
      '(?<=.[^aeiou])ies',
      '(?<=.[^aeiouies',
      '"endings.rules.0" is no regular expression',
    ],
    [
      'a sound is unknown',
      'bagel: bagel',
      'bagel: bäq',
      '"sounds.irregular.bagel" has other sounds than there are',
    ],
    [
      'a sound rule has no sound',
      'v: v v',
      'v: v',
      '"sounds.rules.v" is not "pattern sounds | pattern sounds"',
    ],
    [
      'a filler is a phrase',
      'fillers:\n  a, an',
      'fillers:\n  a, a bit of',
      '"fillers" has more than single words',
    ],
    [
      'an amount is none',
      '    128: gallon',
      '    many: gallon',
      '"units.ounces.many" is by no amount',
    ],
    [
      'a count has no place for its number',
      "'{} count'",
      'count',
      '"models.counts.0" has no {} for the number',
    ],
  ])('is refused where %s', (_, from, to, fault) => {
    expect(parse(from, to)).toThrow(fault);
  });

  test('is told everything that is wrong with it at once', () => {
    expect(parse(/head: last|decimal: '\.'/g, "decimal: ';'")).toThrow(/decimal.*; .*head/);
  });

  test('may spread its words over lines, lists and commas', () => {
    const { words } = parseLanguage(
      'xx',
      english.replace('articles: the', 'articles: [the, "a,\n  an"]'),
    );
    expect(words.articles).toEqual(['the', 'a', 'an']);
  });

  test('has to be there', () => {
    expect(() => readLanguage('tlh')).toThrow('tlh.yaml is not written yet');
  });
});

describe('a compiled language', () => {
  const { words } = readLanguage('de');
  const folded = foldWords(words);

  test('has its words as they are compared, and its patterns as they are', () => {
    expect(folded.packaging).toContain('tute');
    expect(folded.endings.irregular).toMatchObject({ ole: 'ol', kase: 'kase' });
    expect(folded.endings.rules).toEqual(words.endings.rules);
    expect(folded.sounds.rules).toEqual(words.sounds.rules);
    expect(folded.numbers.upTo99[30]).toBe('dreissig');
    expect(Object.keys(folded).sort()).toEqual(Object.keys(words).sort());
  });

  test('is loaded by its name', () => {
    expect(loadersOf(['en', 'de'])).toContain("de: () => import('./languages/de.generated.ts')");
  });
});
