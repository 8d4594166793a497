import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { createVendureBackend } from '../../lambda/commerce/backends/vendure/create-vendure-backend.ts';
import { startDemoShop, type DemoShop } from '../../simulator/shop/start-demo-shop.ts';
import { openAdminApi } from '../commerce/backends/vendure/admin-api.ts';
import { people } from '../commerce/backends/vendure/demo-shop-books.ts';
import { as, outcomeOf, valueOf, writeAs } from '../contracts/commerce/shopping.ts';

jest.setTimeout(60_000);

let shop: DemoShop;

beforeAll(async () => {
  shop = await startDemoShop({ fresh: true });
}, 180_000);

afterAll(() => shop.stop());

test('a case stands once in the history of its order, for the people of the shop alone', async () => {
  const backend = createVendureBackend(shop);
  const [order] = await valueOf(backend.listOrders(as(people.regular), { limit: 1 }));
  const [line] = order?.lines ?? [];
  if (!order || !line) throw new Error('the regular never ordered');
  const complaint = { order: order.id, problem: 'damaged', variant: line.variantId } as const;
  const ctx = writeAs(people.regular, 'case-of-the-broken-eggs');
  const { number } = await valueOf(backend.openCase(ctx, complaint));
  expect(await outcomeOf(backend.openCase(ctx, complaint))).toBe('replayed');
  expect(await outcomeOf(backend.openCase(ctx, { ...complaint, problem: 'missing' }))).toBe(
    'conflict',
  );

  const admin = await openAdminApi(shop);
  const { items } = await admin.ask<{
    readonly items: readonly {
      readonly history: {
        readonly items: readonly {
          readonly type: string;
          readonly isPublic: boolean;
          readonly data: { readonly note?: string };
        }[];
      };
    }[];
  }>(
    `query ($code: String!) {
      orders(options: { filter: { code: { eq: $code } } }) {
        items { history { items { type isPublic data } } }
      }
    }`,
    { code: order.number },
  );
  const notes = items[0]?.history.items.filter(({ type }) => type === 'ORDER_NOTE');
  expect(notes).toEqual([
    {
      type: 'ORDER_NOTE',
      isPublic: false,
      data: { note: `Case ${number}: damaged, ${line.name}` },
    },
  ]);
});
