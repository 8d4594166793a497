import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { LanguageWords } from '../../lambda/catalogue/language-words.ts';
import { languageFile } from './language-file.ts';

/** Where the translators' files are. */
export const languagesDirectory = 'lambda/catalogue/languages';

/** "pattern -> replacement". */
export type Rule = readonly [pattern: string, replacement: string];

/** What only the interaction models are made with. */
export interface ModelWords {
  readonly abbreviations: Readonly<Record<string, string>>;
  readonly afterDigits: readonly string[];
  readonly otherNumber: readonly Rule[];
  readonly counts: readonly string[];
  readonly sizes: readonly Rule[];
  readonly stores: readonly string[];
  readonly holidays: readonly Rule[];
}

/** A language as it is spelt. */
export interface LanguageFile {
  readonly words: LanguageWords;
  readonly models: ModelWords;
}

/** The languages that are written, English first, and the others by their names. */
export const writtenLanguages = (): readonly string[] =>
  readdirSync(languagesDirectory)
    .flatMap((file) => /^(\w+)\.yaml$/.exec(file)?.[1] ?? [])
    .toSorted(
      (one, other) => Number(other === 'en') - Number(one === 'en') || (one < other ? -1 : 1),
    );

/** The words of a language, in full; throws where nobody has written it down. */
export function readLanguage(language: string): LanguageFile {
  const path = join(languagesDirectory, `${language}.yaml`);
  if (!existsSync(path)) throw new Error(`${path} is not written yet`);
  return parseLanguage(language, readFileSync(path, 'utf8'));
}

/** Throws with everything that is wrong with a file. */
export function parseLanguage(language: string, text: string): LanguageFile {
  const read = v.safeParse(languageFile, parse(text));
  if (read.success) {
    const { models, ...words } = read.output;
    return { words, models };
  }
  const faults = read.issues.map((issue) => `"${v.getDotPath(issue) ?? ''}" ${inShort(issue)}`);
  throw new Error(`${language}: ${faults.join('; ')}`);
}

const inShort = ({ message, received, type }: v.BaseIssue<unknown>): string =>
  type === 'strict_object'
    ? message.replace(/^Invalid key: /, 'is amiss: ')
    : `${message} (${received})`;
