import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Customer, ID, RequestContext } from '@vendure/core';
import { Order, OrderService, TransactionalConnection, isGraphQlErrorResult } from '@vendure/core';
import { RowLocks } from '../access/row-locks.ts';
import { Carts } from '../cart/carts.ts';
import { FreezeCart } from '../cart/freeze-cart.ts';
import { revisionOf } from '../cart/revision.ts';
import { Faults } from '../dev/faults.ts';
import { PriceDrift } from '../dev/price-drift.ts';
import { StoredCard } from '../payment/stored-card.entity.ts';
import { testCardMethod } from '../payment/test-card-handler.ts';
import type { CardPayment } from '../payment/test-card-handler.ts';
import type { Placement } from './placement.entity.ts';
import { Placements } from './placements.ts';

export interface PlaceOrderInput {
  readonly orderId: ID;
  readonly revision: string;
  readonly expectedTotal: number;
  readonly currency: string;
  readonly paymentMethodId: ID;
  readonly idempotencyKey: string;
}

export type Placed =
  | { readonly code: 'OK' | 'REPLAYED'; readonly orderId: ID }
  | { readonly code: 'REQUIRES_3DS'; readonly orderId: ID; readonly approvalToken: string }
  | {
      readonly code: 'OUT_OF_STOCK';
      readonly orderId: ID;
      readonly variantId: string | undefined;
      readonly quantityAvailable: number | undefined;
    }
  | {
      readonly code: 'CONFLICT' | 'PAYMENT_DECLINED' | 'PAYMENT_METHOD_REQUIRED' | 'NOT_FOUND';
      readonly orderId?: ID;
      readonly detail?: string;
    };

/**
 * Places a frozen cart, at most once under a key. Everything happens behind the customer's lock, in one transaction; the
 * key is looked up only after the lock is held, so that of parallel calls one works and the others find its result.
 */
@Injectable()
export class PlaceOrder {
  constructor(
    @Inject(TransactionalConnection) private connection: TransactionalConnection,
    @Inject(OrderService) private orders: OrderService,
    @Inject(RowLocks) private locks: RowLocks,
    @Inject(Carts) private carts: Carts,
    @Inject(FreezeCart) private freezing: FreezeCart,
    @Inject(Placements) private placements: Placements,
    @Inject(Faults) private faults: Faults,
    @Inject(PriceDrift) private drift: PriceDrift,
  ) {}

  async place(ctx: RequestContext, customer: Customer, input: PlaceOrderInput): Promise<Placed> {
    await this.locks.customer(ctx, customer.id);
    const earlier = await this.placements.find(ctx, input.idempotencyKey);
    if (earlier) return outcomeOf(earlier, customer);

    const order = await this.lockedOrder(ctx, customer, input.orderId);
    if (!order) return { code: 'NOT_FOUND' };
    const refusal = await this.refusal(ctx, order, input);
    if (refusal) return refusal;
    const card = await this.connection
      .getRepository(ctx, StoredCard)
      .findOneBy({ id: Number(input.paymentMethodId), customerId: String(customer.id) });
    if (!card) return { code: 'PAYMENT_METHOD_REQUIRED', orderId: order.id };

    const placement = toPlacement(customer, input);
    if (card.behaviour === 'wants-approval') {
      return this.finish(ctx, { ...placement, state: 'needs-action' }, customer);
    }
    return this.pay(ctx, customer, placement, false);
  }

  /** The bank's page came back: the same order, unless the shopper has taken the cart up again. */
  async approve(ctx: RequestContext, customer: Customer, token: string): Promise<Placed> {
    await this.locks.customer(ctx, customer.id);
    const placement = await this.placements.findByApproval(ctx, token);
    if (!placement) return { code: 'NOT_FOUND' };
    if (placement.state !== 'needs-action') return outcomeOf(placement, customer);
    const order = await this.lockedOrder(ctx, customer, placement.orderId);
    const changed = order?.state !== 'ArrangingPayment' || revisionOf(order) !== placement.revision;
    if (changed) return this.finish(ctx, { ...placement, state: 'lapsed' }, customer);
    return this.pay(ctx, customer, placement, true);
  }

  private async refusal(
    ctx: RequestContext,
    order: Order,
    input: PlaceOrderInput,
  ): Promise<Placed | undefined> {
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
    if (order.currencyCode !== input.currency) return conflict('another currency');
    await this.locks.stock(
      ctx,
      order.lines.map((line) => line.productVariantId),
    );
    const [short] = await this.freezing.outOfStock(ctx, order);
    return short && { code: 'OUT_OF_STOCK', orderId: order.id, ...shortage(short) };
  }

  private async pay(
    ctx: RequestContext,
    customer: Customer,
    placement: Placement,
    approved: boolean,
  ): Promise<Placed> {
    const { key, total, currency, cardId, orderId } = placement;
    await this.connection
      .getRepository(ctx, Order)
      .update(orderId, { customFields: { skillKey: key } });
    const payment: CardPayment = { key, expectedTotal: total, currency, cardId, approved };
    const paid = await this.orders.addPaymentToOrder(ctx, orderId, {
      method: testCardMethod,
      metadata: { ...payment },
    });
    if (!isGraphQlErrorResult(paid)) {
      return this.finish(ctx, { ...placement, state: 'placed' }, customer, 'OK');
    }
    if (paid.__typename === 'PaymentDeclinedError') {
      return this.finish(ctx, { ...placement, state: 'declined' }, customer);
    }
    return { code: 'CONFLICT', orderId, detail: paid.message };
  }

  private async finish(
    ctx: RequestContext,
    placement: Placement,
    customer: Customer,
    code?: 'OK',
  ): Promise<Placed> {
    await this.placements.record(ctx, placement);
    return code ? { code, orderId: placement.orderId } : outcomeOf(placement, customer);
  }

  private async lockedOrder(
    ctx: RequestContext,
    customer: Customer,
    orderId: ID,
  ): Promise<Order | undefined> {
    if (!/^\d{1,9}$/.test(String(orderId))) return undefined;
    await this.locks.order(ctx, orderId);
    const order = await this.orders.findOne(ctx, orderId);
    return String(order?.customer?.id) === String(customer.id) ? order : undefined;
  }
}

/** What a repeated call is told. */
export function outcomeOf(placement: Placement, customer: Customer): Placed {
  if (placement.customerId !== String(customer.id)) {
    return { code: 'CONFLICT', detail: 'the key belongs to another cart' };
  }
  const { orderId, approvalToken } = placement;
  switch (placement.state) {
    case 'placed':
      return { code: 'REPLAYED', orderId };
    case 'declined':
      return { code: 'PAYMENT_DECLINED', orderId };
    case 'needs-action':
      return { code: 'REQUIRES_3DS', orderId, approvalToken };
    case 'lapsed':
      return { code: 'CONFLICT', orderId, detail: 'the cart was taken up again' };
  }
}

const toPlacement = (customer: Customer, input: PlaceOrderInput): Placement => ({
  key: input.idempotencyKey,
  customerId: String(customer.id),
  orderId: String(input.orderId),
  state: 'placed',
  revision: input.revision,
  total: input.expectedTotal,
  currency: input.currency,
  cardId: String(input.paymentMethodId),
  approvalToken: randomUUID(),
});

const shortage = (issue: { variantId?: string; quantityAvailable?: number }) => ({
  variantId: issue.variantId,
  quantityAvailable: issue.quantityAvailable,
});
