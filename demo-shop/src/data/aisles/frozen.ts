import { shelf } from '../product.ts';

const frozenFood = shelf(['frozen']);
const iceCream = shelf(['frozen', 'ice cream']);

export const frozen = [
  frozenFood('Frost Field', 'cheese pizza', [[null, 649]], ['frozen pizza', 'pizza']),
  frozenFood('Frost Field', 'pepperoni pizza', [[null, 699]], ['frozen pepperoni pizza']),
  frozenFood('Frost Field', 'green peas', [['12 ounces', 199]], ['peas', 'frozen peas']),
  frozenFood('Frost Field', 'mixed vegetables', [['16 ounces', 249]], ['frozen vegetables']),
  frozenFood('Frost Field', 'french fries', [['32 ounces', 429]], ['fries', 'frozen fries']),
  frozenFood('Frost Field', 'chicken nuggets', [['24 ounces', 899, 0]], ['nuggets']),
  frozenFood(
    'Frost Field',
    'mixed berries',
    [['16 ounces', 549]],
    ['frozen berries', 'frozen fruit'],
  ),
  frozenFood(
    'Frost Field',
    'buttermilk waffles',
    [['ten pack', 379]],
    ['waffles', 'frozen waffles'],
  ),
  frozenFood('Frost Field', 'fish sticks', [['24 ounces', 699]], ['fish fingers']),
  frozenFood(
    'Frost Field',
    'bean burritos',
    [
      ['single', 149],
      ['eight pack', 799],
    ],
    ['burritos', 'frozen burritos'],
  ),
  frozenFood('Frost Field', 'egg rolls', [['eight pack', 649]], ['spring rolls']),
  frozenFood('Corner Market', 'green peas', [
    ['12 ounces', 149],
    ['32 ounces', 329],
  ]),
  iceCream(
    'Snowcap',
    'vanilla ice cream',
    [
      ['pint', 499],
      ['half gallon', 749],
    ],
    ['ice cream'],
  ),
  iceCream('Snowcap', 'chocolate ice cream', [
    ['pint', 499],
    ['half gallon', 749],
  ]),
  iceCream('Snowcap', 'cookie dough ice cream', [['pint', 549, 2]], ['cookie dough']),
];
