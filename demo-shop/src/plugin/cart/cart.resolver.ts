import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Customer, Order, RequestContext } from '@vendure/core';
import { Allow, Ctx, Permission, Transaction, TransactionalConnection } from '@vendure/core';
import { CurrentCustomer, publicIdOf } from '../access/current-customer.ts';
import { Deliveries } from '../delivery/deliveries.ts';
import { Placements } from '../orders/placements.ts';
import { AppliedWrite } from './applied-write.entity.ts';
import { Carts } from './carts.ts';
import { ChangeCart } from './change-cart.ts';
import type { CartWish } from './change-cart.ts';
import { FreezeCart } from './freeze-cart.ts';
import type { Issue } from './issue.ts';
import { inOrder } from './revision.ts';

interface CartResult {
  readonly customer: string;
  readonly replayed: boolean;
  readonly order: Order | null;
  readonly issues: readonly Issue[];
}

@Resolver()
export class CartResolver {
  constructor(
    @Inject(TransactionalConnection) private connection: TransactionalConnection,
    @Inject(CurrentCustomer) private customers: CurrentCustomer,
    @Inject(Carts) private carts: Carts,
    @Inject(ChangeCart) private changes: ChangeCart,
    @Inject(FreezeCart) private freezing: FreezeCart,
    @Inject(Deliveries) private deliveries: Deliveries,
    @Inject(Placements) private placements: Placements,
  ) {}

  @Query()
  @Allow(Permission.Authenticated)
  async shopkeeperCart(@Ctx() ctx: RequestContext): Promise<Order | null> {
    return sorted(await this.carts.current(ctx, await this.customers.of(ctx)));
  }

  @Query()
  @Allow(Permission.Authenticated)
  async shopkeeperDeliveryOptions(@Ctx() ctx: RequestContext) {
    const customer = await this.customers.of(ctx);
    const order = await this.carts.current(ctx, customer);
    return order ? this.deliveries.options(ctx, order) : [];
  }

  @Mutation()
  @Transaction()
  @Allow(Permission.Authenticated)
  async changeCart(
    @Ctx() ctx: RequestContext,
    @Args('input') input: CartWish,
  ): Promise<CartResult> {
    const customer = await this.customers.of(ctx);
    const found = await this.carts.findLocked(ctx, customer);
    const applied = this.connection.getRepository(ctx, AppliedWrite);
    const id = `${customer.id}:${input.key}`;
    const earlier = await applied.findOneBy({ id });
    if (earlier) return { ...cartOf(customer, found, earlier.issues), replayed: true };
    const order = found
      ? await this.carts.addressed(ctx, customer, await this.thaw(ctx, found))
      : await this.carts.create(ctx, customer);
    const issues = await this.changes.apply(ctx, order, input);
    await applied.insert({ id, at: new Date().toISOString(), issues });
    return cartOf(customer, await this.carts.read(ctx, order.id), issues);
  }

  @Mutation()
  @Transaction()
  @Allow(Permission.Authenticated)
  async freezeCart(@Ctx() ctx: RequestContext): Promise<CartResult> {
    const customer = await this.customers.of(ctx);
    const order = await this.carts.findLocked(ctx, customer);
    if (!order) return cartOf(customer, undefined, [{ code: 'NOT_FOUND' }]);
    const thawed = await this.thaw(ctx, order);
    const issues = await this.freezing.freeze(ctx, thawed);
    return cartOf(customer, await this.carts.read(ctx, order.id), issues);
  }

  @Mutation()
  @Transaction()
  @Allow(Permission.Authenticated)
  async thawCart(@Ctx() ctx: RequestContext): Promise<CartResult> {
    const customer = await this.customers.of(ctx);
    const order = await this.carts.findLocked(ctx, customer);
    return cartOf(customer, order && (await this.thaw(ctx, order)));
  }

  @Mutation()
  @Transaction()
  @Allow(Permission.Authenticated)
  async unsetOrderShipping(@Ctx() ctx: RequestContext): Promise<CartResult> {
    const customer = await this.customers.of(ctx);
    const order = await this.carts.findLocked(ctx, customer);
    if (!order) return cartOf(customer, undefined);
    await this.thaw(ctx, order);
    await this.deliveries.takeBack(ctx, order.id);
    return cartOf(customer, await this.carts.read(ctx, order.id));
  }

  private async thaw(ctx: RequestContext, order: Order): Promise<Order> {
    await this.placements.lapse(ctx, order);
    return this.carts.thaw(ctx, order);
  }
}

function cartOf(
  customer: Customer,
  order: Order | null | undefined,
  issues: readonly Issue[] = [],
): CartResult {
  return { customer: publicIdOf(customer), replayed: false, order: sorted(order), issues };
}

function sorted(order: Order | null | undefined): Order | null {
  if (order) order.lines = inOrder(order.lines);
  return order ?? null;
}
