/** Size as people say it, price in cents, and the units on the shelf where they are few. What is discontinued was sold once. */
export type Size = readonly [name: string | null, price: number, stock?: number | 'discontinued'];

export interface ProductData {
  readonly brand: string;
  /** What it is, without the brand. */
  readonly kind: string;
  /** From broad to narrow. */
  readonly categories: readonly string[];
  /** From small to large. */
  readonly sizes: readonly Size[];
  readonly aliases: readonly string[];
  /** Food at home is taxed apart from everything else. */
  readonly tax: 'grocery' | 'general';
}

/** Rows of an aisle that share a category and a tax. */
export const shelf =
  (categories: readonly string[], tax: ProductData['tax'] = 'grocery') =>
  (
    brand: string,
    kind: string,
    sizes: readonly Size[],
    aliases: readonly string[] = [],
  ): ProductData => ({ brand, kind, categories, sizes, aliases, tax });

export const productName = ({ brand, kind }: ProductData): string => `${brand} ${kind}`;

export const variantName = (product: ProductData, [size]: Size): string =>
  size === null ? productName(product) : `${productName(product)}, ${size}`;

export const slugOf = (product: ProductData): string =>
  productName(product)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');

/** Stable as long as the words are. */
export const skuOf = (product: ProductData, [size]: Size): string =>
  [product.brand, product.kind, size ?? '']
    .join(' ')
    .trim()
    .toUpperCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^A-Z0-9]+/g, '-');
