import { shelf } from '../product.ts';

const flour = shelf(['baking', 'flour']);
const sugar = shelf(['baking', 'sugar']);
const ingredient = shelf(['baking']);

export const baking = [
  flour(
    'Mill Road',
    'all-purpose flour',
    [
      ['2 pounds', 249],
      ['5 pounds', 449],
      ['10 pounds', 799],
    ],
    ['flour', 'plain flour', 'white flour', 'all purpose flour'],
  ),
  flour('Mill Road', 'bread flour', [['5 pounds', 549]], ['strong flour']),
  flour('Mill Road', 'wheat flour', [['5 pounds', 579]], ['whole wheat flour', 'wholemeal flour']),
  flour('Mill Road', 'almond flour', [['1 pound', 899, 3]], ['almond meal']),
  sugar(
    'Mill Road',
    'granulated sugar',
    [
      ['2 pounds', 249],
      ['4 pounds', 399],
    ],
    ['sugar', 'white sugar'],
  ),
  sugar(
    'Mill Road',
    'light brown sugar',
    [
      ['1 pound', 229],
      ['2 pounds', 349],
    ],
    ['brown sugar'],
  ),
  sugar('Mill Road', 'dark brown sugar', [
    ['1 pound', 229],
    ['2 pounds', 349],
  ]),
  sugar(
    'Mill Road',
    'powdered sugar',
    [
      ['1 pound', 229],
      ['2 pounds', 349],
    ],
    ['confectioners sugar', 'icing sugar'],
  ),
  sugar('Corner Market', 'granulated sugar', [
    ['4 pounds', 329],
    ['10 pounds', 749],
  ]),
  ingredient('Mill Road', 'baking powder', [['8 ounces', 249]]),
  ingredient('Mill Road', 'baking soda', [['1 pound', 129]], ['bicarbonate of soda', 'bicarb']),
  ingredient('Mill Road', 'vanilla extract', [['2 ounces', 799]], ['vanilla']),
  ingredient('Mill Road', 'chocolate chips', [['12 ounces', 399]], ['semisweet chips']),
  ingredient('Mill Road', 'active yeast', [['three pack', 219]], ['dry yeast', 'yeast']),
  ingredient('Mill Road', 'cornstarch', [['1 pound', 199]], ['corn starch']),
  ingredient('Prairie', 'condensed milk', [['can', 279]], ['sweetened condensed milk']),
  ingredient('Mill Road', 'bread crumbs', [['15 ounces', 299]], ['breadcrumbs']),
];
