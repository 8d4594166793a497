import { fold } from '../catalogue/fold.ts';
import type { Language } from '../catalogue/language.ts';
import type { Spoken } from './intent.ts';

/** A printed code is hardly longer. */
const longest = 24;

/**
 * The codes that may be meant, the likeliest first: one that the interaction models know, else what was said as it would be printed:
 * "fresh ten" is FRESH10 or FRESHTEN, "f r e s h one zero" FRESH10, "deal for you" DEALFORYOU or DEAL4U.
 */
export function couponCodes(
  { heard, ids }: Spoken,
  { numbers, couponFigures }: Language,
): readonly string[] {
  const words = wordsOf(heard);
  const plain = wordsOf(fold(heard));
  const asPrinted = plain.map((word) => couponFigures.get(word) ?? word);
  const spelt = [inFigures(plain, numbers), words.join(''), inFigures(asPrinted, numbers)];
  const all = [...ids, ...spelt, plain.join('')].map((code) => code.toUpperCase());
  return [...new Set(all)].filter(
    (code) => /^[\p{L}\p{N}_-]{2,}$/u.test(code) && code.length <= longest,
  );
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

function inFigures(words: readonly string[], numbers: Language['numbers']): string {
  const [first] = words;
  if (first === undefined) return '';
  const number = numbers.read(words);
  return number
    ? `${number.value}${inFigures(words.slice(number.length), numbers)}`
    : `${first}${inFigures(words.slice(1), numbers)}`;
}
