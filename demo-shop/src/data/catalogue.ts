import { babyAndPet } from './aisles/baby-and-pet.ts';
import { bakery } from './aisles/bakery.ts';
import { baking } from './aisles/baking.ts';
import { cansAndSpreads } from './aisles/cans-and-spreads.ts';
import { cheeseAndYogurt } from './aisles/cheese-and-yogurt.ts';
import { cleaning } from './aisles/cleaning.ts';
import { coffeeAndTea } from './aisles/coffee-and-tea.ts';
import { drinks } from './aisles/drinks.ts';
import { frozen } from './aisles/frozen.ts';
import { fruitAndFlowers } from './aisles/fruit-and-flowers.ts';
import { meatAndFish } from './aisles/meat-and-fish.ts';
import { milkAndEggs } from './aisles/milk-and-eggs.ts';
import { paperAndBags } from './aisles/paper-and-bags.ts';
import { personalCare } from './aisles/personal-care.ts';
import { saucesAndSpices } from './aisles/sauces-and-spices.ts';
import { seasonal } from './aisles/seasonal.ts';
import { snacks } from './aisles/snacks.ts';
import { staples } from './aisles/staples.ts';
import { vegetables } from './aisles/vegetables.ts';
import type { ProductData } from './product.ts';

export const catalogue: readonly ProductData[] = [
  ...milkAndEggs,
  ...cheeseAndYogurt,
  ...bakery,
  ...baking,
  ...fruitAndFlowers,
  ...vegetables,
  ...meatAndFish,
  ...coffeeAndTea,
  ...staples,
  ...saucesAndSpices,
  ...cansAndSpreads,
  ...snacks,
  ...frozen,
  ...drinks,
  ...paperAndBags,
  ...cleaning,
  ...personalCare,
  ...babyAndPet,
  ...seasonal,
];
