import type { LanguageFile } from './language-file.ts';
import type { Words } from './words.ts';

/** Names of things that no list holds. */
export interface FreeForm {
  /**
   * How far words from `from` on could be such a name, shortest first: platforms fill such slots from what surrounds them. A name holds
   * no word that only sentences have, and none that begins another name: "milk some flour" are two.
   */
  readonly lengths: (words: readonly string[], from: number) => readonly number[];
  /** Words that carry a sample but mean nothing alone: around them anything could stand. */
  readonly meansLittle: (word: string) => boolean;
}

/** Nobody names a product in more words. */
const longest = 5;

export function createFreeForm(
  file: Pick<LanguageFile, 'inSentences' | 'begins' | 'edges' | 'weak'>,
  { wordsOf, fold }: Words,
): FreeForm {
  const set = (phrases: readonly string[]): ReadonlySet<string> =>
    new Set(phrases.flatMap(wordsOf).map(fold));
  const inSentences = set(file.inSentences);
  const begins = set(file.begins);
  const edges = set([...file.inSentences, ...file.edges]);
  const weak = set(file.weak);
  return {
    lengths(words, from) {
      if (edges.has(fold(words[from] ?? ''))) return [];
      const lengths: number[] = [];
      for (let length = 1; length <= longest && from + length <= words.length; length += 1) {
        const last = fold(words[from + length - 1] ?? '');
        if (inSentences.has(last) || begins.has(last)) break;
        if (!edges.has(last)) lengths.push(length);
      }
      return lengths;
    },
    meansLittle: (word) => weak.has(fold(word)),
  };
}
