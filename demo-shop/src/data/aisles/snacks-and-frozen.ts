import { shelf } from '../product.ts';

const salty = shelf(['snacks', 'chips']);
const snack = shelf(['snacks']);
const candy = shelf(['snacks', 'candy'], 'general');
const frozen = shelf(['frozen']);
const iceCream = shelf(['frozen', 'ice cream']);

export const snacksAndFrozen = [
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
  frozen('Frost Field', 'cheese pizza', [[null, 649]], ['frozen pizza', 'pizza']),
  frozen('Frost Field', 'pepperoni pizza', [[null, 699]], ['frozen pepperoni pizza']),
  frozen('Frost Field', 'green peas', [['12 ounces', 199]], ['peas', 'frozen peas']),
  frozen('Frost Field', 'mixed vegetables', [['16 ounces', 249]], ['frozen vegetables']),
  frozen('Frost Field', 'french fries', [['32 ounces', 429]], ['fries', 'frozen fries']),
  frozen('Frost Field', 'chicken nuggets', [['24 ounces', 899, 0]], ['nuggets']),
  frozen('Frost Field', 'mixed berries', [['16 ounces', 549]], ['frozen berries', 'frozen fruit']),
  frozen('Frost Field', 'buttermilk waffles', [['ten pack', 379]], ['waffles', 'frozen waffles']),
  iceCream(
    'Snowcap',
    'vanilla ice cream',
    [
      ['pint', 499],
      ['half gallon', 749],
    ],
    ['ice cream'],
  ),
  iceCream(
    'Snowcap',
    'chocolate ice cream',
    [
      ['pint', 499],
      ['half gallon', 749],
    ],
    [],
  ),
  iceCream('Snowcap', 'cookie dough ice cream', [['pint', 549, 2]], ['cookie dough']),
];
