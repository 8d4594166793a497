import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { readYaml } from '../models/read-yaml.ts';

const expression = v.optional(
  v.pipe(
    v.string(),
    v.transform((text) => new RegExp(text, 'iu')),
  ),
);

const wordsFile = v.record(
  v.string(),
  v.strictObject({
    taken: v.optional(v.string(), ''),
    claims: v.array(v.string()),
    linking: expression,
    code: expression,
  }),
);

const words = v.parse(wordsFile, readYaml(fileURLToPath(new URL('words.yaml', import.meta.url))));

/** What may not be in an invocation name, whatever the language. */
export const takenWords: ReadonlySet<string> = new Set(
  Object.values(words).flatMap(({ taken }) => taken.split(' ').filter((word) => word !== '')),
);

/** What a text claims that tells of something done, in a language as Dialogflow names it. */
export const claimIn = (text: string, language: string): string | undefined =>
  words[language]?.claims.find((claim) =>
    new RegExp(`(?<!\\p{L})(?:${claim})(?!\\p{L})`, 'iu').test(text),
  );

/** How a store page speaks of what certification wants to read. */
export function storeWordsOf(locale: string) {
  const language = locale.toLowerCase();
  return words[language] ?? words[language.split('-')[0] ?? ''];
}
