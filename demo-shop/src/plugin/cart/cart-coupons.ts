import { Inject, Injectable } from '@nestjs/common';
import type { ID, Order, Promotion, RequestContext } from '@vendure/core';
import {
  OrderService,
  PromotionService,
  isGraphQlErrorResult,
  minimumOrderAmount,
} from '@vendure/core';
import { Carts } from './carts.ts';
import type { Issue } from './issue.ts';

/** Vendure keeps a code also where the goods are too cheap for it: here it counts at once, or not at all. */
@Injectable()
export class CartCoupons {
  constructor(
    @Inject(OrderService) private orders: OrderService,
    @Inject(PromotionService) private promotions: PromotionService,
    @Inject(Carts) private carts: Carts,
  ) {}

  async change(
    ctx: RequestContext,
    orderId: ID,
    wish: { readonly applyCoupon?: string | null; readonly removeCoupon?: string | null },
  ): Promise<Issue[]> {
    if (wish.removeCoupon != null) {
      await this.orders.removeCouponCode(ctx, orderId, wish.removeCoupon);
    }
    return wish.applyCoupon == null ? [] : this.apply(ctx, orderId, wish.applyCoupon);
  }

  private async apply(ctx: RequestContext, orderId: ID, code: string): Promise<Issue[]> {
    const order = await this.carts.read(ctx, orderId);
    const found = await this.promotions.validateCouponCode(ctx, code, order.customer?.id);
    if (isGraphQlErrorResult(found))
      return [{ code: refusals[found.__typename ?? 'CouponCodeInvalidError'] }];
    const missing = missingFor(found, order);
    if (missing > 0) return [{ code: 'MINIMUM_NOT_MET', missing }];
    await this.orders.applyCouponCode(ctx, orderId, code);
    return [];
  }
}

const refusals = {
  CouponCodeInvalidError: 'COUPON_INVALID',
  CouponCodeExpiredError: 'COUPON_EXPIRED',
  CouponCodeLimitError: 'COUPON_USED_UP',
} as const;

function missingFor({ conditions }: Promotion, order: Order): number {
  const minimum = conditions.find(({ code }) => code === minimumOrderAmount.code);
  const amount = Number(minimum?.args.find(({ name }) => name === 'amount')?.value ?? 0);
  return Math.max(0, amount - order.subTotal);
}
