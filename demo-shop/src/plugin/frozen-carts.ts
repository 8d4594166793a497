import type { Injector, Order, OrderInterceptor, RequestContext } from '@vendure/core';
import { Order as OrderEntity, TransactionalConnection } from '@vendure/core';
import { RowLocks } from './access/row-locks.ts';

/**
 * Vendure's own mutations check the order they read, and write later: an item could slip into a cart that was frozen or
 * paid in between. They are held up at the same lock as everything of ours, and look again.
 */
export class FrozenCarts implements OrderInterceptor {
  private connection: TransactionalConnection | undefined;
  private locks: RowLocks | undefined;

  init(injector: Injector): void {
    this.connection = injector.get(TransactionalConnection);
    this.locks = injector.get(RowLocks);
  }

  willAddItemToOrder(ctx: RequestContext, order: Order): Promise<string | undefined> {
    return this.refuseFrozen(ctx, order);
  }

  willAdjustOrderLine(ctx: RequestContext, order: Order): Promise<string | undefined> {
    return this.refuseFrozen(ctx, order);
  }

  willRemoveItemFromOrder(ctx: RequestContext, order: Order): Promise<string | undefined> {
    return this.refuseFrozen(ctx, order);
  }

  private async refuseFrozen(ctx: RequestContext, order: Order): Promise<string | undefined> {
    if (order.customer) await this.locks?.customer(ctx, order.customer.id);
    await this.locks?.order(ctx, order.id);
    const now = await this.connection?.getRepository(ctx, OrderEntity).findOne({
      where: { id: order.id },
      select: { id: true, state: true },
      loadEagerRelations: false,
    });
    return now?.state === 'AddingItems' ? undefined : 'The cart is frozen for payment';
  }
}
