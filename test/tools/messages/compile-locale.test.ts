import { expect, test } from '@jest/globals';
import { compileLocale } from '../../../tools/messages/compile-locale.ts';
import type { TimeWords } from '../../../lambda/speech/times.ts';
import { readTexts } from '../../../tools/messages/read-texts.ts';

const day = { near: '{near}', weekday: '{weekday}', date: '{date}' };
const times: TimeWords = {
  ...{ day, 'day-on': day, 'day-until': day },
  ...{ hour: '{hour}', minutes: '{hour}:{minute}' },
};

test('days and times are said in the words of the language', () => {
  const source = compileLocale('de-DE', readTexts({ a: { b: '{x, day, on}' } }), times);
  expect(source).toContain('import { timesOf } from "../times.ts"');
  expect(source).toContain('const { day } = timesOf({"day":');
  expect(source).toMatch(/day\(d\.x, "de-DE", .*on/);
});

test('a language becomes a module of functions that knows only the formats it uses', () => {
  const source = compileLocale(
    'en-US',
    readTexts({ cart: { price: ['{price, money}', 'For {price, money}'] } }),
    times,
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
  expect(() => compileLocale('en-US', readTexts({ a: { b: text } }), times)).toThrow();
});
