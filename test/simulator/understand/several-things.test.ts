import { describe, expect, test } from '@jest/globals';
import { createUnderstanding } from '../../../simulator/understand/understand.ts';
import { intentOf, modelOf, quiet } from './small-model.ts';

const understand = createUnderstanding(
  modelOf(
    intentOf('Add', ['add {product}', 'add {product} and {productTwo}']),
    intentOf('AddAll', ['{product} {quantityTwo} {productTwo} and {productThree}']),
  ),
);

const slotsOf = (said: string) =>
  Object.entries(understand(said, quiet)?.slots ?? {}).map(([name, { heard }]) => [name, heard]);

describe('several things in one sentence', () => {
  test('fill a slot each, in their order', () => {
    expect(slotsOf('add whole milk and corn flakes')).toEqual([
      ['product', 'whole milk'],
      ['productTwo', 'corn flakes'],
    ]);
  });

  test('may stand in boxes and with articles', () => {
    expect(slotsOf('add a bottle of milk and some corn flakes')).toEqual([
      ['product', 'milk'],
      ['productTwo', 'corn flakes'],
    ]);
  });

  test('are never named by the verb before them', () => {
    expect(understand('get milk two corn flakes and bran flakes', quiet)).toBeUndefined();
  });

  test('each keep the number before them', () => {
    expect(slotsOf('milk two boxes of corn flakes and bran flakes')).toEqual([
      ['product', 'milk'],
      ['quantityTwo', 'two'],
      ['productTwo', 'corn flakes'],
      ['productThree', 'bran flakes'],
    ]);
  });

  test('may hold one that no list knows, beside two that are known', () => {
    expect(slotsOf('milk two dragon fruit and corn flakes')).toContainEqual([
      'productTwo',
      'dragon fruit',
    ]);
    expect(slotsOf('snow two dragon fruit and corn flakes')).toEqual([]);
  });

  test('are no reason to leave out words around one thing', () => {
    expect(slotsOf('add the milk')).toEqual([]);
  });
});
