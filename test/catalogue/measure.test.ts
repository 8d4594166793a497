import { describe, expect, test } from '@jest/globals';
import { sameMeasure } from '../../lambda/catalogue/measure.ts';
import { english } from './english.ts';

const { readMeasures, spokenForm } = english;

const measures = (text: string) =>
  readMeasures(spokenForm(text)).map(({ of, amount }) => `${String(amount)} ${of}`);

describe('measures', () => {
  test.each([
    ['half gallon', '64 ounces'],
    ['a gallon', '128 ounces'],
    ['2 pounds', '32 ounces'],
    ['a dozen', '12 pieces'],
    ['half a dozen', '6 pieces'],
    ['two dozen', '24 pieces'],
    ['eighteen count', '18 pieces'],
    ['six rolls', '6 pieces'],
    ['a quarter pound', '4 ounces'],
  ])('read "%s" as %s', (text, amount) => {
    expect(measures(text)).toEqual([amount]);
  });

  test('are all read where several are said', () => {
    expect(measures('twelve pack, 16 oz')).toEqual(['12 pieces', '16 ounces']);
  });

  test('need their number where the unit alone says nothing', () => {
    expect(measures('pack')).toEqual([]);
    expect(measures('half and half')).toEqual([]);
    expect(measures('two percent milk')).toEqual([]);
  });

  test('are the same when labels round them', () => {
    const ounces = (amount: number) => ({ of: 'ounces', amount }) as const;
    expect(sameMeasure(ounces(33.8 / 2), ounces(16.9))).toBe(true);
    expect(sameMeasure(ounces(12), ounces(13))).toBe(false);
    expect(sameMeasure(ounces(12), { of: 'pieces', amount: 12 })).toBe(false);
  });
});
