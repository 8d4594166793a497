import type { DayOfWeek, OpeningHours, OpeningTimes, SpecialDay } from './store.ts';
import { addDays, wallTime } from './wall-time.ts';

/** A stretch during which a store is open. It belongs to `date`, also the part of it past midnight. */
export interface OpenSpan {
  /** YYYY-MM-DD in the store's time zone. */
  readonly date: string;
  /** HH:MM. At or after `closes`: it closes on the next day; equal: open around the clock. */
  readonly opens: string;
  readonly closes: string;
}

/** The hours of one date, in order; empty when the store is closed. A special day's hours replace the week's. */
export function hoursOn(store: OpeningTimes, date: string): readonly OpenSpan[] {
  const special = specialOn(store, date);
  if (special) return special.hours ? [{ date, ...special.hours }] : [];
  const day = dayOfWeek(date);
  return store.openingHours
    .filter((hours) => hours.dayOfWeek.includes(day))
    .map(({ opens, closes }: OpeningHours) => ({ date, opens, closes }))
    .sort((a, b) => a.opens.localeCompare(b.opens));
}

/** A holiday that falls on this date. */
export const specialOn = (store: OpeningTimes, date: string): SpecialDay | undefined =>
  store.specialDays.find((special) => special.date === date);

/** The stretch that a wall time falls into: yesterday's may still run past midnight. */
export function openAt(store: OpeningTimes, date: string, time: string): OpenSpan | undefined {
  const sinceToday = hoursOn(store, date).find(
    (span) => span.opens <= time && (runsPastMidnight(span) || time < span.closes),
  );
  if (sinceToday) return sinceToday;
  return hoursOn(store, addDays(date, -1)).find(
    (span) => runsPastMidnight(span) && time < span.closes,
  );
}

/** Whether a store is open at a moment, and what comes next. */
export type OpenState =
  | { readonly kind: 'open'; readonly span: OpenSpan }
  /** `opens`: the next opening within a week. */
  | { readonly kind: 'closed'; readonly opens?: OpenSpan };

export function stateAt(store: OpeningTimes, at: Date): OpenState {
  const { date, time } = wallTime(at, store.timeZone);
  const span = openAt(store, date, time);
  if (span) return { kind: 'open', span };
  const later = hoursOn(store, date).find(({ opens }) => opens > time) ?? nextOpening(store, date);
  return later ? { kind: 'closed', opens: later } : { kind: 'closed' };
}

export const aroundTheClock = ({ opens, closes }: OpenSpan): boolean => opens === closes;

const runsPastMidnight = ({ opens, closes }: OpenSpan): boolean => closes <= opens;

function nextOpening(store: OpeningTimes, date: string): OpenSpan | undefined {
  const week = [1, 2, 3, 4, 5, 6, 7].map((days) => addDays(date, days));
  return week.flatMap((day) => hoursOn(store, day))[0];
}

const days: readonly DayOfWeek[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

function dayOfWeek(date: string): DayOfWeek {
  const day = days[new Date(`${date}T00:00:00Z`).getUTCDay()];
  if (!day) throw new RangeError(`${date} is no date`);
  return day;
}
