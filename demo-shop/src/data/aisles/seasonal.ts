import { shelf } from '../product.ts';

const seasonalFood = shelf(['seasonal']);
const seasonalSweet = shelf(['seasonal', 'candy'], 'general');
const seasonalGoods = shelf(['seasonal'], 'general');

export const seasonal = [
  seasonalFood(
    'Hollow Oak',
    'frozen turkey',
    [
      ['12 pounds', 2399],
      ['20 pounds', 3799],
    ],
    ['whole turkey', 'Thanksgiving turkey'],
  ),
  seasonalFood('Stonemill', 'pumpkin pie', [[null, 999]], ['pie']),
  seasonalFood(
    'Prairie',
    'eggnog',
    [
      ['quart', 449],
      ['half gallon', 749],
    ],
    ['egg nog'],
  ),
  seasonalFood('Wagoner', 'cranberry sauce', [['can', 229]]),
  seasonalFood('Greenfield', 'seedless watermelon', [[null, 699, 0]], ['watermelon']),
  seasonalFood('Greenfield', 'rhubarb', [['bunch', 399, 0]]),
  seasonalSweet(
    'Sweetly',
    'candy canes',
    [
      ['twelve pack', 299],
      ['24 pack', 499],
    ],
    ['candy cane'],
  ),
  seasonalSweet('Sweetly', 'candy corn', [['10 ounces', 299, 0]], ['Halloween candy']),
  seasonalGoods(
    'Petal Lane',
    'potted poinsettia',
    [[null, 1499]],
    ['poinsettia', 'Christmas flower'],
  ),
  seasonalGoods(
    'Tidy Nest',
    'firewood',
    [
      ['bundle', 799],
      ['three bundles', 2199],
    ],
    ['fire wood', 'logs'],
  ),
];
