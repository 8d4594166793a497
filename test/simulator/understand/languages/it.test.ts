import { describe, expect, test } from '@jest/globals';
import { week, weekend, month, readingIn } from './reading.ts';

const { day, time, number, quantity, polite } = readingIn('it');

describe('Italian', () => {
  test.each<[string, unknown]>([
    ['oggi', '2026-11-19'],
    ['stasera', '2026-11-19'],
    ['domani', '2026-11-20'],
    ['domani sera', '2026-11-20'],
    ['dopodomani', '2026-11-21'],
    ['venerdì', '2026-11-20'],
    ['venerdi', '2026-11-20'],
    ['venerdì pomeriggio', '2026-11-20'],
    ['venerdì prossimo', '2026-11-27'],
    ['il ventiquattro dicembre', '2026-12-24'],
    ['24 dicembre', '2026-12-24'],
    ['il primo gennaio', '2027-01-01'],
    ["l'otto dicembre", '2026-12-08'],
    ['24/12', '2026-12-24'],
    ['il ventiquattro', '2026-11-24'],
    ['la settimana prossima', week('2026-11-23')],
    ['questo fine settimana', weekend('2026-11-16')],
    ['a gennaio', month('2027-01')],
  ])('means a day by "%s"', (text, expected) => {
    expect(day(text)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['le nove', '09:00'],
    ['alle nove di sera', '21:00'],
    ['le nove e mezza', '09:30'],
    ['nove e un quarto', '09:15'],
    ['le nove meno un quarto', '08:45'],
    ['le nove meno dieci', '08:50'],
    ['otto e trenta', '08:30'],
    ['le ventuno', '21:00'],
    ["l'una", '13:00'],
    ['le tre del pomeriggio', '15:00'],
    ['le sette di mattina', '07:00'],
    ['le 18:30', '18:30'],
    ['ore 20', '20:00'],
    ['mezzogiorno', '12:00'],
    ['due di notte', '02:00'],
  ])('means a time by "%s"', (text, expected) => {
    expect(time(text)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['zero', 0],
    ['una', 1],
    ['ventuno', 21],
    ['ventotto', 28],
    ['ventitré', 23],
    ['ventitre', 23],
    ['cento', 100],
    ['centouno', 101],
    ['duecentocinquanta', 250],
    ['duecentotto', 208],
    ['mille', 1000],
    ['24', 24],
  ])('counts "%s"', (text, expected) => {
    expect(number(text)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['mezza dozzina di', 6],
    ['una dozzina', 12],
    ['un paio di', 2],
    ['uno e mezzo', 1.5],
    ['tre', 3],
  ])('means so many by "%s"', (text, expected) => {
    expect(quantity(text)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['per favore puoi aggiungere il latte', 'aggiungere il latte'],
    ["senti aggiungi dell'acqua grazie", "aggiungi dell'acqua"],
  ])('wishes the same without politeness: "%s"', (text, expected) => {
    expect(polite(text)).toEqual(expected);
  });
});
