import { createConcepts, type Concepts } from './guess/concepts.ts';
import { createDays, type ReadDays } from './days.ts';
import { createFreeForm, type FreeForm } from './free-form.ts';
import type { LanguageFile } from './language-file.ts';
import { createNumbers, type Numbers } from './numbers.ts';
import { createPoliteness, type Politeness } from './politeness.ts';
import { createTimes, type ReadTime } from './times.ts';
import { createWords, type Words } from './words.ts';

/** All that understanding knows of a language, ready to be asked. */
export interface Language extends Words, Politeness, Concepts {
  readonly numbers: Numbers;
  readonly readDays: ReadDays;
  readonly readTime: ReadTime;
  readonly freeForm: FreeForm;
  /** Kinds of words. */
  readonly isBesideThings: (word: string) => boolean;
  readonly isJoin: (word: string) => boolean;
  readonly isOf: (word: string) => boolean;
  readonly isSmall: (word: string) => boolean;
  readonly isArticle: (word: string) => boolean;
  /** As it was written. */
  readonly file: LanguageFile;
}

export function createLanguage(file: LanguageFile): Language {
  const words = createWords(file);
  const numbers = createNumbers(file, words);
  const kind = (listed: readonly string[]) => {
    const known = new Set(listed.flatMap(words.wordsOf).map(words.fold));
    return (word: string): boolean => known.has(words.fold(word));
  };
  return {
    ...words,
    ...createPoliteness(file, words),
    ...createConcepts(file, words),
    numbers,
    readDays: createDays(file, words, numbers),
    readTime: createTimes(file, words, numbers),
    freeForm: createFreeForm(file, words),
    isBesideThings: kind(file.beside),
    isJoin: kind(file.joins),
    isOf: kind(file.of),
    isSmall: kind(file.small),
    isArticle: kind(file.articles),
    file,
  };
}
