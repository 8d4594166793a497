import type { RequestContext, TransactionalConnection } from '@vendure/core';
import { Product, ProductVariant } from '@vendure/core';

interface ProductRow {
  readonly id: number;
  readonly brand: string | null;
  readonly aliases: string | null;
  readonly categories: string | null;
  readonly name: string;
  readonly language: string;
}

interface VariantRow {
  readonly id: number;
  readonly productId: number;
  readonly sku: string;
  readonly size: string | null;
  readonly sizeRank: number | null;
  readonly name: string;
  readonly language: string;
}

/** What is sold, read without its entities: these would take ten times as long. */
export async function readProducts(
  connection: TransactionalConnection,
  ctx: RequestContext,
): Promise<readonly ProductRow[]> {
  const rows = await connection
    .getRepository(ctx, Product)
    .createQueryBuilder('product')
    .innerJoin('product.translations', 'words')
    .select('product.id', 'id')
    .addSelect('product.customFields.brand', 'brand')
    .addSelect('words.customFields.aliases', 'aliases')
    .addSelect('words.customFields.categories', 'categories')
    .addSelect('words.name', 'name')
    .addSelect('words.languageCode', 'language')
    .where('product.enabled = :enabled', { enabled: true })
    .andWhere('product.deletedAt IS NULL')
    .orderBy('product.id')
    .getRawMany<ProductRow>();
  return inLanguage(ctx, rows);
}

/** By the products they belong to, from small to large. */
export async function readVariants(
  connection: TransactionalConnection,
  ctx: RequestContext,
): Promise<ReadonlyMap<number, readonly VariantRow[]>> {
  const rows = await connection
    .getRepository(ctx, ProductVariant)
    .createQueryBuilder('variant')
    .innerJoin('variant.translations', 'words')
    .select('variant.id', 'id')
    .addSelect('variant.productId', 'productId')
    .addSelect('variant.sku', 'sku')
    .addSelect('words.customFields.size', 'size')
    .addSelect('variant.customFields.sizeRank', 'sizeRank')
    .addSelect('words.name', 'name')
    .addSelect('words.languageCode', 'language')
    .where('variant.enabled = :enabled', { enabled: true })
    .andWhere('variant.deletedAt IS NULL')
    .orderBy('variant.id')
    .getRawMany<VariantRow>();
  const byProduct = new Map<number, VariantRow[]>();
  for (const row of inLanguage(ctx, rows)) {
    byProduct.set(row.productId, [...(byProduct.get(row.productId) ?? []), row]);
  }
  for (const variants of byProduct.values()) variants.sort((a, b) => rankOf(a) - rankOf(b));
  return byProduct;
}

/** Each once: in the language that was asked for, else in the shop's own. */
function inLanguage<T extends { readonly id: number; readonly language: string }>(
  { languageCode, channel }: RequestContext,
  rows: readonly T[],
): readonly T[] {
  const wanted: readonly string[] = [languageCode, channel.defaultLanguageCode];
  const rank = ({ language }: T) => (wanted.includes(language) ? wanted.indexOf(language) : 2);
  const best = new Map<number, T>();
  for (const row of rows) {
    const known = best.get(row.id);
    if (!known || rank(row) < rank(known)) best.set(row.id, row);
  }
  return [...best.values()];
}

const rankOf = ({ sizeRank }: VariantRow): number => sizeRank ?? 0;
