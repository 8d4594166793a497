import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { expand, type Phrases } from './expand.ts';

const value = v.object({
  id: v.optional(v.string()),
  value: v.string(),
  synonyms: v.array(v.string()),
});

const samples = v.array(v.string());

const sourceFile = v.strictObject({
  invocation: v.string(),
  slots: v.record(v.string(), v.string()),
  types: v.record(v.string(), v.array(value)),
  phrases: v.record(v.string(), samples),
  intents: v.record(v.string(), samples),
  asks: v.record(v.string(), samples),
  onlyWhenAsked: v.optional(v.record(v.string(), samples), {}),
});

const valuesFile = v.strictObject({ type: v.string(), values: v.array(value) });

/** A value of a list: without an id it is only a word that people say, and stands for several things of the shop. */
export type Value = v.InferOutput<typeof value>;

/** What people say in one locale, alternatives written out. */
export interface Source {
  readonly locale: string;
  readonly invocation: string;
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

export function readSource(locale: string, directory = modelsDirectory): Source {
  const file = v.parse(sourceFile, readYaml(join(directory, `${locale}.yaml`)));
  const asks = expandAll(file.asks, file.phrases);
  const onlyWhenAsked = expandAll(file.onlyWhenAsked, file.phrases);
  return {
    locale,
    invocation: file.invocation,
    slots: file.slots,
    types: typesOf(file.types, readValues(locale, join(directory, 'values'))),
    intents: expandAll(file.intents, file.phrases),
    asks: merged(asks, onlyWhenAsked),
    onlyWhenAsked: new Set(Object.values(onlyWhenAsked).flat()),
  };
}

const merged = (some: Notations, more: Notations): Notations =>
  Object.fromEntries(
    [...new Set([...Object.keys(some), ...Object.keys(more)])].map((kind) => [
      kind,
      [...(some[kind] ?? []), ...(more[kind] ?? [])],
    ]),
  );

const readYaml = (path: string): unknown => parse(readFileSync(path, 'utf8'));

function readValues(locale: string, directory: string) {
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((name) => name.startsWith(`${locale}.`))
    .sort()
    .map((name) => v.parse(valuesFile, readYaml(join(directory, name))));
}

/** The shop's values first; our own add words to those of the same id, and stand after them otherwise. */
function typesOf(
  own: Readonly<Record<string, readonly Value[]>>,
  shops: readonly v.InferOutput<typeof valuesFile>[],
): Record<string, readonly Value[]> {
  const types: Record<string, readonly Value[]> = { ...own };
  for (const { type, values } of shops) types[type] = mergeValues(values, own[type] ?? []);
  return types;
}

function mergeValues(shops: readonly Value[], own: readonly Value[]): readonly Value[] {
  const byId = new Map(own.map((one) => [one.id, one]));
  const known = new Set(shops.map(({ id }) => id));
  const merged = shops.map((one) =>
    one.id === undefined ? one : withWordsOf(one, byId.get(one.id)),
  );
  return withoutRepeats([...merged, ...own.filter(({ id }) => !known.has(id))]);
}

const withWordsOf = (one: Value, more: Value | undefined): Value =>
  more ? { ...one, synonyms: [...one.synonyms, more.value, ...more.synonyms] } : one;

/** One word leads to one value: the first that claims it keeps it. */
function withoutRepeats(values: readonly Value[]): readonly Value[] {
  const taken = new Set(values.map((one) => one.value.toLowerCase()));
  return values.map((one) => ({
    ...one,
    synonyms: one.synonyms.filter((word) => {
      const fresh = !taken.has(word.toLowerCase());
      taken.add(word.toLowerCase());
      return fresh;
    }),
  }));
}

type Notations = Readonly<Record<string, readonly string[]>>;

function expandAll(notations: Notations, phrases: Phrases): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(notations).map(([name, some]) => [
      name,
      [...new Set(some.flatMap((notation) => expand(notation, phrases)))],
    ]),
  );
}
