import { Inject, Injectable } from '@nestjs/common';
import type { Order, RequestContext } from '@vendure/core';
import { currencyOf } from '../currency-of.ts';
import { RowLocks } from '../access/row-locks.ts';
import { Carts } from '../cart/carts.ts';
import { FreezeCart } from '../cart/freeze-cart.ts';
import { revisionOf } from '../cart/revision.ts';
import { Faults } from '../dev/faults.ts';
import { PriceDrift } from '../dev/price-drift.ts';
import type { PlaceOrderInput } from './place-order.ts';
import type { Placed } from './placed.ts';

/** Why a locked order of which nothing is paid yet must not be placed. */
@Injectable()
export class Refusals {
  constructor(
    @Inject(RowLocks) private locks: RowLocks,
    @Inject(Carts) private carts: Carts,
    @Inject(FreezeCart) private freezing: FreezeCart,
    @Inject(Faults) private faults: Faults,
    @Inject(PriceDrift) private drift: PriceDrift,
  ) {}

  async of(ctx: RequestContext, order: Order, input: PlaceOrderInput): Promise<Placed | undefined> {
    const conflict = (detail: string): Placed => ({ code: 'CONFLICT', orderId: order.id, detail });
    if (!order.active) return conflict('placed under another key');
    if (order.state !== 'ArrangingPayment') return conflict('the cart is not frozen');
    const percent = this.faults.takePriceDrift('place');
    if (percent !== undefined) {
      await this.drift.apply(ctx, order, percent);
      await this.carts.takeTodaysPrices(ctx, order);
      return conflict('the prices changed');
    }
    if (revisionOf(order) !== input.revision) return conflict('another revision');
    if (order.totalWithTax !== input.expectedTotal) return conflict('another total');
    if (currencyOf(order) !== input.currency) return conflict('another currency');
    return this.shortage(ctx, order);
  }

  private async shortage(ctx: RequestContext, order: Order): Promise<Placed | undefined> {
    await this.locks.stock(
      ctx,
      order.lines.map((line) => line.productVariantId),
    );
    const [short] = await this.freezing.outOfStock(ctx, order);
    return (
      short && {
        code: 'OUT_OF_STOCK',
        orderId: order.id,
        variantId: short.variantId,
        quantityAvailable: short.quantityAvailable,
      }
    );
  }
}
