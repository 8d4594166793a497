import type { Purchase } from '../commerce/purchase.ts';

/** Something that is bought again and again. */
export interface Habit extends Purchase {
  /** Days from one time to the next, on average. */
  readonly everyDays: number;
  readonly isDue: boolean;
}

/** Less often than this is chance. */
const leastTimes = 3;
/** What is nearly used up is due: this part of the time has passed. */
const dueAfter = 0.8;
/** Who has let it out so often has given it up, but never so soon. */
const givenUpAfter = 3;
const neverGivenUpBefore = 30;

const day = 24 * 60 * 60 * 1000;

/** What a shopper buys by a rhythm and has not given up, the most frequent first. */
export const habitsOf = (purchases: readonly Purchase[], at: Date): readonly Habit[] =>
  purchases
    .filter(({ times }) => times >= leastTimes)
    .map((purchase) => ({ ...purchase, ...rhythmOf(purchase, at) }))
    .filter(({ daysAgo, everyDays }) => {
      return daysAgo <= Math.max(neverGivenUpBefore, givenUpAfter * everyDays);
    })
    .toSorted((one, other) => other.times - one.times);

function rhythmOf({ firstAt, lastAt, times }: Purchase, at: Date) {
  const span = Date.parse(lastAt) - Date.parse(firstAt);
  const everyDays = Math.max(1, span / day / (times - 1));
  const daysAgo = (at.getTime() - Date.parse(lastAt)) / day;
  return { everyDays, daysAgo, isDue: daysAgo >= dueAfter * everyDays };
}

/** How often they are bought, in whole weeks, from the most to the least frequent. */
export function weeksOf(habits: readonly Habit[]): { readonly from: number; readonly to: number } {
  const weeks = habits.map(({ everyDays }) => Math.max(1, Math.round(everyDays / 7)));
  return { from: Math.min(...weeks), to: Math.max(...weeks) };
}
