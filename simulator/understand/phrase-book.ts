import type { Language } from './language.ts';
import type { FoundEntry, ListEntry } from './model.ts';

/** The phrases of a list, to be looked up at any place of an utterance, whose words are folded. */
export interface PhraseBook {
  /** Every phrase that starts there: longest first, each with all entries it belongs to. */
  at(words: readonly string[], from: number): readonly FoundPhrase[];
}

export interface FoundPhrase {
  readonly length: number;
  readonly entries: readonly FoundEntry[];
}

/** Numbers within phrases count as such: "twelve ounces" is "12 ounces". */
type Phrase = readonly (string | number)[];

export function createPhraseBook(entries: readonly FoundEntry[], language: Language): PhraseBook {
  const byFirst = new Map<string | number, { phrase: Phrase; entry: FoundEntry }[]>();
  for (const entry of entries) {
    for (const phrase of phrasesOf(entry, language)) {
      const first = phrase[0];
      if (first === undefined) continue;
      const known = byFirst.get(first) ?? [];
      byFirst.set(first, known);
      known.push({ phrase, entry });
    }
  }
  return {
    at(words, from) {
      const starts = byFirst.get(startAt(words, from, language));
      if (!starts) return nothing;
      const found = new Map<number, Set<FoundEntry>>();
      for (const { phrase, entry } of starts) {
        const length = lengthOf(phrase, words, from, language);
        if (length === undefined) continue;
        found.set(length, (found.get(length) ?? new Set()).add(entry));
      }
      return [...found]
        .sort(([one], [other]) => other - one)
        .map(([length, those]) => ({ length, entries: [...those] }));
    },
  };
}

const nothing: readonly FoundPhrase[] = [];

export const staticEntries = (entries: readonly ListEntry[]): readonly FoundEntry[] =>
  entries.map((entry) => ({ ...entry, dynamic: false }));

const phrasesOf = ({ value, synonyms }: ListEntry, language: Language): readonly Phrase[] =>
  [...new Set([value, ...synonyms])].map((text) =>
    toPhrase(language.wordsOf(text).map(language.fold), language),
  );

function toPhrase(words: readonly string[], { numbers, plain }: Language): Phrase {
  const phrase: (string | number)[] = [];
  for (let at = 0; at < words.length;) {
    const number = numbers.cardinal(words, at);
    phrase.push(number?.number ?? plain(words[at] ?? ''));
    at += number?.length ?? 1;
  }
  return phrase;
}

const startAt = (
  words: readonly string[],
  from: number,
  { numbers, plain }: Language,
): string | number => numbers.cardinal(words, from)?.number ?? plain(words[from] ?? '');

function lengthOf(
  phrase: Phrase,
  words: readonly string[],
  from: number,
  { numbers, plain }: Language,
): number | undefined {
  let at = from;
  for (const part of phrase) {
    const number = typeof part === 'number' ? numbers.cardinal(words, at) : undefined;
    const fits =
      typeof part === 'number' ? number?.number === part : plain(words[at] ?? '') === part;
    if (!fits) return undefined;
    at += number?.length ?? 1;
  }
  return at - from;
}
