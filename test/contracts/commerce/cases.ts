import { describe, expect, test } from '@jest/globals';
import { toId, type CustomerId } from '../../../lambda/commerce/id.ts';
import { problemKinds } from '../../../lambda/commerce/shop-case.ts';
import type { Shop } from './contract-shop.ts';
import { as, newKey, outcomeOf, valueOf, writeAs } from './shopping.ts';

export function cases(shop: Shop): void {
  const latestOf = async (customer: CustomerId) => {
    const [order] = await valueOf(shop().backend.listOrders(as(customer), { limit: 1 }));
    if (!order) throw new Error('nothing was ordered');
    return order;
  };

  describe('a case', () => {
    test('is opened about an order, or about one thing in it, whatever is the matter', async () => {
      const { regular } = shop().people;
      const order = await latestOf(regular);
      const [line] = order.lines;
      if (!line) throw new Error('the order is empty');
      const complaints = problemKinds.map((problem) => ({ order: order.id, problem }));
      const numbers = new Set<string>();
      for (const complaint of [
        ...complaints,
        { order: order.id, problem: 'damaged' as const, variant: line.variantId },
      ]) {
        const opened = await valueOf(shop().backend.openCase(writeAs(regular), complaint));
        expect(opened.number).toMatch(/\d{4}$/);
        expect(Date.parse(opened.answerBy ?? '')).toBeGreaterThan(Date.parse(opened.openedAt));
        numbers.add(opened.number);
      }
      expect(numbers.size).toBe(problemKinds.length + 1);
    });

    test('stays one under one key', async () => {
      const { regular } = shop().people;
      const complaint = { order: (await latestOf(regular)).id, problem: 'missing' } as const;
      const ctx = writeAs(regular, newKey());
      const first = await valueOf(shop().backend.openCase(ctx, complaint));
      expect(await outcomeOf(shop().backend.openCase(ctx, complaint))).toBe('replayed');
      expect(await valueOf(shop().backend.openCase(ctx, complaint))).toEqual(first);
    });

    test('is opened about nothing that is not the own', async () => {
      const { regular, waiting } = shop().people;
      const theirs = await latestOf(waiting);
      const open = (order: string, variant?: string) =>
        outcomeOf(
          shop().backend.openCase(writeAs(regular), {
            order: toId<'order'>(order),
            problem: 'other',
            ...(variant !== undefined && { variant: toId<'variant'>(variant) }),
          }),
        );
      expect(await open(theirs.id)).toBe('not_found');
      expect(await open('999999')).toBe('not_found');
      const own = await latestOf(regular);
      const bought = new Set<string>(own.lines.map(({ variantId }) => variantId));
      const foreign = theirs.lines.find(({ variantId }) => !bought.has(variantId));
      expect(await open(own.id, foreign?.variantId ?? '999999')).toBe('not_found');
    });
  });
}
