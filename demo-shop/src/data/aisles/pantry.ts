import { shelf } from '../product.ts';

const cereal = shelf(['pantry', 'cereal']);
const pasta = shelf(['pantry', 'pasta']);
const rice = shelf(['pantry', 'rice and beans']);
const sauce = shelf(['pantry', 'sauces']);
const canned = shelf(['pantry', 'canned goods']);
const spread = shelf(['pantry', 'spreads']);
const oil = shelf(['pantry', 'oil and vinegar']);
const spice = shelf(['pantry', 'spices']);

export const pantry = [
  cereal(
    'Morning Bell',
    'corn flakes',
    [
      ['12 ounces', 379],
      ['18 ounces', 499],
    ],
    ['cornflakes', 'cereal'],
  ),
  cereal(
    'Morning Bell',
    'honey rings',
    [
      ['12 ounces', 449],
      ['20 ounces', 599],
    ],
    ['honey cereal', 'honey oat rings'],
  ),
  cereal('Morning Bell', 'raisin bran', [['16 ounces', 479]], ['bran flakes']),
  cereal(
    'Morning Bell',
    'rolled oats',
    [
      ['18 ounces', 349],
      ['42 ounces', 599],
    ],
    ['oatmeal', 'oats', 'porridge'],
  ),
  cereal('Trailhead', 'almond granola', [['12 ounces', 549]], ['granola']),
  pasta(
    'Nonna Bella',
    'spaghetti',
    [
      ['1 pound', 199],
      ['2 pounds', 349],
    ],
    ['pasta', 'long pasta'],
  ),
  pasta('Nonna Bella', 'penne', [['1 pound', 199]], ['penne pasta', 'short pasta']),
  pasta('Nonna Bella', 'elbow macaroni', [['1 pound', 189]], ['macaroni', 'elbows']),
  pasta('Nonna Bella', 'lasagna sheets', [['1 pound', 299]], ['lasagne', 'lasagna noodles']),
  pasta(
    'Greenfield',
    'boxed macaroni',
    [
      ['single box', 149],
      ['six pack', 799],
    ],
    ['mac and cheese', 'macaroni and cheese'],
  ),
  rice(
    'Golden Paddy',
    'white rice',
    [
      ['2 pounds', 299],
      ['5 pounds', 599],
    ],
    ['rice', 'long grain rice'],
  ),
  rice('Golden Paddy', 'brown rice', [['2 pounds', 349]], ['whole grain rice']),
  rice(
    'Verdita',
    'black beans',
    [
      ['can', 129],
      ['twelve cans', 1399],
    ],
    ['canned black beans'],
  ),
  rice('Verdita', 'pinto beans', [['can', 129]], ['canned pinto beans']),
  sauce(
    'Nonna Bella',
    'marinara sauce',
    [['24 ounces', 399]],
    ['pasta sauce', 'tomato sauce', 'spaghetti sauce', 'red sauce'],
  ),
  sauce('Nonna Bella', 'basil pesto', [['6 ounces', 549]], ['pesto', 'green sauce']),
  sauce(
    'Wagoner',
    'tomato ketchup',
    [
      ['20 ounces', 329],
      ['38 ounces', 499],
    ],
    ['ketchup', 'catsup'],
  ),
  sauce('Wagoner', 'yellow mustard', [['14 ounces', 229]], ['mustard']),
  sauce(
    'Wagoner',
    'mayonnaise',
    [
      ['15 ounces', 399],
      ['30 ounces', 599],
    ],
    ['mayo'],
  ),
  sauce('Verdita', 'mild salsa', [['16 ounces', 379]], ['salsa', 'taco sauce']),
  sauce('Wagoner', 'barbecue sauce', [['18 ounces', 299]], ['BBQ sauce', 'barbeque sauce']),
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
  oil(
    'Olive Terrace',
    'olive oil',
    [
      ['17 ounces', 1199],
      ['1 liter', 1999],
      ['3 liters', 4599],
    ],
    ['extra virgin olive oil'],
  ),
  oil(
    'Wagoner',
    'canola oil',
    [['48 ounces', 549]],
    ['vegetable oil', 'cooking oil', 'frying oil'],
  ),
  oil('Olive Terrace', 'balsamic vinegar', [['17 ounces', 649]], ['vinegar', 'balsamic']),
  spice('Mill Road', 'table salt', [['26 ounces', 119]], ['salt', 'iodized salt']),
  spice('Mill Road', 'black pepper', [['3 ounces', 449]], ['pepper', 'ground pepper']),
  spice('Mill Road', 'ground cinnamon', [['2 ounces', 349, 3]], ['cinnamon']),
];
