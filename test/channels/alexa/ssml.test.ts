import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { longestSpeech, toSsml } from '../../../lambda/channels/alexa/ssml.ts';

const unescape = (ssml: string): string =>
  ssml
    .slice('<speak>'.length, -'</speak>'.length)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

test('escapes what SSML would take for mark-up', () => {
  expect(toSsml(`Ben & Jerry's <b>"half baked"</b>`)).toBe(
    '<speak>Ben &amp; Jerry&apos;s &lt;b&gt;&quot;half baked&quot;&lt;/b&gt;</speak>',
  );
});

test('leaves out characters that XML forbids', () => {
  expect(toSsml('milk\u0000\u000B\uD800\uFFFF 🥛')).toBe('<speak>milk 🥛</speak>');
});

test('shortens at a word, and never inside an escaped character', () => {
  const ssml = toSsml('salt & pepper '.repeat(1000));
  expect(ssml.length).toBeLessThanOrEqual(longestSpeech);
  expect(ssml.length).toBeGreaterThan(longestSpeech - 30);
  expect(ssml).toMatch(/(salt|&amp;|pepper)<\/speak>$/);
});

test('says the same text for every text that fits and has no forbidden characters', () => {
  const printable = fc.string({ unit: 'grapheme', maxLength: 300 });
  fc.assert(
    fc.property(printable, (text) => {
      expect(unescape(toSsml(text))).toBe(text);
    }),
  );
});

test('is well-formed and short enough for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 9000 }), (text) => {
      const ssml = toSsml(text);
      expect(ssml.length).toBeLessThanOrEqual(longestSpeech);
      expect(ssml).toMatch(/^<speak>([^<>&]|&(amp|lt|gt|quot|apos);)*<\/speak>$/);
    }),
    { numRuns: 25 },
  );
});
