import { TZDate } from '@date-fns/tz';

/** A moment as clocks and calendars on the spot show it. */
export interface WallTime {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** HH:MM, 00:00 to 23:59. */
  readonly time: string;
}

/** `timeZone` is IANA. */
export function wallTime(at: Date | string, timeZone: string): WallTime {
  const local = new TZDate(new Date(at).getTime(), timeZone).toISOString();
  return { date: local.slice(0, 10), time: local.slice(11, 16) };
}

/** The date so many days later (or earlier), both YYYY-MM-DD. */
export function addDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
