import type { LanguageFile } from './language-file.ts';
import type { Words } from './words.ts';

/** What people say around a wish and in the middle of it. */
export interface Politeness {
  /**
   * Without what platforms do not stumble over: hesitation, wake words, politeness. The models hold some of it as samples; those
   * still win.
   */
  readonly withoutPoliteness: (words: readonly string[]) => readonly string[];
  /**
   * Also without whom people address and what they sigh, which says nothing about what they want. The same words where nothing else
   * is said: "just", "hello".
   */
  readonly withoutChatter: (words: readonly string[]) => readonly string[];
}

export function createPoliteness(
  file: Pick<LanguageFile, 'hesitations' | 'openers' | 'closers' | 'chatter'>,
  { wordsOf, fold }: Words,
): Politeness {
  const phrases = (texts: readonly string[]) => texts.map((text) => wordsOf(text).map(fold));
  const hesitations = new Set(phrases(file.hesitations).flat());
  const chatter = new Set(phrases(file.chatter).flat());
  const [openers, closers] = [phrases(file.openers), phrases(file.closers)];

  function withoutPoliteness(words: readonly string[]): readonly string[] {
    const spoken = words.filter((word) => !hesitations.has(fold(word)));
    const said = spoken.map(fold);
    const from = longestOf(openers, (opener) => starts(said, opener));
    const rest = said.slice(from);
    const to = longestOf(closers, (closer) => starts(rest.slice(-closer.length), closer));
    const kept = spoken.slice(from, spoken.length - to);
    return kept.length === spoken.length ? spoken : withoutPoliteness(kept);
  }

  return {
    withoutPoliteness,
    withoutChatter(words) {
      const kept = withoutPoliteness(words).filter((word) => !chatter.has(fold(word)));
      return kept.length > 0 ? kept : words;
    },
  };
}

const longestOf = (
  phrases: readonly (readonly string[])[],
  fits: (phrase: readonly string[]) => boolean,
): number => Math.max(0, ...phrases.filter(fits).map(({ length }) => length));

const starts = (words: readonly string[], phrase: readonly string[]): boolean =>
  phrase.length < words.length + 1 && phrase.every((word, at) => words[at] === word);
