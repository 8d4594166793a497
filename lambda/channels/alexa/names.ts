import { languageOf } from '../../speech/locales.ts';
import { literal } from '../../runtime/literal.ts';

/** Names that keep their own language in every other one: the seller's, its brands'. */
export interface ProperNames {
  /** BCP 47. */
  readonly locale: string;
  readonly all: readonly string[];
}

/** Where such names stand in a text, in the order they come; nothing in a text of their own language. */
export function namesIn(
  text: string,
  locale: string,
  names: ProperNames,
): readonly { readonly from: number; readonly to: number }[] {
  if (names.all.length === 0 || languageOf(locale) === languageOf(names.locale)) return [];
  return [...text.matchAll(patternOf(names.all))].map(({ index, 0: name }) => ({
    from: index,
    to: index + name.length,
  }));
}

const patterns = new WeakMap<readonly string[], RegExp>();

/** Whole words only, of two names the longer one, and names side by side as one. */
function patternOf(names: readonly string[]): RegExp {
  const known = patterns.get(names);
  if (known) return known;
  const any = [...names]
    .sort((one, other) => other.length - one.length)
    .map(literal)
    .join('|');
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${any})(?: (?:${any}))*(?![\\p{L}\\p{N}])`,
    'gu',
  );
  patterns.set(names, pattern);
  return pattern;
}
