import { expect, test } from '@jest/globals';
import { measureOf } from '../../lambda/catalogue/measure-of.ts';
import { english } from './english.ts';

test.each([
  ['half gallon', { of: 'ounces', amount: 64 }],
  ['12 ounces', { of: 'ounces', amount: 12 }],
  ['dozen', { of: 'pieces', amount: 12 }],
  ['loaf', undefined],
  ['six pack, 12 ounces', undefined],
  [undefined, undefined],
])('%p holds %p', (size, measure) => {
  expect(measureOf(size, english)).toEqual(measure);
});
