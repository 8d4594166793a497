import type { DaySeen, Money } from './message-values.ts';

/** "$12.48", in the currency's own decimals. */
export function money(value: Money, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency: value.currency });
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(value.amount / 10 ** decimals);
}

/** "today", "tomorrow", "Thursday" within the coming week, else "October 3"; the year when it is not this one. */
export function day(value: DaySeen, locale: string): string {
  const date = utc(value.date);
  const away = Math.round((date.getTime() - utc(value.today).getTime()) / 86_400_000);
  if (Math.abs(away) <= 1) {
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(away, 'day');
  }
  if (away > 1 && away < 7) return inWords(date, locale, { weekday: 'long' });
  const year =
    value.date.slice(0, 4) === value.today.slice(0, 4) ? {} : { year: 'numeric' as const };
  return inWords(date, locale, { month: 'long', day: 'numeric', ...year });
}

/** "9 PM", "9:30 PM": wall time given as HH:MM. */
export function time(value: string, locale: string): string {
  const at = utc('2000-01-01', value);
  const minute = value.endsWith(':00') ? {} : { minute: '2-digit' as const };
  return inWords(at, locale, { hour: 'numeric', ...minute });
}

/** Between figures that are said one by one: a pause for the ear, nothing for the eye. */
export const pause = '\u200a';

/** "4 2 7 1" when it is said, "4271" when it is shown. */
export const digits = (value: string): string => Array.from(value).join(pause);

/** "312 555 0100": an E.164 number as it is dialled at home, in groups; those of other countries with their code. */
export function phone(value: string): string {
  const [, area, exchange, line] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(value) ?? [];
  return line === undefined
    ? value.replace(/\d{2,3}(?=(\d{2})+$)/g, '$& ')
    : [area, exchange, line].join(' ');
}

/** "Meadow milk half gallon": commas between things are heard, commas inside a name would be too. */
export const product = (value: string): string => value.replaceAll(',', '');

/** What was heard or typed, as a part of our own sentence: it may not end it, ask anything or be markup. */
export const quoted = (value: string): string =>
  value
    .replaceAll(/[^\p{L}\p{N}\p{M} '’&%$€£-]/gu, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();

/** A message inside a message, already in words. */
export const text = (value: string): string => value;

/** "milk, eggs, and bread". */
export const texts = (values: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(values);

/** "milk, eggs, or bread". */
export const choices = (values: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'disjunction' }).format(values);

const utc = (date: string, wall = '00:00'): Date => new Date(`${date}T${wall}:00Z`);

const inWords = (at: Date, locale: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(at);
