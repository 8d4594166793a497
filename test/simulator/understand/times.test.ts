import { describe, expect, test } from '@jest/globals';
import { loadLanguage } from '../../../simulator/load-language.ts';

const { readTime } = loadLanguage('en');

const time = (text: string) => {
  const words = text.split(' ');
  const found = readTime(words, 0);
  return found?.length === words.length ? found.time : found;
};

describe('a time', () => {
  test.each([
    ['9 pm', '21:00'],
    ['nine pm', '21:00'],
    ['9 p m', '21:00'],
    ['twelve am', '00:00'],
    ['twelve pm', '12:00'],
    ['eight thirty', '08:30'],
    ['eight thirty pm', '20:30'],
    ['8:30 pm', '20:30'],
    ['21:00', '21:00'],
    ['half past seven', '07:30'],
    ['quarter past nine pm', '21:15'],
    ['quarter to nine', '08:45'],
    ['noon', '12:00'],
    ['midnight', '00:00'],
    ["nine o'clock", '09:00'],
    ["nine o'clock pm", '21:00'],
    ['nine in the evening', '21:00'],
    ['nine in the morning', '09:00'],
    ['ten at night', '22:00'],
    ["ten o'clock at night", '22:00'],
    ['five', '17:00'],
  ])('is read from "%s"', (text, expected) => {
    expect(time(text)).toBe(expected);
  });

  test.each(['milk', 'thirty', '25:00', 'quarter', 'half past milk', ''])(
    'is none: "%s"',
    (text) => {
      expect(time(text)).toBeUndefined();
    },
  );

  test('ends where it ends', () => {
    expect(time('nine on sunday')).toEqual({ time: '09:00', length: 1 });
    expect(time('nine five')).toEqual({ time: '09:00', length: 1 });
  });
});
