import { describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { languages, loadLanguage } from '../../simulator/load-language.ts';
import { languageFile } from '../../simulator/understand/language-file.ts';
import { locales } from '../../lambda/speech/locales.ts';

describe('a language', () => {
  test.each([...new Set(locales.map((locale) => locale.slice(0, 2)))])(
    'is written down for "%s", numbers and all',
    (code) => {
      expect(languages).toContain(code);
      const { numbers, wordsOf, fold, file } = loadLanguage(code);
      file.numbers.upTo99.forEach((said, number) => {
        const words = wordsOf(said).map(fold);
        expect([said, numbers.cardinal(words, 0)]).toEqual([
          said,
          { number, length: words.length },
        ]);
      });
    },
  );

  test.each(languages)('is written in examples that it understands: "%s"', (code) => {
    const { wordsOf, fold, readDays, readTime, numbers, file } = loadLanguage(code);
    const words = (text: string) => wordsOf(text).map(fold);
    const { number, fourDigits, postalCode, day, time } = file.examples;
    for (const text of number) expect(numbers.quantity(words(text), 0)?.number).toBeGreaterThan(1);
    for (const text of fourDigits) expect(numbers.digits(words(text), 0, 4)?.digits).toBe('4271');
    for (const text of postalCode) {
      expect(numbers.digits(words(text), 0, 5)?.digits).toBe('60614');
    }
    for (const text of day) {
      expect(readDays(words(text), 0, '2026-11-19')[0]?.length).toBe(words(text).length);
    }
    for (const text of time) expect(readTime(words(text), 0)?.length).toBe(words(text).length);
  });

  test('that nobody has written is no language', () => {
    expect(() => loadLanguage('xx')).toThrow('languages/xx.yaml is missing');
  });

  test('is refused by the entry that is wrong', () => {
    const { file } = loadLanguage('en');
    const wrong = { ...file, days: { ...file.days, months: ['january'] } };
    const { issues } = v.safeParse(languageFile, wrong);
    expect(issues?.map((issue) => [v.getDotPath(issue), issue.message])).toEqual([
      ['days.months', 'has to have 12 entries'],
    ]);
  });
});
