import { shelf } from '../product.ts';

const fruit = shelf(['produce', 'fruit']);
const flowers = shelf(['flowers'], 'general');

export const fruitAndFlowers = [
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
  fruit(
    'Greenfield',
    'Bartlett pears',
    [
      ['single', 99],
      ['3 pounds', 499],
    ],
    ['pears', 'pear'],
  ),
  fruit(
    'Greenfield',
    'yellow peaches',
    [
      ['single', 119],
      ['2 pounds', 449],
    ],
    ['peaches', 'peach'],
  ),
  fruit(
    'Greenfield',
    'black plums',
    [
      ['single', 89],
      ['2 pounds', 399],
    ],
    ['plums', 'plum'],
  ),
  fruit(
    'Greenfield',
    'Medjool dates',
    [
      ['8 ounces', 549],
      ['2 pounds', 1499],
    ],
    ['dates'],
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
