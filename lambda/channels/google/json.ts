/** Readers for what somebody else sent: what is not of the wanted type is absent. */
export type Json = Readonly<Record<string, unknown>>;

const nothing: Json = {};

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const record = (value: unknown): Json => (isRecord(value) ? value : nothing);

export const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]) : [];

/** Trimmed; the empty string is absent, and so is one longer than `most`. */
export function text(value: unknown, most = 1024): string | undefined {
  if (typeof value !== 'string') return undefined;
  const trimmed = value.trim();
  return trimmed === '' || trimmed.length > most ? undefined : trimmed;
}
