import { describe, expect, test } from '@jest/globals';
import { fold } from '../../../lambda/catalogue/fold.ts';
import { createLanguage } from '../../../lambda/catalogue/language.ts';
import { loadLanguage } from '../../../lambda/catalogue/load-language.ts';
import { foldWords } from '../../../tools/languages/compile-language.ts';
import { readLanguage, writtenLanguages } from '../../../tools/languages/read-language.ts';

describe.each(writtenLanguages())('in "%s"', (name) => {
  const { words } = readLanguage(name);
  const language = createLanguage(foldWords(words));
  const { numbers, spokenForm, readMeasures, readSize, stem } = language;

  test('every number below a thousand is read back as it is said', () => {
    for (let value = 0; value < 1000; value++) {
      const said = numbers.words(String(value));
      expect([value, numbers.read(said)]).toEqual([value, { value, length: said.length }]);
    }
  });

  test('numbers stay whole where they stand among other words', () => {
    for (let value = 2; value < 1000; value++) {
      const said = numbers.words(String(value));
      expect(spokenForm(`${said.join(' ')} cola`).slice(0, -1)).toEqual(said);
      expect(spokenForm(`${String(value)} cola`)).toEqual([...said, stem('cola')]);
    }
  });

  test('hundreds are read without what stands between them and the rest', () => {
    const [hundred = ''] = words.numbers.hundreds;
    const said = fold(`${hundred} ${words.numbers.upTo99[50] ?? ''}`).split(' ');
    expect(numbers.read(said)).toEqual({ value: 150, length: said.length });
  });

  test('decimals are written as the language does', () => {
    const { decimal } = words.numbers;
    const [litre = ''] = words.units.ounces['33.8'] ?? [];
    expect(readMeasures(spokenForm(`1${decimal}5 ${litre}`))).toMatchObject([
      { of: 'ounces', amount: 1.5 * 33.8 },
    ]);
  });

  test.each(['ounces', 'pieces'] as const)('every form of a unit says how many %s', (of) => {
    for (const [amount, forms] of Object.entries(words.units[of]))
      for (const form of forms) {
        const [measure] = readMeasures(spokenForm(`7 ${form}`));
        expect([form, measure?.of, measure?.amount]).toEqual([form, of, 7 * Number(amount)]);
      }
  });

  test('every word for a size says a size', () => {
    for (const [place, forms] of Object.entries(words.sizes))
      for (const form of forms)
        expect([form, readSize(spokenForm(form))?.size]).toEqual([
          form,
          { kind: 'relative', place },
        ]);
  });

  test('a percentage is the same in figures and in words, and no hundred', () => {
    for (const value of [1, 2]) {
      const inWords = [...numbers.words(String(value)), words.percent].join(' ');
      expect(spokenForm(`${String(value)}%`)).toEqual(spokenForm(inWords));
    }
    const [ounce = ''] = words.units.ounces['1'] ?? [];
    const [first] = readMeasures(spokenForm(`2% 64 ${ounce}`));
    expect(first?.amount).toBe(64);
  });

  test('every word for the own brand, and for cheap ones, is heard', () => {
    const shop = 'Quux & Co. (+more)';
    for (const heard of [...words.ownBrand, ...words.cheap, shop])
      expect([heard, language.ownBrand.read({ heard, ids: [] }, shop).brand]).toEqual([
        heard,
        shop,
      ]);
    for (const heard of words.cheap)
      expect([heard, language.ownBrand.asksForCheapest({ heard })]).toEqual([heard, true]);
  });

  test('every letter that its words are spelt in has a sound', () => {
    const spelt = [...words.numbers.upTo99, ...words.fillers, ...words.packaging]
      .map(fold)
      .join('');
    for (const letter of new Set(spelt.match(/\p{L}/gu)))
      expect([letter, words.sounds.rules[letter] !== undefined]).toEqual([letter, true]);
  });

  test('is loaded as it is written', async () => {
    const loaded = await loadLanguage(name);
    for (const text of [
      '2% milk, 12 oz',
      `1 ${words.units.ounces['16']?.[0] ?? ''}`,
      ...words.cheap,
    ])
      expect(loaded.asSaid(text).map(loaded.phones)).toEqual(
        language.asSaid(text).map(language.phones),
      );
  });
});
