import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Locale } from '../../lambda/speech/locales.ts';
import { sourcesOf } from '../locales.ts';
import { readYaml } from '../models/read-yaml.ts';

const listing = v.strictObject({
  name: v.string(),
  summary: v.string(),
  description: v.string(),
  examples: v.array(v.string()),
  keywords: v.array(v.string()),
});

/** What a locale's store page says. */
export type Listing = v.InferOutput<typeof listing>;

export const listingsDirectory = 'interaction-models/listings';

/** The language's listing with what its regions say otherwise; `undefined` where nobody has written the language's. */
export function readListing(
  locale: Locale,
  directory: string = listingsDirectory,
): Listing | undefined {
  const [language = '', ...regions] = sourcesOf[locale].map((name) =>
    join(directory, `${name}.yaml`),
  );
  if (!existsSync(language)) return undefined;
  return regions
    .filter((path) => existsSync(path))
    .reduce<Listing>(
      (merged, path) => ({ ...merged, ...present(v.parse(v.partial(listing), readYaml(path))) }),
      v.parse(listing, readYaml(language)),
    );
}

const present = (fields: Partial<Record<keyof Listing, unknown>>): Partial<Listing> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
