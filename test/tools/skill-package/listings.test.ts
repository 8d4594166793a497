import { describe, expect, test } from '@jest/globals';
import { listingFaults } from '../../../tools/check/skill-package/listing.ts';
import { wishIn } from '../../../tools/check/skill-package/launch-words.ts';
import { alexaLocales } from '../../../tools/locales.ts';
import { readListing } from '../../../tools/skill-package/read-listing.ts';

describe.each(alexaLocales)('the listing of %s', (locale) => {
  const listing = readListing(locale);

  test('says what the store and certification want to read', () => {
    if (!listing) throw new Error('nobody has written it');
    const { examples: examplePhrases, ...fields } = listing;
    const icons = { smallIconUri: '', largeIconUri: '' };
    expect(listingFaults(locale, { ...fields, ...icons, examplePhrases })).toEqual([]);
    expect(fields.summary.length).toBeLessThanOrEqual(160);
    expect(fields.description.length).toBeLessThanOrEqual(4000);
  });

  test('has three examples, and calls the skill in the first', () => {
    expect(listing?.examples).toHaveLength(3);
    expect(wishIn(listing?.examples[0] ?? '', locale, 'corner market')).toBeDefined();
  });
});

describe('what is wanted of a skill', () => {
  test.each([
    ['en-US', 'Alexa, open Corner Market', ['']],
    ['en-GB', 'Alexa, ask Corner Market to reorder milk', ['to reorder milk', 'reorder milk']],
    ['de-DE', 'Alexa, starte Corner Market', ['']],
    [
      'de-DE',
      'Alexa, öffne Corner Market und bestell Milch',
      ['und bestell milch', 'bestell milch'],
    ],
    [
      'es-MX',
      'Alexa, pídele a Corner Market que agregue leche',
      ['que agregue leche', 'agregue leche'],
    ],
    ['it-IT', 'Alexa, chiedi a Corner Market gli orari', ['gli orari']],
    ['pt-BR', 'Alexa, peça para Corner Market leite', ['leite']],
    [
      'fr-FR',
      "Alexa, demande à Corner Market d'ajouter du lait",
      ["d'ajouter du lait", 'ajouter du lait'],
    ],
  ])('is heard in %s: %s', (locale, phrase, wishes) => {
    expect(wishIn(phrase, locale, 'corner market')).toEqual(wishes);
  });

  test.each(['Open Corner Market', 'Alexa, open Corner', 'Alexa, sing'])(
    'is not heard where nobody calls it: %s',
    (phrase) => {
      expect(wishIn(phrase, 'en-US', 'corner market')).toBeUndefined();
    },
  );
});
