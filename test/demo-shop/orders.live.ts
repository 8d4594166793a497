import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startDemoShop } from '../../simulator/shop/start-demo-shop.ts';
import type { DemoShop } from '../../simulator/shop/start-demo-shop.ts';
import { ask, clockFrom, shopperAt, variantId } from './shop-client.ts';
import type { Shopper } from './shop-client.ts';
import { charges, placeOrder, readyToPay } from './shopping.ts';

/** A Saturday, 21:00 in Chicago and 22:00 in Indianapolis: what arrives today has not much time left. */
const now = '2027-03-07T03:00:00Z';
const orderFields = `
  id code orderPlacedAt skillStatus skillKey totalWithTax
  deliveryOption { title timeZone earliest latest }
  lines { id skillQuantity skillStatus skillTotal productVariant { sku name } }
  shipments { status carrier trackingNumber expectedBy shippedAt deliveredAt lines { lineId quantity } }
`;

interface PastOrder {
  readonly id: string;
  readonly code: string;
  readonly orderPlacedAt: string;
  readonly skillStatus: string;
  readonly totalWithTax: number;
  readonly deliveryOption: { readonly latest: string };
  readonly lines: readonly {
    readonly skillQuantity: number;
    readonly skillStatus: string;
    readonly productVariant: { readonly sku: string };
  }[];
  readonly shipments: readonly {
    readonly status: string;
    readonly carrier: string;
    readonly trackingNumber: string;
    readonly expectedBy: string;
    readonly deliveredAt: string | null;
    readonly lines: readonly { readonly quantity: number }[];
  }[];
}

let shop: DemoShop;
let clock: () => number;
const enter = (persona: string): Promise<Shopper> => shopperAt(shop, persona, clock());
const history = (shopper: Shopper, take = 200): Promise<PastOrder[]> =>
  shopper.run(`{ shopkeeperOrders(take: ${take}) { ${orderFields} } }`);

jest.setTimeout(30_000);

beforeAll(async () => {
  shop = await startDemoShop({ fresh: true, now });
  clock = clockFrom(now);
}, 120_000);

afterAll(() => shop.stop());

test('tells twelve months of orders, newest first, without the open cart', async () => {
  const regular = await enter('regular');
  await regular.run(
    `mutation { changeCart(input: { key: "k", add: [{ variantId: 1, quantity: 1 }] }) { customer } }`,
  );
  const orders = await history(regular);
  expect(orders).toHaveLength(52);
  const dates = orders.map((order) => order.orderPlacedAt);
  expect(dates).toEqual([...dates].sort().reverse());
  const daysSince = (date: string) => (Date.parse(now) - Date.parse(date)) / 86_400_000;
  expect(daysSince(dates[0] ?? '')).toBeLessThan(7);
  expect(daysSince(dates.at(-1) ?? '')).toBeGreaterThan(355);
  expect(new Set(orders.map((order) => order.skillStatus))).toEqual(new Set(['OrderDelivered']));
});

test('has the regular customer buy coffee every three weeks, and always the same', async () => {
  const orders = await history(await enter('regular'));
  const withCoffee = orders.filter((order) =>
    order.lines.some((line) => line.productVariant.sku.includes('COFFEE')),
  );
  const gaps = withCoffee
    .map((order) => Date.parse(order.orderPlacedAt))
    .flatMap((date, index, all) =>
      index === 0 ? [] : [((all[index - 1] ?? 0) - date) / 86_400_000],
    );
  expect(gaps.length).toBeGreaterThan(14);
  for (const gap of gaps) expect(Math.abs(gap - 21)).toBeLessThan(3.5);
  const skus = withCoffee.flatMap((order) => order.lines.map((line) => line.productVariant.sku));
  expect(new Set(skus.filter((sku) => sku.includes('COFFEE'))).size).toBe(1);
});

test.each(['regular', 'waiting'])(
  'gives every order of %s a number of digits, and four of its own',
  async (persona) => {
    const codes = (await history(await enter(persona))).map((order) => order.code);
    for (const code of codes) expect(code).toMatch(/^\d{10}$/);
    expect(new Set(codes.map((code) => code.slice(-4))).size).toBe(codes.length);
  },
);

test('finds an order by the last four digits of its number', async () => {
  const waiting = await enter('waiting');
  const [first] = await history(waiting, 1);
  const query = `query ($four: String) { shopkeeperOrder(lastFour: $four) { code } }`;
  expect(await waiting.run(query, { four: first?.code.slice(-4) })).toEqual({ code: first?.code });
  expect(await waiting.run(query, { four: '%%%%' })).toBeNull();
});

