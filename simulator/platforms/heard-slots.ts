import { addDays, format, parseISO } from 'date-fns';
import type { Filled, SpokenDay } from '../understand/model.ts';
import type { HeardSlot } from './platform.ts';

/** Slots as both platforms end up telling them, so that what was understood compares across platforms. */
export const heardSlots = (
  slots: Readonly<Record<string, Filled>>,
): Readonly<Record<string, HeardSlot>> =>
  Object.fromEntries(Object.entries(slots).map(([name, filled]) => [name, heardSlot(filled)]));

function heardSlot({ heard, value }: Filled): HeardSlot {
  switch (value.kind) {
    case 'list': {
      const [entry] = value.entries;
      const known = entry?.id !== undefined && entry.id !== heard;
      return { heard, ...(known && { id: entry.id }) };
    }
    case 'number':
      return { heard: String(value.number) };
    case 'digits':
      return { heard: value.digits };
    case 'day':
      return { heard: daysOf(value.day).join('/') };
    case 'time':
      return { heard: value.time };
  }
}

/** First and last day (YYYY-MM-DD) of what was said; a single one when they are the same. */
export function daysOf(day: SpokenDay): readonly string[] {
  switch (day.kind) {
    case 'date':
      return [day.date];
    case 'week':
      return [day.monday, plus(day.monday, 6)];
    case 'weekend':
      return [plus(day.monday, 5), plus(day.monday, 6)];
    case 'month':
      return [`${day.month}-01`, plus(`${nextMonth(day.month)}-01`, -1)];
  }
}

const plus = (date: string, days: number): string =>
  format(addDays(parseISO(date), days), 'yyyy-MM-dd');

const nextMonth = (month: string): string =>
  format(addDays(parseISO(`${month}-01`), 31), 'yyyy-MM');
