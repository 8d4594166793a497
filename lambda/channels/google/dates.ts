import { isRecord, text } from './json.ts';

/**
 * `@sys.date`, `@sys.date-period` and `@sys.date-time` as YYYY-MM-DD or YYYY-MM-DD/YYYY-MM-DD. Dialogflow writes noon or midnight with
 * the zone it was asked in ("2026-11-26T12:00:00-05:00"): the day is the one that is written, whatever it is elsewhere.
 */
export function readDay(value: unknown): string | undefined {
  if (!isRecord(value)) {
    const [from, to] = text(value)?.split('/') ?? [];
    return to === undefined ? dateOf(from) : interval(from, to);
  }
  if ('date_time' in value) return readDay(value['date_time']);
  return interval(
    value['startDate'] ?? value['startDateTime'],
    value['endDate'] ?? value['endDateTime'],
  );
}

/** `@sys.time` and the start of a `@sys.time-period` as HH:MM. */
export function readTime(value: unknown): string | undefined {
  if (isRecord(value)) return readTime(value['startTime'] ?? value['date_time']);
  const written = text(value)?.match(/(?:^|T)((?:[01]\d|2[0-3]):[0-5]\d)/);
  return written?.[1];
}

function interval(from: unknown, to: unknown): string | undefined {
  const [first, last] = [dateOf(from), dateOf(to)];
  if (first === undefined || last === undefined) return first ?? last;
  return first < last ? `${first}/${last}` : first;
}

function dateOf(value: unknown): string | undefined {
  const date = text(value)?.match(/^\d{4}-\d{2}-\d{2}(?=$|T)/)?.[0];
  return date !== undefined && isCalendarDay(date) ? date : undefined;
}

function isCalendarDay(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}
