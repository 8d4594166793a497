import { Inject, Injectable } from '@nestjs/common';
import type { ID, RequestContext } from '@vendure/core';
import { TransactionalConnection } from '@vendure/core';
import { Placement } from './placement.entity.ts';

@Injectable()
export class Placements {
  constructor(@Inject(TransactionalConnection) private connection: TransactionalConnection) {}

  find(ctx: RequestContext, key: string): Promise<Placement | null> {
    return this.table(ctx).findOneBy({ key });
  }

  findByApproval(ctx: RequestContext, approvalToken: string): Promise<Placement | null> {
    return this.table(ctx).findOneBy({ approvalToken });
  }

  waiting(ctx: RequestContext): Promise<Placement[]> {
    return this.table(ctx).findBy({ state: 'needs-action' });
  }

  async record(ctx: RequestContext, placement: Placement): Promise<void> {
    await this.table(ctx).save(placement);
  }

  /** The cart was taken up again: what the bank still waits for must not become an order any more. */
  async lapse(ctx: RequestContext, orderId: ID): Promise<void> {
    await this.table(ctx).update(
      { orderId: String(orderId), state: 'needs-action' },
      { state: 'lapsed' },
    );
  }

  private table(ctx: RequestContext) {
    return this.connection.getRepository(ctx, Placement);
  }
}
