import type { DaySeen } from './message-values.ts';

/** A day in a sentence: `{near}` is today, tomorrow or yesterday, `{weekday}` one within the coming week, `{date}` any other. */
export interface DayWords {
  readonly near: string;
  /** With `{weekday}`; or all seven from Sunday on, where they change their form. */
  readonly weekday: string | readonly string[];
  readonly date: string;
}

/** How a locale says days and times, from the head of its file. */
export interface TimeWords {
  readonly day: DayWords;
  /** When something happens: "am Freitag". */
  readonly 'day-on': DayWords;
  /** Until when it will have happened: "bis zum 3. Oktober". */
  readonly 'day-until': DayWords;
  /** With `{hour}` (0 to 23) or `{hour12}`, and `{part}` of the day. */
  readonly hour: string;
  /** The same with `{minute}`, two digits. */
  readonly minutes: string;
  /** Where one o'clock is said otherwise: "la 1". */
  readonly 'one-hour'?: string;
  readonly 'one-minutes'?: string;
  /** What `{part}` is from which hour on. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** The formats `{x, day}`, `{x, day, on}`, `{x, day, until}` and `{x, time}` of a locale. */
export const timesOf = (words: TimeWords) => ({
  /** "today", "tomorrow", "Thursday" within the coming week, else "October 3"; the year when it is not this one. */
  day: (seen: DaySeen, locale: string, form?: string): string =>
    inForm(seen, locale, form === 'on' || form === 'until' ? words[`day-${form}`] : words.day),
  /** "9 PM", "9:30 PM": wall time given as HH:MM. */
  time: (wall: string): string => {
    const [hour = 0, minute = 0] = wall.split(':').map(Number);
    return clock(hour, minute, words);
  },
});

function inForm({ date, today }: DaySeen, locale: string, words: DayWords): string {
  const at = utc(date);
  const away = Math.round((at.getTime() - utc(today).getTime()) / 86_400_000);
  if (Math.abs(away) <= 1) {
    const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(away, 'day');
    return fill(words.near, { near });
  }
  if (away > 1 && away < 7) {
    if (typeof words.weekday !== 'string') return words.weekday[at.getUTCDay()] ?? '';
    return fill(words.weekday, { weekday: inWords(at, locale, { weekday: 'long' }) });
  }
  const year = date.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const };
  return fill(words.date, {
    date: inWords(at, locale, { month: 'long', day: 'numeric', ...year }),
  });
}

function clock(hour: number, minute: number, words: TimeWords): string {
  const hour12 = hour % 12 === 0 ? 12 : hour % 12;
  const said = { hour, hour12, minute: String(minute).padStart(2, '0'), part: partAt(hour, words) };
  const isOne = words.hour.includes('{hour12}') ? hour12 === 1 : hour === 1;
  const [whole, broken] = isOne
    ? [words['one-hour'] ?? words.hour, words['one-minutes'] ?? words.minutes]
    : [words.hour, words.minutes];
  return fill(minute === 0 ? whole : broken, said);
}

function partAt(hour: number, { parts = {} }: TimeWords): string {
  const begun = Object.keys(parts).filter((from) => Number(from) <= hour);
  return parts[begun.sort((one, other) => Number(one) - Number(other)).at(-1) ?? ''] ?? '';
}

const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

const utc = (date: string): Date => new Date(`${date}T00:00Z`);

/** Without what a language only writes behind a date: "2027 г." would end the sentence. */
function inWords(at: Date, locale: string, options: Intl.DateTimeFormatOptions): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).formatToParts(at);
  const last = parts.findLastIndex(({ type }) => type !== 'literal');
  return parts
    .slice(0, last + 1)
    .map(({ value }) => value)
    .join('');
}
