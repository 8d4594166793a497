import { readNumber } from '../catalogue/number-words.ts';
import type { Spoken } from './intent.ts';

/** A printed code is hardly longer. */
const longest = 24;

/**
 * The codes that may be meant, the likeliest first: one that the interaction models know, else what was said as it would be printed:
 * "fresh ten" is FRESH10 or FRESHTEN, "f r e s h one zero" FRESH10, "deal for you" DEALFORYOU or DEAL4U.
 */
export function couponCodes({ heard, ids }: Spoken): readonly string[] {
  const words = heard
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const spelt = [inFigures(words), words.join(''), inFigures(words.map(asSaid))];
  const all = [...ids, ...spelt].map((code) => code.toUpperCase());
  return [...new Set(all)].filter(
    (code) => /^[\p{L}\p{N}_-]{2,}$/u.test(code) && code.length <= longest,
  );
}

function inFigures(words: readonly string[]): string {
  const [first] = words;
  if (first === undefined) return '';
  const number = readNumber(words);
  return number
    ? `${number.value}${inFigures(words.slice(number.length))}`
    : `${first}${inFigures(words.slice(1))}`;
}

const figures: Readonly<Record<string, string>> = {
  to: '2',
  too: '2',
  for: '4',
  you: 'u',
  are: 'r',
  oh: '0',
};

const asSaid = (word: string): string => figures[word] ?? word;