test('charges every order of the past once, at its total', async () => {
  const waiting = await enter('waiting');
  const orders = await history(waiting);
  const taken = (await charges(waiting)).map(({ order, total }) => [order, total]);
  expect(taken).toEqual(orders.map((order) => [order.code, order.totalWithTax]));
});

test('has an order arrive today, however late it is', async () => {
  const [arriving] = await history(await enter('waiting'), 1);
  expect(arriving).toMatchObject({ skillStatus: 'OrderInTransit' });
  const [shipment] = arriving?.shipments ?? [];
  expect(shipment).toMatchObject({ status: 'in_transit', carrier: 'Hoosier Parcel' });
  expect(shipment?.trackingNumber).toMatch(/^HP\d+/);
  const localDay = (date: string) =>
    new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Indiana/Indianapolis' }).format(
      new Date(date),
    );
  expect(localDay(shipment?.expectedBy ?? '')).toBe(localDay(now));
  expect(Date.parse(shipment?.expectedBy ?? '')).toBeGreaterThan(Date.parse(now));
});

test('says which part of an order has left', async () => {
  const [, parted] = await history(await enter('waiting'), 2);
  expect(parted?.skillStatus).toBe('OrderInTransit');
  expect(parted?.lines.map((line) => line.skillStatus)).toEqual([
    'fulfilled',
    'partial',
    'processing',
  ]);
  expect(parted?.shipments.map(({ lines }) => lines.map(({ quantity }) => quantity))).toEqual([
    [1, 1],
  ]);
});

test('shows nobody the orders of others', async () => {
  const [order] = await history(await enter('regular'), 1);
  const waiting = await enter('waiting');
  expect(await waiting.run(`{ shopkeeperOrder(id: ${order?.id ?? ''}) { code } }`)).toBeNull();
  const stranger = await ask(shop, `{ orderByCode(code: "${order?.code ?? ''}") { code } }`);
  expect(stranger.data?.['orderByCode']).toBeNull();
});

describe('cancelling', () => {
  const cancel = (shopper: Shopper, code: string, key = randomUUID()) =>
    shopper.run<{ code: string; order: PastOrder | null }>(
      `mutation ($code: String!, $key: String!) {
        cancelMyOrder(code: $code, key: $key) { code order { ${orderFields} } }
      }`,
      { code, key },
    );

  test('takes an order back that has not left, gives the goods to the shelf and the money to the card', async () => {
    const newcomer = await enter('newcomer');
    const sku = 'LAKESHORE-DECAF-COFFEE-12-OUNCES';
    const id = await variantId(shop, sku);
    const stock = async () => {
      const { data } = await ask(shop, `{ variantsById(ids: ["${id}"]) { quantityAvailable } }`);
      return (data?.['variantsById'] as { quantityAvailable: number }[])[0]?.quantityAvailable;
    };
    const before = await stock();
    const placed = await placeOrder(newcomer, await readyToPay(newcomer, id, 2), randomUUID());
    expect(await stock()).toBe((before ?? 0) - 2);
    const code = placed.order?.code ?? '';
    const cancelled = await cancel(newcomer, code);
    expect(cancelled.code).toBe('OK');
    const age = clock() - Date.parse(cancelled.order?.orderPlacedAt ?? '');
    expect(Math.abs(age)).toBeLessThan(60_000);
    expect(cancelled.order).toMatchObject({
      skillStatus: 'OrderCancelled',
      lines: [{ skillQuantity: 2, skillStatus: 'removed' }],
    });
    expect(await stock()).toBe(before);
    expect(await charges(newcomer)).toMatchObject([{ order: code, status: 'refunded' }]);
    expect((await cancel(newcomer, code)).code).toBe('REPLAYED');
  });

  test('comes too late once something has left', async () => {
    const waiting = await enter('waiting');
    for (const order of await history(waiting)) {
      expect((await cancel(waiting, order.code)).code).toBe('TOO_LATE');
    }
    expect((await charges(waiting)).every((charge) => charge.status === 'charged')).toBe(true);
  });

  test('does not reach the orders of others', async () => {
    const [order] = await history(await enter('regular'), 1);
    expect((await cancel(await enter('waiting'), order?.code ?? '')).code).toBe('NOT_FOUND');
  });
});
