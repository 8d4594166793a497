import { shelf } from '../product.ts';

const fruit = shelf(['produce', 'fruit']);
const vegetable = shelf(['produce', 'vegetables']);
const flowers = shelf(['flowers'], 'general');

export const produceAndFlowers = [
  fruit(
    'Greenfield',
    'bananas',
    [
      ['single', 29],
      ['bunch', 169],
    ],
    ['banana', 'bunch of bananas'],
  ),
  fruit('Greenfield', 'organic bananas', [['bunch', 229]], ['organic banana']),
  fruit(
    'Greenfield',
    'gala apples',
    [
      ['single', 89],
      ['3 pounds', 499],
    ],
    ['apples', 'gala apple', 'red apples'],
  ),
  fruit('Greenfield', 'Granny Smith apples', [['3 pounds', 529]], ['green apples', 'tart apples']),
  fruit(
    'Greenfield',
    'avocados',
    [
      ['single', 129],
      ['bag of four', 449],
    ],
    ['avocado', 'hass avocado'],
  ),
  fruit(
    'Greenfield',
    'lemons',
    [
      ['single', 79],
      ['2 pounds', 449],
    ],
    ['lemon'],
  ),
  fruit('Greenfield', 'limes', [['single', 59]], ['lime']),
  fruit(
    'Greenfield',
    'navel oranges',
    [
      ['single', 99],
      ['4 pounds', 599],
    ],
    ['oranges', 'orange'],
  ),
  fruit('Greenfield', 'strawberries', [['1 pound', 449]], ['strawberry', 'box of strawberries']),
  fruit('Greenfield', 'blueberries', [['pint', 499]], ['blueberry']),
  fruit('Greenfield', 'seedless grapes', [['2 pounds', 599]], ['red grapes', 'grapes']),
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
  flowers(
    'Petal Lane',
    'rose bouquet',
    [
      ['half dozen', 1299],
      ['dozen', 2199],
    ],
    ['roses', 'a dozen roses', 'red roses'],
  ),
  flowers('Petal Lane', 'tulip bunch', [[null, 899]], ['tulips', 'tulip']),
  flowers('Petal Lane', 'sunflower bunch', [[null, 999, 2]], ['sunflowers', 'sunflower']),
  flowers(
    'Petal Lane',
    'mixed flower bouquet',
    [
      ['small', 1199],
      ['large', 2499],
    ],
    ['flowers', 'flower', 'bouquet', 'bunch of flowers'],
  ),
  flowers('Petal Lane', 'potted orchid', [[null, 2799, 0]], ['orchid']),
];
