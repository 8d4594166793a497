import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { namesIn, type ProperNames } from '../../../lambda/channels/alexa/names.ts';
import { longestSpeech, toSsml } from '../../../lambda/channels/alexa/ssml.ts';

const names: ProperNames = {
  locale: 'en-US',
  all: ['Corner Market', 'Lakeshore', 'Lake', "Nonna's", 'C+C', 'Back\\slash', '[x'],
};

const marked = (text: string, locale = 'de-DE') => toSsml(text, locale, names);

describe('a name of another language', () => {
  test('is spoken in its own', () => {
    expect(marked('Das ist Hausmischung von Lakeshore, bei Corner Market.')).toBe(
      '<speak>Das ist Hausmischung von <lang xml:lang="en-US">Lakeshore</lang>, bei <lang xml:lang="en-US">Corner Market</lang>.</speak>',
    );
  });

  test('is one with the name beside it', () => {
    expect(marked('Corner Market Lakeshore Kaffee')).toBe(
      '<speak><lang xml:lang="en-US">Corner Market Lakeshore</lang> Kaffee</speak>',
    );
  });

  test('is a whole word', () => {
    expect(namesIn('Lakeshores Seelake, Lake', 'de-DE', names)).toEqual([{ from: 20, to: 24 }]);
  });

  test('may hold any sign, and is escaped', () => {
    expect(marked("C+C & Nonna's")).toBe(
      '<speak><lang xml:lang="en-US">C+C</lang> &amp; <lang xml:lang="en-US">Nonna&apos;s</lang></speak>',
    );
  });

  test('is not marked where its language is spoken anyhow', () => {
    expect(marked('Welcome to Corner Market.', 'en-GB')).toBe(
      '<speak>Welcome to Corner Market.</speak>',
    );
  });

  test('is not marked where the answer would become too long for Alexa', () => {
    const long = 'Lakeshore und '.repeat(565);
    expect(marked(long).includes('<lang')).toBe(false);
    expect(marked(long).length).toBeLessThanOrEqual(longestSpeech);
  });
});

test('no text is lost or changed by marking names, and none is too long', () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom(...names.all, ' ', ', '), fc.string({ maxLength: 8 })))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (said) => {
      const ssml = marked(said);
      expect(ssml.length).toBeLessThanOrEqual(longestSpeech);
      expect(ssml.replaceAll(/<\/?lang[^>]*>/g, '')).toBe(toSsml(said));
    }),
  );
});
