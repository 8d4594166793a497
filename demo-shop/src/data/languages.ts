import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LanguageCode } from '@vendure/common/lib/generated-types';
import { parse } from 'yaml';
import { catalogue } from './catalogue.ts';
import { deliveries } from './deliveries.ts';
import type { ProductData, Size } from './product.ts';
import { productName } from './product.ts';
import { stores } from './stores.ts';

/** What the shop calls its goods in a language that is not its own; keys are the English words. */
export interface ShopLanguage {
  readonly code: LanguageCode;
  /** A product's name, of its `{brand}` and its `{kind}`. */
  readonly name: string;
  readonly categories: Readonly<Record<string, string>>;
  readonly sizes: Readonly<Record<string, string>>;
  /** What it is without its brand, then other words for it. */
  readonly products: Readonly<Record<string, readonly string[]>>;
  /** Other words for each store, by its id. */
  readonly stores: Readonly<Record<string, readonly string[]>>;
  readonly holidays: Readonly<Record<string, string>>;
  readonly deliveries: Readonly<Record<string, string>>;
  readonly receipt: Readonly<Record<string, string>>;
}

const { de, es, fr, it, pt, ro, ru } = LanguageCode;

/** Besides English, which the aisles are written in. */
export const languages: readonly ShopLanguage[] = [de, es, fr, it, pt, ro, ru].map(readLanguage);

export const languageOf = (code: string): ShopLanguage | undefined =>
  languages.find((language) => (language.code as string) === code);

/** What a product is called in a language, and the other words for it. */
export function wordsFor(product: ProductData, { name, products, categories }: ShopLanguage) {
  const [kind = '', ...aliases] = products[productName(product)] ?? [];
  return {
    name: name.replace('{brand}', product.brand).replace('{kind}', kind),
    aliases,
    categories: product.categories.map((category) => categories[category] ?? category),
  };
}

export const sizeIn = ([size]: Size, { sizes }: ShopLanguage): string | null =>
  size === null ? null : (sizes[size] ?? size);

/** A way to deliver; pick-up is called by its store. */
export function deliveryIn(code: string, language: ShopLanguage): string {
  const store = stores.find(({ id }) => code === `pick-up-${id}`);
  const called = language.deliveries[store ? 'pick-up' : code] ?? code;
  return store ? called.replace('{store}', store.name) : called;
}

function readLanguage(code: LanguageCode): ShopLanguage {
  const file = join(__dirname, 'languages', `${code}.yaml`);
  const language = { code, ...(parse(readFileSync(file, 'utf8')) as Omit<ShopLanguage, 'code'>) };
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
