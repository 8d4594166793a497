import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Customer, ID, RequestContext } from '@vendure/core';
import {
  Allow,
  Ctx,
  OrderService,
  Permission,
  Transaction,
  TransactionalConnection,
  UserInputError,
} from '@vendure/core';
import { CurrentCustomer, publicIdOf } from '../access/current-customer.ts';
import { TestBank } from '../payment/test-bank.ts';
import { shopUrl } from '../shop-url.ts';
import { CancelOrder } from './cancel-order.ts';
import { OrderReader } from './order-reader.ts';
import { PlaceOrder } from './place-order.ts';
import type { PlaceOrderInput } from './place-order.ts';
import { outcomeOf } from './placed.ts';
import type { Placed } from './placed.ts';
import { Placements } from './placements.ts';
import { Purchases } from './purchases.ts';

/** More than anybody listens to; a limit against asking for everything. */
const mostOrders = 200;

@Resolver()
export class OrdersResolver {
  constructor(
    @Inject(TransactionalConnection) private connection: TransactionalConnection,
    @Inject(OrderService) private orders: OrderService,
    @Inject(CurrentCustomer) private customers: CurrentCustomer,
    @Inject(OrderReader) private reader: OrderReader,
    @Inject(PlaceOrder) private placing: PlaceOrder,
    @Inject(Placements) private placements: Placements,
    @Inject(CancelOrder) private cancelling: CancelOrder,
    @Inject(Purchases) private purchases: Purchases,
    @Inject(TestBank) private bank: TestBank,
  ) {}

  @Query()
  @Allow(Permission.Authenticated)
  async shopkeeperOrders(
    @Ctx() ctx: RequestContext,
    @Args('take') take: number,
    @Args('placedAfter') placedAfter?: string | null,
  ) {
    const after = placedAfter == null ? undefined : instant('placedAfter', placedAfter);
    const customer = await this.customers.of(ctx);
    const count = Math.min(Math.max(take, 1), mostOrders);
    return this.reader.placed(ctx, customer, count, after);
  }

  @Query()
  @Allow(Permission.Authenticated)
  async myPurchases(@Ctx() ctx: RequestContext, @Args('since') since: string) {
    return this.purchases.since(ctx, await this.customers.of(ctx), instant('since', since));
  }

  @Query()
  @Allow(Permission.Authenticated)
  async shopkeeperOrder(
    @Ctx() ctx: RequestContext,
    @Args('id') id?: ID | null,
    @Args('lastFour') lastFour?: string | null,
  ) {
    const customer = await this.customers.of(ctx);
    if (id != null) return this.reader.byId(ctx, customer, id);
    return this.reader.byLastFour(ctx, customer, lastFour ?? '');
  }

  @Query()
  @Allow(Permission.Authenticated)
  async orderByKey(@Ctx() ctx: RequestContext, @Args('key') key: string) {
    return this.reader.byKey(ctx, await this.customers.of(ctx), key);
  }

  @Query()
  @Allow(Permission.Authenticated)
  async placementByKey(@Ctx() ctx: RequestContext, @Args('key') key: string) {
    const customer = await this.customers.of(ctx);
    const placement = await this.placements.find(ctx, key);
    if (placement?.customerId !== String(customer.id)) return null;
    return this.answer(ctx, customer, outcomeOf(placement, customer));
  }

  @Mutation()
  @Allow(Permission.Authenticated)
  async placeOrder(@Ctx() ctx: RequestContext, @Args('input') input: PlaceOrderInput) {
    const customer = await this.customers.of(ctx);
    try {
      const placed = await this.connection.withTransaction(ctx, (alone) =>
        this.placing.place(alone, customer, input),
      );
      return await this.answer(ctx, customer, placed);
    } finally {
      await this.bank.settle();
    }
  }

  @Mutation()
  @Transaction()
  @Allow(Permission.Authenticated)
  async cancelMyOrder(
    @Ctx() ctx: RequestContext,
    @Args('code') code: string,
    @Args('key') key: string,
  ) {
    const customer = await this.customers.of(ctx);
    const { orderId, ...cancelled } = await this.cancelling.cancel(ctx, customer, code, key);
    const order = orderId === undefined ? null : await this.reader.byId(ctx, customer, orderId);
    return { ...cancelled, customer: publicIdOf(customer), order };
  }

  private async answer(ctx: RequestContext, customer: Customer, placed: Placed) {
    return {
      ...placed,
      customer: publicIdOf(customer),
      order: (await this.orderOf(ctx, customer, placed)) ?? null,
      continueUrl: placed.code === 'REQUIRES_3DS' ? shopUrl(`/bank/${placed.approvalToken}`) : null,
    };
  }

  private orderOf(ctx: RequestContext, customer: Customer, { code, orderId }: Placed) {
    if (orderId === undefined) return undefined;
    const isPlaced = code === 'OK' || code === 'REPLAYED';
    return isPlaced ? this.reader.byId(ctx, customer, orderId) : this.orders.findOne(ctx, orderId);
  }
}

function instant(name: string, text: string): Date {
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) throw new UserInputError(`${name} is an RFC 3339 instant`);
  return at;
}
