import { describe, expect, test } from '@jest/globals';
import { loadLanguage } from '../../../lambda/catalogue/load-language.ts';
import { soundsAlike } from '../../../lambda/catalogue/sounds-alike.ts';
import { askShelf } from './ask-shelf.ts';
import { germanShelf } from './german-shelf.ts';

const { numbers, spokenForm, phones, readMeasures, headOf } = await loadLanguage('de-DE');
const shelf = askShelf('de-DE', germanShelf);

describe('German', () => {
  test.each([
    ['zwo', 2],
    ['einundzwanzig', 21],
    ['hundert', 100],
    ['hundertfünf', 105],
    ['zweihundertfünfzig', 250],
    ['zweihundert fünfzig', 250],
    ['neunhundertneunundneunzig', 999],
  ])('says %s for %d', (said, value) => {
    const words = spokenForm(said);
    expect(numbers.read(words)).toEqual({ value, length: words.length });
  });

  test.each([
    ['2% Milch, 12 oz.', 'zwei prozent milch zwolf unz'],
    ['ein Prozent Milch', 'eins prozent milch'],
    ['ein Brot, bitte', 'brot'],
    ['Ich hätte gern noch etwas Käse', 'kase'],
    ['Weißbrot', 'weissbrot'],
  ])('has a spoken form of "%s": %s', (text, form) => {
    expect(spokenForm(text).join(' ')).toBe(form);
  });

  test.each([
    'apfel äpfel äpfeln',
    'ei eier eiern',
    'brot brote brotes',
    'tomate tomaten',
    'zwiebel zwiebeln',
    'erdbeere erdbeeren',
    'nuss nüsse nüssen',
    'keks kekse',
    'bagel bagels',
    'frisch frische frischer frisches frischen frischem',
    'ungesalzen ungesalzene ungesalzener ungesalzenes',
    'sauer saure saurer saures',
    'dunkel dunkle dunkler dunkles',
    'papier papiere',
    'blume blumen',
  ])('has one stem for %s', (forms) => {
    const stems = spokenForm(forms);
    expect(new Set(stems).size).toBe(1);
  });

  test.each(['brot brötchen', 'kuchen küche', 'gans glas', 'mehl mais', 'saft salz', 'reis reibe'])(
    'tells %s apart',
    (pair) => {
      const [one = '', other = ''] = spokenForm(pair);
      expect(one).not.toBe(other);
    },
  );

  test.each([
    ['halbe Gallone', '64 ounces'],
    ['ein halbes Dutzend', '6 pieces'],
    ['anderthalb Pfund', '24 ounces'],
    ['Sechserpack', '6 pieces'],
    ['24er-Pack', '24 pieces'],
    ['vierundzwanziger Pack', '24 pieces'],
    ['achtzehn Stück', '18 pieces'],
    ['2 Kilo', '70.54 ounces'],
  ])('measures "%s": %s', (text, amount) => {
    const all = readMeasures(spokenForm(text));
    expect(all.map((one) => `${String(one.amount)} ${one.of}`)).toEqual([amount]);
  });

  test('puts the thing last, before what comes with it', () => {
    expect(headOf(spokenForm('fettarme Milch'))).toBe(1);
    expect(headOf(spokenForm('Käse in Scheiben'))).toBe(0);
  });

  test.each([
    'vollmilch folmilch',
    'sahne zahne',
    'quark kwark',
    'butter budder',
    'zucker tsucker',
  ])('sounds alike: %s', (pair) => {
    const [one = '', other = ''] = pair.split(' ').map(phones);
    expect(soundsAlike(one, other)).toBeGreaterThan(0.62);
  });
});

describe('a German shopper', () => {
  test.each([
    ['eine halbe Gallone Vollmilch', 'whole-milk/1'],
    ['achtzehn Stück Eier', 'eggs/1'],
    ['ein Dutzend Eier', 'eggs/0'],
    ['die große Packung Küchenrollen', 'towels/1'],
    ['einen Sechserpack Cola', 'cola/0'],
    ['Cola im vierundzwanziger Pack', 'cola/1'],
    ['der halbe Laib Roggenbrot', 'rye/0'],
  ])('finds the size of "%s"', async (said, variant) => {
    expect(await shelf.first(said)).toBe(variant);
  });

  test.each([
    ['zwei Prozent Milch', 'two-percent'],
    ['2% Milch', 'two-percent'],
    ['Zweiprozent Milch', 'two-percent'],
    ['ein Prozent Milch', 'one-percent'],
    ['Hafer Milch', 'oat-milk'],
    ['ein Apfel', 'apples'],
    ['Bohnen', 'beans'],
    ['grüner Bohne', 'beans'],
    ['die ungesalzene Butter', 'unsalted'],
    ['gesalzener Butter', 'salted'],
    ['Semmel', 'rolls'],
  ])('finds "%s"', async (said, product) => {
    expect(await shelf.product(said)).toBe(product);
  });

  test.each([
    ['Broetchen', 'rolls'],
    ['Brotchen', 'rolls'],
    ['Kase in Scheiben', 'cheese'],
    ['Volmilch', 'whole-milk'],
    ['Haver Milch', 'oat-milk'],
    ['Rocken Brot', 'rye'],
    ['gruene Bohnen', 'beans'],
    ['Kola', 'cola'],
  ])('is understood when "%s" is heard', async (said, product) => {
    expect(await shelf.product(said)).toBe(product);
  });

  test.each([
    'billiger Kaffee',
    'eure Eigenmarke Kaffee',
    'No-Name-Kaffee',
    'den günstigsten Kaffee',
  ])('gets the own brand for "%s"', async (said) => {
    expect(await shelf.product(said)).toBe('own-coffee');
  });

  test('chooses by size', async () => {
    expect(await shelf.choose('Vollmilch', 'die große')).toEqual(['whole-milk/2']);
    expect(await shelf.choose('Vollmilch', 'die kleinste bitte')).toEqual(['whole-milk/0']);
  });
});
