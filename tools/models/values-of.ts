import { fold } from '../../lambda/catalogue/fold.ts';
import { createNumbers } from '../../lambda/catalogue/number-words.ts';
import type { CatalogueProduct } from '../../lambda/commerce/product.ts';
import type { Store } from '../../lambda/commerce/store.ts';
import type { LanguageFile, Rule } from '../languages/read-language.ts';
import type { Value } from './values.ts';
import type { SpokenWords } from './spoken-words.ts';

/**
 * Products by what they are called. Words that several of them go by ("coffee") are values without an id: the platform shall
 * know the word, and which one is meant is for us to find out.
 */
export function productValues(
  products: readonly CatalogueProduct[],
  spoken: SpokenWords,
): readonly Value[] {
  const named = products.map((product) => ({ product, names: namesOf(product, spoken) }));
  const owners = new Map<string, number>();
  for (const name of named.flatMap(({ names }) => names)) {
    owners.set(name, (owners.get(name) ?? 0) + 1);
  }
  const kinds = products.flatMap(({ categories }) =>
    categories.map(spoken.of).flatMap((name) => withSingular(name, spoken)),
  );
  const shared = new Set([...kinds, ...[...owners].flatMap(([name, n]) => (n > 1 ? [name] : []))]);
  const isShared = (name: string) => bothNumbers(name, spoken).some((form) => shared.has(form));
  return [
    ...named.flatMap(({ product, names }) =>
      valueOf(
        product.id,
        names.filter((name) => !isShared(name)),
      ),
    ),
    ...[...shared].toSorted().flatMap((name) => valueOf(undefined, [name])),
  ];
}

export const storeValues = (stores: readonly Store[], spoken: SpokenWords): readonly Value[] =>
  stores.flatMap(({ id, name, aliases }) => {
    const names = [name, ...aliases].map(spoken.of);
    return valueOf(id, unique(names.flatMap((one) => withoutArticle(one, spoken))));
  });

export function holidayValues(stores: readonly Store[], spoken: SpokenWords): readonly Value[] {
  const names = new Map(
    stores.flatMap(({ specialDays }) => specialDays.map(({ id, name }) => [id, name])),
  );
  const { holidays } = spoken.language.models;
  return [...names]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([id, name]) => valueOf(id, [holidays.reduce(rewrite, spoken.of(name))]));
}

/** By a product the id of its brand, or by a variant that of its size, where another language has given it one. */
export type KnownIds = ReadonlyMap<string, string>;

/** The shop's own brand is also known by the words that stand for any shop's. */
export function brandValues(
  products: readonly CatalogueProduct[],
  spoken: SpokenWords,
  { ownBrand = '', ids }: { readonly ownBrand?: string; readonly ids?: KnownIds } = {},
): readonly Value[] {
  const own = spoken.of(ownBrand);
  const { ownBrand: alsoOwn, cheap } = spoken.language.words;
  return sluggedValues(brandsOf(products, spoken), ids, (name) =>
    name === own ? [name, ...alsoOwn, ...cheap] : [name],
  );
}

export const sizeValues = (
  products: readonly CatalogueProduct[],
  spoken: SpokenWords,
  ids?: KnownIds,
): readonly Value[] =>
  sluggedValues(sizesOf(products, spoken), ids, (size) => sizeWords(size, spoken));

/** The ids that brands and sizes have in this language: those of English are given to all others, so that models agree. */
export function idsOf(
  products: readonly CatalogueProduct[],
  spoken: SpokenWords,
): { readonly brands: KnownIds; readonly sizes: KnownIds } {
  const slugged = (named: readonly Named[]): KnownIds =>
    new Map(named.map(({ of, name }) => [of, slug(name)]));
  return {
    brands: slugged(brandsOf(products, spoken)),
    sizes: slugged(sizesOf(products, spoken)),
  };
}

interface Named {
  /** The product or variant. */
  readonly of: string;
  readonly name: string;
}

const brandsOf = (products: readonly CatalogueProduct[], spoken: SpokenWords): readonly Named[] =>
  products.flatMap(({ id, brand }) =>
    brand === undefined ? [] : [{ of: id, name: spoken.of(brand) }],
  );

const sizesOf = (products: readonly CatalogueProduct[], spoken: SpokenWords): readonly Named[] =>
  products
    .flatMap(({ variants }) => variants)
    .flatMap(({ id, size }) => (size === undefined ? [] : [{ of: id, name: spoken.of(size) }]));

