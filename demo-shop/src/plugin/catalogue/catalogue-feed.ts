import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { RequestContext } from '@vendure/core';
import { TransactionalConnection } from '@vendure/core';
import { CatalogueEntry, type CatalogueEntryRow } from './catalogue-entry.entity.ts';
import { readProducts, readVariants } from './shelf-rows.ts';

@Injectable()
export class CatalogueFeed {
  constructor(@Inject(TransactionalConnection) private connection: TransactionalConnection) {}

  async read(ctx: RequestContext, since?: string | null) {
    const products = await this.products(ctx);
    const entries = await this.bringUpToDate(ctx, products);
    const latest = Math.max(0, ...entries.map((entry) => entry.step));
    const from = since != null && /^\d{1,9}$/.test(since) ? Number(since) : 0;
    // A cursor from the future is another shop's: everything is news to it.
    const changed = entries.filter((entry) => from > latest || entry.step > from);
    const changedIds = new Set(changed.map((entry) => entry.productId));
    return {
      products: products.filter((product) => changedIds.has(product.id)),
      removed: changed.filter((entry) => entry.removed).map((entry) => entry.productId),
      cursor: String(latest),
    };
  }

  private async products(ctx: RequestContext) {
    const products = await readProducts(this.connection, ctx);
    const variants = await readVariants(this.connection, ctx);
    return products.flatMap(({ id, name, brand, aliases, categories }) => {
      const sold = variants.get(id) ?? [];
      if (sold.length === 0) return [];
      const product = {
        id: String(id),
        name,
        brand,
        aliases: readList(aliases),
        categories: readList(categories),
        variants: sold.map((variant) => ({
          id: String(variant.id),
          sku: variant.sku,
          name: variant.name,
          size: variant.size,
          sizeRank: variant.sizeRank,
        })),
      };
      return [product];
    });
  }

  private async bringUpToDate(
    ctx: RequestContext,
    products: readonly { readonly id: string }[],
  ): Promise<readonly CatalogueEntryRow[]> {
    const repository = this.connection.getRepository(ctx, CatalogueEntry);
    const known = new Map<string, CatalogueEntryRow>(
      (await repository.find()).map((entry) => [entry.productId, entry]),
    );
    const step = Math.max(0, ...[...known.values()].map((entry) => entry.step)) + 1;
    const stale: CatalogueEntryRow[] = [];
    const put = (productId: string, digest: string, removed: boolean): void => {
      const entry = { productId, digest, step, removed };
      known.set(productId, entry);
      stale.push(entry);
    };
    for (const product of products) {
      const digest = createHash('sha256').update(JSON.stringify(product)).digest('base64url');
      const entry = known.get(product.id);
      if (entry?.digest !== digest) put(product.id, digest, false);
    }
    const present = new Set(products.map((product) => product.id));
    for (const entry of known.values()) {
      if (!entry.removed && !present.has(entry.productId)) put(entry.productId, '', true);
    }
    if (stale.length > 0) await repository.upsert(stale, ['productId']);
    return [...known.values()];
  }
}

const readList = (kept: string | null): string[] => (kept ? (JSON.parse(kept) as string[]) : []);
