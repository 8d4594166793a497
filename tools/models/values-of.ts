import type { CatalogueProduct } from '../../lambda/commerce/product.ts';
import { ownBrandWords } from '../../lambda/catalogue/own-brand.ts';
import { readNumber } from '../../lambda/catalogue/number-words.ts';
import type { Store } from '../../lambda/commerce/store.ts';
import type { Value } from './values.ts';
import { otherNumber, spokenWords } from './spoken-words.ts';

/**
 * Products by what they are called. Words that several of them go by ("coffee") are values without an id: the platform shall
 * know the word, and which one is meant is for us to find out.
 */
export function productValues(products: readonly CatalogueProduct[]): readonly Value[] {
  const named = products.map((product) => ({ product, names: namesOf(product) }));
  const owners = new Map<string, number>();
  for (const name of named.flatMap(({ names }) => names)) {
    owners.set(name, (owners.get(name) ?? 0) + 1);
  }
  const kinds = products.flatMap(({ categories }) =>
    categories.map(spokenWords).flatMap(withSingular),
  );
  const shared = new Set([...kinds, ...[...owners].flatMap(([name, n]) => (n > 1 ? [name] : []))]);
  const isShared = (name: string) => bothNumbers(name).some((form) => shared.has(form));
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

/** The shop's own brand is also known by the words that stand for any shop's. */
export const brandValues = (
  products: readonly CatalogueProduct[],
  ownBrand?: string,
): readonly Value[] => {
  const own = spokenWords(ownBrand ?? '');
  return sluggedValues(
    products.flatMap(({ brand }) => (brand === undefined ? [] : [brand])),
    (name) => (name === own ? [name, ...ownBrandWords] : [name]),
  );
};

export const sizeValues = (products: readonly CatalogueProduct[]): readonly Value[] =>
  sluggedValues(
    products.flatMap(({ variants }) => variants.flatMap(({ size }) => size ?? [])),
    sizeWords,
  );

export const storeValues = (stores: readonly Store[]): readonly Value[] =>
  stores.flatMap(({ id, name, aliases }) =>
    valueOf(id, unique([name, ...aliases].map(spokenWords).flatMap(withoutArticle))),
  );

export function holidayValues(stores: readonly Store[]): readonly Value[] {
  const names = new Map(
    stores.flatMap(({ specialDays }) => specialDays.map(({ id, name }) => [id, name])),
  );
  return [...names]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([id, name]) => valueOf(id, [spokenWords(name).replace(/^st /, 'saint ')]));
}

/** Longest first: the whole name, the name without its maker, then the other words for it. */
function namesOf({ name, brand, aliases }: CatalogueProduct): readonly string[] {
  const full = spokenWords(name);
  const maker = brand === undefined ? '' : `${spokenWords(brand)} `;
  const plain = full.startsWith(maker) ? full.slice(maker.length) : full;
  return unique([`${maker}${plain}`, plain, ...aliases.map(spokenWords)].flatMap(bothNumbers));
}

/** Shelves are called by the plural, and half of their plurals are no words: "porks". */
const withSingular = (name: string): readonly string[] =>
  name.endsWith('s') ? bothNumbers(name) : [name];

const bothNumbers = (name: string): readonly string[] => [name, otherNumber(name) ?? name];

function sluggedValues(
  names: readonly string[],
  wordsOf: (name: string) => readonly string[] = (name) => [name],
): readonly Value[] {
  return unique(names.map(spokenWords))
    .toSorted()
    .flatMap((name) => valueOf(name.replaceAll(' ', '-').replaceAll("'", ''), wordsOf(name)));
}

/** "half gallon" is half a gallon, and two of them are half gallons; "twelve ounces" are a twelve ounce bag; eighteen eggs are a count. */
function sizeWords(size: string): readonly string[] {
  const words = size.split(' ');
  if (readNumber(words)?.length === words.length) return [size, `${size} count`, `${size} pack`];
  return unique([size, ...bothNumbers(size), size.replace(/^half (?!a)/, 'half a ')]);
}

function withoutArticle(name: string): readonly string[] {
  const bare = name.replace(/^the /, '');
  return [bare.replace(/ (?:store|one|location)$/, ''), bare];
}

function valueOf(
  id: string | undefined,
  [value, ...synonyms]: readonly string[],
): readonly Value[] {
  if (value === undefined) return [];
  return [{ ...(id !== undefined && { id }), value, synonyms }];
}

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];
