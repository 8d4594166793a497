import { CurrencyCode } from '@vendure/common/lib/generated-types';
import type { ID, RequestContext, VendureEntity } from '@vendure/core';
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
import { skuOf, slugOf } from '../data/product.ts';
import type { Foundations } from './foundations.ts';
import { productTranslations, variantTranslations } from './shelf-words.ts';

const plenty = 240;
const mostRows = 500;

/** Inserted a table at a time: Vendure's services take a second for every ten products. */
export async function fillShelves(
  manager: EntityManager,
  ctx: RequestContext,
  catalogue: readonly ProductData[],
  { taxCategories }: Foundations,
  stockLocationId: ID,
): Promise<void> {
  await manager.insert(Product, catalogue.map(toProduct));
  const products = await inChannel(manager, ctx, Product);
  await inBatches(
    catalogue.flatMap((product, index) => {
      const base = new Product({ id: products[index] as ID });
      const slug = slugOf(product);
      return productTranslations(product).map((words) => ({ ...words, slug, base }));
    }),
    (batch) => manager.insert(ProductTranslation, batch),
  );
  const items = catalogue.flatMap((product, index) =>
    product.sizes.map((size) => ({ product, size, productId: products[index] as ID })),
  );
  await manager.insert(
    ProductVariant,
    items.map(({ product, size, productId }) =>
      toVariant(product, size, {
        product: new Product({ id: productId }),
        taxCategory: taxCategories[product.tax],
      }),
    ),
  );
  const variants = await inChannel(manager, ctx, ProductVariant);
  const stocked = items.map((item, index) => {
    const base = new ProductVariant({ id: variants[index] as ID });
    return { ...item, base };
  });
  await inBatches(
    stocked.flatMap(({ product, size, base }) =>
      variantTranslations(product, size).map((words) => ({ ...words, base })),
    ),
    (batch) => manager.insert(ProductVariantTranslation, batch),
  );
  await manager.insert(
    ProductVariantPrice,
    stocked.map(({ size: [, price], base }) => {
      const { channelId } = ctx;
      const currencyCode = CurrencyCode.USD;
      return new ProductVariantPrice({ price, channelId, currencyCode, variant: base });
    }),
  );
  await manager.insert(
    StockLevel,
    stocked.map(({ size, base }) => {
      const stockOnHand = unitsOf(size);
      const productVariantId = base.id;
      return new StockLevel({ productVariantId, stockLocationId, stockOnHand, stockAllocated: 0 });
    }),
  );
}

/** SQLite looks at no more than a thousand rows at once. */
async function inBatches<Row>(
  rows: readonly Row[],
  insert: (batch: Row[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += mostRows) {
    await insert(rows.slice(from, from + mostRows));
  }
}

/** Their ids in the order they were inserted in: the shop was empty. */
async function inChannel(
  manager: EntityManager,
  { channelId }: RequestContext,
  entity: typeof Product | typeof ProductVariant,
): Promise<readonly ID[]> {
  const rows = await manager
    .createQueryBuilder<VendureEntity>(entity, 'row')
    .select('row.id', 'id')
    .orderBy('row.id')
    .getRawMany<{ id: ID }>();
  const ids = rows.map(({ id }) => id);
  await manager.createQueryBuilder().relation(entity, 'channels').of(ids).add(channelId);
  return ids;
}

const unitsOf = ([, , stock = plenty]: Size): number => (stock === 'discontinued' ? 0 : stock);

const toProduct = ({ brand }: ProductData): Product =>
  new Product({ enabled: true, customFields: { brand } });

function toVariant(
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
    customFields: { sizeRank },
  });
}
