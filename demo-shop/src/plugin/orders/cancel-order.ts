import { Inject, Injectable } from '@nestjs/common';
import type { Customer, ID, Order, RequestContext } from '@vendure/core';
import { OrderService, TransactionalConnection, isGraphQlErrorResult } from '@vendure/core';
import { RowLocks } from '../access/row-locks.ts';
import { AppliedWrite } from '../cart/applied-write.entity.ts';
import { OrderReader } from './order-reader.ts';
import { hasLeft } from './order-status.ts';

interface Cancelled {
  readonly code: 'OK' | 'REPLAYED' | 'NOT_FOUND' | 'TOO_LATE';
  readonly orderId?: ID;
}

/** Cancels a whole order of the customer while nothing of it has left, and gives the money back. */
@Injectable()
export class CancelOrder {
  constructor(
    @Inject(TransactionalConnection) private connection: TransactionalConnection,
    @Inject(OrderService) private orders: OrderService,
    @Inject(RowLocks) private locks: RowLocks,
    @Inject(OrderReader) private reader: OrderReader,
  ) {}

  async cancel(
    ctx: RequestContext,
    customer: Customer,
    code: string,
    key: string,
  ): Promise<Cancelled> {
    await this.locks.customer(ctx, customer.id);
    const order = await this.reader.byCode(ctx, customer, code);
    if (!order) return { code: 'NOT_FOUND' };
    if (order.state === 'Cancelled') return { code: 'REPLAYED', orderId: order.id };
    await this.locks.order(ctx, order.id);
    if (!canStillBeCancelled(order)) return { code: 'TOO_LATE', orderId: order.id };
    await this.refund(ctx, order);
    const cancelled = await this.orders.cancelOrder(ctx, {
      orderId: order.id,
      cancelShipping: true,
      reason: 'by the customer',
    });
    if (isGraphQlErrorResult(cancelled)) throw new Error(cancelled.message);
    await this.connection
      .getRepository(ctx, AppliedWrite)
      .save({ id: `${customer.id}:${key}`, at: new Date().toISOString(), issues: [] });
    return { code: 'OK', orderId: order.id };
  }

  private async refund(ctx: RequestContext, order: Order): Promise<void> {
    const settled = order.payments.filter(({ state, amount }) => state === 'Settled' && amount > 0);
    for (const payment of settled) {
      const refund = await this.orders.refundOrder(ctx, {
        paymentId: payment.id,
        amount: payment.amount,
        reason: 'cancelled by the customer',
        /* eslint-disable @typescript-eslint/no-deprecated -- the table of refunds does without none of them */
        lines: [],
        shipping: 0,
        adjustment: 0,
        /* eslint-enable @typescript-eslint/no-deprecated */
      });
      if (isGraphQlErrorResult(refund)) throw new Error(refund.message);
    }
  }
}

const canStillBeCancelled = (order: Order): boolean =>
  (order.state === 'PaymentSettled' || order.state === 'PaymentAuthorized') &&
  !order.fulfillments.some(hasLeft);
