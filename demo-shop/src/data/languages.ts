import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LanguageCode } from '@vendure/common/lib/generated-types';
import { parse } from 'yaml';
import { catalogue } from './catalogue.ts';
import { deliveries } from './deliveries.ts';
import type { ShopLanguage } from './language-words.ts';
import { productName } from './product.ts';
import { stores } from './stores.ts';

/** A language that the shop has its words in. */
export interface SpokenLanguage extends ShopLanguage {
  readonly code: LanguageCode;
}

const { de, es, fr, it, pt, ro, ru } = LanguageCode;

/** Besides English, which the aisles are written in. */
export const languages: readonly SpokenLanguage[] = [de, es, fr, it, pt, ro, ru].map(readLanguage);

export const languageOf = (code: string): SpokenLanguage | undefined =>
  languages.find((language) => (language.code as string) === code);

function readLanguage(code: LanguageCode): SpokenLanguage {
  const file = join(__dirname, 'languages', `${code}.yaml`);
  const language = { code, ...(parse(readFileSync(file, 'utf8')) as ShopLanguage) };
  const missing = missingIn(language);
  if (missing.length > 0) throw new Error(`${file} has no words for ${missing.join(', ')}`);
  return language;
}

function missingIn(language: ShopLanguage): readonly string[] {
  const lacking = (words: Readonly<Record<string, unknown>>, keys: readonly string[]) =>
    keys.filter((key) => !Object.hasOwn(words, key));
  const sizes = catalogue.flatMap((product) => product.sizes.flatMap(([size]) => size ?? []));
  const ways = deliveries.map(({ code }) => (code.startsWith('pick-up-') ? 'pick-up' : code));
  return [
    ...lacking(language.products, catalogue.map(productName)),
    ...lacking(
      language.categories,
      catalogue.flatMap(({ categories }) => categories),
    ),
    ...lacking(language.sizes, sizes),
    ...lacking(
      language.stores,
      stores.map(({ id }) => id),
    ),
    ...lacking(language.deliveries, ways),
  ];
}
