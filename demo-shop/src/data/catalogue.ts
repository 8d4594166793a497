import { bakeryAndBaking } from './aisles/bakery-and-baking.ts';
import { coffeeAndTea } from './aisles/coffee-and-tea.ts';
import { dairy } from './aisles/dairy.ts';
import { drinks } from './aisles/drinks.ts';
import { household } from './aisles/household.ts';
import { meatAndFish } from './aisles/meat-and-fish.ts';
import { pantry } from './aisles/pantry.ts';
import { produceAndFlowers } from './aisles/produce-and-flowers.ts';
import { snacksAndFrozen } from './aisles/snacks-and-frozen.ts';
import type { ProductData } from './product.ts';

export const catalogue: readonly ProductData[] = [
  ...dairy,
  ...bakeryAndBaking,
  ...produceAndFlowers,
  ...meatAndFish,
  ...coffeeAndTea,
  ...pantry,
  ...snacksAndFrozen,
  ...drinks,
  ...household,
];
