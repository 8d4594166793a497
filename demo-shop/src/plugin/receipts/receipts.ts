import { Inject, Injectable } from '@nestjs/common';
import type { Customer, ID, Order, RequestContext } from '@vendure/core';
import { TransactionalConnection } from '@vendure/core';
import { publicIdOf } from '../access/current-customer.ts';
import { OrderReader } from '../orders/order-reader.ts';
import { Placement } from '../orders/placement.entity.ts';
import { StoredCard } from '../payment/stored-card.entity.ts';
import { Outbox } from './outbox.ts';
import { receiptSubject, receiptText } from './receipt-text.ts';

type Sent = 'OK' | 'REPLAYED' | 'CONFLICT' | 'NOT_FOUND';

/** Mails what was ordered to whom it belongs, once under a key. */
@Injectable()
export class Receipts {
  constructor(
    @Inject(TransactionalConnection) private connection: TransactionalConnection,
    @Inject(OrderReader) private reader: OrderReader,
    @Inject(Outbox) private outbox: Outbox,
  ) {}

  async send(ctx: RequestContext, customer: Customer, orderId: ID, key: string): Promise<Sent> {
    const order = await this.reader.byId(ctx, customer, orderId);
    if (!order) return 'NOT_FOUND';
    const earlier = await this.outbox.send(publicIdOf(customer), key, {
      to: customer.emailAddress,
      subject: receiptSubject(order, ctx.languageCode),
      at: new Date(),
      order: order.code,
      text: receiptText(order, await this.cardOf(ctx, order), ctx.languageCode),
    });
    if (!earlier) return 'OK';
    return earlier.order === order.code ? 'REPLAYED' : 'CONFLICT';
  }

  /** Only what was placed through placeOrder tells its card. */
  private async cardOf(ctx: RequestContext, order: Order): Promise<StoredCard | undefined> {
    const placement = await this.connection
      .getRepository(ctx, Placement)
      .findOneBy({ orderId: String(order.id), state: 'placed' });
    if (!placement) return undefined;
    const cards = this.connection.getRepository(ctx, StoredCard);
    return (await cards.findOneBy({ id: Number(placement.cardId) })) ?? undefined;
  }
}
