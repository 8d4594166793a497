import type { Order } from '../../commerce/order.ts';
import { addDays, wallTime } from '../../commerce/wall-time.ts';
import type { SpokenWhen } from '../intent.ts';

/** Days that have been, YYYY-MM-DD, both included. */
export interface DaysBefore {
  readonly from: string;
  readonly to: string;
}

/** Platforms hear "Tuesday" as the next one, and of an order it was the last one. Nothing where no date is said. */
export function daysBefore(
  day: SpokenWhen['day'],
  at: Date,
  timeZone: string,
): DaysBefore | undefined {
  const today = wallTime(at, timeZone).date;
  switch (day.kind) {
    case 'date':
      return before({ from: day.date, to: day.date }, today);
    case 'days':
      return before(day, today);
    case 'now':
    case 'holiday':
      return undefined;
  }
}

/** What is more than a week ahead was no weekday: it stays as it was said, and nothing is found. */
function before({ from, to }: DaysBefore, today: string): DaysBefore {
  const isAhead = from > today && from <= addDays(today, 7);
  return isAhead ? { from: addDays(from, -7), to: addDays(to, -7) } : { from, to };
}

export const isWithin = ({ from, to }: DaysBefore, date: string): boolean =>
  from <= date && date <= to;

/** Days are counted where the order is delivered. */
export const placedOn = ({ placedAt, fulfillment }: Order): string =>
  wallTime(placedAt, fulfillment?.timeZone ?? 'UTC').date;
