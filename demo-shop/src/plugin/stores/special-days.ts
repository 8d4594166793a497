import Holidays from 'date-holidays';
import type { Hours, Store } from './store.ts';
import { wallDate } from './wall-time.ts';
import { weeklyHours } from './opening.ts';

export interface SpecialDay extends Partial<Hours> {
  readonly date: string;
  readonly id: string;
  readonly name: string;
}

interface Holiday {
  readonly date: string;
  readonly id: string;
  readonly name: string;
}

const monthsAhead = 13;
const known = new Map<number, readonly Holiday[]>();

/** Every holiday of the coming 13 months that people name, those with ordinary hours too. */
export function specialDays(store: Store, now: Date): readonly SpecialDay[] {
  const from = wallDate(now, store.timeZone);
  const until = `${addMonths(from.slice(0, 7), monthsAhead)}${from.slice(7)}`;
  const year = Number(from.slice(0, 4));
  const coming = [year, year + 1, year + 2]
    .flatMap(holidaysOf)
    .filter((holiday) => holiday.date >= from && holiday.date <= until);
  return coming.map((holiday) => ({ ...holiday, ...hoursOn(store, holiday.date, coming) }));
}

/** Two holidays can share a date; then the one with hours of its own decides for both. */
function hoursOn(store: Store, date: string, coming: readonly Holiday[]): Partial<Hours> {
  const sameDay = coming.filter((holiday) => holiday.date === date);
  const decisive = sameDay.find((holiday) => holiday.id in store.holidayHours);
  const hours = decisive ? store.holidayHours[decisive.id] : weeklyHours(store, date);
  return hours ?? {};
}

function holidaysOf(year: number): readonly Holiday[] {
  const cached = known.get(year);
  if (cached) return cached;
  const found = new Holidays('US')
    .getHolidays(year, 'en')
    .filter((holiday) => !holiday.substitute)
    .map(({ date, name }) => ({ date: date.slice(0, 10), name: americanName(name) }))
    .map((holiday) => ({ ...holiday, id: toHolidayId(holiday.name) }));
  known.set(year, found);
  return found;
}

/** The library spells its English names the British way. */
const americanName = (name: string): string => name.replace('Labour', 'Labor');

export const toHolidayId = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/['’.]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

function addMonths(yearMonth: string, months: number): string {
  const count = Number(yearMonth.slice(0, 4)) * 12 + Number(yearMonth.slice(5)) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}
