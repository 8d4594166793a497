import { randomInt } from 'node:crypto';
import type { Injector, OrderCodeStrategy, RequestContext } from '@vendure/core';
import { Order, TransactionalConnection } from '@vendure/core';

/** Ten digits, so that it can be said; the last four name one order among those of a customer. */
export class SayableOrderCodes implements OrderCodeStrategy {
  private connection: TransactionalConnection | undefined;

  init(injector: Injector): void {
    this.connection = injector.get(TransactionalConnection);
  }

  async generate(ctx: RequestContext): Promise<string> {
    const taken = await this.lastFours(ctx);
    const free = Array.from({ length: 10_000 }, (_, number) => number).filter(
      (number) => !taken.has(number),
    );
    const lastFour = free[randomInt(free.length || 1)] ?? randomInt(10_000);
    return `${randomInt(100_000, 1_000_000)}${String(lastFour).padStart(4, '0')}`;
  }

  private async lastFours(ctx: RequestContext): Promise<ReadonlySet<number>> {
    if (!this.connection || !ctx.activeUserId) return new Set();
    const rows = await this.connection.getRepository(ctx, Order).find({
      where: { customer: { user: { id: ctx.activeUserId } } },
      select: { id: true, code: true },
      loadEagerRelations: false,
    });
    return new Set(rows.map((row) => Number(row.code.slice(-4))));
  }
}
