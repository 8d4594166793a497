import { describe, expect, test } from '@jest/globals';
import { readTexts } from '../../../tools/messages/read-texts.ts';

describe("a translators' file", () => {
  test('gives a key of its groups to each text, and lists are variants', () => {
    const texts = readTexts({ ask: { size: 'Which?' }, bye: { stop: ['Bye.', 'Goodbye.'] } });
    expect([...texts]).toEqual([
      ['ask.size', ['Which?']],
      ['bye.stop', ['Bye.', 'Goodbye.']],
    ]);
  });

  test.each([
    ['an empty list', { ask: { size: [] } }],
    ['a number', { ask: { size: 4 } }],
    ['nothing', { ask: { size: null } }],
    ['a list of something else', { ask: { size: ['Which?', 4] } }],
  ])('fails for %s', (_, file) => {
    expect(() => readTexts(file)).toThrow('"ask.size" is neither a text, a list of texts nor');
  });
});
