import type { CatalogueProduct } from '../commerce/product.ts';
import type { Candidate } from './catalogue.ts';
import type { ShelvedProduct } from './label.ts';
import { createShelf, type Shelf } from './shelf.ts';

/** What was offered and nothing else, on the shelf it stands on; on one of its own when the shop no longer sells some of it. */
export function shelveOffered(
  offered: readonly Candidate[],
  shelf: Shelf,
): { readonly shelf: Shelf; readonly products: readonly ShelvedProduct[] } {
  const known = pickOut(offered, shelf);
  const count = known.reduce((sum, { variants }) => sum + variants.length, 0);
  if (count === offered.length) return { shelf, products: known };
  const own = createShelf(shelf.language, asProducts(offered), shelf.ownBrand);
  return { shelf: own, products: pickOut(offered, own) };
}

function pickOut(offered: readonly Candidate[], shelf: Shelf): readonly ShelvedProduct[] {
  const ids = new Set<string>(offered.map(({ variantId }) => variantId));
  const products = new Set(offered.flatMap(({ productId }) => shelf.product(productId) ?? []));
  return [...products]
    .map((shelved) => ({
      ...shelved,
      variants: shelved.variants.filter(({ variant }) => ids.has(variant.id)),
    }))
    .filter(({ variants }) => variants.length > 0);
}

function asProducts(offered: readonly Candidate[]): readonly CatalogueProduct[] {
  const products = new Map<string, CatalogueProduct>();
  for (const { variantId, productId, productName, brand, ...rest } of offered) {
    const { sku, name, size, sizeRank } = rest;
    const variant = {
      ...{ id: variantId, sku, name },
      ...(size !== undefined && { size }),
      ...(sizeRank !== undefined && { sizeRank }),
    };
    const known = products.get(productId);
    products.set(productId, {
      id: productId,
      name: productName,
      ...(brand !== undefined && { brand }),
      aliases: [],
      categories: [],
      variants: [...(known?.variants ?? []), variant],
    });
  }
  return [...products.values()];
}
