import { shelf } from '../product.ts';

const milk = shelf(['dairy', 'milk']);
const plantMilk = shelf(['dairy', 'plant milk']);
const eggs = shelf(['dairy', 'eggs']);
const butter = shelf(['dairy', 'butter']);
const cream = shelf(['dairy', 'cream']);

export const milkAndEggs = [
  milk(
    'Prairie',
    'whole milk',
    [
      ['pint', 179],
      ['quart', 259],
      ['half gallon', 369],
      ['gallon', 519],
    ],
    ['full fat milk', 'vitamin D milk', 'red cap milk'],
  ),
  milk(
    'Prairie',
    'two percent milk',
    [
      ['pint', 179],
      ['quart', 259],
      ['half gallon', 359],
      ['gallon', 499],
    ],
    ['2% milk', 'reduced fat milk', 'low fat milk', 'two percent'],
  ),
  milk(
    'Prairie',
    'skim milk',
    [
      ['quart', 249],
      ['half gallon', 349],
      ['gallon', 489],
    ],
    ['fat free milk', 'nonfat milk', 'skimmed milk'],
  ),
  milk(
    'Fernwood',
    'organic whole milk',
    [
      ['half gallon', 549],
      ['gallon', 849],
    ],
    ['organic milk'],
  ),
  milk(
    'Prairie',
    'chocolate milk',
    [
      ['pint', 219],
      ['half gallon', 429],
    ],
    ['choc milk'],
  ),
  milk(
    'Fernwood',
    'lactose-free milk',
    [['half gallon', 499, 3]],
    ['lactose free milk', 'milk without lactose'],
  ),
  milk(
    'Prairie',
    'one percent milk',
    [
      ['half gallon', 349],
      ['gallon', 489],
    ],
    ['1% milk', 'one percent'],
  ),
  milk('Prairie', 'buttermilk', [['quart', 299]], ['cultured buttermilk']),
  plantMilk(
    'Meadowlark',
    'oat milk',
    [
      ['quart', 349],
      ['half gallon', 529],
    ],
    ['oatmilk', 'barista oat milk'],
  ),
  plantMilk(
    'Meadowlark',
    'almond milk',
    [
      ['quart', 319],
      ['half gallon', 459],
    ],
    ['unsweetened almond milk'],
  ),
  plantMilk('Meadowlark', 'soy milk', [['half gallon', 439]], ['soymilk']),
  eggs(
    'Sunny Acre',
    'large eggs',
    [
      ['half dozen', 229],
      ['dozen', 379],
      ['eighteen', 539],
    ],
    ['eggs', 'a dozen eggs', 'white eggs', 'carton of eggs'],
  ),
  eggs(
    'Fernwood',
    'free-range eggs',
    [
      ['half dozen', 379],
      ['dozen', 649],
    ],
    ['free range eggs', 'brown eggs', 'cage free eggs'],
  ),
  butter(
    'Prairie',
    'salted butter',
    [
      ['two sticks', 299],
      ['one pound', 549],
    ],
    ['butter', 'sticks of butter'],
  ),
  butter(
    'Prairie',
    'unsalted butter',
    [
      ['two sticks', 299],
      ['one pound', 549],
    ],
    ['sweet cream butter', 'baking butter'],
  ),
  butter(
    'Prairie',
    'margarine',
    [
      ['15 ounces', 329],
      ['45 ounces', 749],
    ],
    ['margarine tub'],
  ),
  cream(
    'Prairie',
    'half and half',
    [
      ['pint', 249],
      ['quart', 399],
    ],
    ['coffee cream', 'creamer'],
  ),
  cream('Prairie', 'whipping cream', [['pint', 349]], ['heavy cream', 'heavy whipping cream']),
  cream('Prairie', 'sour cream', [
    ['8 ounces', 199],
    ['16 ounces', 299],
  ]),
  cream('Prairie', 'whipped cream', [['can', 399]], ['whipped topping', 'spray cream']),
];
