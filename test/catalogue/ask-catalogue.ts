import type { Candidate, Match, ProductQuery } from '../../lambda/catalogue/catalogue.ts';
import type { Purchase } from '../../lambda/commerce/purchase.ts';
import { createCatalogue } from '../../lambda/catalogue/create-catalogue.ts';
import { toId } from '../../lambda/commerce/id.ts';
import type { CatalogueProduct } from '../../lambda/commerce/product.ts';
import { success, type Result } from '../../lambda/commerce/result.ts';
import { cornerStore } from './corner-store.ts';

export const now = new Date('2026-11-19T12:00:00Z');

export const ctx = {
  locale: 'en-US',
  signal: new AbortController().signal,
  requestId: 'test',
};

/** A catalogue over products that never change. */
export const catalogueOf = (
  products: readonly CatalogueProduct[] = cornerStore,
  ownBrand?: string,
) =>
  createCatalogue({
    ...(ownBrand !== undefined && { ownBrand }),
    shop: {
      readCatalogue: () => Promise.resolve(success({ products, removed: [], cursor: '1' })),
    },
    clock: () => now,
  });

const corner = catalogueOf();

export type Said = Partial<ProductQuery> & { readonly heard: string };

/** What the corner store makes of it. */
export async function find(
  said: string | Said,
  purchases: readonly Purchase[] = [],
): Promise<Match> {
  return valueOf(await corner.find(ctx, asQuery(said), purchases));
}

export const asQuery = (said: string | Said): ProductQuery =>
  typeof said === 'string' ? { heard: said, ids: [] } : { ids: [], ...said };

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`the catalogue answers ${result.error.code}`);
  return result.value;
}

/** All that is offered, best first. */
export function picks(match: Match): readonly Candidate[] {
  switch (match.kind) {
    case 'none':
      return [];
    case 'choose':
      return match.options;
    case 'sure':
    case 'doubtful':
      return [match.pick];
  }
}

export const idsOf = (match: Match): readonly string[] =>
  picks(match).map(({ productId }) => productId);

/** `how product/size`, for short. */
export const told = (match: Match): string =>
  match.kind === 'sure' || match.kind === 'doubtful'
    ? `${match.kind} ${match.pick.variantId}`
    : match.kind;

export const purchase = (id: string, times = 3, lastAt = '2026-11-01T09:00:00Z'): Purchase => ({
  variantId: toId<'variant'>(id),
  sku: id,
  name: id,
  times,
  firstAt: lastAt,
  lastAt,
  lastQuantity: 1,
});
