import { describe, expect, test } from '@jest/globals';
import { createCatalogue } from '../../lambda/catalogue/create-catalogue.ts';
import { languageOf, loadLanguage } from '../../lambda/catalogue/load-language.ts';
import { success } from '../../lambda/commerce/result.ts';
import { asQuery, ctx, idsOf, now, valueOf } from './ask-catalogue.ts';
import { germanShelf } from './languages/german-shelf.ts';
import { spanishShelf } from './languages/spanish-shelf.ts';

describe('the language of a locale', () => {
  test.each([
    ['de-DE', 'de'],
    ['es_MX', 'es'],
    ['EN-gb', 'en'],
    ['tlh', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
  ])('%s is "%s"', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });

  test('is loaded once for all its regions', async () => {
    expect(await loadLanguage('es-ES')).toBe(await loadLanguage('es-MX'));
    expect(await loadLanguage('es-ES')).not.toBe(await loadLanguage('de-DE'));
  });
});

describe('a catalogue in several languages', () => {
  test('keeps a shelf for each, and asks the shop once for each', async () => {
    const asked: string[] = [];
    const catalogue = createCatalogue({
      shop: {
        readCatalogue: ({ locale }) => {
          asked.push(locale);
          const products = locale.startsWith('de') ? germanShelf : spanishShelf;
          return Promise.resolve(success({ products, removed: [], cursor: '1' }));
        },
      },
      clock: () => now,
    });
    const find = async (locale: string, heard: string) =>
      idsOf(valueOf(await catalogue.find({ ...ctx, locale }, asQuery(heard), [])));
    expect(await find('de-DE', 'grüne Bohnen')).toEqual(['beans']);
    expect(await find('es-ES', 'uvas')).toEqual(['grapes']);
    expect(await find('es-MX', 'uva')).toEqual(['grapes']);
    expect(await find('de-DE', 'uvas')).not.toContain('grapes');
    expect(asked).toEqual(['de-DE', 'es-ES']);
  });
});
