import type { LanguageFile } from './language-file.ts';
import type { NumberFound, Numbers } from './numbers.ts';
import { createPhrases } from './phrases.ts';
import type { Words } from './words.ts';

export interface TimeFound {
  /** HH:MM */
  readonly time: string;
  readonly length: number;
}

/** "9 pm", "eight thirty", "half past seven", "noon", "21:00". Without am or pm a shop's day is meant: from 7 to 6. The words are folded. */
export type ReadTime = (words: readonly string[], from: number) => TimeFound | undefined;

type Half = 'am' | 'pm' | 'night' | undefined;

export function createTimes(
  { times }: Pick<LanguageFile, 'times'>,
  { wordsOf, fold }: Words,
  numbers: Numbers,
): ReadTime {
  const phrasesOf = <Value>(entries: readonly (readonly [string, Value])[]) =>
    createPhrases(entries, (text) => wordsOf(text).map(fold));
  const listed = (phrases: readonly string[]) =>
    phrasesOf(phrases.map((phrase) => [phrase, true] as const));
  const halves = ({ am, pm, night }: LanguageFile['times']['parts']) =>
    phrasesOf<Half>([
      ...am.map((phrase) => [phrase, 'am'] as const),
      ...pm.map((phrase) => [phrase, 'pm'] as const),
      ...night.map((phrase) => [phrase, 'night'] as const),
    ]);
  const named = phrasesOf(Object.entries(times.named));
  const before = listed(times.before);
  const afterHour = listed(times.afterHour);
  const afterMinutes = listed(times.afterMinutes);
  const hours = phrasesOf(times.hours.flatMap((all, at) => all.map((name) => [name, at + 1])));
  const minutesBefore = phrasesOf(Object.entries(times.minutesBefore));
  const minutesAfter = phrasesOf(Object.entries(times.minutesAfter));
  const parts = halves(times.parts);
  const partsBefore = halves(times.partsBefore);

  function hourAt(words: readonly string[], at: number): NumberFound | undefined {
    const named = hours.longestAt(words, at);
    const counted = numbers.cardinal(words, at);
    const hour =
      named && named.length >= (counted?.length ?? 0)
        ? { number: named.value, length: named.length }
        : counted;
    return hour && hour.number <= 24 ? hour : undefined;
  }

  /** Minutes said as a number: "eight thirty", "neun uhr fünf". */
  function minutesAt(words: readonly string[], at: number, fewest: number) {
    const minute = numbers.cardinal(words, at);
    if (!minute || minute.number < fewest || minute.number > 59) return undefined;
    const after = afterMinutes.longestAt(words, at + minute.length)?.length ?? 0;
    return { value: minute.number, length: minute.length + after };
  }

  /** What follows the number of the hour. */
  function restOf(words: readonly string[], at: number) {
    const called = afterHour.longestAt(words, at)?.length ?? 0;
    const fewest = called > 0 && times.afterMinutes.length > 0 ? 1 : 10;
    const minutes =
      minutesAfter.longestAt(words, at + called) ?? minutesAt(words, at + called, fewest);
    const end = at + called + (minutes?.length ?? 0);
    const calledLate = called > 0 ? 0 : (afterHour.longestAt(words, end)?.length ?? 0);
    const part = parts.longestAt(words, end + calledLate);
    return {
      minutes: minutes?.value ?? 0,
      isCalled: called + calledLate > 0,
      half: part?.value,
      length: end + calledLate + (part?.length ?? 0) - at,
    };
  }

  /** "half past eight", "halb neun". */
  function readPast(words: readonly string[], at: number, half: Half): TimeFound | undefined {
    const offset = minutesBefore.longestAt(words, at);
    const hour = offset && hourAt(words, at + offset.length);
    if (!hour) return undefined;
    const end = at + offset.length + hour.length;
    const called = afterHour.longestAt(words, end)?.length ?? 0;
    const part = parts.longestAt(words, end + called);
    return {
      time: clock(hour.number, offset.value, part?.value ?? half),
      length: end + called + (part?.length ?? 0) - at,
    };
  }

  function readClock(words: readonly string[], at: number, half: Half): TimeFound | undefined {
    const [, typedHour, typedMinute] = /^(\d{1,2})[:.](\d\d)$/.exec(words[at] ?? '') ?? [];
    const hour =
      typedHour === undefined ? hourAt(words, at) : { number: Number(typedHour), length: 1 };
    if (!hour) return undefined;
    const rest = restOf(words, at + hour.length);
    if (hour.number > (rest.isCalled ? 24 : 23)) return undefined;
    if (words[at]?.includes('.') && !rest.isCalled) return undefined;
    const minutes = Number(typedMinute ?? 0) + rest.minutes;
    return {
      time: clock(hour.number, minutes, rest.half ?? half),
      length: hour.length + rest.length,
    };
  }

  return (words, from) => {
    const part = partsBefore.longestAt(words, from);
    const begun = from + (part?.length ?? 0);
    const at = begun + (before.longestAt(words, begun)?.length ?? 0);
    const name = named.longestAt(words, at);
    const found = name
      ? { time: name.value, length: name.length }
      : (readPast(words, at, part?.value) ?? readClock(words, at, part?.value));
    return found && { ...found, length: found.length + at - from };
  };
}

/** `minutes` before or after the hour. */
function clock(hour: number, minutes: number, half: Half): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  const whole = hour + Math.floor(minutes / 60);
  // Half before one is after noon.
  const said = whole === 0 && minutes < 0 && half === undefined ? 12 : whole;
  return `${pad((hourOfDay(said, half) + 24) % 24)}:${pad(((minutes % 60) + 60) % 60)}`;
}

function hourOfDay(hour: number, half: Half): number {
  switch (half) {
    case 'pm':
      return hour < 12 ? hour + 12 : hour;
    case 'am':
      return hour === 12 ? 0 : hour;
    case 'night':
      return hour === 12 ? 0 : hour < 6 || hour > 12 ? hour : hour + 12;
    case undefined:
      return hour > 0 && hour < 7 ? hour + 12 : hour;
  }
}
