import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';

/** The date (YYYY-MM-DD) that a calendar on the wall there shows. */
export const isoDateIn = (timeZone: string, at: Date): string =>
  format(new TZDate(at, timeZone), 'yyyy-MM-dd');

/** An instant of that place with its offset: 2026-11-26T12:00:00-06:00. */
export function isoInstantIn(timeZone: string, date: string, time: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
  const there = new TZDate(year, month - 1, day, hour, minute, second, timeZone);
  return format(there, "yyyy-MM-dd'T'HH:mm:ssXXX");
}
