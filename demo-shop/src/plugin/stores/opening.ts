import { specialDays } from './special-days.ts';
import type { Hours, Store } from './store.ts';
import { daysOfWeek } from './store.ts';
import { instantAt, wallDate } from './wall-time.ts';

export function weeklyHours(store: Store, date: string): Hours | undefined {
  const day = daysOfWeek[new Date(`${date}T12:00:00Z`).getUTCDay()];
  const found = store.openingHours.find((hours) => hours.dayOfWeek.some((each) => each === day));
  return found && { opens: found.opens, closes: found.closes };
}

/** The first stretch of opening that has not ended by then, as instants. */
export function openStretch(store: Store, from: Date): { opens: Date; closes: Date } {
  const holidays = specialDays(store, from);
  for (let days = -1; days <= 8; days += 1) {
    const date = wallDate(from, store.timeZone, days);
    const holiday = holidays.find((each) => each.date === date);
    const hours = holiday ?? weeklyHours(store, date);
    if (hours?.opens === undefined || hours.closes === undefined) continue;
    const opens = instantAt(date, hours.opens, store.timeZone);
    const closesOn = hours.closes <= hours.opens ? nextDate(date) : date;
    const closes = instantAt(closesOn, hours.closes, store.timeZone);
    if (closes > from) return { opens, closes };
  }
  throw new Error(`${store.id} does not open within a week`);
}

const nextDate = (date: string): string =>
  new Date(Date.parse(`${date}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
