import { Inject, Injectable } from '@nestjs/common';
import type { CreateAddressInput } from '@vendure/common/lib/generated-types';
import type { Customer, ID, Order, RequestContext } from '@vendure/core';
import { OrderService, assertFound, isGraphQlErrorResult } from '@vendure/core';
import { Variants } from '../catalogue/variants.ts';
import { RowLocks } from '../access/row-locks.ts';

/** The open cart of a customer: found, made, priced. Voice and web share it. */
@Injectable()
export class Carts {
  constructor(
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
    const address = defaultAddress(customer);
    if (address) await this.orders.setShippingAddress(ctx, order.id, address);
    return this.read(ctx, order.id);
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

  async hasOldPrices(ctx: RequestContext, order: Order): Promise<boolean> {
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
