import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { readYaml } from './read-yaml.ts';
import { value } from './values.ts';

const notations = v.record(v.string(), v.pipe(v.array(v.string()), v.readonly()));
const lists = v.record(v.string(), v.pipe(v.array(value), v.readonly()));

/** What somebody might say for a value that platforms understand by themselves. */
const examples = v.strictObject({
  number: v.array(v.string()),
  'four-digits': v.array(v.string()),
  date: v.array(v.string()),
  time: v.array(v.string()),
  'postal-code': v.array(v.string()),
});

const languageFile = v.strictObject({
  invocation: v.string(),
  unreachable: v.string(),
  opening: v.array(v.string()),
  examples,
  types: lists,
  phrases: notations,
  intents: notations,
  asks: notations,
  onlyWhenAsked: v.optional(notations, {}),
});

const regionFile = v.strictObject({
  invocation: v.optional(v.string()),
  types: v.optional(lists, {}),
  phrases: v.optional(notations, {}),
  intents: v.optional(notations, {}),
  asks: v.optional(notations, {}),
  without: v.optional(notations, {}),
});

/** What people say in a language, as its file has it. */
export type LanguageFile = v.InferOutput<typeof languageFile>;

/** What the people of a region say otherwise. */
export type RegionFile = v.InferOutput<typeof regionFile>;

const pathOf = (directory: string, source: string): string => join(directory, `${source}.yaml`);

export const hasLanguage = (directory: string, [language = '']: readonly string[]): boolean =>
  existsSync(pathOf(directory, language));

export const readLanguage = (directory: string, language: string): LanguageFile =>
  v.parse(languageFile, readYaml(pathOf(directory, language)));

/** A region that says all as its language does has no file. */
export const readRegion = (directory: string, region: string): RegionFile | undefined =>
  existsSync(pathOf(directory, region))
    ? v.parse(regionFile, readYaml(pathOf(directory, region)))
    : undefined;

export const readSlots = (directory: string): Readonly<Record<string, string>> =>
  v.parse(v.record(v.string(), v.string()), readYaml(join(directory, 'slots.yaml')));
