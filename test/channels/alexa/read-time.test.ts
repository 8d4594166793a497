import { expect, test } from '@jest/globals';
import { readTime } from '../../../lambda/channels/alexa/read-time.ts';

test.each([
  ['21:30', '21:30'],
  ['00:00', '00:00'],
  ['09:15:00', '09:15'],
  ['T14:00', '14:00'],
  ['9', '09:00'],
])('reads %s as %s', (value, expected) => {
  expect(readTime(value)).toBe(expected);
});

test('takes a part of the day for an hour in its middle', () => {
  const hours = ['MO', 'AF', 'EV', 'NI'].map(readTime);
  expect(hours).toEqual(['09:00', '15:00', '19:00', '21:00']);
});

test.each(['PRESENT_REF', '24:00', '12:60', '?', '', 'noon', '-1:00'])(
  'knows no time for %j',
  (value) => {
    expect(readTime(value)).toBeUndefined();
  },
);
