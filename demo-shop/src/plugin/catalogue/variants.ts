import { Inject, Injectable } from '@nestjs/common';
import type { ID, RequestContext } from '@vendure/core';
import { ProductVariant, ProductVariantService, TransactionalConnection } from '@vendure/core';
import { In, IsNull } from 'typeorm';

/** From this number down, people want to hear how many are left. */
const fewLeft = 5;

@Injectable()
export class Variants {
  constructor(
    @Inject(TransactionalConnection) private connection: TransactionalConnection,
    @Inject(ProductVariantService) private service: ProductVariantService,
  ) {}

  /** Those that may be sold, in the order of the ids. */
  async saleable(ctx: RequestContext, ids: readonly ID[]): Promise<readonly ProductVariant[]> {
    const wanted = [...new Set(ids.map(String))].filter((id) => /^\d{1,9}$/.test(id));
    if (wanted.length === 0) return [];
    const rows = await this.connection.getRepository(ctx, ProductVariant).find({
      where: {
        id: In(wanted),
        enabled: true,
        deletedAt: IsNull(),
        product: { enabled: true, deletedAt: IsNull() },
      },
      select: { id: true },
      loadEagerRelations: false,
    });
    const known = new Set(rows.map((row) => String(row.id)));
    const found = await this.service.findByIds(
      ctx,
      wanted.filter((id) => known.has(id)),
    );
    return wanted.flatMap((id) => found.filter((variant) => String(variant.id) === id));
  }

  /** Units that can still be sold; never below zero. */
  async stockOf(ctx: RequestContext, variant: ProductVariant): Promise<number> {
    return Math.max(0, await this.service.getSaleableStockLevel(ctx, variant));
  }

  async truth(ctx: RequestContext, ids: readonly ID[]) {
    const variants = await this.saleable(ctx, ids);
    return Promise.all(
      variants.map(async (variant) => {
        const quantityAvailable = await this.stockOf(ctx, variant);
        return {
          id: String(variant.id),
          productId: String(variant.productId),
          sku: variant.sku,
          name: variant.name,
          price: variant.listPrice,
          priceIncludesTax: variant.listPriceIncludesTax,
          currency: variant.currencyCode,
          availability: availabilityOf(quantityAvailable),
          quantityAvailable,
        };
      }),
    );
  }
}

function availabilityOf(quantity: number): string {
  if (quantity === 0) return 'OutOfStock';
  return quantity <= fewLeft ? 'LimitedAvailability' : 'InStock';
}
