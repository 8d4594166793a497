import {
  addDays,
  addMonths,
  addWeeks,
  addYears,
  format,
  getDay,
  isValid,
  parse,
  parseISO,
  startOfISOWeek,
} from 'date-fns';
import type { SpokenDay } from './model.ts';
import { readCardinal, readOrdinal } from './numbers.ts';

export interface DayFound {
  readonly day: SpokenDay;
  readonly length: number;
}

/** Days as people say them, from `today` (YYYY-MM-DD) on: what is past already means the next one. All readings there are. */
export function readDays(
  words: readonly string[],
  from: number,
  today: string,
): readonly DayFound[] {
  if (!mayStart(words, from)) return [];
  const now = parseISO(today);
  return readers.flatMap((read) => read(words.slice(from), now) ?? []);
}

/** Most words begin no day, and that is seen at once. */
function mayStart(words: readonly string[], from: number): boolean {
  const first = words[from] ?? '';
  return starters.has(first) || /^\d/.test(first) || readOrdinal(words, from) !== undefined;
}

type Reader = (words: readonly string[], now: Date) => DayFound | undefined;

const readers: readonly Reader[] = [relative, weekday, span, monthDay, dayOfMonth, month, written];

function relative(words: readonly string[], now: Date): DayFound | undefined {
  const known: readonly (readonly [string, number])[] = [
    ['the day after tomorrow', 2],
    ['day after tomorrow', 2],
    ['tomorrow', 1],
    ['today', 0],
    ['tonight', 0],
    ['this evening', 0],
    ['yesterday', -1],
  ];
  const hit = known.find(([phrase]) => starts(words, phrase));
  return hit && { day: date(addDays(now, hit[1])), length: hit[0].split(' ').length };
}

/** "friday" is the coming one, today if it is one; "next friday" the one of next week. */
function weekday(words: readonly string[], now: Date): DayFound | undefined {
  const [first = '', second = ''] = words;
  const next = first === 'next';
  const led = next || first === 'this' || first === 'coming';
  const wanted = weekdays.indexOf((led ? second : first).replace(/s$/, ''));
  if (wanted < 0) return undefined;
  const ahead = (wanted - getDay(now) + 7) % 7;
  const inNextWeek = addDays(addWeeks(startOfISOWeek(now), 1), (wanted + 6) % 7);
  return { day: date(next ? inNextWeek : addDays(now, ahead)), length: led ? 2 : 1 };
}

function span(words: readonly string[], now: Date): DayFound | undefined {
  const [first = '', second = ''] = words;
  if (!['this', 'next', 'the'].includes(first)) return undefined;
  const ahead = first === 'next' ? 1 : 0;
  if (second === 'month') {
    return { day: { kind: 'month', month: format(addMonths(now, ahead), 'yyyy-MM') }, length: 2 };
  }
  if (second !== 'week' && second !== 'weekend') return undefined;
  const monday = format(addWeeks(startOfISOWeek(now), ahead), 'yyyy-MM-dd');
  return { day: { kind: second, monday }, length: 2 };
}

/** "december 24th", "december twenty fourth", "the 24th of december". */
function monthDay(words: readonly string[], now: Date): DayFound | undefined {
  const named = months.indexOf(words[0] ?? '');
  if (named >= 0) {
    const skipped = words[1] === 'the' ? 2 : 1;
    const day = readOrdinal(words, skipped) ?? readCardinal(words, skipped);
    return day && dayIn(named, day.number, skipped + day.length, now);
  }
  const skipped = words[0] === 'the' ? 1 : 0;
  const day = readOrdinal(words, skipped);
  const at = skipped + (day?.length ?? 0);
  const later = words[at] === 'of' ? months.indexOf(words[at + 1] ?? '') : -1;
  return day && later >= 0 ? dayIn(later, day.number, at + 2, now) : undefined;
}

function dayOfMonth(words: readonly string[], now: Date): DayFound | undefined {
  const day = words[0] === 'the' ? readOrdinal(words, 1) : undefined;
  if (!day || day.number > 31) return undefined;
  const candidates = [0, 1, 2].map((ahead) => addMonths(now, ahead));
  const found = candidates
    .map((one) => parse(`${format(one, 'yyyy-MM')}-${String(day.number)}`, 'yyyy-MM-d', now))
    .find((one) => isValid(one) && one >= now);
  return found && { day: date(found), length: 1 + day.length };
}

function month(words: readonly string[], now: Date): DayFound | undefined {
  const led = words[0] === 'in' || words[0] === 'next' || words[0] === 'this' ? 1 : 0;
  const named = months.indexOf(words[led] ?? '');
  if (named < 0 || words[led] === 'may') return undefined;
  const thisYear = new Date(now.getFullYear(), named, 1);
  const found = named < now.getMonth() ? addYears(thisYear, 1) : thisYear;
  return { day: { kind: 'month', month: format(found, 'yyyy-MM') }, length: led + 1 };
}

/** "2026-12-24", "12/24". */
function written(words: readonly string[], now: Date): DayFound | undefined {
  const [first = ''] = words;
  const [, month, day] = /^(\d{1,2})\/(\d{1,2})$/.exec(first) ?? [];
  if (month !== undefined) return dayIn(Number(month) - 1, Number(day), 1, now);
  const iso = /^\d{4}-\d\d-\d\d$/.test(first) ? parseISO(first) : undefined;
  return iso && isValid(iso) ? { day: date(iso), length: 1 } : undefined;
}

function dayIn(month: number, day: number, length: number, now: Date): DayFound | undefined {
  const year = now.getFullYear();
  const found = [year, year + 1]
    .map((each) => new Date(each, month, day))
    .find((each) => each.getMonth() === month && each >= now);
  return found && { day: date(found), length };
}

const starts = (words: readonly string[], phrase: string): boolean =>
  phrase.split(' ').every((word, at) => words[at] === word);

const date = (of: Date): SpokenDay => ({ kind: 'date', date: format(of, 'yyyy-MM-dd') });

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august'],
  ...['september', 'october', 'november', 'december'],
];
const starters: ReadonlySet<string> = new Set([
  ...['the', 'this', 'next', 'coming', 'in', 'day', 'today', 'tonight', 'tomorrow', 'yesterday'],
  ...[...weekdays, ...weekdays.map((day) => `${day}s`), ...months],
]);
