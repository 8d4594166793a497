import { expect, test } from '@jest/globals';
import { compileLocale } from '../../../tools/messages/compile-locale.ts';
import { readTexts } from '../../../tools/messages/read-texts.ts';

test('a language becomes a module of functions that knows only the formats it uses', () => {
  const source = compileLocale(
    'en-US',
    readTexts({ cart: { price: ['{price, money}', 'For {price, money}'] } }),
  );
  expect(source).toContain('from "../formats.ts"');
  expect(source).toContain('money');
  expect(source).not.toContain('digits');
  expect(source).toMatch(/"?cart\.price"?: \{/);
  expect(source).toContain('export default {');
});

test.each([
  ['a brace that stays open', 'Added {item'],
  ['a plural without other', '{n, plural, =1 {one}}'],
])('%s fails', (_, text) => {
  expect(() => compileLocale('en-US', readTexts({ a: { b: text } }))).toThrow();
});
