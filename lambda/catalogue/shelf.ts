import type { ProductId } from '../commerce/id.ts';
import type { CatalogueProduct } from '../commerce/product.ts';
import type { Language } from './language.ts';
import { createLabeller, type ShelvedProduct, type VariantOnShelf } from './label.ts';
import { createVocabulary, type Alike, type Word } from './vocabulary.ts';

/** What one word that was heard may have been meant for, best first, and how much it tells. */
export interface Clue {
  readonly weight: number;
  readonly alikes: readonly Alike[];
}

/** The products that are for sale, ready to be found by what they are called and by how that sounds. */
export interface Shelf {
  /** A product of the same id is replaced. */
  put(product: CatalogueProduct): void;
  remove(id: ProductId): void;
  product(id: string): ShelvedProduct | undefined;
  variant(id: string): VariantOnShelf | undefined;
  /** What these words, one or several in one breath, may be meant for. */
  alike(said: readonly string[]): readonly Alike[];
  /** How much a word tells, 0 to 1: most when it stands on one product only, as an unknown one would. */
  weight(word?: Word): number;
  /** Whether things are of that kind ("milk"), not just like that ("organic"). */
  isKind(word: Word): boolean;
  /** The products that share most with all the clues, at most `limit`. */
  nearest(clues: readonly Clue[], limit: number): readonly ShelvedProduct[];
  /** Of everything that ever stood on it. */
  readonly brands: ReadonlySet<string>;
  /** In which its products are called, and asked for. */
  readonly language: Language;
  /** What the shop sells under its own name. */
  readonly ownBrand?: string;
}

export function createShelf(
  language: Language,
  products: readonly CatalogueProduct[] = [],
  ownBrand?: string,
): Shelf {
  const vocabulary = createVocabulary(language);
  const label = createLabeller(vocabulary, language);
  /** A word keeps the places of its products; the place of a product that is gone stays empty. */
  const places: (ShelvedProduct | undefined)[] = [];
  const byProduct = new Map<string, number>();
  const byVariant = new Map<string, VariantOnShelf>();
  const kinds = new Set<Word>();
  const brands = new Set<string>();

  function put(product: CatalogueProduct): void {
    remove(product.id);
    const place = places.length;
    const shelved = label(product);
    places.push(shelved);
    for (const word of wordsOn(shelved)) word.on.push(place);
    for (const { head } of shelved.labels) kinds.add(head);
    if (product.brand !== undefined) brands.add(product.brand);
    byProduct.set(product.id, place);
    for (const variant of shelved.variants) byVariant.set(variant.variant.id, { shelved, variant });
  }

  function remove(id: ProductId): void {
    const place = byProduct.get(id);
    if (place === undefined) return;
    for (const { variant } of places[place]?.variants ?? []) byVariant.delete(variant.id);
    byProduct.delete(id);
    places[place] = undefined;
  }

  function weight(word?: Word): number {
    const rarity = (count: number) => Math.log(1 + byProduct.size / (count + 0.5));
    return rarity(word?.on.length ?? 1) / rarity(0);
  }

  function nearest(clues: readonly Clue[], limit: number): readonly ShelvedProduct[] {
    const shared = new Float64Array(places.length);
    const counted = new Int32Array(places.length).fill(-1);
    const touched: number[] = [];
    clues.forEach(({ weight, alikes }, at) => {
      for (const { words, likeness } of alikes)
        for (const place of standing(words)) {
          if (counted[place] === -1) touched.push(place);
          if (counted[place] === at) continue;
          counted[place] = at;
          shared[place] = (shared[place] ?? 0) + likeness * weight;
        }
    });
    return best(touched, shared, limit).flatMap((place) => places[place] ?? []);
  }

  /** The places of the products that all these words stand on. */
  function standing([first, ...rest]: readonly Word[]): readonly number[] {
    const on = first?.on ?? [];
    if (rest.length === 0) return on;
    return on.filter((place) => rest.every((word) => places[place]?.words.has(word)));
  }

  for (const product of products) put(product);
  return {
    put,
    remove,
    product: (id) => places[byProduct.get(id) ?? -1],
    variant: (id) => byVariant.get(id),
    alike: (said) => vocabulary.alike(said),
    weight,
    isKind: (word) => kinds.has(word),
    nearest,
    brands,
    language,
    ...(ownBrand !== undefined && { ownBrand }),
  };
}

function wordsOn(shelved: ShelvedProduct): ReadonlySet<Word> {
  return new Set([...shelved.words.keys(), ...shelved.variants.flatMap((one) => [...one.words])]);
}

function best(places: readonly number[], shared: Float64Array, limit: number): readonly number[] {
  const share = (place: number) => shared[place] ?? 0;
  const most = places.reduce((most, place) => Math.max(most, share(place)), 0);
  return places
    .filter((place) => share(place) >= most / 3)
    .sort((one, other) => share(other) - share(one))
    .slice(0, limit);
}
