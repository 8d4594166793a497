import { describe, expect, test } from '@jest/globals';
import { week, weekend, month, readingIn } from './reading.ts';

const { day, time, number, quantity, polite } = readingIn('ro');

describe('Romanian', () => {
  test.each<[string, unknown]>([
    ['azi', '2026-11-19'],
    ['astăzi', '2026-11-19'],
    ['deseară', '2026-11-19'],
    ['mâine', '2026-11-20'],
    ['maine', '2026-11-20'],
    ['mâine dimineață', '2026-11-20'],
    ['poimâine', '2026-11-21'],
    ['vineri', '2026-11-20'],
    ['vineri seara', '2026-11-20'],
    ['marţi', '2026-11-24'],
    ['vinerea viitoare', '2026-11-27'],
    ['lunea viitoare', '2026-11-23'],
    ['douăzeci și patru decembrie', '2026-12-24'],
    ['pe 24 decembrie', '2026-12-24'],
    ['întâi ianuarie', '2027-01-01'],
    ['24.12', '2026-12-24'],
    ['pe douăzeci și patru', '2026-11-24'],
    ['săptămâna viitoare', week('2026-11-23')],
    ['în weekend', weekend('2026-11-16')],
    ['în ianuarie', month('2027-01')],
  ])('means a day by "%s"', (text, expected) => {
    expect(day(text)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['ora nouă', '09:00'],
    ['la nouă', '09:00'],
    ['nouă și jumătate', '09:30'],
    ['nouă și un sfert', '09:15'],
    ['nouă fără un sfert', '08:45'],
    ['nouă fără zece', '08:50'],
    ['nouă seara', '21:00'],
    ['opt dimineața', '08:00'],
    ['trei după-amiaza', '15:00'],
    ['ora douăzeci și unu', '21:00'],
    ['18:30', '18:30'],
    ['opt treizeci', '08:30'],
    ['la prânz', '12:00'],
    ['miezul nopții', '00:00'],
    ['cinci', '17:00'],
  ])('means a time by "%s"', (text, expected) => {
    expect(time(text)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['zero', 0],
    ['una', 1],
    ['două', 2],
    ['douăsprezece', 12],
    ['douăzeci și unu', 21],
    ['nouăzeci și nouă', 99],
    ['o sută', 100],
    ['două sute cincizeci', 250],
    ['o mie', 1000],
    ['şase', 6],
    ['24', 24],
  ])('counts "%s"', (text, expected) => {
    expect(number(text)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['o jumătate de duzină de', 6],
    ['o duzină', 12],
    ['o pereche de', 2],
    ['doi și jumătate', 2.5],
    ['trei', 3],
  ])('means so many by "%s"', (text, expected) => {
    expect(quantity(text)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['te rog poți să adaugi lapte', 'adaugi lapte'],
    ['ăă adaugă lapte mulțumesc', 'adaugă lapte'],
  ])('wishes the same without politeness: "%s"', (text, expected) => {
    expect(polite(text)).toEqual(expected);
  });
});
