import { shelf } from '../product.ts';

const paper = shelf(['household', 'paper goods'], 'general');

export const paperAndBags = [
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
  paper('Corner Market', 'paper towels', [
    ['two rolls', 399],
    ['six rolls', 949],
    ['twelve rolls', 1699],
  ]),
  paper('Corner Market', 'toilet paper', [
    ['four rolls', 349],
    ['twelve rolls', 899],
    ['thirty rolls', 1999],
  ]),
  paper(
    'Hush',
    'facial tissues',
    [
      ['single box', 219],
      ['four pack', 749],
    ],
    ['tissues'],
  ),
  paper(
    'Tidy Nest',
    'leak-proof bags',
    [
      ['25 count', 599],
      ['50 count', 999],
    ],
    ['leakproof bags', 'storage bags'],
  ),
  paper(
    'Tidy Nest',
    'coffee filters',
    [
      ['100 count', 249],
      ['200 count', 429],
    ],
    ['filters'],
  ),
  paper('Corner Market', 'trash bags', [
    ['40 count', 699],
    ['80 count', 1249],
  ]),
];
