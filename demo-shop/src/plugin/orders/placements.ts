import { Inject, Injectable } from '@nestjs/common';
import type { Order, RequestContext } from '@vendure/core';
import { TransactionalConnection } from '@vendure/core';
import { TestBank } from '../payment/test-bank.ts';
import { Placement, type PlacementRow } from './placement.entity.ts';

@Injectable()
export class Placements {
  constructor(
    @Inject(TransactionalConnection) private connection: TransactionalConnection,
    @Inject(TestBank) private bank: TestBank,
  ) {}

  find(ctx: RequestContext, key: string): Promise<PlacementRow | null> {
    return this.table(ctx).findOneBy({ key });
  }

  findByApproval(ctx: RequestContext, approvalToken: string): Promise<PlacementRow | null> {
    return this.table(ctx).findOneBy({ approvalToken });
  }

  waiting(ctx: RequestContext): Promise<PlacementRow[]> {
    return this.table(ctx).findBy({ state: 'needs-action' });
  }

  async record(ctx: RequestContext, placement: PlacementRow): Promise<void> {
    await this.table(ctx).save(placement);
  }

  /**
   * The cart was taken up again: what the bank still waits for must not become an order any more, and what it took for a
   * cart that never became one goes back.
   */
  async lapse(ctx: RequestContext, { id, code, active }: Order): Promise<void> {
    await this.table(ctx).update(
      { orderId: String(id), state: 'needs-action' },
      { state: 'lapsed' },
    );
    if (active) await this.bank.giveBack(ctx, { orderCode: code });
  }

  private table(ctx: RequestContext) {
    return this.connection.getRepository(ctx, Placement);
  }
}
