import { Inject, Injectable } from '@nestjs/common';
import type { ID } from '@vendure/core';
import { Customer, RequestContextService, TransactionalConnection } from '@vendure/core';
import { TestBank } from '../payment/test-bank.ts';
import { PlaceOrder } from './place-order.ts';
import type { Placed } from './placed.ts';
import { Placements } from './placements.ts';

/** The bank's side of an approval: the customer says yes there, and the shop finishes the order. */
@Injectable()
export class Bank {
  constructor(
    @Inject(TransactionalConnection) private connection: TransactionalConnection,
    @Inject(RequestContextService) private contexts: RequestContextService,
    @Inject(PlaceOrder) private placing: PlaceOrder,
    @Inject(Placements) private placements: Placements,
    @Inject(TestBank) private bank: TestBank,
  ) {}

  async approve(token: string): Promise<Placed['code']> {
    const plain = await this.contexts.create({ apiType: 'shop' });
    const placement = await this.placements.findByApproval(plain, token);
    if (!placement) return 'NOT_FOUND';
    const customer = await this.connection.rawConnection.manager.findOneOrFail(Customer, {
      where: { id: placement.customerId },
      relations: { user: { roles: { channels: true } } },
    });
    const ctx = await this.contexts.create({
      apiType: 'shop',
      ...(customer.user ? { user: customer.user } : {}),
    });
    try {
      const placed = await this.connection.withTransaction(ctx, (alone) =>
        this.placing.approve(alone, customer, token),
      );
      return placed.code;
    } finally {
      await this.bank.settle();
    }
  }

  /** How many became orders. */
  async approveWaiting(customerId?: ID): Promise<number> {
    const ctx = await this.contexts.create({ apiType: 'shop' });
    const waiting = await this.placements.waiting(ctx);
    let approved = 0;
    for (const placement of waiting) {
      if (customerId !== undefined && placement.customerId !== String(customerId)) continue;
      if ((await this.approve(placement.approvalToken)) === 'OK') approved += 1;
    }
    return approved;
  }
}
