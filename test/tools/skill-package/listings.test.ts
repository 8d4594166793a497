import { describe, expect, test } from '@jest/globals';
import { listingFaults } from '../../../tools/check/skill-package/listing.ts';
import { languageOf, loadLanguage } from '../../../simulator/load-language.ts';
import { invocation } from '../../../simulator/platforms/alexa/invocation.ts';
import { alexaLocales } from '../../../tools/locales.ts';
import { readListing } from '../../../tools/skill-package/read-listing.ts';

const written = alexaLocales.flatMap((locale) => {
  const listing = readListing(locale);
  return listing ? [{ locale, listing }] : [];
});

describe.each(written)('the listing of $locale', ({ locale, listing }) => {
  test('says what the store and certification want to read', () => {
    const { examples: examplePhrases, ...fields } = listing;
    const icons = { smallIconUri: '', largeIconUri: '' };
    expect(listingFaults(locale, { ...fields, ...icons, examplePhrases })).toEqual([]);
    expect(fields.summary.length).toBeLessThanOrEqual(160);
    expect(fields.description.length).toBeLessThanOrEqual(4000);
  });

  test('has three examples, and calls the skill in the first', () => {
    expect(listing.examples).toHaveLength(3);
    const { opens } = invocation(
      'corner market',
      loadLanguage(languageOf(locale)),
    )(listing.examples[0] ?? '');
    expect(opens).toBe(true);
  });
});
