import { shelf } from '../product.ts';

const salty = shelf(['snacks', 'chips']);
const snack = shelf(['snacks']);
const candy = shelf(['snacks', 'candy'], 'general');

export const snacks = [
  salty(
    'Kettle Hill',
    'potato chips',
    [
      ['small bag', 199],
      ['family size', 479],
    ],
    ['chips', 'crisps', 'salted chips'],
  ),
  salty('Kettle Hill', 'barbecue chips', [['family size', 479]], ['BBQ chips']),
  salty(
    'Verdita',
    'tortilla chips',
    [
      ['11 ounces', 379],
      ['party size', 599],
    ],
    ['nacho chips', 'corn chips'],
  ),
  salty('Kettle Hill', 'mini pretzels', [['16 ounces', 349]], ['pretzels']),
  snack(
    'Kettle Hill',
    'microwave popcorn',
    [
      ['three pack', 299],
      ['twelve pack', 899],
    ],
    ['popcorn'],
  ),
  snack(
    'Trailhead',
    'granola bars',
    [
      ['six pack', 399],
      ['twelve pack', 699],
    ],
    ['snack bars', 'oat bars'],
  ),
  snack('Trailhead', 'trail mix', [['10 ounces', 599]], ['nuts and raisins', 'student mix']),
  snack('Nutwell', 'roasted almonds', [['16 ounces', 899]], ['almonds']),
  snack('Stonemill', 'butter crackers', [['13 ounces', 379]], ['crackers']),
  snack('Stonemill', 'chocolate chip cookies', [['13 ounces', 429]], ['cookies', 'biscuits']),
  snack(
    'Nutwell',
    'salted peanuts',
    [
      ['16 ounces', 399],
      ['35 ounces', 749],
    ],
    ['peanuts'],
  ),
  snack('Nutwell', 'unsalted peanuts', [
    ['16 ounces', 399],
    ['35 ounces', 749],
  ]),
  snack('Verdita', 'bean dip', [['9 ounces', 299]]),
  snack(
    'Verdita',
    'classic hummus',
    [
      ['10 ounces', 449],
      ['17 ounces', 649],
    ],
    ['hummus'],
  ),
  candy(
    'Sweetly',
    'milk chocolate bar',
    [
      ['single', 199],
      ['six pack', 999],
    ],
    ['chocolate', 'chocolate bar', 'candy bar'],
  ),
  candy('Sweetly', 'gummy bears', [['8 ounces', 299]], ['gummies', 'gummi bears']),
  candy(
    'Sweetly',
    'dark chocolate bar',
    [
      ['single', 229],
      ['six pack', 1149],
    ],
    ['dark chocolate'],
  ),
  candy('Sweetly', 'jelly beans', [['14 ounces', 399]], ['jellybeans']),
  candy('Sweetly', 'breath mints', [['three pack', 299]], ['mints']),
];
