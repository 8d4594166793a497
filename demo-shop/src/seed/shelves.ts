import { CurrencyCode, LanguageCode } from '@vendure/common/lib/generated-types';
import type { ID, RequestContext } from '@vendure/core';
import {
  Product,
  ProductTranslation,
  ProductVariant,
  ProductVariantPrice,
  ProductVariantTranslation,
  StockLevel,
} from '@vendure/core';
import type { EntityManager } from 'typeorm';
import type { ProductData, Size } from '../data/product.ts';
import { productName, skuOf, slugOf, variantName } from '../data/product.ts';
import type { Foundations } from './foundations.ts';

const plenty = 240;

/** Written by the repositories: Vendure's services take a second for every ten products. */
export async function fillShelves(
  manager: EntityManager,
  ctx: RequestContext,
  catalogue: readonly ProductData[],
  { taxCategories }: Foundations,
  stockLocationId: ID,
): Promise<void> {
  const english = LanguageCode.en;
  const items = catalogue.flatMap((product) => product.sizes.map((size) => ({ product, size })));
  const products = await manager.save(catalogue.map((product) => toProduct(ctx, product)));
  const byData = new Map(catalogue.map((product, index) => [product, products[index]]));
  await manager.save(
    catalogue.map((product, index) => {
      const name = productName(product);
      const slug = slugOf(product);
      const base = products[index] as Product;
      return new ProductTranslation({ languageCode: english, name, slug, description: '', base });
    }),
  );
  const variants = await manager.save(
    items.map(({ product, size }) => {
      const taxCategory = taxCategories[product.tax];
      return toVariant(ctx, product, size, { product: byData.get(product), taxCategory });
    }),
  );
  const withIds = items.map((item, index) => ({
    ...item,
    base: variants[index] as ProductVariant,
  }));
  await manager.save(
    withIds.map(
      ({ product, size, base }) =>
        new ProductVariantTranslation({
          languageCode: english,
          name: variantName(product, size),
          base,
        }),
    ),
  );
  await manager.save(
    withIds.map(
      ({ size, base }) =>
        new ProductVariantPrice({
          price: size[1],
          channelId: ctx.channelId,
          currencyCode: CurrencyCode.USD,
          variant: base,
        }),
    ),
  );
  await manager.save(
    withIds.map(
      ({ size, base }) =>
        new StockLevel({
          productVariantId: base.id,
          stockLocationId,
          stockOnHand: unitsOf(size),
          stockAllocated: 0,
        }),
    ),
  );
}

const unitsOf = ([, , stock = plenty]: Size): number => (stock === 'discontinued' ? 0 : stock);

const toProduct = (ctx: RequestContext, { brand, aliases, categories }: ProductData): Product =>
  new Product({
    enabled: true,
    channels: [ctx.channel],
    customFields: {
      brand,
      aliases: JSON.stringify(aliases),
      categories: JSON.stringify(categories),
    },
  });

function toVariant(
  ctx: RequestContext,
  data: ProductData,
  size: Size,
  relations: Pick<
    ConstructorParameters<typeof ProductVariant>[0] & object,
    'product' | 'taxCategory'
  >,
): ProductVariant {
  const sizeRank = data.sizes.length > 1 ? data.sizes.indexOf(size) : null;
  return new ProductVariant({
    ...relations,
    enabled: size[2] !== 'discontinued',
    sku: skuOf(data, size),
    channels: [ctx.channel],
    customFields: { size: size[0], sizeRank },
  });
}
