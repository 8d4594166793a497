import { Inject, Injectable } from '@nestjs/common';
import type { Order, RequestContext } from '@vendure/core';
import { ProductVariantPrice, TransactionalConnection } from '@vendure/core';
import { In } from 'typeorm';

@Injectable()
export class PriceDrift {
  constructor(@Inject(TransactionalConnection) private connection: TransactionalConnection) {}

  async apply(ctx: RequestContext, order: Order, percent: number): Promise<void> {
    const repository = this.connection.getRepository(ctx, ProductVariantPrice);
    const prices = await repository.findBy({
      variant: { id: In(order.lines.map((line) => line.productVariantId)) },
    });
    for (const { id, price } of prices) {
      await repository.update(id, { price: Math.round(price * (1 + percent / 100)) });
    }
  }
}
