import { toId } from '../../../lambda/commerce/id.ts';
import type { CatalogueProduct } from '../../../lambda/commerce/product.ts';

/** What a product is called in a language: its brand, its whole name, its kind, its sizes from small to large, and other names. */
export type ShelfRow = readonly [
  id: string,
  brand: string,
  name: string,
  kind: string,
  sizes: readonly string[],
  ...aliases: readonly string[],
];

export const shelfOf = (rows: readonly ShelfRow[]): readonly CatalogueProduct[] =>
  rows.map(([id, brand, name, kind, sizes, ...aliases]) => ({
    id: toId(id),
    ...{ name, brand, aliases },
    categories: [kind],
    variants: sizes.map((size, at) => ({
      id: toId<'variant'>(`${id}/${String(at)}`),
      sku: `${id}-${String(at)}`,
      name: `${name}, ${size}`,
      size,
      sizeRank: at,
    })),
  }));
