import { describe, expect, test } from '@jest/globals';
import { toId } from '../../../lambda/commerce/id.ts';
import type { CatalogueProduct } from '../../../lambda/commerce/product.ts';
import { readLanguage } from '../../../tools/languages/read-language.ts';
import { createSpokenWords } from '../../../tools/models/spoken-words.ts';
import { brandValues, idsOf, productValues, sizeValues } from '../../../tools/models/values-of.ts';

const english = createSpokenWords(readLanguage('en'));

const product = (id: string, more: Partial<CatalogueProduct>): CatalogueProduct => ({
  id: toId(id),
  name: id,
  aliases: [],
  categories: [],
  variants: [],
  ...more,
});

const sized = (...sizes: string[]) =>
  product('p', {
    variants: sizes.map((size, at) => ({
      id: toId<'variant'>(String(at)),
      sku: String(at),
      name: size,
      size,
    })),
  });

const wordsOf = (values: ReturnType<typeof productValues>, id: string) =>
  values.filter((one) => one.id === id).flatMap(({ value, synonyms }) => [value, ...synonyms]);

const free = (values: ReturnType<typeof productValues>) =>
  values.filter(({ id }) => id === undefined).map(({ value }) => value);

describe('words for products', () => {
  const values = productValues(
    [
      product('1', { name: 'Prairie 2% milk', brand: 'Prairie', aliases: ['reduced fat milk'] }),
      product('2', { name: 'Oat & Co. oat milk', brand: 'Oat & Co.', categories: ['milk'] }),
      product('3', { name: 'Old Mill flour', brand: 'Old Mill', aliases: ['baking flour'] }),
      product('4', { name: 'Prairie bread flour', brand: 'Prairie', aliases: ['baking flour'] }),
      product('5', { name: 'salted butter', aliases: ['butter'], categories: ['butter'] }),
      product('6', { name: 'eggs', categories: ['eggs'] }),
    ],
    english,
  );

  test('are the whole name, the name without its maker, and other names, in both numbers', () => {
    expect(wordsOf(values, '1')).toEqual([
      'prairie two percent milk',
      'prairie two percent milks',
      'two percent milk',
      'two percent milks',
      'reduced fat milk',
      'reduced fat milks',
    ]);
  });

  test('stand for nothing in particular where several products go by them', () => {
    expect(free(values)).toEqual(expect.arrayContaining(['baking flour', 'milk', 'butter']));
    expect(wordsOf(values, '3')).not.toContain('baking flour');
  });

  test('lead to no product by the plural of a kind either', () => {
    expect(wordsOf(values, '5')).toEqual(['salted butter', 'salted butters']);
  });

  test('know a plural kind in the singular, and make up no plural of others', () => {
    expect(free(values)).toEqual(expect.arrayContaining(['egg', 'eggs']));
    expect(free(values)).not.toContain('milks');
  });
});

describe('words for sizes and brands', () => {
  test('have an id that reads like them, each once', () => {
    expect(brandValues([sized(), product('a', { brand: 'Oat & Co.' })], english)).toEqual([
      { id: 'oat-and-co', value: 'oat and co', synonyms: [] },
    ]);
    expect(sizeValues([sized('gallon'), sized('gallon')], english)).toHaveLength(1);
  });

  test('know what people call the shop’s own brand', () => {
    const [other, own] = brandValues(
      [product('a', { brand: 'Aspen' }), product('b', { brand: 'Corner Market' })],
      english,
      { ownBrand: 'Corner Market' },
    );
    expect(other).toEqual({ id: 'aspen', value: 'aspen', synonyms: [] });
    expect(own).toMatchObject({ id: 'corner-market', value: 'corner market' });
    expect(own?.synonyms).toEqual(expect.arrayContaining(['store brand', 'generic', 'cheapest']));
  });

  test('know the other number, a half of one, and a count', () => {
    expect(sizeValues([sized('half gallon', '12 oz', 'eighteen')], english)).toEqual([
      { id: 'eighteen', value: 'eighteen', synonyms: ['eighteen count', 'eighteen pack'] },
      { id: 'half-gallon', value: 'half gallon', synonyms: ['half gallons', 'half a gallon'] },
      { id: 'twelve-ounces', value: 'twelve ounces', synonyms: ['twelve ounce'] },
    ]);
  });
});

describe('spoken words', () => {
  test.each([
    ['Peter’s 12oz jam (new!)', "peter's twelve ounces jam new"],
    ['Half & Half', 'half and half'],
    ['1.5 lb', 'one point five pounds'],
  ])('of "%s" are "%s"', (text, words) => {
    expect(english.of(text)).toBe(words);
  });
});

describe('in other languages', () => {
  const german = createSpokenWords(readLanguage('de'));
  const spanish = createSpokenWords(readLanguage('es'));

  test.each([
    ['24er-Pack', 'vierundzwanziger pack'],
    ['1,5 l Öl', 'eins komma fünf liter öl'],
    ['2% Milch', 'zwei prozent milch'],
  ])('"%s" is "%s" in German', (text, words) => {
    expect(german.of(text)).toBe(words);
  });

  test('plurals are made where rules can tell', () => {
    expect(german.otherNumber('bohne')).toBeUndefined();
    expect(['uva', 'nuez', 'limones', 'papel'].map(spanish.otherNumber)).toEqual([
      'uvas',
      'nueces',
      'limón',
      'papeles',
    ]);
  });

  test('a maker stands at either end of a name', () => {
    const values = productValues(
      [product('1', { name: 'leche Prairie', brand: 'Prairie' })],
      spanish,
    );
    expect(wordsOf(values, '1')).toEqual(
      expect.arrayContaining(['leche prairie', 'leche', 'leches']),
    );
  });

  test('brands and sizes keep the ids that they have in English', () => {
    const { sizes: ids } = idsOf([sized('six pack')], english);
    expect(sizeValues([sized('Sechserpack')], german, ids)).toEqual([
      { id: 'six-pack', value: 'sechserpack', synonyms: ['sechserpackung'] },
    ]);
    expect(sizeValues([sized('größte')], german)[0]?.id).toBe('grosste');
  });

  test('two names with one id are words for one value', () => {
    const [one, other] = [sized('ein Pfund'), sized('Pfund')];
    const ids = new Map(
      [one, other].flatMap(({ variants }) => variants.map(({ id }) => [id, 'one-pound'])),
    );
    expect(sizeValues([one, other], german, ids)).toEqual([
      { id: 'one-pound', value: 'ein pfund', synonyms: ['pfund', 'pfunde', 'pfunden'] },
    ]);
  });
});
