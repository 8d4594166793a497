/** An instant as requests were seen to tell it: RFC 3339, or milliseconds since 1970 as a number or as text. */
export function readInstant(value: unknown): Date | undefined {
  const written = typeof value === 'string' && /^\d{12,14}$/.test(value) ? Number(value) : value;
  if (typeof written !== 'number' && !isTimestamp(written)) return undefined;
  const at = new Date(written);
  return Number.isNaN(at.getTime()) ? undefined : at;
}

const isTimestamp = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value);
