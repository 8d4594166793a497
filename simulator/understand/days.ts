import { addDays, addMonths, addWeeks, format, getDay, parseISO, startOfISOWeek } from 'date-fns';
import { createDates } from './dates.ts';
import type { LanguageFile } from './language-file.ts';
import type { Numbers } from './numbers.ts';
import { createPhrases } from './phrases.ts';
import { date, monthOf, type DayFound, type ReadDay } from './spoken-day.ts';
import type { Words } from './words.ts';

/** Days as people say them, from `today` (YYYY-MM-DD) on: what is past already means the next one. */
export type ReadDays = (
  words: readonly string[],
  from: number,
  today: string,
) => readonly DayFound[];

export function createDays(
  { days }: Pick<LanguageFile, 'days'>,
  { wordsOf, fold }: Words,
  numbers: Numbers,
): ReadDays {
  const phrasesOf = <Value>(entries: readonly (readonly [string, Value])[]) =>
    createPhrases(entries, (text) => wordsOf(text).map(fold));
  const listed = (phrases: readonly string[]) =>
    phrasesOf(phrases.map((phrase) => [phrase, true] as const));
  const relative = phrasesOf(Object.entries(days.relative));
  const weekdays = phrasesOf(days.weekdays.flatMap((all, day) => all.map((name) => [name, day])));
  const before = phrasesOf([
    ...days.nextBefore.map((phrase) => [phrase, 'next'] as const),
    ...days.thisBefore.map((phrase) => [phrase, 'this'] as const),
  ]);
  const after = phrasesOf([
    ...days.nextAfter.map((phrase) => [phrase, 'next'] as const),
    ...days.thisAfter.map((phrase) => [phrase, 'this'] as const),
  ]);
  const parts = listed(days.parts);
  const weeks = phrasesOf(Object.entries(days.weeks));
  const weekends = phrasesOf(Object.entries(days.weekends));
  const nearMonths = phrasesOf(Object.entries(days.nearMonths));
  const dates = createDates(days, phrasesOf, numbers);

  /** The day alone, and with what is said of it: "tomorrow" and "tomorrow evening". */
  function withParts(words: readonly string[], at: number, found: DayFound): readonly DayFound[] {
    const part = parts.longestAt(words, at + found.length);
    return part ? [{ ...found, length: found.length + part.length }, found] : [found];
  }

  const readRelative: ReadDay = (words, from, now) => {
    const hit = relative.longestAt(words, from);
    if (!hit) return [];
    return withParts(words, from, { day: date(addDays(now, hit.value)), length: hit.length });
  };

  /** "friday" is the coming one, today if it is one; "next friday" the one of next week. */
  const readWeekday: ReadDay = (words, from, now) => {
    const lead = before.longestAt(words, from);
    const wanted = weekdays.longestAt(words, from + (lead?.length ?? 0));
    if (!wanted) return [];
    const length = (lead?.length ?? 0) + wanted.length;
    const coming = date(addDays(now, (wanted.value - getDay(now) + 7) % 7));
    const inNextWeek = date(addDays(addWeeks(startOfISOWeek(now), 1), (wanted.value + 6) % 7));
    const alone = { day: lead?.value === 'next' ? inNextWeek : coming, length };
    const tail = after.longestAt(words, from + length);
    const tailed = tail && {
      day: tail.value === 'next' ? inNextWeek : alone.day,
      length: length + tail.length,
    };
    return [tailed ?? [], alone].flat().flatMap((each) => withParts(words, from, each));
  };

  const readSpan: ReadDay = (words, from, now) => {
    const monday = (ahead: number) => format(addWeeks(startOfISOWeek(now), ahead), 'yyyy-MM-dd');
    const [week, weekend, month] = [weeks, weekends, nearMonths].map((each) =>
      each.longestAt(words, from),
    );
    return [
      week && { day: { kind: 'week', monday: monday(week.value) } as const, length: week.length },
      weekend && {
        day: { kind: 'weekend', monday: monday(weekend.value) } as const,
        length: weekend.length,
      },
      month && { day: monthOf(addMonths(now, month.value)), length: month.length },
    ].flatMap((found) => found ?? []);
  };

  const starts = new Set(
    [relative, weekdays, before, weeks, weekends, nearMonths].flatMap((each) => [...each.starts]),
  );
  return (words, from, today) => {
    const first = words[from] ?? '';
    const isRelative = starts.has(first);
    if (!isRelative && !dates.mayStartWith(first)) return nothing;
    const now = parseISO(today);
    return [...(isRelative ? [readRelative, readWeekday, readSpan] : []), dates.read].flatMap(
      (read) => read(words, from, now),
    );
  };
}

const nothing: readonly DayFound[] = [];
