/** Phrases and what each stands for, to be looked up at any place of an utterance. */
export interface Phrases<Value> {
  /** The longest that is said there. */
  longestAt(words: readonly string[], from: number): FoundAt<Value> | undefined;
  /** What any of them begins with. */
  readonly starts: ReadonlySet<string>;
}

export interface FoundAt<Value> {
  readonly value: Value;
  readonly length: number;
}

/** Of the same phrase the first counts. `wordsOf`: as utterances are taken apart. */
export function createPhrases<Value>(
  entries: Iterable<readonly [string, Value]>,
  wordsOf: (phrase: string) => readonly string[],
): Phrases<Value> {
  const byFirst = new Map<string, { phrase: readonly string[]; value: Value }[]>();
  for (const [text, value] of entries) {
    const phrase = wordsOf(text);
    const [first] = phrase;
    if (first === undefined) continue;
    const known = byFirst.get(first) ?? [];
    byFirst.set(first, known);
    known.push({ phrase, value });
  }
  for (const phrases of byFirst.values()) {
    phrases.sort((one, other) => other.phrase.length - one.phrase.length);
  }
  return {
    longestAt(words, from) {
      const found = byFirst
        .get(words[from] ?? '')
        ?.find(({ phrase }) => phrase.every((word, at) => words[from + at] === word));
      return found && { value: found.value, length: found.phrase.length };
    },
    starts: new Set(byFirst.keys()),
  };
}
