import { addMonths, addYears, format, isValid, parse, parseISO } from 'date-fns';
import type { LanguageFile } from './language-file.ts';
import type { NumberFound, Numbers } from './numbers.ts';
import type { Phrases } from './phrases.ts';
import { date, monthOf, type DayFound, type ReadDay } from './spoken-day.ts';

type PhrasesOf = <Value>(entries: readonly (readonly [string, Value])[]) => Phrases<Value>;

/** Dates by day and month, in words and in digits. */
export function createDates(
  days: LanguageFile['days'],
  phrasesOf: PhrasesOf,
  numbers: Numbers,
): { readonly read: ReadDay; mayStartWith(word: string): boolean } {
  const listed = (phrases: readonly string[]) =>
    phrasesOf(phrases.map((phrase) => [phrase, true] as const));
  const months = phrasesOf(days.months.flatMap((all, at) => all.map((name) => [name, at])));
  const monthBefore = listed(days.monthBefore);
  const neverAlone = listed(days.neverAlone);
  const dayNumbers = phrasesOf(
    days.dayNumbers.flatMap((all, at) => all.map((name) => [name, at + 1])),
  );
  const the = listed(days.the);
  const of = listed(days.of);
  const inDigits = ordinalInDigits(days);

  /** "first", "twenty fourth", "1st"; a number alone where dates have no other. */
  function dayNumber(words: readonly string[], at: number): NumberFound | undefined {
    const digits = inDigits(words[at] ?? '');
    if (digits !== undefined) return { number: digits, length: 1 };
    const found = dayNumbers.longestAt(words, at);
    return found && { number: found.value, length: found.length };
  }

  /** "december 24th", "december twenty four". */
  const monthFirst: ReadDay = (words, from, now) => {
    const month = days.monthFirst ? months.longestAt(words, from) : undefined;
    if (!month) return [];
    const at = from + month.length;
    const skipped = at + (the.longestAt(words, at)?.length ?? 0);
    const day = dayNumber(words, skipped) ?? numbers.cardinal(words, skipped);
    return day ? dayIn(month.value, day.number, skipped + day.length - from, now) : [];
  };

  /** "the 24th of december", "24 de diciembre". */
  const dayFirst: ReadDay = (words, from, now) => {
    const start = from + (the.longestAt(words, from)?.length ?? 0);
    const day = dayNumber(words, start);
    if (!day) return [];
    const after = start + day.length;
    const joint = of.longestAt(words, after)?.length ?? 0;
    if (joint === 0 && days.of.length > 0) return [];
    const month = months.longestAt(words, after + joint);
    return month ? dayIn(month.value, day.number, after + joint + month.length - from, now) : [];
  };

  const dayOfMonth: ReadDay = (words, from, now) => {
    const article = the.longestAt(words, from)?.length ?? 0;
    const day = article > 0 ? dayNumber(words, from + article) : undefined;
    if (!day || day.number > 31) return [];
    const found = [0, 1, 2]
      .map((ahead) => format(addMonths(now, ahead), 'yyyy-MM'))
      .map((month) => parse(`${month}-${String(day.number)}`, 'yyyy-MM-d', now))
      .find((one) => isValid(one) && one >= now);
    return found ? [{ day: date(found), length: article + day.length }] : [];
  };

  const monthAlone: ReadDay = (words, from, now) => {
    const led = monthBefore.longestAt(words, from)?.length ?? 0;
    const month = months.longestAt(words, from + led);
    if (!month || neverAlone.longestAt(words, from + led)) return [];
    const thisYear = new Date(now.getFullYear(), month.value, 1);
    const found = month.value < now.getMonth() ? addYears(thisYear, 1) : thisYear;
    return [{ day: monthOf(found), length: led + month.length }];
  };

  const readers = [monthFirst, dayFirst, dayOfMonth, monthAlone, written(days.inDigits)];
  const starts = new Set(
    [months, monthBefore, dayNumbers, the].flatMap((each) => [...each.starts]),
  );
  return {
    read: (words, from, now) => readers.flatMap((read) => read(words, from, now)),
    mayStartWith: (word) => starts.has(word) || /^\d/.test(word),
  };
}

/** "1st", "2-го", "1er"; where the month never comes first bare digits are a day as well. */
function ordinalInDigits({ ordinalSuffixes, monthFirst }: LanguageFile['days']) {
  const suffixes = new Set(ordinalSuffixes.map((suffix) => suffix.normalize('NFKD')));
  return (word: string): number | undefined => {
    const [, digits, suffix = ''] = /^(\d{1,3})-?(\p{L}*)$/u.exec(word) ?? [];
    if (digits === undefined) return undefined;
    const isDay = suffix === '' ? !monthFirst : suffixes.has(suffix);
    return isDay ? Number(digits) : undefined;
  };
}

/** "2026-12-24", "12/24", "24.12.". */
const written =
  (order: LanguageFile['days']['inDigits']): ReadDay =>
  (words, from, now) => {
    const [first = ''] = words.slice(from, from + 1);
    const [, one, other] = /^(\d{1,2})[/.](\d{1,2})(?:[/.]\d{4})?$/.exec(first) ?? [];
    if (one !== undefined && (order === 'day-month' || first.includes('/'))) {
      const [month, day] = order === 'month-day' ? [one, other] : [other, one];
      return dayIn(Number(month) - 1, Number(day), 1, now);
    }
    const iso = /^\d{4}-\d\d-\d\d$/.test(first) ? parseISO(first) : undefined;
    return iso && isValid(iso) ? [{ day: date(iso), length: 1 }] : [];
  };

function dayIn(month: number, day: number, length: number, now: Date): readonly DayFound[] {
  const year = now.getFullYear();
  const found = [year, year + 1, year + 2, year + 3]
    .map((each) => new Date(each, month, day))
    .find((each) => each.getMonth() === month && each >= now);
  return found ? [{ day: date(found), length }] : [];
}
