import { describe, expect, test } from '@jest/globals';
import { loadLanguage } from '../../../simulator/load-language.ts';

const { readDays } = loadLanguage('en');

/** A thursday. */
const today = '2026-11-19';

const days = (text: string, on = today) => {
  const words = text.split(' ');
  return readDays(words, 0, on)
    .filter(({ length }) => length === words.length)
    .map(({ day }) => day);
};

const date = (text: string, on?: string) => {
  const [day] = days(text, on);
  return day?.kind === 'date' ? day.date : day;
};

describe('a day', () => {
  test.each([
    ['today', '2026-11-19'],
    ['tonight', '2026-11-19'],
    ['tomorrow', '2026-11-20'],
    ['the day after tomorrow', '2026-11-21'],
    ['yesterday', '2026-11-18'],
    ['thursday', '2026-11-19'],
    ['sunday', '2026-11-22'],
    ['sundays', '2026-11-22'],
    ['this saturday', '2026-11-21'],
    ['next sunday', '2026-11-29'],
    ['next monday', '2026-11-23'],
    ['december 24th', '2026-12-24'],
    ['december twenty fourth', '2026-12-24'],
    ['december the twenty fourth', '2026-12-24'],
    ['the twenty fourth of december', '2026-12-24'],
    ['december 24', '2026-12-24'],
    ['the 21st', '2026-11-21'],
    ['the first', '2026-12-01'],
    ['12/24', '2026-12-24'],
    ['2026-12-24', '2026-12-24'],
  ])('is read from "%s"', (text, expected) => {
    expect(date(text)).toBe(expected);
  });

  test('that is over this year is next year’s', () => {
    expect(date('july fourth')).toBe('2027-07-04');
    expect(date('the 31st', '2026-11-20')).toBe('2026-12-31');
    expect(date('february 29th', '2027-03-01')).toBe('2028-02-29');
  });

  test('is the next of its name also on a sunday, where weeks end', () => {
    expect(date('sunday', '2026-11-22')).toBe('2026-11-22');
    expect(date('next sunday', '2026-11-22')).toBe('2026-11-29');
    expect(date('monday', '2026-11-22')).toBe('2026-11-23');
  });

  test.each(['milk', 'may', 'this', 'the', 'december 45', '13/40', '2026-13-45', 'the fortieth'])(
    'is none: "%s"',
    (text) => {
      expect(days(text).filter(({ kind }) => kind === 'date')).toEqual([]);
    },
  );
});

describe('several days', () => {
  test.each([
    ['this week', { kind: 'week', monday: '2026-11-16' }],
    ['next week', { kind: 'week', monday: '2026-11-23' }],
    ['this weekend', { kind: 'weekend', monday: '2026-11-16' }],
    ['the weekend', { kind: 'weekend', monday: '2026-11-16' }],
    ['next weekend', { kind: 'weekend', monday: '2026-11-23' }],
    ['december', { kind: 'month', month: '2026-12' }],
    ['in january', { kind: 'month', month: '2027-01' }],
    ['next month', { kind: 'month', month: '2026-12' }],
  ])('are read from "%s"', (text, expected) => {
    expect(days(text)).toEqual([expected]);
  });
});
