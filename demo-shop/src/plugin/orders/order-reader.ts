import { Inject, Injectable } from '@nestjs/common';
import type { Customer, ID, OrderLine, RequestContext } from '@vendure/core';
import { Fulfillment, Order, TransactionalConnection, TranslatorService } from '@vendure/core';
import type { FindOptionsWhere } from 'typeorm';
import { Equal, In, IsNull, Like, MoreThan, Not } from 'typeorm';

/** Orders of one customer with all that is said about them, in a handful of queries however many there are. */
@Injectable()
export class OrderReader {
  private readonly shipmentsOfLine = new WeakMap<OrderLine, readonly Fulfillment[]>();

  constructor(
    @Inject(TransactionalConnection) private connection: TransactionalConnection,
    @Inject(TranslatorService) private translator: TranslatorService,
  ) {}

  placed(ctx: RequestContext, customer: Customer, take: number, after?: Date): Promise<Order[]> {
    const since = after === undefined ? Not(IsNull()) : MoreThan(after);
    return this.find(ctx, { ...ownPlaced(customer), orderPlacedAt: since }, take);
  }

  async byId(ctx: RequestContext, customer: Customer, id: ID): Promise<Order | undefined> {
    if (!/^\d{1,9}$/.test(String(id))) return undefined;
    return (await this.find(ctx, { ...ownPlaced(customer), id: Equal(id) }, 1))[0];
  }

  async byLastFour(ctx: RequestContext, customer: Customer, digits: string) {
    if (!/^\d{4}$/.test(digits)) return undefined;
    return (await this.find(ctx, { ...ownPlaced(customer), code: Like(`%${digits}`) }, 1))[0];
  }

  async byCode(ctx: RequestContext, customer: Customer, code: string) {
    return (await this.find(ctx, { ...ownPlaced(customer), code }, 1))[0];
  }

  async byKey(ctx: RequestContext, customer: Customer, key: string) {
    const customFields = { skillKey: Equal(key) } as FindOptionsWhere<Order>['customFields'];
    return (await this.find(ctx, { ...ownPlaced(customer), customFields }, 1))[0];
  }

  private async find(
    ctx: RequestContext,
    where: FindOptionsWhere<Order>,
    take: number,
  ): Promise<Order[]> {
    const orders = await this.connection.getRepository(ctx, Order).find({
      where,
      take,
      order: { orderPlacedAt: 'DESC', id: 'DESC' },
      relations: {
        customer: true,
        surcharges: true,
        shippingLines: true,
        payments: true,
        lines: { productVariant: { productVariantPrices: true, taxCategory: true } },
        fulfillments: { lines: true },
      },
      relationLoadStrategy: 'query',
    });
    for (const line of orders.flatMap((order) => order.lines)) {
      line.productVariant = this.translator.translate(line.productVariant, ctx);
    }
    for (const order of orders) {
      order.lines.sort((a, b) => Number(a.id) - Number(b.id));
      for (const line of order.lines) this.shipmentsOfLine.set(line, order.fulfillments);
    }
    return orders;
  }

  async shipmentsOf(ctx: RequestContext, line: OrderLine): Promise<readonly Fulfillment[]> {
    if (line.orderPlacedQuantity === 0) return [];
    const loaded = this.shipmentsOfLine.get(line);
    return (
      loaded ??
      this.connection
        .getRepository(ctx, Fulfillment)
        .find({ where: { lines: { orderLineId: line.id } }, relations: { lines: true } })
    );
  }

  /** Of a cart, or an order that something else loaded. */
  async fulfillments(ctx: RequestContext, order: Order): Promise<readonly Fulfillment[]> {
    const loaded = order.fulfillments as Fulfillment[] | undefined;
    if (loaded?.every((each) => (each.lines as unknown) !== undefined)) return loaded;
    if (order.active) return [];
    return this.connection.getRepository(ctx, Fulfillment).find({
      where: { orders: { id: In([order.id]) } },
      relations: { lines: true },
      order: { id: 'ASC' },
    });
  }
}

const ownPlaced = (customer: Customer): FindOptionsWhere<Order> => ({
  customer: { id: customer.id },
  active: false,
  orderPlacedAt: Not(IsNull()),
});
