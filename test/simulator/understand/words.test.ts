import { describe, expect, test } from '@jest/globals';
import { loadLanguage } from '../../../simulator/load-language.ts';

const { plain, withoutPoliteness, wordsOf } = loadLanguage('en');

describe('words', () => {
  test.each([
    ['Add 2% milk, please!', 'add 2 percent milk please'],
    ['What’s in my cart?', "what's in my cart"],
    ['12oz of coffee', '12 oz of coffee'],
    ['open at 8:30pm', 'open at 8:30 pm'],
    ['at 9 p.m.', 'at 9 pm'],
    ['on 2026-12-24', 'on 2026-12-24'],
    ['the 2nd one', 'the 2nd one'],
    ['Half & Half', 'half and half'],
    ['', ''],
  ])('of "%s"', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words);
  });

  test('are the same without apostrophes and in short', () => {
    expect(plain("what's")).toBe(plain('whats'));
    expect(plain('ok')).toBe('okay');
    expect(plain('oz')).toBe('ounces');
  });
});

describe('politeness', () => {
  test.each([
    ['um could you please add milk', 'add milk'],
    ['alexa reorder my coffee please', 'reorder my coffee'],
    ["i'd like to check out now please", 'check out'],
    ['add milk for me', 'add milk'],
    ['okay so add milk thanks', 'add milk'],
    ['add milk', 'add milk'],
    ['please', ''],
  ])('of "%s" leaves "%s"', (text, rest) => {
    expect(withoutPoliteness(wordsOf(text)).join(' ')).toBe(rest);
  });
});
