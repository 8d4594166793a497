import { deliveredOrder, seededCode } from './order-plan.ts';
import type { OrderPlan } from './order-plan.ts';

export const favouriteCoffee = 'LAKESHORE-HOUSE-BLEND-COFFEE-12-OUNCES';

const milk = 'PRAIRIE-TWO-PERCENT-MILK-HALF-GALLON';
const otherMilk = 'PRAIRIE-WHOLE-MILK-HALF-GALLON';

/** What goes into the basket of a week, counted back from the latest: every n weeks, beginning at one of them. */
const habits: readonly { sku: string; every: number; from: number; quantity?: number }[] = [
  { sku: favouriteCoffee, every: 3, from: 2 },
  { sku: 'SUNNY-ACRE-LARGE-EGGS-DOZEN', every: 3, from: 0 },
  { sku: 'SUNNY-ACRE-LARGE-EGGS-DOZEN', every: 3, from: 1 },
  { sku: 'STONEMILL-WHEAT-BREAD-LOAF', every: 2, from: 0 },
  { sku: 'GREENFIELD-BANANAS-BUNCH', every: 1, from: 0 },
  { sku: 'GREENFIELD-AVOCADOS-SINGLE', every: 4, from: 1, quantity: 2 },
  { sku: 'NONNA-BELLA-SPAGHETTI-1-POUND', every: 4, from: 3, quantity: 2 },
  { sku: 'NONNA-BELLA-MARINARA-SAUCE-24-OUNCES', every: 4, from: 3 },
  { sku: 'BLUE-BARN-GREEK-YOGURT-32-OUNCES', every: 2, from: 1 },
  { sku: 'HOLLOW-OAK-CHICKEN-BREAST-1-POUND', every: 3, from: 1, quantity: 2 },
  { sku: 'FIZZWELL-COLA-TWELVE-PACK', every: 6, from: 5 },
  { sku: 'SOFT-CLOUD-TOILET-PAPER-TWELVE-ROLLS', every: 7, from: 4 },
  { sku: 'BRIGHT-DAY-LAUNDRY-DETERGENT-100-OUNCES', every: 10, from: 6 },
  { sku: 'WHISKER-DRY-CAT-FOOD-12-POUNDS', every: 6, from: 2 },
  { sku: 'PETAL-LANE-TULIP-BUNCH', every: 13, from: 8 },
  // No longer sold.
  { sku: 'TRAILHEAD-MAPLE-GRANOLA-12-OUNCES', every: 26, from: 21 },
  { sku: 'PINESAGE-SHAMPOO-28-OUNCES', every: 30, from: 15 },
];

const times = ['18:42', '08:15', '20:05', '12:31'];

/** A year of weekly shopping; the latest came home a few days ago. Newest first. */
export const regularOrders = (customer: number): readonly OrderPlan[] =>
  Array.from({ length: 52 }, (_, week) =>
    deliveredOrder(
      seededCode(customer, 51 - week),
      { daysAgo: 6 + 7 * week + ((week * 5) % 3) - 1, at: times[week % times.length] ?? '18:00' },
      basket(week),
      'Lake City Couriers',
    ),
  );

function basket(week: number): OrderPlan['lines'] {
  const bought = habits.filter(({ every, from }) => week % every === from % every);
  return [
    { sku: week % 17 === 5 ? otherMilk : milk, quantity: 1 },
    ...bought.map(({ sku, quantity = 1 }) => ({ sku, quantity })),
  ];
}
