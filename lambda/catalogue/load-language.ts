import { createLanguage, type Language } from './language.ts';
import type { LanguageWords } from './language-words.ts';
import { loadWords } from './load-words.generated.ts';

const loaders: Readonly<Record<string, () => Promise<{ readonly words: LanguageWords }>>> =
  loadWords;
const loaded = new Map<string, Promise<Language>>();

/** The language that products are spoken of in a locale (BCP 47): English, where nobody has written that one down. */
export function languageOf(locale: string): string {
  const [language = ''] = locale.toLowerCase().split(/[-_]/);
  return Object.hasOwn(loaders, language) ? language : 'en';
}

/** Loads the words of a locale's language, those only, and once per process. */
export function loadLanguage(locale: string): Promise<Language> {
  const language = languageOf(locale);
  const known = loaded.get(language);
  if (known) return known;
  const load = loaders[language] ?? loadWords.en;
  const loading = load().then(({ words }) => createLanguage(words));
  loaded.set(language, loading);
  return loading;
}
