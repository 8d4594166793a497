import { shelfOf } from './shelf-of.ts';

const milk = ['Pint', 'halbe Gallone', 'Gallone'];

export const germanShelf = shelfOf([
  ['whole-milk', 'Prairie', 'Prairie Vollmilch', 'Milch', milk, 'normale Milch'],
  ['two-percent', 'Prairie', 'Prairie Zwei-Prozent-Milch', 'Milch', milk, 'fettarme Milch'],
  ['one-percent', 'Prairie', 'Prairie Ein-Prozent-Milch', 'Milch', milk, '1% Milch'],
  ['oat-milk', 'Meadowlark', 'Meadowlark Hafermilch', 'Pflanzenmilch', ['Quart'], 'Haferdrink'],
  ['eggs', 'Sunny Acre', 'Sunny Acre große Eier', 'Eier', ['Dutzend', 'achtzehn Stück'], 'Eier'],
  ['salted', 'Prairie', 'Prairie gesalzene Butter', 'Butter', ['1 Pfund'], 'Salzbutter'],
  ['unsalted', 'Prairie', 'Prairie ungesalzene Butter', 'Butter', ['1 Pfund']],
  ['cheese', 'Rock Creek', 'Rock Creek Schweizer Käse in Scheiben', 'Käse', ['8 Unzen']],
  ['rolls', 'Stonemill', 'Stonemill Brötchen', 'Brot', ['Zwölferpack'], 'Semmeln', 'Schrippen'],
  ['rye', 'Stonemill', 'Stonemill Roggenbrot', 'Brot', ['halber Laib', 'Laib']],
  ['apples', 'Greenfield', 'Greenfield Gala-Äpfel', 'Obst', ['einzeln', '3 Pfund'], 'Äpfel'],
  ['beans', 'Wagoner', 'Wagoner grüne Bohnen', 'Gemüse', ['14 Unzen']],
  ['towels', 'Tidy Nest', 'Tidy Nest Küchenrolle', 'Papierwaren', ['2 Rollen', '12 Rollen']],
  ['cola', 'Fizzwell', 'Fizzwell Cola', 'Limo', ['Sechserpack', '24er-Pack'], 'Coca'],
  ['coffee', 'Lakeshore', 'Lakeshore gemahlener Kaffee', 'Kaffee', ['12 Unzen']],
  ['own-coffee', 'Corner Market', 'Corner Market gemahlener Kaffee', 'Kaffee', ['12 Unzen']],
]);
