import { join } from 'node:path';
import { locales, type Locale } from '../../lambda/speech/locales.ts';
import { sourcesOf } from '../locales.ts';
import { expand, type Phrases } from './expand.ts';
import {
  hasLanguage,
  readLanguage,
  readRegion,
  readSlots,
  type LanguageFile,
  type RegionFile,
} from './source-files.ts';
import { mergedLists } from './merge-values.ts';
import { readValues, type Value } from './values.ts';

/** What people say in one locale, alternatives written out. */
export interface Source {
  readonly locale: Locale;
  readonly invocation: string;
  /** How the skill is opened, with its name. */
  readonly openings: readonly string[];
  /** Said by a platform itself where the skill does not answer. */
  readonly unreachable: string;
  /** What somebody might say for a value that platforms understand by themselves. */
  readonly examples: Readonly<Record<string, readonly string[]>>;
  /** The type of each slot, the same wherever it appears. */
  readonly slots: Readonly<Record<string, string>>;
  /** The lists by name; a slot's type that is none of these is a platform's own. */
  readonly types: Readonly<Record<string, readonly Value[]>>;
  readonly intents: Readonly<Record<string, readonly string[]>>;
  /** Bare answers, by the kind of question. */
  readonly asks: Readonly<Record<string, readonly string[]>>;
  /** Those of them that mean something else as long as the question is not asked. */
  readonly onlyWhenAsked: ReadonlySet<string>;
}

export const modelsDirectory = 'interaction-models';

/** The locales that somebody has written, in the order they are listed. */
export const writtenLocales = (directory = modelsDirectory): readonly Locale[] =>
  locales.filter((locale) => hasLanguage(directory, sourcesOf[locale]));

export function readSource(locale: Locale, directory = modelsDirectory): Source {
  const [language = '', ...regions] = sourcesOf[locale];
  const file = regions
    .flatMap((region) => readRegion(directory, region) ?? [])
    .reduce(spokenIn, readLanguage(directory, language));
  const asks = expandAll(file.asks, file.phrases);
  const onlyWhenAsked = expandAll(file.onlyWhenAsked, file.phrases);
  return {
    locale,
    invocation: file.invocation,
    openings: file.opening.map((text) => text.replace('{invocation}', file.invocation)),
    unreachable: file.unreachable,
    examples: file.examples,
    slots: readSlots(directory),
    types: mergedLists(file.types, readValues(join(directory, 'values'), language)),
    intents: expandAll(file.intents, file.phrases),
    asks: merged(asks, onlyWhenAsked),
    onlyWhenAsked: new Set(Object.values(onlyWhenAsked).flat()),
  };
}

/** What a region says otherwise: phrases and lists instead of the language's, samples beside them, and some not at all. */
function spokenIn(language: LanguageFile, region: RegionFile): LanguageFile {
  return {
    ...language,
    ...(region.invocation !== undefined && { invocation: region.invocation }),
    phrases: { ...language.phrases, ...region.phrases },
    types: { ...language.types, ...region.types },
    intents: merged(without(language.intents, region.without), region.intents),
    asks: merged(without(language.asks, region.without), region.asks),
  };
}

function without(notations: Notations, less: Notations): Notations {
  for (const [name, some] of Object.entries(less)) {
    const unknown = some.find((notation) => !notations[name]?.includes(notation));
    if (notations[name] && unknown !== undefined) {
      throw new Error(
        `a region takes out of ${name} what its language does not hold: "${unknown}"`,
      );
    }
  }
  return Object.fromEntries(
    Object.entries(notations).map(([name, some]) => [
      name,
      some.filter((notation) => !less[name]?.includes(notation)),
    ]),
  );
}

const merged = (some: Notations, more: Notations): Notations =>
  Object.fromEntries(
    [...new Set([...Object.keys(some), ...Object.keys(more)])].map((kind) => [
      kind,
      [...new Set([...(some[kind] ?? []), ...(more[kind] ?? [])])],
    ]),
  );

type Notations = Readonly<Record<string, readonly string[]>>;

function expandAll(notations: Notations, phrases: Phrases): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(notations).map(([name, some]) => [
      name,
      [...new Set(some.flatMap((notation) => expand(notation, phrases)))],
    ]),
  );
}
