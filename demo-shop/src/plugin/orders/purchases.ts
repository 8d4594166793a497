import { Inject, Injectable } from '@nestjs/common';
import type { Customer, RequestContext } from '@vendure/core';
import { Order, TransactionalConnection } from '@vendure/core';

/** What a customer bought of one variant: in how many orders, the first and the latest of them. */
export interface Purchase {
  readonly variantId: string;
  readonly sku: string;
  readonly name: string;
  readonly times: number;
  readonly firstAt: string;
  readonly lastAt: string;
  readonly lastQuantity: number;
}

interface Line {
  readonly variantId: number;
  readonly sku: string;
  readonly name: string | null;
  readonly placedAt: string | Date;
  readonly quantity: number;
}

/** A year of orders in one query, without loading any of them: what was cancelled was not bought. */
@Injectable()
export class Purchases {
  constructor(@Inject(TransactionalConnection) private connection: TransactionalConnection) {}

  async since(ctx: RequestContext, customer: Customer, since: Date): Promise<readonly Purchase[]> {
    const lines = await this.connection
      .getRepository(ctx, Order)
      .createQueryBuilder('order')
      .innerJoin('order.lines', 'line')
      .innerJoin('line.productVariant', 'variant')
      .leftJoin('variant.translations', 'words', 'words.languageCode = :language', {
        language: ctx.languageCode,
      })
      .select('variant.id', 'variantId')
      .addSelect('variant.sku', 'sku')
      .addSelect('words.name', 'name')
      .addSelect('order.orderPlacedAt', 'placedAt')
      .addSelect('line.orderPlacedQuantity', 'quantity')
      .where('order.customerId = :customer', { customer: customer.id })
      .andWhere('order.active = :active', { active: false })
      .andWhere('order.state != :cancelled', { cancelled: 'Cancelled' })
      .andWhere('order.orderPlacedAt > :since', { since })
      .orderBy('order.orderPlacedAt', 'DESC')
      .addOrderBy('line.id', 'ASC')
      .getRawMany<Line>();
    return byVariant(lines);
  }
}

/** In the order of the lines: the latest first. */
function byVariant(lines: readonly Line[]): readonly Purchase[] {
  const purchases = new Map<number, Purchase>();
  for (const { variantId, sku, name, placedAt, quantity } of lines) {
    const known = purchases.get(variantId);
    const latest = { name: name ?? sku, lastAt: instant(placedAt), lastQuantity: quantity };
    purchases.set(variantId, {
      variantId: String(variantId),
      sku,
      ...(known ?? latest),
      times: (known?.times ?? 0) + 1,
      firstAt: instant(placedAt),
    });
  }
  return [...purchases.values()];
}

/** SQLite keeps "2026-11-21 00:42:00.000", in UTC. */
const instant = (at: string | Date): string =>
  typeof at === 'string' ? new Date(`${at.replace(' ', 'T')}Z`).toISOString() : at.toISOString();
