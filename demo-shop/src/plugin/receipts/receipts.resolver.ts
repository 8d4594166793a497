import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { ID, RequestContext } from '@vendure/core';
import { Allow, Ctx, Permission } from '@vendure/core';
import { CurrentCustomer, publicIdOf } from '../access/current-customer.ts';
import { Receipts } from './receipts.ts';

@Resolver()
export class ReceiptsResolver {
  constructor(
    @Inject(CurrentCustomer) private customers: CurrentCustomer,
    @Inject(Receipts) private receipts: Receipts,
  ) {}

  @Mutation()
  @Allow(Permission.Authenticated)
  async sendShopkeeperReceipt(
    @Ctx() ctx: RequestContext,
    @Args('orderId') orderId: ID,
    @Args('key') key: string,
  ) {
    const customer = await this.customers.of(ctx);
    const code = await this.receipts.send(ctx, customer, orderId, key);
    return { customer: publicIdOf(customer), code };
  }
}
