import { shelf } from '../product.ts';

const sauce = shelf(['pantry', 'sauces']);
const oil = shelf(['pantry', 'oil and vinegar']);
const spice = shelf(['pantry', 'spices']);

export const saucesAndSpices = [
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
  sauce(
    'Wagoner',
    'number nine steak sauce',
    [['10 ounces', 499]],
    ['steak sauce', 'number 9 sauce'],
  ),
  sauce(
    'Wagoner',
    'ranch dressing',
    [
      ['16 ounces', 379],
      ['36 ounces', 699],
    ],
    ['ranch', 'salad dressing'],
  ),
  sauce(
    'Wagoner',
    'thousand island dressing',
    [['16 ounces', 379]],
    ['1000 island dressing', 'thousand island'],
  ),
  sauce(
    'Verdita',
    'hot sauce',
    [
      ['5 ounces', 179],
      ['12 ounces', 329],
    ],
    ['pepper sauce', 'chili sauce'],
  ),
  sauce('Corner Market', 'tomato ketchup', [
    ['20 ounces', 249],
    ['38 ounces', 399],
  ]),
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
  oil('Corner Market', 'vegetable oil', [
    ['48 ounces', 449],
    ['gallon', 1049],
  ]),
  oil(
    'Olive Terrace',
    'apple cider vinegar',
    [
      ['16 ounces', 349],
      ['32 ounces', 549],
    ],
    ['cider vinegar'],
  ),
  spice('Mill Road', 'table salt', [['26 ounces', 119]], ['salt', 'iodized salt']),
  spice('Mill Road', 'black pepper', [['3 ounces', 449]], ['pepper', 'ground pepper']),
  spice('Mill Road', 'ground cinnamon', [['2 ounces', 349, 3]], ['cinnamon']),
  spice('Mill Road', 'chili powder', [['3 ounces', 349]], ['chilli powder']),
  spice('Mill Road', 'dried thyme', [['1 ounce', 399]], ['ground thyme']),
];
