import { shelf } from '../product.ts';

const cereal = shelf(['pantry', 'cereal']);
const pasta = shelf(['pantry', 'pasta']);
const rice = shelf(['pantry', 'rice and beans']);

export const staples = [
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
  cereal('Corner Market', 'oat rings', [['14 ounces', 299]], ['oat cereal']),
  cereal('Trailhead', 'maple granola', [['12 ounces', 549, 'discontinued']]),
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
  pasta('Nonna Bella', 'gluten-free spaghetti', [['12 ounces', 349]], ['gluten free pasta']),
  pasta(
    'Nonna Bella',
    'egg noodles',
    [
      ['12 ounces', 229],
      ['24 ounces', 399],
    ],
    ['wide noodles'],
  ),
  pasta(
    'Golden Paddy',
    'ramen noodles',
    [
      ['single', 49],
      ['twelve pack', 499],
    ],
    ['ramen', 'instant noodles'],
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
  rice(
    'Golden Paddy',
    'jasmine rice',
    [
      ['1 pound', 249],
      ['2 pounds', 449],
      ['5 pounds', 899],
      ['20 pounds', 2499],
    ],
    ['Thai rice'],
  ),
  rice('Corner Market', 'black beans', [
    ['can', 89],
    ['twelve cans', 949],
  ]),
  rice(
    'Wagoner',
    'baked beans',
    [
      ['can', 189],
      ['six cans', 999],
    ],
    ['pork and beans'],
  ),
];
