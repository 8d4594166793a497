import { shelf } from '../product.ts';

const care = shelf(['personal care'], 'general');
const pharmacy = shelf(['pharmacy'], 'general');

export const personalCare = [
  care(
    'Pinesage',
    'hand soap',
    [
      ['8 ounces', 299],
      ['32 ounces', 699],
    ],
    ['liquid soap', 'soap'],
  ),
  care(
    'Pinesage',
    'shampoo',
    [
      ['12 ounces', 599],
      ['28 ounces', 1099, 'discontinued'],
    ],
    ['hair soap'],
  ),
  care(
    'Pinesage',
    'toothpaste',
    [
      ['single', 349],
      ['two pack', 599],
    ],
    ['tooth paste'],
  ),
  care('Pinesage', 'toothbrush', [['two pack', 499]], ['toothbrushes']),
  care(
    'Sparrow',
    'bar soap',
    [
      ['two pack', 349],
      ['eight pack', 1099],
    ],
    ['soap bars', 'bars of soap'],
  ),
  care(
    'Plainly',
    'body lotion',
    [
      ['8 ounces', 599],
      ['16 ounces', 949],
    ],
    ['lotion', 'hand lotion'],
  ),
  care(
    'Plainly',
    'SPF 50 sunscreen',
    [
      ['3 ounces', 799],
      ['8 ounces', 1299],
    ],
    ['sunscreen', 'sunblock', 'SPF fifty'],
  ),
  pharmacy(
    'Sturdy',
    'multivitamins',
    [
      ['60 count', 999],
      ['150 count', 1999],
    ],
    ['vitamins', 'vitamin pills'],
  ),
  pharmacy('Hearthwell', 'milk of magnesia', [['12 ounces', 649]], ['magnesia', 'laxative']),
  pharmacy('Hearthwell', 'muscle rub', [['3 ounces', 699]], ['muscle cream']),
  pharmacy(
    'Hearthwell',
    'ibuprofen tablets',
    [
      ['50 count', 549],
      ['200 count', 1399],
    ],
    ['ibuprofen'],
  ),
  pharmacy(
    'Corner Market',
    'ibuprofen tablets',
    [
      ['50 count', 499],
      ['200 count', 1299],
    ],
    ['ibuprofen', 'pain relievers'],
  ),
];
