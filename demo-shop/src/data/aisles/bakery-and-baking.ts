import { shelf } from '../product.ts';

const bread = shelf(['bakery', 'bread']);
const sweet = shelf(['bakery', 'pastry']);
const flour = shelf(['baking', 'flour']);
const sugar = shelf(['baking', 'sugar']);
const baking = shelf(['baking']);

export const bakeryAndBaking = [
  bread(
    'Stonemill',
    'white bread',
    [['loaf', 329]],
    ['sandwich bread', 'sliced bread', 'white loaf'],
  ),
  bread('Stonemill', 'wheat bread', [['loaf', 379]], ['whole wheat bread', 'brown bread']),
  bread(
    'Stonemill',
    'sourdough bread',
    [
      ['half loaf', 329],
      ['loaf', 549],
    ],
    ['sourdough', 'sour dough'],
  ),
  bread('Stonemill', 'rye bread', [['loaf', 449, 2]], ['rye']),
  bread('Stonemill', 'hamburger buns', [['eight pack', 349]], ['burger buns', 'buns']),
  bread('Stonemill', 'hot dog buns', [['eight pack', 349]], ['hotdog buns']),
  bread('Stonemill', 'plain bagels', [['six pack', 449]], ['bagels']),
  bread(
    'Verdita',
    'flour tortillas',
    [
      ['ten pack', 349],
      ['twenty pack', 599],
    ],
    ['tortillas', 'wraps'],
  ),
  bread('Verdita', 'corn tortillas', [['thirty pack', 329]], ['taco shells soft']),
  sweet('Stonemill', 'butter croissants', [['four pack', 549]], ['croissants']),
  sweet('Stonemill', 'blueberry muffins', [['four pack', 599]], ['muffins']),
  sweet('Stonemill', 'cinnamon rolls', [['six pack', 699, 0]], ['cinnamon buns']),
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
    'brown sugar',
    [
      ['1 pound', 229],
      ['2 pounds', 349],
    ],
    ['light brown sugar'],
  ),
  baking('Mill Road', 'baking powder', [['8 ounces', 249]], []),
  baking('Mill Road', 'baking soda', [['1 pound', 129]], ['bicarbonate of soda', 'bicarb']),
  baking('Mill Road', 'vanilla extract', [['2 ounces', 799]], ['vanilla']),
  baking('Mill Road', 'chocolate chips', [['12 ounces', 399]], ['semisweet chips']),
  baking('Mill Road', 'active yeast', [['three pack', 219]], ['dry yeast', 'yeast']),
];
