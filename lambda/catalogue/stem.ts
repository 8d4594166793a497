import type { Endings } from './language-words.ts';

/**
 * One form for singular, plural and possessive, gender and case. It need not be a word, only the same on both sides:
 * "cookies" is "cooky". `isKept` words stay as they are.
 */
export type Stem = (word: string) => string;

export function createStem(
  { shortest, irregular, rules }: Endings,
  isKept: (word: string) => boolean,
): Stem {
  const known = new Map(Object.entries(irregular));
  const endings = rules.map(
    ([end, replacement]) => [new RegExp(`(?:${end})$`), replacement] as const,
  );
  return (word) => {
    const stem = known.get(word);
    if (stem !== undefined) return stem;
    if (word.length < shortest || isKept(word)) return word;
    for (const [ending, replacement] of endings)
      if (ending.test(word)) return word.replace(ending, replacement);
    return word;
  };
}
