import { TZDate } from '@date-fns/tz';
import { addDays, format } from 'date-fns';

/** YYYY-MM-DD in that zone. */
export const wallDate = (instant: Date, timeZone: string, daysLater = 0): string =>
  format(addDays(new TZDate(instant, timeZone), daysLater), 'yyyy-MM-dd');

/** HH:MM in that zone. */
export const wallTime = (instant: Date, timeZone: string): string =>
  format(new TZDate(instant, timeZone), 'HH:mm');

/** The instant at which a clock on the wall there shows this date (YYYY-MM-DD) and time (HH:MM). */
export function instantAt(date: string, time: string, timeZone: string): Date {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(new TZDate(year, month - 1, day, hours, minutes, timeZone).getTime());
}
