import type { ProductData, Size } from './product.ts';
import { productName } from './product.ts';
import { stores } from './stores.ts';

/** What the shop calls its goods in a language that is not its own; keys are the English words. */
export interface ShopLanguage {
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
