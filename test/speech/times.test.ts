import { describe, expect, test } from '@jest/globals';
import { timesOf } from '../../lambda/speech/times.ts';

const plain = { near: '{near}', weekday: '{weekday}', date: '{date}' };

const american = timesOf({
  day: plain,
  'day-on': plain,
  'day-until': { near: 'by {near}', weekday: 'by {weekday}', date: 'by {date}' },
  hour: '{hour12} {part}',
  minutes: '{hour12}:{minute} {part}',
  parts: { '0': 'AM', '12': 'PM' },
});

const spanish = timesOf({
  day: plain,
  'day-on': { near: '{near}', weekday: 'el {weekday}', date: 'el {date}' },
  'day-until': plain,
  hour: 'las {hour12} {part}',
  minutes: 'las {hour12} y {minute} {part}',
  'one-hour': 'la una {part}',
  'one-minutes': 'la una y {minute} {part}',
  parts: { '0': 'de la mañana', '12': 'de la tarde', '20': 'de la noche' },
});

const russian = timesOf({
  day: plain,
  'day-on': {
    near: '{near}',
    weekday: [
      ...['в воскресенье', 'в понедельник', 'во вторник', 'в среду'],
      ...['в четверг', 'в пятницу', 'в субботу'],
    ],
    date: '{date}',
  },
  'day-until': plain,
  hour: '{hour} часов',
  minutes: '{hour}:{minute}',
});

describe('a day', () => {
  test.each([
    ['2026-11-20', 'today'],
    ['2026-11-21', 'tomorrow'],
    ['2026-11-19', 'yesterday'],
    ['2026-11-22', 'Sunday'],
    ['2026-11-26', 'Thursday'],
    ['2026-11-27', 'November 27'],
    ['2026-11-18', 'November 18'],
    ['2027-01-03', 'January 3, 2027'],
    ['2025-11-20', 'November 20, 2025'],
  ])('%s, seen from Friday, November 20, is "%s"', (date, words) => {
    expect(american.day({ date, today: '2026-11-20' }, 'en-US')).toBe(words);
  });

  test('of the coming week is a weekday across the turn of the year', () => {
    expect(american.day({ date: '2027-01-02', today: '2026-12-29' }, 'en-US')).toBe('Saturday');
  });

  test('is the same across a change of the clocks', () => {
    expect(american.day({ date: '2026-11-01', today: '2026-10-31' }, 'en-US')).toBe('tomorrow');
  });
});

describe('a time', () => {
  test.each([
    ['09:00', '9 AM'],
    ['09:30', '9:30 AM'],
    ['12:00', '12 PM'],
    ['00:00', '12 AM'],
    ['00:05', '12:05 AM'],
    ['23:59', '11:59 PM'],
  ])('of %s is "%s"', (wall, words) => {
    expect(american.time(wall)).toBe(words);
  });
});

describe('in other languages', () => {
  const friday = { date: '2026-11-27', today: '2026-11-25' };
  const later = { date: '2026-12-24', today: '2026-11-25' };

  test('a day has what stands before it in a sentence', () => {
    expect(spanish.day(friday, 'es-ES', 'on')).toBe('el viernes');
    expect(spanish.day(later, 'es-ES', 'on')).toBe('el 24 de diciembre');
    expect(american.day(later, 'en-US', 'until')).toBe('by December 24');
  });

  test('a weekday takes the form that the sentence wants', () => {
    expect(russian.day(friday, 'ru-RU', 'on')).toBe('в пятницу');
    expect(russian.day({ date: '2026-11-26', today: '2026-11-25' }, 'ru-RU', 'on')).toBe('завтра');
  });

  test.each([
    ['13:00', 'la una de la tarde'],
    ['13:30', 'la una y 30 de la tarde'],
    ['21:00', 'las 9 de la noche'],
    ['09:05', 'las 9 y 05 de la mañana'],
  ])('%s is "%s"', (wall, words) => {
    expect(spanish.time(wall)).toBe(words);
  });

  test('a year ends no sentence', () => {
    const day = { date: '2027-01-03', today: '2026-11-25' };
    expect(russian.day(day, 'ru-RU')).toBe('3 января 2027');
    expect(spanish.day(day, 'es-ES', 'on')).toBe('el 3 de enero de 2027');
  });

  test('a day may have 24 hours', () => {
    expect([russian.time('21:00'), russian.time('00:30')]).toEqual(['21 часов', '0:30']);
  });
});
