import { shelf } from '../product.ts';

const cleaner = shelf(['household', 'cleaning'], 'general');
const electric = shelf(['household', 'batteries and bulbs'], 'general');

export const cleaning = [
  cleaner(
    'Bright Day',
    'laundry detergent',
    [
      ['50 ounces', 799],
      ['100 ounces', 1399],
      ['150 ounces', 1899],
    ],
    ['detergent', 'washing liquid', 'laundry soap'],
  ),
  cleaner(
    'Bright Day',
    'dish soap',
    [['20 ounces', 329]],
    ['dishwashing liquid', 'washing up liquid'],
  ),
  cleaner(
    'Bright Day',
    'dishwasher pods',
    [
      ['20 count', 699],
      ['60 count', 1799],
    ],
    ['dishwasher tablets', 'dish pods'],
  ),
  cleaner(
    'Bright Day',
    'all-purpose cleaner',
    [['32 ounces', 399]],
    ['cleaning spray', 'kitchen cleaner'],
  ),
  cleaner('Bright Day', 'bleach', [['half gallon', 399]]),
  cleaner('Bright Day', 'kitchen sponges', [['three pack', 349]], ['sponges', 'sponge']),
  cleaner('Gale', 'laundry detergent', [
    ['50 ounces', 789],
    ['100 ounces', 1379],
    ['150 ounces', 1879],
    ['200 ounces', 2399],
  ]),
  cleaner('Glee', 'dish soap', [
    ['20 ounces', 339],
    ['38 ounces', 549],
  ]),
  cleaner('Corner Market', 'dish soap', [
    ['20 ounces', 249],
    ['38 ounces', 429],
  ]),
  cleaner('Bright Day', 'drain cleaner', [['32 ounces', 549]], ['drain opener']),
  electric(
    'Tidy Nest',
    'double-A batteries',
    [
      ['four pack', 499],
      ['sixteen pack', 1499],
    ],
    ['batteries', 'AA batteries', 'double A'],
  ),
  electric('Tidy Nest', 'light bulbs', [['four pack', 899, 0]], ['bulbs', 'LED bulbs']),
  electric(
    'Tidy Nest',
    'triple-A batteries',
    [
      ['four pack', 499],
      ['sixteen pack', 1499],
    ],
    ['AAA batteries', 'triple A'],
  ),
  electric(
    'Tidy Nest',
    'nine-volt battery',
    [
      ['single', 499],
      ['four pack', 1499],
    ],
    ['9 volt battery', 'nine volt'],
  ),
  electric('Tidy Nest', 'kitchen timer', [[null, 899]], ['egg timer', 'timer']),
];
