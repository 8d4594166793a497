import { Inject, Injectable } from '@nestjs/common';
import type { ID, Order, RequestContext } from '@vendure/core';
import { OrderService } from '@vendure/core';
import { Deliveries } from '../delivery/deliveries.ts';
import { servedState } from '../delivery/states.ts';
import { CartCoupons } from './cart-coupons.ts';
import { CartLines } from './cart-lines.ts';
import { Carts } from './carts.ts';
import type { Issue } from './issue.ts';

export interface CartWish {
  readonly key: string;
  readonly add?: readonly { readonly variantId: ID; readonly quantity: number }[] | null;
  readonly setQuantity?: readonly { readonly lineId: ID; readonly quantity: number }[] | null;
  readonly shipTo?: {
    readonly name?: string | null;
    readonly streetAddress: string;
    readonly addressLocality: string;
    readonly addressRegion?: string | null;
    readonly postalCode?: string | null;
    readonly addressCountry: string;
  } | null;
  readonly deliveryOptionId?: ID | null;
  readonly unsetDelivery?: boolean | null;
  readonly applyCoupon?: string | null;
  readonly removeCoupon?: string | null;
}

/** Applies a wish to a cart that is locked and thawed; what cannot be had becomes an issue. */
@Injectable()
export class ChangeCart {
  constructor(
    @Inject(OrderService) private orders: OrderService,
    @Inject(Carts) private carts: Carts,
    @Inject(CartLines) private lines: CartLines,
    @Inject(CartCoupons) private coupons: CartCoupons,
    @Inject(Deliveries) private deliveries: Deliveries,
  ) {}

  async apply(ctx: RequestContext, order: Order, wish: CartWish): Promise<Issue[]> {
    const issues = [
      ...(await this.shipTo(ctx, order, wish)),
      ...(await this.lines.add(ctx, order.id, wish.add ?? [])),
      ...(await this.lines.setQuantity(ctx, order.id, wish.setQuantity ?? [])),
      ...(await this.coupons.change(ctx, order.id, wish)),
    ];
    return [...issues, ...(await this.deliver(ctx, order.id, wish))];
  }

  private async shipTo(ctx: RequestContext, order: Order, { shipTo }: CartWish): Promise<Issue[]> {
    if (!shipTo) return [];
    const address = {
      fullName: shipTo.name ?? undefined,
      streetLine1: shipTo.streetAddress,
      city: shipTo.addressLocality,
      province: shipTo.addressRegion ?? undefined,
      postalCode: shipTo.postalCode ?? undefined,
      countryCode: shipTo.addressCountry,
    };
    if (!servedState(address)) return [{ code: 'ADDRESS_UNDELIVERABLE' }];
    const moved = await this.orders.setShippingAddress(ctx, order.id, address);
    const methodId = moved.shippingLines[0]?.shippingMethodId;
    if (methodId && !(await this.deliveries.choose(ctx, moved, methodId))) {
      await this.deliveries.takeBack(ctx, order.id);
      return [{ code: 'DELIVERY_REQUIRED', detail: 'the option is not to be had at that address' }];
    }
    return [];
  }

  private async deliver(ctx: RequestContext, orderId: ID, wish: CartWish): Promise<Issue[]> {
    if (wish.unsetDelivery) await this.deliveries.takeBack(ctx, orderId);
    if (wish.deliveryOptionId == null) return [];
    const order = await this.carts.read(ctx, orderId);
    const chosen = await this.deliveries.choose(ctx, order, wish.deliveryOptionId);
    return chosen ? [] : [{ code: 'NOT_FOUND', detail: 'that delivery option is not to be had' }];
  }
}
