import { describe, expect, test } from '@jest/globals';
import { readTexts } from '../../../tools/messages/read-texts.ts';
import { shapesOf, typesOf } from '../../../tools/messages/types-of.ts';

const shape = (...variants: readonly string[]): string | undefined =>
  shapesOf(readTexts({ a: { b: variants } })).get('a.b');

describe('the placeholders of a message', () => {
  test.each([
    ['Hello.', 'Record<string, never>'],
    ['Hello {name}.', '{ readonly name: string | number }'],
    ['{total, money} {day, day}', '{ readonly day: DaySeen; readonly total: Money }'],
    [
      '{items, texts} or {one, text}',
      '{ readonly items: readonly Message[]; readonly one: Message }',
    ],
    ['{n, plural, =1 {one {x, product}} other {#}}', '{ readonly n: number; readonly x: string }'],
    ['{n, selectordinal, one {#st} other {#th}}', '{ readonly n: number }'],
    ['{way, select, ship {by post} other {here}}', "{ readonly way: 'ship' | 'other' }"],
  ])('of "%s" become a type', (text, type) => {
    expect(shape(text)).toBe(type);
  });

  test('may stand in any order in its variants', () => {
    expect(shape('{a, digits} {b, money}', '{b, money} {a, digits}')).toBe(
      '{ readonly a: string; readonly b: Money }',
    );
  });

  test.each([
    ['one lacks', ['{a, money} {b, day}', '{a, money}']],
    ['one has too many', ['{a, money}', '{a, money} {b, day}']],
    ['have other formats', ['{a, money}', '{a, day}']],
  ])('fail in variants that differ: %s', (_, variants) => {
    expect(() => shape(...variants)).toThrow('variants of "a.b" differ');
  });

  test('fail in a format that nobody knows', () => {
    expect(() => shape('{a, glitter}')).toThrow('no format is called "glitter"');
  });
});

test('the source of the types names every key once', () => {
  const source = typesOf(readTexts({ cart: { empty: 'Empty.', total: '{total, money}' } }));
  expect(source).toContain("  'cart.empty': Record<string, never>;");
  expect(source).toContain("  'cart.total': { readonly total: Money };");
  expect(source).toContain("export const messageKeys = [\n  'cart.empty',\n  'cart.total',\n]");
});
