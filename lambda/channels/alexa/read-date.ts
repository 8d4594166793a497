import { addDays, endOfMonth, endOfYear, formatISO, isValid, parseISO } from 'date-fns';

/**
 * An AMAZON.DATE as a day (YYYY-MM-DD) or an interval of days (YYYY-MM-DD/YYYY-MM-DD). `undefined` for the present
 * ("now"), for decades and seasons, and for what is no date: a shop has no hours for those.
 * https://developer.amazon.com/docs/custom-skills/slot-type-reference.html#date
 */
export function readDate(value: string): string | undefined {
  const [, date, weekend] = /^([\dW-]+?)(-WE|(?:-XX){1,2})?$/.exec(value) ?? [];
  if (date === undefined) return undefined;
  const from = parseISO(date);
  if (!isValid(from)) return undefined;
  switch (formOf(date)) {
    case 'day':
      return day(from);
    case 'week':
      return days(weekend === '-WE' ? addDays(from, 5) : from, addDays(from, 6));
    case 'month':
      return days(from, endOfMonth(from));
    case 'year':
      return days(from, endOfYear(from));
    case undefined:
      return undefined;
  }
}

function formOf(date: string): 'day' | 'week' | 'month' | 'year' | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return 'day';
  if (/^\d{4}-W\d{2}$/.test(date)) return 'week';
  if (/^\d{4}-\d{2}$/.test(date)) return 'month';
  return /^\d{4}$/.test(date) ? 'year' : undefined;
}

const day = (date: Date): string => formatISO(date, { representation: 'date' });

const days = (from: Date, to: Date): string => `${day(from)}/${day(to)}`;
