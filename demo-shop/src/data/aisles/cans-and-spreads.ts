import { shelf } from '../product.ts';

const canned = shelf(['pantry', 'canned goods']);
const spread = shelf(['pantry', 'spreads']);

export const cansAndSpreads = [
  canned(
    'Wagoner',
    'diced tomatoes',
    [
      ['can', 149],
      ['twelve cans', 1599],
    ],
    ['canned tomatoes', 'tinned tomatoes'],
  ),
  canned(
    'Wagoner',
    'chicken soup',
    [
      ['can', 229],
      ['four pack', 849],
    ],
    ['chicken noodle soup', 'soup'],
  ),
  canned(
    'North Pier',
    'chunk tuna',
    [
      ['can', 179],
      ['four pack', 649],
    ],
    ['tuna', 'tuna fish', 'canned tuna'],
  ),
  canned('Wagoner', 'sweet corn', [['can', 119]], ['canned corn', 'corn']),
  canned(
    'Wagoner',
    'beef chili',
    [
      ['can', 299],
      ['four pack', 1099],
    ],
    ['chili', 'chilli', 'canned chili'],
  ),
  canned('Wagoner', 'chicken soup base', [['8 ounces', 499]], ['soup base', 'bouillon']),
  canned('Wagoner', 'cream of mushroom soup', [['can', 199]], ['mushroom soup']),
  canned(
    'Verdita',
    'coconut milk',
    [
      ['can', 249],
      ['six cans', 1299],
    ],
    ['canned coconut milk'],
  ),
  canned('Wagoner', 'plum tomatoes', [['can', 199]], ['peeled tomatoes']),
  canned('Wagoner', 'dill pickles', [['24 ounces', 399]], ['pickles', 'pickle spears']),
  spread(
    'Nutwell',
    'peanut butter',
    [
      ['16 ounces', 349],
      ['40 ounces', 749],
    ],
    ['creamy peanut butter', 'PB'],
  ),
  spread('Nutwell', 'crunchy peanut butter', [['16 ounces', 349]], ['chunky peanut butter']),
  spread('Berry Hill', 'grape jelly', [['18 ounces', 299]], ['jelly']),
  spread('Berry Hill', 'strawberry jam', [['18 ounces', 399]], ['jam', 'strawberry preserves']),
  spread('Berry Hill', 'clover honey', [['12 ounces', 549]], ['honey', 'honey bear']),
  spread(
    'Berry Hill',
    'maple syrup',
    [
      ['8 ounces', 899],
      ['16 ounces', 1599],
    ],
    ['syrup', 'pancake syrup'],
  ),
  spread('Corner Market', 'creamy peanut butter', [
    ['16 ounces', 249],
    ['40 ounces', 549],
  ]),
  spread('Berry Hill', 'orange marmalade', [['18 ounces', 399]], ['marmalade']),
];
