import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startDemoShop } from '../../simulator/shop/start-demo-shop.ts';
import type { DemoShop } from '../../simulator/shop/start-demo-shop.ts';
import { ask, clockFrom, shopperAt } from './shop-client.ts';

/** The Monday before Thanksgiving, 9:00 in Chicago. */
const now = '2027-11-22T15:00:00Z';
let folder: string;
let shop: DemoShop;
let clock: () => number;
const progress: string[] = [];

jest.setTimeout(30_000);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corner-market-'));
  shop = await startDemoShop({
    fresh: true,
    dataDir: folder,
    now,
    onProgress: (line) => progress.push(line),
  });
  clock = clockFrom(now);
}, 120_000);

afterAll(async () => {
  await shop.stop();
  await rm(folder, { recursive: true, force: true });
});

const read = async <T>(query: string): Promise<T> => {
  const { data, errors } = await ask(shop, query);
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0] as T;
};

interface Shelved {
  readonly name: string;
  readonly brand: string | null;
  readonly aliases: readonly string[];
  readonly variants: readonly {
    readonly id: string;
    readonly name: string;
    readonly size: string | null;
  }[];
}

const shelves = async (): Promise<readonly Shelved[]> => {
  const feed = await read<{ products: readonly Shelved[] }>(
    '{ catalogueFeed { products { name brand aliases variants { id name size } } } }',
  );
  return feed.products;
};

test('tells those who wait what it is filled with, and leaves one whole file behind', async () => {
  expect(progress).toEqual([
    expect.stringMatching(/first time/),
    expect.stringMatching(/taxes/),
    expect.stringMatching(/\d+ products/),
    expect.stringMatching(/\d+ customers/),
    expect.stringMatching(/\d+ past orders/),
    expect.stringMatching(/ready/),
  ]);
  expect(await readdir(folder)).toEqual([expect.stringMatching(/^seed-[0-9a-f]+\.sqlite$/)]);
});

test('says that it is open when every product is on the shelf, and counts no earlier', async () => {
  const health = await fetch(shop.url.replace('/shop-api', '/dev/health'));
  const products = await shelves();
  expect(await health.json()).toMatchObject({ ready: true, products: products.length });
});

describe('the assortment', () => {
  test('is that of a grocery', async () => {
    const products = await shelves();
    expect(products.length).toBeGreaterThanOrEqual(240);
    expect(products.flatMap(({ variants }) => variants).length).toBeGreaterThanOrEqual(400);
    expect(products.filter(({ brand }) => !brand)).toEqual([]);
  });

  test.each([
    ['2% milk', /two percent milk/],
    ['a dozen eggs', /eggs/],
    ['flour', /flour/],
    ['flowers', /./],
  ])('has what people call %s', async (alias, name) => {
    const called = (await shelves()).filter(({ aliases }) => aliases.includes(alias));
    expect(called.map((product) => product.name)).toContainEqual(expect.stringMatching(name));
  });

  test('has eggs by the dozen and milk in more than one size', async () => {
    const products = await shelves();
    const sizes = (name: RegExp) =>
      products.filter((product) => name.test(product.name)).map(({ variants }) => variants);
    expect(
      sizes(/eggs/)
        .flat()
        .map(({ size }) => size),
    ).toContain('dozen');
    expect(sizes(/two percent milk/)[0]?.length).toBeGreaterThan(1);
  });

  test('runs out here and there', async () => {
    const ids = (await shelves()).flatMap(({ variants }) => variants.map(({ id }) => id));
    const stock = await read<readonly { availability: string }[]>(
      `{ variantsById(ids: [${ids.join()}]) { availability } }`,
    );
    const count = (kind: string) =>
      stock.filter(({ availability }) => availability === kind).length;
    expect(stock).toHaveLength(ids.length);
    expect(count('OutOfStock')).toBeGreaterThan(3);
    expect(count('LimitedAvailability')).toBeGreaterThan(3);
    expect(count('InStock')).toBeGreaterThan(150);
  });
});

describe('the stores', () => {
  interface Premises {
    readonly timeZone: string;
    readonly openingHours: readonly { dayOfWeek: string[]; opens: string; closes: string }[];
    readonly specialDays: readonly { date: string; id: string; opens: string | null }[];
  }
  const stores = () =>
    read<readonly Premises[]>(
      '{ stores { timeZone openingHours { dayOfWeek opens closes } specialDays { date id opens } } }',
    );

  test('are three, in two time zones, open every day of the week, one past midnight', async () => {
    const all = await stores();
    expect(all).toHaveLength(3);
    expect(new Set(all.map(({ timeZone }) => timeZone)).size).toBe(2);
    for (const { openingHours } of all) {
      expect(new Set(openingHours.flatMap(({ dayOfWeek }) => dayOfWeek)).size).toBe(7);
    }
    const late = all.filter((store) => store.openingHours.some((one) => one.closes < one.opens));
    expect(late).toHaveLength(1);
  });

  test('know the holidays that come, counted from the shop\u2019s own clock', async () => {
    for (const { specialDays } of await stores()) {
      const dateOf = (id: string) => specialDays.find((day) => day.id === id)?.date;
      expect(dateOf('thanksgiving-day')).toBe('2027-11-25');
      expect(dateOf('new-years-day')).toBe('2028-01-01');
      const christmas = specialDays.find(({ id }) => id === 'christmas-day');
      expect(christmas).toEqual({ date: '2027-12-25', id: 'christmas-day', opens: null });
    }
  });
});

describe('the customers', () => {
  test.each([
    ['regular', 52],
    ['newcomer', 0],
    ['waiting', 3],
    ['declined', 1],
    ['bank-approval', 1],
    ['two-addresses', 1],
    ['coded', 1],
    ['over-limit', 1],
    ['unlinked', 1],
    ['expired-token', 1],
  ])('know %s, with an address, a card and %d orders of the past', async (persona, orders) => {
    const { run } = await shopperAt(shop, persona, clock());
    const me = await run<{ addresses: readonly unknown[] }>(
      '{ activeCustomer { addresses { id } } }',
    );
    expect(me.addresses).toHaveLength(persona === 'two-addresses' ? 2 : 1);
    const card = { type: 'card', last4: expect.stringMatching(/^\d{4}$/) };
    expect(await run('{ myPaymentMethods { type last4 isDefault } }')).toEqual([
      { ...card, isDefault: true },
      ...(persona === 'two-addresses' ? [{ ...card, isDefault: false }] : []),
    ]);
    const past = await run<readonly { orderPlacedAt: string }[]>(
      '{ shopkeeperOrders(take: 200) { orderPlacedAt } }',
    );
    expect(past).toHaveLength(orders);
    for (const { orderPlacedAt } of past) {
      expect(Date.parse(orderPlacedAt)).toBeLessThan(Date.parse(now));
    }
  });
});
