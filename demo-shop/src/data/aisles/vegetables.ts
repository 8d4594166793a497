import { shelf } from '../product.ts';

const vegetable = shelf(['produce', 'vegetables']);
const herb = shelf(['produce', 'herbs']);

export const vegetables = [
  vegetable(
    'Greenfield',
    'russet potatoes',
    [
      ['5 pounds', 399],
      ['10 pounds', 649],
    ],
    ['potatoes', 'baking potatoes'],
  ),
  vegetable(
    'Greenfield',
    'yellow onions',
    [
      ['single', 89],
      ['3 pounds', 329],
    ],
    ['onions', 'onion'],
  ),
  vegetable('Greenfield', 'baby carrots', [['1 pound', 199]], ['carrots']),
  vegetable(
    'Greenfield',
    'roma tomatoes',
    [
      ['single', 59],
      ['2 pounds', 399],
    ],
    ['tomatoes', 'tomato'],
  ),
  vegetable('Greenfield', 'romaine lettuce', [['three pack', 449]], ['lettuce', 'romaine hearts']),
  vegetable(
    'Greenfield',
    'baby spinach',
    [
      ['5 ounces', 349],
      ['10 ounces', 549],
    ],
    ['spinach'],
  ),
  vegetable('Greenfield', 'broccoli crowns', [['1 pound', 269]], ['broccoli']),
  vegetable(
    'Greenfield',
    'bell peppers',
    [
      ['single', 129],
      ['three pack', 399],
    ],
    ['peppers', 'red pepper', 'green pepper'],
  ),
  vegetable('Greenfield', 'garlic', [['single head', 79]], ['head of garlic']),
  vegetable('Greenfield', 'cucumbers', [['single', 99]], ['cucumber']),
  vegetable(
    'Greenfield',
    'white mushrooms',
    [['8 ounces', 279, 3]],
    ['mushrooms', 'button mushrooms'],
  ),
  vegetable('Greenfield', 'fresh leeks', [['bunch', 349]], ['leeks', 'leek']),
  vegetable('Greenfield', 'red beets', [['bunch', 299]], ['beets', 'beet', 'beetroot']),
  vegetable('Greenfield', 'celery', [['bunch', 199]], ['celery stalks']),
  vegetable(
    'Greenfield',
    'sweet potatoes',
    [
      ['single', 149],
      ['3 pounds', 399],
    ],
    ['yams', 'sweet potato'],
  ),
  vegetable(
    'Greenfield',
    'red chili peppers',
    [['4 ounces', 199]],
    ['chili peppers', 'chile peppers', 'hot peppers'],
  ),
  vegetable(
    'Greenfield',
    'green beans',
    [
      ['1 pound', 299],
      ['2 pounds', 529],
    ],
    ['string beans'],
  ),
  vegetable('Greenfield', 'fresh ginger', [['single root', 149]], ['ginger', 'ginger root']),
  vegetable(
    'Greenfield',
    'spring salad mix',
    [
      ['5 ounces', 349],
      ['16 ounces', 699],
    ],
    ['salad mix', 'mixed greens', 'salad greens'],
  ),
  herb('Greenfield', 'fresh thyme', [['bunch', 199]], ['thyme']),
  herb('Greenfield', 'fresh basil', [['bunch', 249]], ['basil', 'basil leaves']),
  herb('Greenfield', 'fresh mint', [['bunch', 199]], ['mint', 'mint leaves']),
];
