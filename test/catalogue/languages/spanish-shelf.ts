import { shelfOf } from './shelf-of.ts';

const milk = ['pinta', 'medio galón', 'galón'];

export const spanishShelf = shelfOf([
  ['whole-milk', 'Prairie', 'leche entera Prairie', 'leche', milk, 'leche normal'],
  ['two-percent', 'Prairie', 'leche dos por ciento Prairie', 'leche', milk, 'leche semidescremada'],
  ['one-percent', 'Prairie', 'leche uno por ciento Prairie', 'leche', milk],
  ['oat-milk', 'Meadowlark', 'leche de avena Meadowlark', 'leche vegetal', ['cuarto de galón']],
  ['chocolate', 'Sweetly', 'chocolate con leche Sweetly', 'dulces', ['una unidad']],
  ['eggs', 'Sunny Acre', 'huevos grandes Sunny Acre', 'huevos', ['docena', 'dieciocho'], 'huevos'],
  ['rice', 'Golden Paddy', 'arroz blanco Golden Paddy', 'arroz', ['2 libras']],
  ['ham', 'Hollow Oak', 'jamón en rebanadas Hollow Oak', 'embutidos', ['12 onzas']],
  ['peppers', 'Greenfield', 'pimientos rojos Greenfield', 'verduras', ['paquete de tres']],
  ['pepper', 'Mill Road', 'pimienta negra Mill Road', 'especias', ['3 onzas']],
  ['grapes', 'Greenfield', 'uvas sin semillas Greenfield', 'fruta', ['2 libras'], 'uvas'],
  ['bananas', 'Greenfield', 'plátanos Greenfield', 'fruta', ['una unidad'], 'bananas', 'guineos'],
  ['nuts', 'Trailhead', 'nueces Trailhead', 'frutos secos', ['8 onzas']],
  [
    'juice',
    'Sunny Acre',
    'jugo de naranja Sunny Acre',
    'jugos',
    ['medio galón'],
    'zumo de naranja',
  ],
  ['cola', 'Fizzwell', 'refresco de cola Fizzwell', 'refrescos', ['paquete de 6', 'paquete de 24']],
  ['coffee', 'Lakeshore', 'café molido Lakeshore', 'café', ['12 onzas']],
  ['own-coffee', 'Corner Market', 'café molido Corner Market', 'café', ['12 onzas']],
]);
