import { Inject, Injectable } from '@nestjs/common';
import type { Order, RequestContext } from '@vendure/core';
import { OrderService, isGraphQlErrorResult } from '@vendure/core';
import { Variants } from '../catalogue/variants.ts';
import { Deliveries } from '../delivery/deliveries.ts';
import { servedState } from '../delivery/states.ts';
import { Faults } from '../dev/faults.ts';
import { PriceDrift } from '../dev/price-drift.ts';
import { Carts } from './carts.ts';
import type { Issue } from './issue.ts';

/** Holds a locked, thawed cart still at today's prices, or says why that cannot be. */
@Injectable()
export class FreezeCart {
  constructor(
    @Inject(OrderService) private orders: OrderService,
    @Inject(Carts) private carts: Carts,
    @Inject(Variants) private variants: Variants,
    @Inject(Deliveries) private deliveries: Deliveries,
    @Inject(Faults) private faults: Faults,
    @Inject(PriceDrift) private drift: PriceDrift,
  ) {}

  async freeze(ctx: RequestContext, order: Order): Promise<Issue[]> {
    const percent = this.faults.takePriceDrift('freeze');
    if (percent !== undefined) await this.drift.apply(ctx, order, percent);
    const priced = await this.carts.takeTodaysPrices(ctx, await this.carts.read(ctx, order.id));
    const issues = [...(await this.missing(ctx, priced)), ...(await this.outOfStock(ctx, priced))];
    if (issues.length > 0) return issues;
    const frozen = await this.orders.transitionToState(ctx, order.id, 'ArrangingPayment');
    return isGraphQlErrorResult(frozen)
      ? [{ code: 'CONFLICT', detail: frozen.transitionError }]
      : [];
  }

  private async missing(ctx: RequestContext, order: Order): Promise<Issue[]> {
    if (order.lines.length === 0) return [{ code: 'NOT_FOUND', detail: 'the cart is empty' }];
    const picksUp = (await this.deliveries.chosen(ctx, order))?.type === 'pickup';
    if (!picksUp && !servedState(order.shippingAddress)) return [{ code: 'ADDRESS_REQUIRED' }];
    return (await this.deliveries.renew(ctx, order)) ? [] : [{ code: 'DELIVERY_REQUIRED' }];
  }

  async outOfStock(ctx: RequestContext, order: Order): Promise<Issue[]> {
    const saleable = await this.variants.saleable(
      ctx,
      order.lines.map((line) => line.productVariantId),
    );
    const issues: Issue[] = [];
    for (const line of order.lines) {
      const id = String(line.productVariantId);
      const variant = saleable.find((each) => String(each.id) === id);
      const quantityAvailable = variant ? await this.variants.stockOf(ctx, variant) : 0;
      if (line.quantity > quantityAvailable) {
        issues.push({
          code: 'OUT_OF_STOCK',
          variantId: id,
          lineId: String(line.id),
          quantityAvailable,
        });
      }
    }
    return issues;
  }
}
