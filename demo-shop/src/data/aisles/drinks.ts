import { shelf } from '../product.ts';

const soda = shelf(['drinks', 'soda'], 'general');
const water = shelf(['drinks', 'water']);
const juice = shelf(['drinks', 'juice']);

export const drinks = [
  soda(
    'Fizzwell',
    'cola',
    [
      ['can', 129],
      ['two liters', 249],
      ['twelve pack', 799],
      ['24 pack', 1399],
    ],
    ['soda', 'pop', 'soft drink'],
  ),
  soda(
    'Fizzwell',
    'diet cola',
    [
      ['two liters', 249],
      ['twelve pack', 799],
    ],
    ['diet soda', 'sugar free cola', 'diet pop'],
  ),
  soda('Fizzwell', 'ginger ale', [
    ['two liters', 249],
    ['twelve pack', 799],
  ]),
  soda('Fizzwell', 'root beer', [
    ['two liters', 249],
    ['twelve pack', 799],
  ]),
  soda('Fizzwell', 'lemon lime soda', [['two liters', 249]], ['lemon lime', 'clear soda']),
  soda('Fizzwell', 'cream soda', [
    ['two liters', 249],
    ['twelve pack', 799],
  ]),
  soda(
    'Voltry',
    'energy drink',
    [
      ['can', 279],
      ['twelve pack', 2199],
    ],
    ['energy drinks'],
  ),
  water(
    'Clear Brook',
    'spring water',
    [
      ['gallon', 149],
      ['24 pack', 499],
      ['40 pack', 749],
    ],
    ['bottled water', 'water', 'case of water'],
  ),
  water(
    'Clear Brook',
    'sparkling water',
    [
      ['1 liter', 179],
      ['twelve pack', 649],
    ],
    ['seltzer', 'carbonated water', 'fizzy water', 'club soda'],
  ),
  water('Corner Market', 'spring water', [
    ['gallon', 119],
    ['24 pack', 399],
  ]),
  juice(
    'Sun Grove',
    'orange juice',
    [
      ['pint', 249],
      ['half gallon', 449],
      ['gallon', 799],
    ],
    ['OJ', 'orange juice with pulp'],
  ),
  juice('Sun Grove', 'apple juice', [['64 ounces', 349]], ['apple cider']),
  juice('Sun Grove', 'cranberry juice', [['64 ounces', 429]], ['cranberry cocktail']),
  juice('Sun Grove', 'lemonade', [['half gallon', 349]], ['lemon drink']),
  juice(
    'Sun Grove',
    'eight-vegetable juice',
    [['46 ounces', 379]],
    ['vegetable juice', '8 vegetable juice'],
  ),
  juice('Sun Grove', 'prune juice', [['32 ounces', 399]]),
];
