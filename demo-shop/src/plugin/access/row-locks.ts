import { Inject, Injectable } from '@nestjs/common';
import type { ID, RequestContext } from '@vendure/core';
import { Customer, Order, StockLevel, TransactionalConnection } from '@vendure/core';

/**
 * Everything that writes to one customer's cart or orders runs one after the other: the customer's row first, then the
 * order's, then stock, always in this order. sql.js knows no row locks; there one-at-a-time.ts holds the requests apart.
 */
@Injectable()
export class RowLocks {
  constructor(@Inject(TransactionalConnection) private connection: TransactionalConnection) {}

  async customer(ctx: RequestContext, id: ID): Promise<void> {
    await this.lock(ctx, Customer, 'id', [id]);
  }

  async order(ctx: RequestContext, id: ID): Promise<void> {
    await this.lock(ctx, Order, 'id', [id]);
  }

  /** By id, so that two orders of the same goods cannot wait for each other. */
  async stock(ctx: RequestContext, variantIds: readonly ID[]): Promise<void> {
    await this.lock(ctx, StockLevel, 'productVariantId', variantIds);
  }

  private async lock(
    ctx: RequestContext,
    entity: typeof Customer | typeof Order | typeof StockLevel,
    column: string,
    ids: readonly ID[],
  ): Promise<void> {
    if (this.connection.rawConnection.options.type !== 'postgres' || ids.length === 0) return;
    await this.connection
      .getRepository(ctx, entity as typeof Customer)
      .createQueryBuilder('row')
      .select('row.id')
      .where(`row.${column} IN (:...ids)`, { ids: [...ids] })
      .orderBy('row.id')
      .setLock('for_no_key_update')
      .getMany();
  }
}
