import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { OrderLine, RequestContext } from '@vendure/core';
import { Ctx } from '@vendure/core';
import { OrderReader } from './order-reader.ts';
import { lineStatusOf } from './order-status.ts';

@Resolver('OrderLine')
export class OrderLineFieldsResolver {
  constructor(@Inject(OrderReader) private reader: OrderReader) {}

  @ResolveField()
  skillTotal(@Parent() line: OrderLine) {
    return line.discountedLinePrice;
  }

  @ResolveField()
  skillQuantity(@Parent() line: OrderLine) {
    return line.orderPlacedQuantity || line.quantity;
  }

  @ResolveField()
  async skillStatus(@Ctx() ctx: RequestContext, @Parent() line: OrderLine) {
    return lineStatusOf(line, await this.reader.shipmentsOf(ctx, line));
  }
}
