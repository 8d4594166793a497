import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Customer, Order, RequestContext } from '@vendure/core';
import { Ctx } from '@vendure/core';
import { publicIdOf } from '../access/current-customer.ts';
import { revisionOf } from '../cart/revision.ts';
import { totalsOf } from '../cart/totals.ts';
import { Deliveries } from '../delivery/deliveries.ts';
import { shopUrl } from '../shop-url.ts';
import { OrderReader } from './order-reader.ts';
import { statusOf, toShipment } from './order-status.ts';

@Resolver('Order')
export class OrderFieldsResolver {
  constructor(
    @Inject(OrderReader) private reader: OrderReader,
    @Inject(Deliveries) private deliveries: Deliveries,
  ) {}

  @ResolveField()
  skillRevision(@Parent() order: Order) {
    return revisionOf(order);
  }

  @ResolveField()
  skillTotals(@Parent() order: Order) {
    return totalsOf(order);
  }

  @ResolveField()
  deliveryOption(@Ctx() ctx: RequestContext, @Parent() order: Order) {
    return this.deliveries.chosen(ctx, order);
  }

  @ResolveField()
  async shipments(@Ctx() ctx: RequestContext, @Parent() order: Order) {
    const fulfillments = await this.reader.fulfillments(ctx, order);
    return fulfillments.map((fulfillment) => toShipment(order, fulfillment));
  }

  @ResolveField()
  skillKey(@Parent() order: Order) {
    return order.active ? null : order.customFields.skillKey;
  }

  @ResolveField()
  async skillStatus(@Ctx() ctx: RequestContext, @Parent() order: Order) {
    return statusOf(order, await this.reader.fulfillments(ctx, order));
  }

  @ResolveField()
  skillUrl(@Parent() order: Order) {
    return shopUrl(order.active ? '/cart' : `/orders/${order.code}`);
  }
}

@Resolver('Customer')
export class CustomerFieldsResolver {
  @ResolveField()
  publicId(@Parent() customer: Customer) {
    return publicIdOf(customer);
  }
}
