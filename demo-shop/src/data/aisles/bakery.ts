import { shelf } from '../product.ts';

const bread = shelf(['bakery', 'bread']);
const sweet = shelf(['bakery', 'pastry']);

export const bakery = [
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
  bread(
    'Stonemill',
    'seven-grain bread',
    [['loaf', 479]],
    ['7-grain bread', 'multigrain bread', 'seven grain'],
  ),
  bread(
    'Stonemill',
    'dinner rolls',
    [
      ['twelve pack', 429],
      ['24 pack', 749],
    ],
    ['rolls', 'bread rolls'],
  ),
  bread('Stonemill', 'pita bread', [['six pack', 349]], ['pitas', 'pocket bread']),
  sweet('Stonemill', 'butter croissants', [['four pack', 549]], ['croissants']),
  sweet('Stonemill', 'blueberry muffins', [['four pack', 599]], ['muffins']),
  sweet('Stonemill', 'cinnamon rolls', [['six pack', 699, 0]], ['cinnamon buns']),
  sweet('Stonemill', 'coffee cake', [[null, 899]], ['crumb cake']),
];
