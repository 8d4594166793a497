import { describe, expect, test } from '@jest/globals';
import { week, weekend, month, readingIn } from './reading.ts';

const { day, time, number, quantity, polite } = readingIn('fr');

describe('French', () => {
  test.each<[string, unknown]>([
    ["aujourd'hui", '2026-11-19'],
    ['aujourd’hui', '2026-11-19'],
    ['ce soir', '2026-11-19'],
    ['demain', '2026-11-20'],
    ['demain soir', '2026-11-20'],
    ['après-demain', '2026-11-21'],
    ['apres demain', '2026-11-21'],
    ['vendredi', '2026-11-20'],
    ['vendredi matin', '2026-11-20'],
    ['vendredi prochain', '2026-11-27'],
    ['le vingt-quatre décembre', '2026-12-24'],
    ['le 24 décembre', '2026-12-24'],
    ['le premier janvier', '2027-01-01'],
    ['le 1er janvier', '2027-01-01'],
    ['24/12', '2026-12-24'],
    ['le vingt-quatre', '2026-11-24'],
    ['la semaine prochaine', week('2026-11-23')],
    ['ce week-end', weekend('2026-11-16')],
    ['en janvier', month('2027-01')],
  ])('means a day by "%s"', (text, expected) => {
    expect(day(text)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['neuf heures', '09:00'],
    ['à neuf heures', '09:00'],
    ['neuf heures et demie', '09:30'],
    ['neuf heures et quart', '09:15'],
    ['neuf heures moins le quart', '08:45'],
    ['neuf heures moins dix', '08:50'],
    ['neuf heures quarante-cinq', '09:45'],
    ['neuf heures cinq', '09:05'],
    ['vingt et une heures', '21:00'],
    ['neuf heures du soir', '21:00'],
    ['9h30', '09:30'],
    ['18h', '18:00'],
    ["trois heures de l'après-midi", '15:00'],
    ['midi', '12:00'],
    ['minuit', '00:00'],
  ])('means a time by "%s"', (text, expected) => {
    expect(time(text)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['zéro', 0],
    ['une', 1],
    ['vingt et un', 21],
    ['soixante et onze', 71],
    ['quatre-vingt-dix', 90],
    ['quatre vingt dix sept', 97],
    ['quatre-vingts', 80],
    ['deux cent cinquante', 250],
    ['deux cents', 200],
    ['mille', 1000],
    ['24', 24],
  ])('counts "%s"', (text, expected) => {
    expect(number(text)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['une demi-douzaine de', 6],
    ['une douzaine d’', 12],
    ['une paire de', 2],
    ['un et demi', 1.5],
    ['trois', 3],
  ])('means so many by "%s"', (text, expected) => {
    expect(quantity(text)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ["s'il te plaît ajoute du lait", 'ajoute du lait'],
    ["euh tu peux ajouter de l'eau merci", "ajouter de l'eau"],
  ])('wishes the same without politeness: "%s"', (text, expected) => {
    expect(polite(text)).toEqual(expected);
  });
});
