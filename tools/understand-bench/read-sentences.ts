import { readFileSync } from 'node:fs';
import type { Language } from '../../simulator/understand/language.ts';

/** What somebody says, what it means, and the words that fill its slots. */
export interface Sentence {
  readonly intent: string;
  readonly text: string;
  readonly slots: readonly { readonly name: string; readonly heard: string }[];
}

/** A table of `test/simulator/understand/sentences`: the intent, a tab, the sentence with `{spoken value|slot}`. */
export const readSentences = (path: string, language: Language): readonly Sentence[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t') && !line.startsWith('#'))
    .map((line) => {
      const [intent = '', marked = ''] = line.split('\t');
      const slots = [...marked.matchAll(/\{([^|}]+)\|(\w+)\}/g)];
      return {
        intent: intent.trim(),
        text: marked.replace(/\{([^|}]+)\|\w+\}/g, '$1').trim(),
        slots: slots.map(([, value = '', name = '']) => ({ name, heard: spoken(value, language) })),
      };
    });

/** Words as understanding hears them, without the article in front. */
export const spoken = (text: string, { wordsOf, isArticle }: Language): string =>
  wordsOf(text)
    .filter((word, at) => at > 0 || !isArticle(word))
    .join(' ');
