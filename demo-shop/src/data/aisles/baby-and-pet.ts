import { shelf } from '../product.ts';

const baby = shelf(['baby'], 'general');
const babyFood = shelf(['baby', 'baby food']);
const pet = shelf(['pet'], 'general');

export const babyAndPet = [
  baby(
    'Lambkin',
    'size three diapers',
    [
      ['34 pack', 1199],
      ['96 pack', 2999],
      ['168 pack', 4999],
    ],
    ['diapers', 'nappies', 'size 3 diapers'],
  ),
  baby('Lambkin', 'newborn diapers', [['32 pack', 1199]], ['newborn nappies']),
  baby(
    'Lambkin',
    'baby wipes',
    [
      ['72 count', 299],
      ['six pack', 1499],
    ],
    ['wipes'],
  ),
  baby(
    'Lambkin',
    'size four diapers',
    [
      ['31 pack', 1199],
      ['88 pack', 2999],
      ['152 pack', 4999],
    ],
    ['size 4 diapers'],
  ),
  baby('Lambkin', 'diaper cream', [['4 ounces', 649]], ['rash cream']),
  babyFood(
    'Lambkin',
    'applesauce pouches',
    [['four pack', 599]],
    ['baby food', 'apple sauce', 'fruit pouches'],
  ),
  babyFood(
    'Lambkin',
    'infant formula',
    [
      ['12 ounces', 1999],
      ['32 ounces', 4499, 3],
    ],
    ['baby formula', 'formula'],
  ),
  pet(
    'Roverton',
    'dry dog food',
    [
      ['5 pounds', 1299],
      ['15 pounds', 2999],
      ['40 pounds', 5499],
    ],
    ['dog food', 'kibble', 'dog kibble'],
  ),
  pet('Roverton', 'dog treats', [['12 ounces', 699]], ['dog biscuits']),
  pet(
    'Whisker',
    'dry cat food',
    [
      ['3 pounds', 899],
      ['12 pounds', 2499],
    ],
    ['cat food', 'cat kibble'],
  ),
  pet(
    'Whisker',
    'wet cat food',
    [
      ['can', 119],
      ['24 cans', 2499],
    ],
    ['canned cat food', 'cat food cans'],
  ),
  pet(
    'Whisker',
    'cat litter',
    [
      ['20 pounds', 1099],
      ['40 pounds', 1899, 2],
    ],
    ['kitty litter', 'litter'],
  ),
];
