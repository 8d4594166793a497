import { Inject, Injectable } from '@nestjs/common';
import type { CreateAddressInput } from '@vendure/common/lib/generated-types';
import type { Customer, ID, Order, RequestContext } from '@vendure/core';
import {
  OrderService,
  TransactionalConnection,
  assertFound,
  isGraphQlErrorResult,
} from '@vendure/core';
import { Variants } from '../catalogue/variants.ts';
import { RowLocks } from '../access/row-locks.ts';

/** The open cart of a customer: found, made, priced. Voice and web share it. */
@Injectable()
export class Carts {
  constructor(
    @Inject(TransactionalConnection) private connection: TransactionalConnection,
    @Inject(OrderService) private orders: OrderService,
    @Inject(RowLocks) private locks: RowLocks,
    @Inject(Variants) private variants: Variants,
  ) {}

  find(ctx: RequestContext, customer: Customer): Promise<Order | undefined> {
    if (!customer.user) return Promise.resolve(undefined);
    return this.orders.getActiveOrderForUser(ctx, customer.user.id);
  }

  read(ctx: RequestContext, orderId: ID): Promise<Order> {
    return assertFound(this.orders.findOne(ctx, orderId));
  }

  /** Alone with the cart until the transaction ends. */
  async findLocked(ctx: RequestContext, customer: Customer): Promise<Order | undefined> {
    await this.locks.customer(ctx, customer.id);
    const order = await this.find(ctx, customer);
    if (!order) return undefined;
    await this.locks.order(ctx, order.id);
    return this.read(ctx, order.id);
  }

  /** A new cart goes to the customer's default address, so that tax and delivery are right from the first item. */
  async create(ctx: RequestContext, customer: Customer): Promise<Order> {
    const order = await this.orders.create(ctx, customer.user?.id);
    return this.addressed(ctx, customer, order);
  }

  /** A cart that was begun on the web has no address before the checkout there. */
  async addressed(ctx: RequestContext, customer: Customer, order: Order): Promise<Order> {
    const address = hasAddress(order) ? undefined : defaultAddress(customer);
    if (address) await this.orders.setShippingAddress(ctx, order.id, address);
    return this.read(ctx, order.id);
  }

  /** As it would be priced and delivered now; a frozen cart stays as it is. */
  async current(ctx: RequestContext, customer: Customer): Promise<Order | undefined> {
    const order = await this.find(ctx, customer);
    if (order?.state !== 'AddingItems' || !(await this.isOutdated(ctx, customer, order))) {
      return order;
    }
    return this.connection.withTransaction(ctx, async (alone) => {
      const locked = await this.findLocked(alone, customer);
      if (locked?.state !== 'AddingItems') return locked;
      return this.takeTodaysPrices(alone, await this.addressed(alone, customer, locked));
    });
  }

  private async isOutdated(
    ctx: RequestContext,
    customer: Customer,
    order: Order,
  ): Promise<boolean> {
    if (!hasAddress(order) && defaultAddress(customer)) return true;
    return this.hasOldPrices(ctx, order);
  }

  async thaw(ctx: RequestContext, order: Order): Promise<Order> {
    if (order.state !== 'ArrangingPayment') return order;
    const thawed = await this.orders.transitionToState(ctx, order.id, 'AddingItems');
    if (isGraphQlErrorResult(thawed)) throw new Error(thawed.transitionError);
    return this.read(ctx, order.id);
  }

  /** Lines keep the price they were added at until somebody asks again; a voice must not read out an old one. */
  async takeTodaysPrices(ctx: RequestContext, order: Order): Promise<Order> {
    await this.orders.applyPriceAdjustments(ctx, order, order.lines);
    return this.read(ctx, order.id);
  }

  private async hasOldPrices(ctx: RequestContext, order: Order): Promise<boolean> {
    const current = await this.variants.saleable(
      ctx,
      order.lines.map((line) => line.productVariantId),
    );
    return order.lines.some((line) => {
      const variant = current.find((each) => String(each.id) === String(line.productVariantId));
      return variant !== undefined && variant.listPrice !== line.listPrice;
    });
  }
}

const hasAddress = ({ shippingAddress }: Order): boolean =>
  (shippingAddress.streetLine1 ?? '') !== '';

export function defaultAddress(customer: Customer): CreateAddressInput | undefined {
  const found =
    customer.addresses.find((address) => address.defaultShippingAddress) ?? customer.addresses[0];
  return (
    found && {
      fullName: found.fullName,
      streetLine1: found.streetLine1,
      streetLine2: found.streetLine2,
      city: found.city,
      province: found.province,
      postalCode: found.postalCode,
      countryCode: found.country.code,
    }
  );
}
