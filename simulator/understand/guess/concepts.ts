import type { LanguageFile } from '../language-file.ts';
import type { Words } from '../words.ts';

/** Words that mean about the same to a shop, so that a sample with one of them teaches all. */
export interface Concepts {
  /** Another word of the same concept, or the word itself. */
  readonly synonymOf: (word: string, next: () => number) => string | undefined;
  /** What is spoken of, in whatever words and order: every concept, and every two of them. */
  readonly conceptsIn: (words: readonly string[]) => readonly string[];
}

const mostConcepts = 14;

export function createConcepts(
  { concepts, light }: Pick<LanguageFile, 'concepts' | 'light'>,
  { fold, plain }: Words,
): Concepts {
  const named = new Map(
    concepts.flatMap((group) => group.map((word) => [fold(word), group[0] ?? word] as const)),
  );
  // Spelt with an apostrophe it is more than a word.
  const sets = new Map(
    concepts.flatMap((group) => {
      const words = group.filter((word) => !word.includes("'"));
      return words.map((word) => [fold(word), words] as const);
    }),
  );
  const saysNothing = new Set(light.map(plain));
  return {
    synonymOf(word, next) {
      const words = sets.get(fold(word));
      return words?.[Math.floor(next() * words.length)];
    },
    conceptsIn(words) {
      const all = words
        .filter((word) => !saysNothing.has(word))
        .map((word) => named.get(word) ?? word);
      const found = [...new Set(all)].sort().slice(0, mostConcepts);
      const pairs = found.flatMap((one, at) =>
        found.slice(at + 1).map((other) => `${one}+${other}`),
      );
      return [...found, ...pairs].map((concept) => `k:${concept}`);
    },
  };
}
