import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDate } from '../../../lambda/channels/alexa/read-date.ts';

test.each([
  ['a day', '2026-11-21', '2026-11-21'],
  ['a week, from Monday', '2026-W47', '2026-11-16/2026-11-22'],
  ['a week across the year', '2026-W53', '2026-12-28/2027-01-03'],
  ['a weekend', '2026-W47-WE', '2026-11-21/2026-11-22'],
  ['a month', '2026-11', '2026-11-01/2026-11-30'],
  ['a month of a leap year', '2028-02', '2028-02-01/2028-02-29'],
  ['a month with an unknown day', '2026-11-XX', '2026-11-01/2026-11-30'],
  ['a year', '2026', '2026-01-01/2026-12-31'],
  ['a year with unknown months', '2026-XX-XX', '2026-01-01/2026-12-31'],
])('reads %s (%s)', (_, value, expected) => {
  expect(readDate(value)).toBe(expected);
});

test.each([
  'PRESENT_REF',
  '202X',
  '2026-SU',
  '2026-Q4',
  '2026-02-30',
  '2026-13',
  '2026-W99',
  'XXXX-11-21',
  'tomorrow',
  '',
])('knows no day for %j', (value) => {
  expect(readDate(value)).toBeUndefined();
});

test('never answers with anything but days', () => {
  const dateLike = fc.oneof(fc.string(), fc.stringMatching(/^[\dWXE-]{1,12}$/));
  fc.assert(
    fc.property(dateLike, (value) => {
      expect(readDate(value) ?? '2026-01-01').toMatch(/^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?$/);
    }),
  );
});
