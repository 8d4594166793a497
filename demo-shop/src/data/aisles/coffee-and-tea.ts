import { shelf } from '../product.ts';

const ground = shelf(['coffee', 'ground coffee']);
const beans = shelf(['coffee', 'whole bean coffee']);
const instant = shelf(['coffee', 'instant coffee']);
const pods = shelf(['coffee', 'coffee pods']);
const tea = shelf(['tea']);

export const coffeeAndTea = [
  ground(
    'Lakeshore',
    'house blend coffee',
    [
      ['12 ounces', 1149],
      ['24 ounces', 1999],
      ['six bags', 5999],
    ],
    ['house coffee', 'medium roast', 'Lakeshore coffee'],
  ),
  ground(
    'Lakeshore',
    'dark roast coffee',
    [
      ['12 ounces', 1149],
      ['24 ounces', 1999],
    ],
    ['strong coffee', 'French roast'],
  ),
  ground(
    'Lakeshore',
    'decaf coffee',
    [['12 ounces', 1249]],
    ['decaf', 'decaffeinated coffee', 'coffee without caffeine'],
  ),
  ground('Blue Heron', 'Ethiopian coffee', [['12 ounces', 1549]], ['Ethiopian ground coffee']),
  ground(
    'Rooster',
    'classic roast coffee',
    [
      ['11 ounces', 699],
      ['30 ounces', 1399],
    ],
    ['canned coffee', 'classic coffee', 'Rooster coffee'],
  ),
  ground('Corner Market', 'ground coffee', [
    ['12 ounces', 599],
    ['30 ounces', 1199],
  ]),
  beans(
    'Lakeshore',
    'espresso beans',
    [
      ['12 ounces', 1299],
      ['2 pounds', 2999],
    ],
    ['espresso', 'espresso coffee'],
  ),
  beans(
    'Blue Heron',
    'breakfast beans',
    [
      ['12 ounces', 1399],
      ['2 pounds', 3199],
    ],
    ['breakfast blend', 'whole bean coffee', 'light roast'],
  ),
  beans(
    'Blue Heron',
    'Colombian beans',
    [['12 ounces', 1499]],
    ['Colombian coffee', 'single origin coffee'],
  ),
  beans('Blue Heron', 'decaf beans', [['12 ounces', 1549, 3]], ['decaf whole bean']),
  instant('Rooster', 'instant coffee', [['8 ounces', 849]], ['coffee crystals']),
  pods(
    'Rooster',
    'coffee pods',
    [
      ['twelve pack', 849],
      ['48 pack', 2799],
    ],
    ['capsules', 'single serve coffee'],
  ),
  tea(
    'Willow Cup',
    'black tea',
    [
      ['20 bags', 379],
      ['100 bags', 899],
    ],
    ['English breakfast', 'tea bags', 'tea'],
  ),
  tea('Willow Cup', 'green tea', [
    ['20 bags', 399],
    ['100 bags', 949],
  ]),
  tea('Willow Cup', 'chamomile tea', [['20 bags', 429]], ['herbal tea', 'camomile']),
  tea('Willow Cup', 'peppermint tea', [['20 bags', 429, 0]], ['mint tea']),
];
