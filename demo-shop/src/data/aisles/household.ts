import { shelf } from '../product.ts';

const paper = shelf(['household', 'paper goods'], 'general');
const cleaning = shelf(['household', 'cleaning'], 'general');
const care = shelf(['personal care'], 'general');
const baby = shelf(['baby'], 'general');
const babyFood = shelf(['baby', 'baby food']);
const pet = shelf(['pet'], 'general');

export const household = [
  paper(
    'Soft Cloud',
    'paper towels',
    [
      ['two rolls', 499],
      ['six rolls', 1199],
      ['twelve rolls', 2099],
    ],
    ['kitchen towels', 'kitchen roll'],
  ),
  paper(
    'Soft Cloud',
    'toilet paper',
    [
      ['four rolls', 449],
      ['twelve rolls', 1099],
      ['thirty rolls', 2399],
    ],
    ['bathroom tissue', 'TP', 'toilet tissue'],
  ),
  paper(
    'Soft Cloud',
    'facial tissues',
    [
      ['single box', 199],
      ['four pack', 699],
    ],
    ['tissues'],
  ),
  paper('Soft Cloud', 'paper napkins', [['200 count', 399]], ['napkins', 'serviettes']),
  paper('Tidy Nest', 'aluminum foil', [['75 feet', 499]], ['tin foil', 'foil']),
  paper(
    'Tidy Nest',
    'trash bags',
    [
      ['40 count', 899],
      ['80 count', 1599],
    ],
    ['garbage bags', 'bin bags', 'bin liners'],
  ),
  paper('Tidy Nest', 'sandwich bags', [['100 count', 349]], ['zip bags', 'freezer bags']),
  cleaning(
    'Bright Day',
    'laundry detergent',
    [
      ['50 ounces', 799],
      ['100 ounces', 1399],
      ['150 ounces', 1899],
    ],
    ['detergent', 'washing liquid', 'laundry soap'],
  ),
  cleaning(
    'Bright Day',
    'dish soap',
    [['20 ounces', 329]],
    ['dishwashing liquid', 'washing up liquid'],
  ),
  cleaning(
    'Bright Day',
    'dishwasher pods',
    [
      ['20 count', 699],
      ['60 count', 1799],
    ],
    ['dishwasher tablets', 'dish pods'],
  ),
  cleaning(
    'Bright Day',
    'all-purpose cleaner',
    [['32 ounces', 399]],
    ['cleaning spray', 'kitchen cleaner'],
  ),
  cleaning('Bright Day', 'bleach', [['half gallon', 399]], []),
  cleaning('Bright Day', 'kitchen sponges', [['three pack', 349]], ['sponges', 'sponge']),
  cleaning(
    'Tidy Nest',
    'double-A batteries',
    [
      ['four pack', 499],
      ['sixteen pack', 1499],
    ],
    ['batteries', 'AA batteries', 'double A'],
  ),
  cleaning('Tidy Nest', 'light bulbs', [['four pack', 899, 0]], ['bulbs', 'LED bulbs']),
  care(
    'Pinesage',
    'hand soap',
    [
      ['8 ounces', 299],
      ['32 ounces', 699],
    ],
    ['liquid soap', 'soap'],
  ),
  care('Pinesage', 'shampoo', [['12 ounces', 599]], ['hair soap']),
  care(
    'Pinesage',
    'toothpaste',
    [
      ['single', 349],
      ['two pack', 599],
    ],
    ['tooth paste'],
  ),
  care('Pinesage', 'toothbrush', [['two pack', 499]], ['toothbrushes']),
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
