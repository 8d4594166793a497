import type { Fields } from './table.ts';

/** Days a row outlives its use, for the database's own clean-up (seconds since 1970, `expires`). */
export const keptFor = (days: number, from: string | Date): number =>
  Math.floor(new Date(from).getTime() / 1000) + days * 24 * 60 * 60;

/** Reads a text attribute; a row without it was written by no version of this code. */
export function text(row: Fields, name: string): string {
  const value = row[name];
  if (typeof value !== 'string') throw new TypeError(`a stored row lacks "${name}"`);
  return value;
}

/** Reads an attribute that this code wrote as JSON: trusted, because nobody else writes to the table. */
export const parsed = (row: Fields, name: string): unknown => JSON.parse(text(row, name));
