import { fold } from '../../lambda/catalogue/fold.ts';
import type { LanguageWords } from '../../lambda/catalogue/language-words.ts';

/** The source of a module that holds the words of one language, as they are compared. */
export function compileLanguage(language: string, words: LanguageWords): string {
  return `// Compiled from ${language}.yaml by "npm run generate".
import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = ${JSON.stringify(foldWords(words))};
`;
}

/** The source of a module that loads the words of one language, and those only. */
export const loadersOf = (languages: readonly string[]): string =>
  `// Compiled from the translators' files by "npm run generate".
export const loadWords = {
${languages.map((language) => `  ${language}: () => import('./languages/${language}.generated.ts'),`).join('\n')}
};
`;

/** Patterns and sounds stay as they are. */
export function foldWords(words: LanguageWords): LanguageWords {
  const { endings, sounds } = words;
  return {
    ...foldAll(words),
    endings: { ...foldAll(endings), rules: endings.rules },
    sounds: { irregular: foldKeys(sounds.irregular), rules: sounds.rules },
  };
}

/** Every text in it, and every key; the names of entries fold into themselves. */
function foldAll<T>(value: T): T;
function foldAll(value: unknown): unknown {
  if (typeof value === 'string') return fold(value);
  if (Array.isArray(value)) return value.map((one: unknown) => foldAll(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [isName(key) ? key : fold(key), foldAll(one)]),
  );
}

const isName = (key: string): boolean => /^[a-z]+(?:[A-Z0-9][a-z0-9]*)+$/.test(key);

const foldKeys = (map: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [fold(key), value]));
