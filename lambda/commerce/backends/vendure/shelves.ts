import * as v from 'valibot';
import type { CommerceBackend } from '../../backend.ts';
import { toId } from '../../id.ts';
import type { CataloguePage, Variant } from '../../product.ts';
import { success } from '../../result.ts';
import { amount } from './cart-answer.ts';
import type { Counter } from './counter.ts';
import { mapValue } from './map-value.ts';
import { fromShop } from './shop-money.ts';
import { withoutNulls } from './without-nulls.ts';

const feed = /* GraphQL */ `
  query Feed($since: String) {
    catalogueFeed(since: $since) {
      products {
        id
        name
        brand
        aliases
        categories
        variants {
          id
          sku
          name
          size
          sizeRank
        }
      }
      removed
      cursor
    }
  }
`;

const feedAnswer = v.object({
  catalogueFeed: v.object({
    products: v.array(
      v.object({
        id: v.string(),
        name: v.string(),
        brand: v.nullable(v.string()),
        aliases: v.array(v.string()),
        categories: v.array(v.string()),
        variants: v.array(
          v.object({
            id: v.string(),
            sku: v.string(),
            name: v.string(),
            size: v.nullable(v.string()),
            sizeRank: v.nullable(v.number()),
          }),
        ),
      }),
    ),
    removed: v.array(v.string()),
    cursor: v.string(),
  }),
});

const variants = /* GraphQL */ `
  query Variants($ids: [ID!]!) {
    variantsById(ids: $ids) {
      id
      productId
      sku
      name
      price
      priceIncludesTax
      currency
      availability
      quantityAvailable
    }
  }
`;

const variantsAnswer = v.object({
  variantsById: v.array(
    v.object({
      id: v.string(),
      productId: v.string(),
      sku: v.string(),
      name: v.string(),
      price: amount,
      priceIncludesTax: v.boolean(),
      currency: v.string(),
      availability: v.picklist(['InStock', 'LimitedAvailability', 'OutOfStock', 'Discontinued']),
      quantityAvailable: amount,
    }),
  ),
});

export const shelves = (
  counter: Counter,
): Pick<CommerceBackend, 'readCatalogue' | 'readVariants'> => ({
  async readCatalogue(ctx, since) {
    const operation = { document: feed, variables: { since }, answer: feedAnswer };
    return mapValue(await counter.readForAnyone(ctx, operation), toPage);
  },
  async readVariants(ctx, ids) {
    if (ids.length === 0) return success([]);
    const operation = { document: variants, variables: { ids }, answer: variantsAnswer };
    return mapValue(await counter.readForAnyone(ctx, operation), ({ variantsById }) =>
      variantsById.map(toVariant),
    );
  },
});

const toPage = ({ catalogueFeed }: v.InferOutput<typeof feedAnswer>): CataloguePage => ({
  products: catalogueFeed.products.map((product) => ({
    ...withoutNulls(product),
    id: toId<'product'>(product.id),
    variants: product.variants.map((variant) => ({
      ...withoutNulls(variant),
      id: toId<'variant'>(variant.id),
    })),
  })),
  removed: catalogueFeed.removed.map((id) => toId<'product'>(id)),
  cursor: catalogueFeed.cursor,
});

function toVariant(answer: v.InferOutput<typeof variantsAnswer>['variantsById'][number]): Variant {
  const { id, productId, price, currency, ...rest } = answer;
  return {
    ...rest,
    id: toId<'variant'>(id),
    productId: toId<'product'>(productId),
    price: fromShop(price, currency),
  };
}
