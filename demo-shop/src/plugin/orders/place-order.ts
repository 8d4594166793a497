import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Customer, ID, RequestContext } from '@vendure/core';
import { currencyOf } from '../currency-of.ts';
import { Order, OrderService, TransactionalConnection, isGraphQlErrorResult } from '@vendure/core';
import { publicIdOf } from '../access/current-customer.ts';
import { RowLocks } from '../access/row-locks.ts';
import { revisionOf } from '../cart/revision.ts';
import type { ChargeRow } from '../payment/charge.entity.ts';
import { StoredCard } from '../payment/stored-card.entity.ts';
import { TestBank } from '../payment/test-bank.ts';
import { testCardMethod } from '../payment/test-card-handler.ts';
import type { CardPayment } from '../payment/test-card-handler.ts';
import { keyOfAnother, outcomeOf } from './placed.ts';
import type { Placed } from './placed.ts';
import type { PlacementRow } from './placement.entity.ts';
import { Placements } from './placements.ts';
import { Refusals } from './refusals.ts';

export interface PlaceOrderInput {
  readonly orderId: ID;
  readonly revision: string;
  readonly expectedTotal: number;
  readonly currency: string;
  readonly paymentMethodId: ID;
  readonly idempotencyKey: string;
}

/**
 * Places a frozen cart, at most once under a key. Everything happens behind the customer's lock, in one transaction; the
 * key is looked up only after the lock is held, at the bank too, so that of parallel calls one works and the others find
 * its result. A charge gets its order or goes back: no refusal leaves one behind.
 */
@Injectable()
export class PlaceOrder {
  constructor(
    @Inject(TransactionalConnection) private connection: TransactionalConnection,
    @Inject(OrderService) private orders: OrderService,
    @Inject(RowLocks) private locks: RowLocks,
    @Inject(Placements) private placements: Placements,
    @Inject(Refusals) private refusals: Refusals,
    @Inject(TestBank) private bank: TestBank,
  ) {}

  async place(ctx: RequestContext, customer: Customer, input: PlaceOrderInput): Promise<Placed> {
    await this.locks.customer(ctx, customer.id);
    const earlier = await this.placements.find(ctx, input.idempotencyKey);
    if (!earlier || earlier.state === 'needs-action') {
      const charge = await this.bank.find(ctx, input.idempotencyKey);
      const placement = earlier ?? toPlacement(customer, input);
      if (charge) return this.makeGood(ctx, customer, placement, charge);
    }
    if (earlier) return outcomeOf(earlier, customer);

    const order = await this.lockedOrder(ctx, customer, input.orderId);
    if (!order) return { code: 'NOT_FOUND' };
    const refusal = await this.refusals.of(ctx, order, input);
    if (refusal) return refusal;
    const card = await this.connection
      .getRepository(ctx, StoredCard)
      .findOneBy({ id: Number(input.paymentMethodId), customerId: String(customer.id) });
    if (!card) return { code: 'PAYMENT_METHOD_REQUIRED', orderId: order.id };

    // An attempt under another key may have fallen over after its charge.
    await this.bank.giveBack(ctx, { orderCode: order.code });
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
    return order && isAsConfirmed(order, placement)
      ? this.pay(ctx, customer, placement, true)
      : this.lapse(ctx, customer, placement);
  }

  /** Paid for already: of stock and card nothing is asked any more. */
  private async makeGood(
    ctx: RequestContext,
    customer: Customer,
    placement: PlacementRow,
    charge: ChargeRow,
  ): Promise<Placed> {
    if (charge.customer !== publicIdOf(customer)) return keyOfAnother;
    const order = await this.lockedOrder(ctx, customer, placement.orderId);
    const isOwed =
      charge.status === 'charged' &&
      order?.code === charge.orderCode &&
      isAsConfirmed(order, placement);
    return isOwed ? this.pay(ctx, customer, placement, true) : this.lapse(ctx, customer, placement);
  }

  private async pay(
    ctx: RequestContext,
    customer: Customer,
    placement: PlacementRow,
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
      await this.placements.record(ctx, { ...placement, state: 'placed' });
      return { code: 'OK', orderId };
    }
    if (paid.__typename === 'PaymentDeclinedError') {
      return this.finish(ctx, { ...placement, state: 'declined' }, customer);
    }
    return (await this.bank.find(ctx, key))
      ? this.lapse(ctx, customer, placement)
      : { code: 'CONFLICT', orderId, detail: paid.message };
  }

  private async lapse(
    ctx: RequestContext,
    customer: Customer,
    placement: PlacementRow,
  ): Promise<Placed> {
    await this.bank.giveBack(ctx, { key: placement.key });
    return this.finish(ctx, { ...placement, state: 'lapsed' }, customer);
  }

  private async finish(
    ctx: RequestContext,
    placement: PlacementRow,
    customer: Customer,
  ): Promise<Placed> {
    await this.placements.record(ctx, placement);
    return outcomeOf(placement, customer);
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

const isAsConfirmed = (order: Order, { revision, total, currency }: PlacementRow): boolean =>
  order.active &&
  order.state === 'ArrangingPayment' &&
  revisionOf(order) === revision &&
  order.totalWithTax === total &&
  currencyOf(order) === currency;

const toPlacement = (customer: Customer, input: PlaceOrderInput): PlacementRow => ({
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