function sluggedValues(
  all: readonly Named[],
  ids: KnownIds | undefined,
  wordsOf: (name: string) => readonly string[],
): readonly Value[] {
  const idOf = new Map(all.toReversed().map(({ of, name }) => [name, ids?.get(of) ?? slug(name)]));
  const names = [...idOf].toSorted(([one], [other]) => (one < other ? -1 : 1));
  // "1 libbra" and "una libbra" are one pound: two names of one thing.
  const byId = new Map<string, readonly string[]>();
  for (const [name, id] of names) byId.set(id, [...(byId.get(id) ?? []), ...wordsOf(name)]);
  return [...byId].flatMap(([id, words]) => valueOf(id, unique(words)));
}

const slug = (name: string): string => fold(name).replaceAll(' ', '-').replaceAll("'", '');

/** Longest first: the whole name, the name without its maker, then the other words for it. */
function namesOf({ name, brand, aliases }: CatalogueProduct, spoken: SpokenWords) {
  const full = spoken.of(name);
  const maker = brand === undefined ? '' : spoken.of(brand);
  const plain = withoutMaker(full, maker);
  const whole = full === plain && maker !== '' ? `${maker} ${plain}` : full;
  const names = [whole, plain, ...aliases.map(spoken.of)];
  return unique(names.flatMap((one) => bothNumbers(one, spoken)));
}

/** At either end: "Prairie milk", "leche Prairie". */
function withoutMaker(name: string, maker: string): string {
  if (name.startsWith(`${maker} `)) return name.slice(maker.length + 1);
  return maker !== '' && name.endsWith(` ${maker}`) ? name.slice(0, -maker.length - 1) : name;
}

/** Shelves are called by the plural, and half of their plurals are no words: "porks". */
function withSingular(name: string, spoken: SpokenWords): readonly string[] {
  const other = spoken.otherNumber(name) ?? name;
  return other.length < name.length ? [name, other] : [name];
}

const bothNumbers = (name: string, { otherNumber }: SpokenWords): readonly string[] => [
  name,
  otherNumber(name) ?? name,
];

/** "half gallon" is half a gallon, and two of them are half gallons; "twelve ounces" are a twelve ounce bag; eighteen eggs are a count. */
function sizeWords(size: string, spoken: SpokenWords): readonly string[] {
  const { words: own, models } = spoken.language;
  const words = fold(size).split(' ');
  const number = createNumbers(own.numbers, own.and).read(words);
  if (number?.length === words.length) {
    return [size, ...models.counts.map((count) => count.replace('{}', size))];
  }
  const others = models.sizes.map((rule) => rewrite(size, rule));
  // One of a unit has no plural.
  const forms = number?.value === 1 ? [] : unitForms(size, own.units);
  return unique([size, ...bothNumbers(size, spoken), ...forms, ...others]);
}

/** The same size with its unit in the other forms that it has: "gallone", "gallonen". */
function unitForms(
  size: string,
  { ounces, pieces }: LanguageFile['words']['units'],
): readonly string[] {
  const words = size.split(' ');
  const unit = fold(words.at(-1) ?? '');
  const isForm = (form: string) => !form.includes(' ') && fold(form).startsWith(unit.slice(0, 4));
  const dozens = Object.entries(pieces).flatMap(([count, forms]) => (count === '1' ? [] : [forms]));
  const same = [...Object.values(ounces), ...dozens]
    .filter((forms) => forms.some((form) => fold(form) === unit))
    .flatMap((forms) => forms.filter(isForm));
  return same.map((form) => [...words.slice(0, -1), form.toLowerCase()].join(' '));
}

function withoutArticle(name: string, { language }: SpokenWords): readonly string[] {
  const { articles, head } = language.words;
  const bare = name.replace(anyOf(articles, '^', ' '), '');
  const { stores } = language.models;
  const place = head === 'first' ? anyOf(stores, '^', ' ') : anyOf(stores, ' ', '$');
  return [bare.replace(place, ''), bare];
}

const anyOf = (words: readonly string[], before: string, after: string): RegExp =>
  words.length > 0 ? new RegExp(`${before}(?:${words.join('|')})${after}`, 'iu') : /$/;

const rewrite = (text: string, [pattern, replacement]: Rule): string =>
  text.replace(new RegExp(pattern, 'iu'), replacement);

function valueOf(id: string | undefined, words: readonly string[]): readonly Value[] {
  const [value, ...synonyms] = words.map((word) => word.toLowerCase());
  if (value === undefined) return [];
  return [{ ...(id !== undefined && { id }), value, synonyms }];
}

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];
