import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { readYaml } from './read-yaml.ts';

export const value = v.object({
  id: v.optional(v.string()),
  value: v.string(),
  synonyms: v.array(v.string()),
});

const valuesFile = v.strictObject({ type: v.string(), values: v.array(value) });

/** A value of a list: without an id it is only a word that people say, and stands for several things of the shop. */
export type Value = v.InferOutput<typeof value>;

/** The values of one list as the shop's catalogue gives them. */
export type ShopValues = v.InferOutput<typeof valuesFile>;

/** The shop's lists in a language. */
export function readValues(directory: string, language: string): readonly ShopValues[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((name) => name.startsWith(`${language}.`))
    .sort()
    .map((name) => v.parse(valuesFile, readYaml(join(directory, name))));
}
