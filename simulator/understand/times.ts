import { readCardinal } from './numbers.ts';

export interface TimeFound {
  /** HH:MM */
  readonly time: string;
  readonly length: number;
}

/** "9 pm", "eight thirty", "half past seven", "noon", "21:00". Without am or pm a shop's day is meant: from 7 to 6. */
export function readTime(words: readonly string[], from: number): TimeFound | undefined {
  const named = parts[words[from] ?? ''];
  if (named !== undefined) return { time: named, length: 1 };
  return readPast(words, from) ?? readClock(words, from);
}

function readClock(words: readonly string[], from: number): TimeFound | undefined {
  const [, typedHour, typedMinute] = /^(\d{1,2}):(\d\d)$/.exec(words[from] ?? '') ?? [];
  const hour =
    typedHour === undefined ? readCardinal(words, from) : { number: Number(typedHour), length: 1 };
  if (!hour || hour.number > 23) return undefined;
  let at = from + hour.length;
  const minute = typedMinute === undefined ? readCardinal(words, at) : undefined;
  const spokenMinute = minute && minute.number >= 10 && minute.number < 60 ? minute : undefined;
  if (spokenMinute) at += spokenMinute.length;
  const { half, length } = readHalf(words, at);
  const minutes = spokenMinute?.number ?? Number(typedMinute ?? 0);
  return { time: clock(hour.number, minutes, half), length: at + length - from };
}

function readPast(words: readonly string[], from: number): TimeFound | undefined {
  const [first, second] = [words[from] ?? '', words[from + 1] ?? ''];
  const offset =
    first === 'half' && second === 'past' ? 30 : first === 'quarter' ? quarter(second) : 0;
  const hour = offset === 0 ? undefined : readCardinal(words, from + 2);
  if (!hour || hour.number > 23) return undefined;
  const at = from + 2 + hour.length;
  const { half, length } = readHalf(words, at);
  const time =
    offset > 0 ? clock(hour.number, offset, half) : clock(hour.number - 1, 60 + offset, half);
  return { time, length: at + length - from };
}

const quarter = (word: string): number =>
  word === 'past' || word === 'after' ? 15 : word === 'to' ? -15 : 0;

function readHalf(words: readonly string[], at: number) {
  const next = words[at] ?? '';
  const two = `${next}${words[at + 1] ?? ''}`;
  if (next === 'am' || next === 'pm') return { half: next, length: 1 };
  if (two === 'am' || two === 'pm') return { half: two, length: 2 };
  if (next === "o'clock" || next === 'oclock') {
    const { half, length } = readHalfAfter(words, at + 1);
    return { half, length: length + 1 };
  }
  return readHalfAfter(words, at);
}

function readHalfAfter(words: readonly string[], at: number) {
  const [inThe, part] = [words.slice(at, at + 2).join(' '), words[at + 2] ?? ''];
  if (words[at] === 'am' || words[at] === 'pm') return { half: words[at], length: 1 };
  if (inThe === 'in the' && part === 'morning') return { half: 'am', length: 3 };
  if (inThe === 'in the' && (part === 'evening' || part === 'afternoon')) {
    return { half: 'pm', length: 3 };
  }
  return words[at] === 'at' && words[at + 1] === 'night'
    ? { half: 'pm', length: 2 }
    : { half: '', length: 0 };
}

function clock(hour: number, minute: number, half: string | undefined): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${pad(hourOfDay(hour, half) % 24)}:${pad(minute)}`;
}

function hourOfDay(hour: number, half: string | undefined): number {
  if (half === 'pm') return hour < 12 ? hour + 12 : hour;
  if (half === 'am') return hour === 12 ? 0 : hour;
  return hour > 0 && hour < 7 ? hour + 12 : hour;
}

const parts: Readonly<Record<string, string>> = {
  noon: '12:00',
  midnight: '00:00',
  midday: '12:00',
};
