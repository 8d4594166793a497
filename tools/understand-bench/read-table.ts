import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { languageOf, loadLanguage } from '../../simulator/load-language.ts';
import { loadAgent, loadAlexaModel, localesOf } from '../../simulator/load-models.ts';
import { intentNamed } from '../../simulator/understand/intent-named.ts';
import type { Model } from '../../simulator/understand/model.ts';
import { readSentences, type Sentence } from './read-sentences.ts';

/** `test` judges, `tune` is there to tune by. */
export type TableName = 'test' | 'tune';

/** What a language's table asks of its model. */
export interface Table {
  readonly inScope: readonly Sentence[];
  readonly outOfScope: readonly Sentence[];
  /** Of intents that the model lacks. */
  readonly undeclared: readonly Sentence[];
}

const pathOf = (locale: string, name: TableName): string =>
  fileURLToPath(
    new URL(
      `../../test/simulator/understand/sentences/${languageOf(locale)}.${name}.tsv`,
      import.meta.url,
    ),
  );

/** The first locale of each language that has a model and sentences to hear. */
export function judgedLocales(): readonly string[] {
  const spoken = [...new Set([...localesOf('alexa'), ...localesOf('google')])];
  const firsts = spoken.filter(
    (locale, at) => spoken.findIndex((one) => languageOf(one) === languageOf(locale)) === at,
  );
  return firsts.filter((locale) => existsSync(pathOf(locale, 'tune')));
}

/** Alexa's where she speaks it, else the agent. */
export const judgedModel = (locale: string): Model =>
  localesOf('alexa').includes(locale) ? loadAlexaModel(locale) : loadAgent(locale);

export function readTable(model: Model, locale: string, name: TableName): Table {
  const sentences = readSentences(pathOf(locale, name), loadLanguage(languageOf(locale)));
  const declared = new Set(model.intents.map((intent) => intentNamed(intent.name)));
  return {
    inScope: sentences.filter(({ intent }) => declared.has(intent)),
    outOfScope: sentences.filter(({ intent }) => intent === 'OutOfScope'),
    undeclared: sentences.filter(({ intent }) => intent !== 'OutOfScope' && !declared.has(intent)),
  };
}
