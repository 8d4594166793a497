import { describe, expect, test } from '@jest/globals';
import { week, weekend, month, readingIn } from './reading.ts';

const { day, time, number, quantity, polite } = readingIn('de');

describe('German', () => {
  test.each<[string, unknown]>([
    ['heute', '2026-11-19'],
    ['morgen', '2026-11-20'],
    ['morgen Abend', '2026-11-20'],
    ['übermorgen', '2026-11-21'],
    ['ubermorgen', '2026-11-21'],
    ['am Freitag', '2026-11-20'],
    ['Freitagabend', '2026-11-20'],
    ['Samstag Vormittag', '2026-11-21'],
    ['Sonnabend', '2026-11-21'],
    ['nächsten Freitag', '2026-11-27'],
    ['Freitag nächste Woche', '2026-11-27'],
    ['vierundzwanzigster Dezember', '2026-12-24'],
    ['am vierundzwanzigsten Dezember', '2026-12-24'],
    ['24. Dezember', '2026-12-24'],
    ['24.12.', '2026-12-24'],
    ['am 24.', '2026-11-24'],
    ['am ersten', '2026-12-01'],
    ['nächste Woche', week('2026-11-23')],
    ['am Wochenende', weekend('2026-11-16')],
    ['im Januar', month('2027-01')],
  ])('means a day by "%s"', (text, expected) => {
    expect(day(text)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['neun Uhr', '09:00'],
    ['um neun', '09:00'],
    ['halb neun', '08:30'],
    ['halb sieben', '18:30'],
    ['Viertel nach neun', '09:15'],
    ['Viertel vor acht', '07:45'],
    ['dreiviertel acht', '07:45'],
    ['zehn nach acht', '08:10'],
    ['fünf vor halb neun', '08:25'],
    ['einundzwanzig Uhr', '21:00'],
    ['neun Uhr dreißig', '09:30'],
    ['neun Uhr fünf', '09:05'],
    ['8.30 Uhr', '08:30'],
    ['18:30', '18:30'],
    ['acht Uhr abends', '20:00'],
    ['abends um acht', '20:00'],
    ['zwei Uhr nachts', '02:00'],
    ['drei Uhr', '15:00'],
    ['mittags', '12:00'],
    ['Mitternacht', '00:00'],
    ['halb eins', '12:30'],
  ])('means a time by "%s"', (text, expected) => {
    expect(time(text)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['null', 0],
    ['eins', 1],
    ['eine', 1],
    ['zwo', 2],
    ['einundzwanzig', 21],
    ['neunundneunzig', 99],
    ['hundert', 100],
    ['zweihundertfünfzig', 250],
    ['dreissig', 30],
    ['24', 24],
  ])('counts "%s"', (text, expected) => {
    expect(number(text)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['ein halbes Dutzend', 6],
    ['ein Dutzend', 12],
    ['ein paar', 3],
    ['anderthalb', 1.5],
    ['zwei und ein halbes', 2.5],
    ['vier', 4],
  ])('means so many by "%s"', (text, expected) => {
    expect(quantity(text)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['kannst du bitte Milch hinzufügen', 'milch hinzufügen'],
    ['ähm bitte Milch danke', 'milch'],
  ])('wishes the same without politeness: "%s"', (text, expected) => {
    expect(polite(text)).toEqual(expected);
  });
});
