import { describe, expect, test } from '@jest/globals';
import { week, weekend, month, readingIn } from './reading.ts';

const { day, time, number, quantity, polite } = readingIn('es');

describe('Spanish', () => {
  test.each<[string, unknown]>([
    ['hoy', '2026-11-19'],
    ['mañana', '2026-11-20'],
    ['manana', '2026-11-20'],
    ['mañana por la tarde', '2026-11-20'],
    ['pasado mañana', '2026-11-21'],
    ['el viernes', '2026-11-20'],
    ['viernes por la tarde', '2026-11-20'],
    ['el miércoles', '2026-11-25'],
    ['el viernes que viene', '2026-11-27'],
    ['el próximo lunes', '2026-11-23'],
    ['veinticuatro de diciembre', '2026-12-24'],
    ['el 24 de diciembre', '2026-12-24'],
    ['el primero de enero', '2027-01-01'],
    ['24/12', '2026-12-24'],
    ['el veinticuatro', '2026-11-24'],
    ['el día 3', '2026-12-03'],
    ['la semana que viene', week('2026-11-23')],
    ['este fin de semana', weekend('2026-11-16')],
    ['en enero', month('2027-01')],
  ])('means a day by "%s"', (text, expected) => {
    expect(day(text)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['las nueve', '09:00'],
    ['a las nueve de la noche', '21:00'],
    ['las nueve y media de la noche', '21:30'],
    ['nueve y cuarto', '09:15'],
    ['las nueve menos cuarto', '08:45'],
    ['un cuarto para las nueve', '08:45'],
    ['la una y media', '13:30'],
    ['las nueve de la mañana', '09:00'],
    ['las seis de la tarde', '18:00'],
    ['las ocho y diez', '08:10'],
    ['ocho treinta', '08:30'],
    ['las veintiuna horas', '21:00'],
    ['mediodía', '12:00'],
    ['9 pm', '21:00'],
    ['18:30', '18:30'],
    ['las cinco', '17:00'],
    ['dos de la madrugada', '02:00'],
  ])('means a time by "%s"', (text, expected) => {
    expect(time(text)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['cero', 0],
    ['una', 1],
    ['veintidós', 22],
    ['veintidos', 22],
    ['treinta y uno', 31],
    ['cien', 100],
    ['ciento cincuenta', 150],
    ['doscientas', 200],
    ['mil', 1000],
    ['24', 24],
  ])('counts "%s"', (text, expected) => {
    expect(number(text)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['media docena de', 6],
    ['una docena', 12],
    ['un par de', 2],
    ['uno y medio', 1.5],
    ['tres', 3],
  ])('means so many by "%s"', (text, expected) => {
    expect(quantity(text)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['por favor podrías añadir leche', 'añadir leche'],
    ['oye pon leche gracias', 'pon leche'],
  ])('wishes the same without politeness: "%s"', (text, expected) => {
    expect(polite(text)).toEqual(expected);
  });
});
