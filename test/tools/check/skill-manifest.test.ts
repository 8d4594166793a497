import { describe, expect, test } from '@jest/globals';
import {
  at,
  listAt,
  become,
  codesAfter,
  codesOf,
  smallProject,
  type Spoilt,
} from './small-project.ts';

const path = 'skill-package/skill.json';

const publishing = (file: Spoilt) => at(file, 'manifest', 'publishingInformation');
const listing = (file: Spoilt) => at(publishing(file), 'locales', 'en-US');
const compliance = (file: Spoilt) => at(file, 'manifest', 'privacyAndCompliance');
const pages = (file: Spoilt) => at(compliance(file), 'locales', 'en-US');

const example = (place: number, phrase: string) => (file: Spoilt) => {
  listAt(listing(file), 'examplePhrases')[place] = phrase;
};
const describeAs = (description: string) => (file: Spoilt) => {
  listing(file)['description'] = description;
};

describe('a manifest', () => {
  test.each<[string, (file: Spoilt) => unknown, string]>([
    ['with a misspelt field', (file) => (publishing(file)['countries'] = ['US']), 'SCHEMA'],
    [
      'with an interface that Alexa does not know',
      (file) =>
        (at(file, 'manifest', 'apis', 'custom')['interfaces'] = [{ type: 'ALEXA_PRESENTATION' }]),
      'SCHEMA',
    ],
    [
      'with a permission that Alexa does not know',
      (file) => (at(file, 'manifest')['permissions'] = [{ name: 'alexa::address:read' }]),
      'SCHEMA',
    ],
    [
      'with a country of nowhere',
      (file) => (publishing(file)['distributionCountries'] = ['UK']),
      'SCHEMA',
    ],
    ['with a long summary', (file) => (listing(file)['summary'] = 'Food. '.repeat(30)), 'SCHEMA'],
    [
      'with nothing to publish',
      (file) => {
        become(file, { manifest: { manifestVersion: '1.0' } });
      },
      'LISTING_INCOMPLETE',
    ],
    ['without a summary', (file) => delete listing(file)['summary'], 'LISTING_INCOMPLETE'],
    ['without keywords', (file) => (listing(file)['keywords'] = []), 'LISTING_INCOMPLETE'],
    [
      'with a listing and no model',
      (file) => {
        at(publishing(file), 'locales')['en-GB'] = listing(file);
        at(compliance(file), 'locales')['en-GB'] = pages(file);
      },
      'LOCALE_WITHOUT_MODEL',
    ],
    [
      'with a model and no listing',
      (file) => delete at(publishing(file), 'locales')['de-DE'],
      'LOCALE_WITHOUT_LISTING',
    ],
    [
      'without the pages of a locale',
      (file) => delete at(compliance(file), 'locales')['de-DE'],
      'LOCALE_WITHOUT_PRIVACY',
    ],
    [
      'with a privacy policy that anybody can change on its way',
      (file) => (pages(file)['privacyPolicyUrl'] = 'http://shop.example/privacy'),
      'URL_NOT_HTTPS',
    ],
    ['with terms of nowhere', (file) => (pages(file)['termsOfUseUrl'] = 'terms'), 'URL_NOT_HTTPS'],
    ['without terms', (file) => delete pages(file)['termsOfUseUrl'], 'URL_NOT_HTTPS'],
    [
      'that keeps quiet about selling',
      (file) => (compliance(file)['allowsPurchases'] = false),
      'PURCHASES_UNDECLARED',
    ],
    ['with two examples', (file) => listAt(listing(file), 'examplePhrases').pop(), 'EXAMPLE_COUNT'],
    ['whose first example calls nobody', example(0, 'Reorder my milk'), 'EXAMPLE_WITHOUT_NAME'],
    [
      'whose first example does not wake the device',
      example(0, 'Open Corner Market'),
      'EXAMPLE_WITHOUT_NAME',
    ],
    [
      'whose first example calls somebody else',
      example(0, 'Alexa, open Corner Shop'),
      'EXAMPLE_WITHOUT_NAME,EXAMPLE_NOT_UNDERSTOOD',
    ],
    [
      'whose first example wants something unheard of',
      example(0, 'Alexa, ask Corner Market to sing'),
      'EXAMPLE_NOT_UNDERSTOOD',
    ],
    ['with an example that means nothing', example(2, 'Sing me a song'), 'EXAMPLE_NOT_UNDERSTOOD'],
    [
      'that describes what nobody can say',
      describeAs('Link your account, say "sing", and set a four-digit code.'),
      'QUOTE_NOT_UNDERSTOOD',
    ],
    [
      'that does not tell of account linking',
      describeAs('Larger orders take a four-digit code.'),
      'DESCRIPTION_LINKING',
    ],
    [
      'that does not tell of the voice code',
      describeAs('Link your account and order.'),
      'DESCRIPTION_VOICE_CODE',
    ],
    ['without an icon', (file) => delete listing(file)['smallIconUri'], 'ICON_MISSING'],
    [
      'with an icon that is not there',
      (file) => (listing(file)['largeIconUri'] = 'file://assets/icon.png'),
      'ICON_MISSING',
    ],
    [
      'with an icon of another size',
      (file) => (listing(file)['largeIconUri'] = 'file://assets/icon-108.png'),
      'ICON_SIZE',
    ],
  ])('%s is found out', (_, spoil, code) => {
    expect(codesAfter(path, spoil).join()).toBe(code);
  });

  test('whose icon is no picture is found out', () => {
    const files = smallProject();
    files.set('skill-package/assets/icon-108.png', Buffer.from('<svg/>'.repeat(10)));
    expect(codesOf(files)).toEqual(['ICON_SIZE', 'ICON_SIZE']);
  });

  test.each([
    'Alexa, open Corner Market.',
    'Alexa, tell Corner Market to reorder milk',
    'Alexa, ask Corner Market when do you open',
  ])('may have "%s" as its first example', (phrase) => {
    expect(codesAfter(path, example(0, phrase))).toEqual([]);
  });
});
