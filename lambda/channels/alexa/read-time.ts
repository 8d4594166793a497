/**
 * An AMAZON.TIME as HH:MM. A part of the day is its middle hour: who asks "are you open in the evening" wants to come then.
 * `undefined` for the present and for what is no time.
 * https://developer.amazon.com/docs/custom-skills/slot-type-reference.html#time
 */
export function readTime(value: string): string | undefined {
  const partOfDay = partsOfDay.get(value);
  if (partOfDay) return partOfDay;
  const [, hour, minute = '00'] = /^T?(\d{1,2})(?::(\d{2}))?(?::\d{2})?$/.exec(value) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}

const partsOfDay: ReadonlyMap<string, string> = new Map([
  ['MO', '09:00'],
  ['AF', '15:00'],
  ['EV', '19:00'],
  ['NI', '21:00'],
]);
