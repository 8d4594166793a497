import { shelf } from '../product.ts';

const cheese = shelf(['dairy', 'cheese']);
const yogurt = shelf(['dairy', 'yogurt']);

export const cheeseAndYogurt = [
  cheese(
    'Rock Creek',
    'cheddar cheese',
    [
      ['8 ounces', 399],
      ['16 ounces', 699],
    ],
    ['sharp cheddar', 'block of cheddar'],
  ),
  cheese(
    'Rock Creek',
    'mozzarella cheese',
    [
      ['8 ounces', 379],
      ['16 ounces', 659],
    ],
    ['shredded mozzarella', 'pizza cheese'],
  ),
  cheese('Rock Creek', 'Swiss slices', [['8 ounces', 459]], ['Swiss cheese', 'sliced Swiss']),
  cheese('Prairie', 'cream cheese', [['8 ounces', 289]], ['bagel spread', 'plain cream cheese']),
  cheese('Rock Creek', 'cottage cheese', [
    ['16 ounces', 349],
    ['24 ounces', 479],
  ]),
  cheese(
    'Rock Creek',
    'string cheese',
    [
      ['twelve pack', 599],
      ['24 pack', 1049],
    ],
    ['cheese sticks'],
  ),
  cheese(
    'Corner Market',
    'shredded cheese',
    [
      ['8 ounces', 299],
      ['16 ounces', 529],
      ['32 ounces', 949],
    ],
    ['Mexican blend cheese'],
  ),
  yogurt(
    'Blue Barn',
    'Greek yogurt',
    [
      ['single cup', 149],
      ['32 ounces', 599],
    ],
    ['plain yogurt', 'plain Greek yogurt'],
  ),
  yogurt(
    'Blue Barn',
    'strawberry yogurt',
    [
      ['single cup', 119],
      ['four pack', 429],
    ],
    ['strawberry yoghurt'],
  ),
  yogurt(
    'Blue Barn',
    'vanilla yogurt',
    [
      ['single cup', 119],
      ['four pack', 429],
      ['32 ounces', 499, 0],
    ],
    ['vanilla yoghurt'],
  ),
];
