import { Inject, Injectable } from '@nestjs/common';
import type { ID, RequestContext } from '@vendure/core';
import { OrderService } from '@vendure/core';
import { Variants } from '../catalogue/variants.ts';
import { Carts } from './carts.ts';
import type { Issue } from './issue.ts';

/** Nobody means more than this of one thing; a number that was misheard is stopped here. */
const mostOfOneThing = 99;

/**
 * Lines are checked before Vendure is asked: its addItemsToOrder throws the whole call for one unknown variant, and does
 * not name those that failed.
 */
@Injectable()
export class CartLines {
  constructor(
    @Inject(OrderService) private orders: OrderService,
    @Inject(Carts) private carts: Carts,
    @Inject(Variants) private variants: Variants,
  ) {}

  async add(
    ctx: RequestContext,
    orderId: ID,
    wanted: readonly { readonly variantId: ID; readonly quantity: number }[],
  ): Promise<Issue[]> {
    if (wanted.length === 0) return [];
    const { lines } = await this.carts.read(ctx, orderId);
    const inCart = (id: string): number =>
      lines.find((line) => String(line.productVariantId) === id)?.quantity ?? 0;
    const variants = await this.variants.saleable(
      ctx,
      wanted.map((item) => item.variantId),
    );
    const issues: Issue[] = [];
    const items: { productVariantId: ID; quantity: number }[] = [];
    for (const [id, quantity] of sumUp(wanted)) {
      const variant = variants.find((each) => String(each.id) === id);
      if (!variant) {
        issues.push({ code: 'NOT_FOUND', variantId: id });
        continue;
      }
      const available = await this.variants.stockOf(ctx, variant);
      const issue = limitOf(inCart(id) + quantity, available);
      if (issue) issues.push({ ...issue, variantId: id });
      const room = (issue?.quantityAvailable ?? inCart(id) + quantity) - inCart(id);
      if (room > 0) items.push({ productVariantId: variant.id, quantity: room });
    }
    if (items.length > 0) {
      const { errorResults } = await this.orders.addItemsToOrder(ctx, orderId, items);
      issues.push(
        ...errorResults.map((error) => ({ code: 'CONFLICT', detail: error.message }) as const),
      );
    }
    return issues;
  }

  async setQuantity(
    ctx: RequestContext,
    orderId: ID,
    wanted: readonly { readonly lineId: ID; readonly quantity: number }[],
  ): Promise<Issue[]> {
    if (wanted.length === 0) return [];
    const { lines } = await this.carts.read(ctx, orderId);
    const issues: Issue[] = [];
    const changes: { orderLineId: ID; quantity: number }[] = [];
    for (const { lineId, quantity } of wanted) {
      const line = lines.find((each) => String(each.id) === String(lineId));
      if (!line || quantity < 0) {
        issues.push({ code: 'NOT_FOUND', lineId: String(lineId) });
        continue;
      }
      const available = await this.variants.stockOf(ctx, line.productVariant);
      const issue = limitOf(quantity, available);
      if (issue) {
        issues.push({ ...issue, lineId: String(lineId), variantId: String(line.productVariantId) });
      }
      changes.push({ orderLineId: line.id, quantity: issue?.quantityAvailable ?? quantity });
    }
    const { errorResults } = await this.orders.adjustOrderLines(ctx, orderId, changes);
    issues.push(
      ...errorResults.map((error) => ({ code: 'CONFLICT', detail: error.message }) as const),
    );
    return issues;
  }
}

function sumUp(
  wanted: readonly { readonly variantId: ID; readonly quantity: number }[],
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { variantId, quantity } of wanted) {
    if (quantity > 0) sums.set(String(variantId), (sums.get(String(variantId)) ?? 0) + quantity);
  }
  return sums;
}

function limitOf(
  quantity: number,
  available: number,
): { code: 'OUT_OF_STOCK' | 'QUANTITY_EXCEEDED'; quantityAvailable: number } | undefined {
  const quantityAvailable = Math.min(available, mostOfOneThing);
  if (quantity <= quantityAvailable) return undefined;
  const code = available < mostOfOneThing ? 'OUT_OF_STOCK' : 'QUANTITY_EXCEEDED';
  return { code, quantityAvailable };
}
