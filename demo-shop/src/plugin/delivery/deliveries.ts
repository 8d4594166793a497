import { Inject, Injectable } from '@nestjs/common';
import type { ID, RequestContext } from '@vendure/core';
import {
  Order,
  OrderLine,
  OrderService,
  ShippingLine,
  ShippingMethodService,
  TransactionalConnection,
  assertFound,
  isGraphQlErrorResult,
} from '@vendure/core';
import { stores } from '../../data/stores.ts';
import { scheduleOf, windowFor } from './eligibility.ts';
import type { DeliveryPromise } from './promise.ts';
import { promiseOf } from './promise.ts';
import { servedState } from './states.ts';

/** A promise that was read out holds this long, whatever the clock does to the window in the meantime. */
const promiseHoldsMs = 10 * 60_000;

@Injectable()
export class Deliveries {
  constructor(
    @Inject(TransactionalConnection) private connection: TransactionalConnection,
    @Inject(OrderService) private orders: OrderService,
    @Inject(ShippingMethodService) private methods: ShippingMethodService,
  ) {}

  async options(ctx: RequestContext, order: Order) {
    const quotes = await this.orders.getEligibleShippingMethods(ctx, order.id);
    const promises = await Promise.all(
      quotes.map(async (quote) => {
        const promise = await this.promise(ctx, quote.id, order);
        return promise && toOption(promise, quote.price, order.currencyCode);
      }),
    );
    return promises
      .filter((option) => option !== undefined)
      .sort((a, b) => inconvenience(a, order) - inconvenience(b, order) || a.cost - b.cost);
  }

  /** False when this option cannot be had, or not any more. */
  async choose(ctx: RequestContext, order: Order, methodId: ID): Promise<boolean> {
    const promise = await this.promise(ctx, methodId, order);
    if (!promise) return false;
    const chosen = await this.orders.setShippingMethod(ctx, order.id, [methodId]);
    if (isGraphQlErrorResult(chosen)) return false;
    await this.keep(ctx, order.id, promise);
    return true;
  }

  async takeBack(ctx: RequestContext, orderId: ID): Promise<void> {
    const order = await assertFound(this.orders.findOne(ctx, orderId));
    if (order.shippingLines.length > 0) {
      const ids = order.shippingLines.map((line) => String(line.id));
      for (const line of order.lines) {
        await this.connection
          .getRepository(ctx, OrderLine)
          .update(line.id, { shippingLineId: null as unknown as ID });
      }
      await this.connection.getRepository(ctx, ShippingLine).delete(ids);
    }
    await this.keep(ctx, orderId, undefined);
    await this.orders.applyPriceAdjustments(ctx, await this.fresh(ctx, orderId));
  }

  /** Renews a promise that grew old; takes the option back when it cannot be had any more. False when none is left. */
  async renew(ctx: RequestContext, order: Order): Promise<boolean> {
    const methodId = order.shippingLines[0]?.shippingMethodId;
    if (!methodId) return false;
    const kept = promiseOf(order);
    if (kept?.methodId === String(methodId) && age(kept) <= promiseHoldsMs) return true;
    const renewed = await this.promise(ctx, methodId, order);
    if (renewed) await this.keep(ctx, order.id, renewed);
    else await this.takeBack(ctx, order.id);
    return renewed !== undefined;
  }

  /** The chosen option; a shopper on the web may have chosen it without a promise. */
  async chosen(ctx: RequestContext, order: Order) {
    const line = order.shippingLines[0];
    if (!line?.shippingMethodId) return null;
    const kept = promiseOf(order);
    const promise =
      kept?.methodId === String(line.shippingMethodId)
        ? kept
        : await this.promise(ctx, line.shippingMethodId, order);
    return promise ? toOption(promise, line.discountedPrice, order.currencyCode) : null;
  }

  private async promise(
    ctx: RequestContext,
    methodId: ID,
    order: Order,
  ): Promise<DeliveryPromise | undefined> {
    const method = await this.methods.findOne(ctx, methodId, true);
    const schedule = method && scheduleOf(method);
    const window = method && windowFor(method, order);
    if (!schedule || !window) return undefined;
    return {
      ...window,
      methodId: String(methodId),
      type: schedule.type,
      title: method.name,
      ...(schedule.type === 'pickup' ? { storeId: schedule.storeId } : {}),
      promisedAt: new Date().toISOString(),
    };
  }

  private async keep(ctx: RequestContext, orderId: ID, promise: DeliveryPromise | undefined) {
    await this.connection
      .getRepository(ctx, Order)
      .update(orderId, { customFields: { delivery: promise ? JSON.stringify(promise) : null } });
  }

  private fresh(ctx: RequestContext, orderId: ID): Promise<Order> {
    return assertFound(this.orders.findOne(ctx, orderId));
  }
}

/** To the door first, then the stores of the same state. */
function inconvenience({ storeId }: { readonly storeId: string | null }, order: Order): number {
  if (storeId === null) return 0;
  const store = stores.find((each) => each.id === storeId);
  return store?.address.addressRegion === servedState(order.shippingAddress) ? 1 : 2;
}

const age = (promise: DeliveryPromise): number => Date.now() - Date.parse(promise.promisedAt);

const toOption = (promise: DeliveryPromise, cost: number, currency: string) => ({
  id: promise.methodId,
  type: promise.type,
  title: promise.title,
  cost,
  currency,
  storeId: promise.storeId ?? null,
  timeZone: promise.timeZone,
  earliest: promise.earliest,
  latest: promise.latest,
});
