import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@vendure/core';
import { Allow, Ctx, Permission, TransactionalConnection } from '@vendure/core';
import { CurrentCustomer, publicIdOf } from '../access/current-customer.ts';
import { StoredCard } from './stored-card.entity.ts';
import { TestBank } from './test-bank.ts';

@Resolver()
export class PaymentResolver {
  constructor(
    @Inject(TransactionalConnection) private connection: TransactionalConnection,
    @Inject(CurrentCustomer) private customers: CurrentCustomer,
    @Inject(TestBank) private bank: TestBank,
  ) {}

  @Query()
  @Allow(Permission.Authenticated)
  async myPaymentMethods(@Ctx() ctx: RequestContext) {
    const customer = await this.customers.of(ctx);
    const cards = await this.connection.getRepository(ctx, StoredCard).find({
      where: { customerId: String(customer.id) },
      order: { isDefault: 'DESC', id: 'ASC' },
    });
    return cards.map(({ id, brand, last4, isDefault }) => ({
      id,
      type: 'card',
      brand,
      last4,
      isDefault,
    }));
  }

  @Query()
  @Allow(Permission.Authenticated)
  async myCharges(@Ctx() ctx: RequestContext) {
    const charges = await this.bank.of(publicIdOf(await this.customers.of(ctx)));
    return charges.map(({ orderCode, ...charge }) => ({ ...charge, order: orderCode }));
  }
}
