import { describe, expect, test } from '@jest/globals';
import { week, weekend, month, readingIn } from './reading.ts';

const { day, time, number, quantity, polite } = readingIn('pt');

describe('Portuguese', () => {
  test.each<[string, unknown]>([
    ['hoje', '2026-11-19'],
    ['amanhã', '2026-11-20'],
    ['amanha', '2026-11-20'],
    ['amanhã de manhã', '2026-11-20'],
    ['depois de amanhã', '2026-11-21'],
    ['sexta-feira', '2026-11-20'],
    ['sexta', '2026-11-20'],
    ['na sexta à noite', '2026-11-20'],
    ['na sexta-feira que vem', '2026-11-27'],
    ['próxima segunda', '2026-11-23'],
    ['vinte e quatro de dezembro', '2026-12-24'],
    ['24 de dezembro', '2026-12-24'],
    ['primeiro de janeiro', '2027-01-01'],
    ['24/12', '2026-12-24'],
    ['dia vinte e quatro', '2026-11-24'],
    ['no dia 3', '2026-12-03'],
    ['semana que vem', week('2026-11-23')],
    ['no fim de semana', weekend('2026-11-16')],
    ['em janeiro', month('2027-01')],
  ])('means a day by "%s"', (text, expected) => {
    expect(day(text)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['nove horas', '09:00'],
    ['às nove', '09:00'],
    ['nove e meia da noite', '21:30'],
    ['nove e quinze', '09:15'],
    ['quinze para as nove', '08:45'],
    ['dez pras oito', '07:50'],
    ['oito da manhã', '08:00'],
    ['três da tarde', '15:00'],
    ['vinte e uma horas', '21:00'],
    ['18h30', '18:30'],
    ['seis e meia', '18:30'],
    ['meio-dia', '12:00'],
    ['meia-noite', '00:00'],
    ['duas da madrugada', '02:00'],
    ['cinco', '17:00'],
  ])('means a time by "%s"', (text, expected) => {
    expect(time(text)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['zero', 0],
    ['uma', 1],
    ['duas', 2],
    ['vinte e um', 21],
    ['noventa e nove', 99],
    ['cem', 100],
    ['cento e cinquenta', 150],
    ['duzentos e trinta e dois', 232],
    ['mil', 1000],
    ['24', 24],
  ])('counts "%s"', (text, expected) => {
    expect(number(text)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['meia dúzia de', 6],
    ['uma dúzia', 12],
    ['um par de', 2],
    ['um e meio', 1.5],
    ['três', 3],
  ])('means so many by "%s"', (text, expected) => {
    expect(quantity(text)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['por favor você pode colocar leite', 'colocar leite'],
    ['oi põe leite obrigada', 'põe leite'],
  ])('wishes the same without politeness: "%s"', (text, expected) => {
    expect(polite(text)).toEqual(expected);
  });
});
