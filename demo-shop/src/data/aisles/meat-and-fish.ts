import { shelf } from '../product.ts';

const chicken = shelf(['meat', 'chicken']);
const beef = shelf(['meat', 'beef']);
const pork = shelf(['meat', 'pork']);
const fish = shelf(['seafood']);
const deli = shelf(['meat', 'deli']);

export const meatAndFish = [
  chicken(
    'Hollow Oak',
    'chicken breast',
    [
      ['1 pound', 599],
      ['3 pounds', 1499],
    ],
    ['chicken breasts', 'boneless chicken'],
  ),
  chicken('Hollow Oak', 'chicken thighs', [['2 pounds', 799]], ['thighs']),
  chicken('Hollow Oak', 'whole chicken', [[null, 1199]], ['roasting chicken']),
  chicken('Hollow Oak', 'rotisserie chicken', [[null, 899, 2]], ['cooked chicken']),
  beef(
    'Hollow Oak',
    'ground beef',
    [
      ['1 pound', 699],
      ['3 pounds', 1899],
    ],
    ['hamburger meat', 'minced beef', 'mince'],
  ),
  beef(
    'Hollow Oak',
    'ribeye steak',
    [
      ['12 ounces', 1799],
      ['two pack', 3399],
    ],
    ['steak', 'rib eye'],
  ),
  beef('Hollow Oak', 'chuck roast', [['3 pounds', 2399, 2]], ['pot roast', 'roast beef joint']),
  pork(
    'Hollow Oak',
    'smoked bacon',
    [
      ['12 ounces', 699],
      ['24 ounces', 1249],
    ],
    ['bacon', 'bacon strips'],
  ),
  pork('Hollow Oak', 'pork chops', [['four pack', 999]], ['chops']),
  pork('Hollow Oak', 'breakfast sausage', [['1 pound', 549]], ['sausage links', 'sausages']),
  fish(
    'North Pier',
    'salmon fillet',
    [
      ['1 pound', 1299],
      ['2 pounds', 2399],
    ],
    ['salmon', 'fresh salmon'],
  ),
  fish('North Pier', 'cod fillet', [['1 pound', 1099, 0]], ['cod', 'white fish']),
  fish(
    'North Pier',
    'raw shrimp',
    [
      ['1 pound', 1199],
      ['2 pounds', 2199],
    ],
    ['shrimp', 'prawns'],
  ),
  fish('North Pier', 'sea bass fillet', [['1 pound', 1699]], ['bass', 'sea bass']),
  fish('North Pier', 'fresh mussels', [['2 pounds', 899]], ['mussels']),
  deli(
    'Hollow Oak',
    'sliced turkey',
    [['8 ounces', 599]],
    ['turkey slices', 'deli turkey', 'lunch meat'],
  ),
  deli('Hollow Oak', 'sliced ham', [['8 ounces', 549]], ['ham', 'deli ham']),
  deli(
    'Hollow Oak',
    'beef hot dogs',
    [
      ['eight pack', 549],
      ['sixteen pack', 999],
    ],
    ['hot dogs', 'franks', 'wieners'],
  ),
];
