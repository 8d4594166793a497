import { loadLanguage } from '../../../../simulator/load-language.ts';

/** A thursday. */
const today = '2026-11-19';

/** What a language reads in a text, where all of it is read. */
export function readingIn(code: string) {
  const language = loadLanguage(code);
  const folded = (text: string) => language.wordsOf(text).map(language.fold);
  return {
    language,
    day: (text: string): unknown => {
      const words = folded(text);
      const found = language
        .readDays(words, 0, today)
        .find(({ length }) => length === words.length);
      return found?.day.kind === 'date' ? found.day.date : found?.day;
    },
    time: (text: string): unknown => {
      const words = folded(text);
      const found = language.readTime(words, 0);
      return found?.length === words.length ? found.time : found;
    },
    number: (text: string): unknown => {
      const words = folded(text);
      const found = language.numbers.cardinal(words, 0);
      return found?.length === words.length ? found.number : found;
    },
    quantity: (text: string): unknown => {
      const words = folded(text);
      const found = language.numbers.quantity(words, 0);
      return found?.length === words.length ? found.number : found;
    },
    polite: (text: string): string =>
      language.join(language.withoutPoliteness(language.wordsOf(text))),
  };
}

export const week = (monday: string) => ({ kind: 'week', monday });
export const weekend = (monday: string) => ({ kind: 'weekend', monday });
export const month = (name: string) => ({ kind: 'month', month: name });
