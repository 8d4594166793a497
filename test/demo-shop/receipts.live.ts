import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { startDemoShop } from '../../simulator/shop/start-demo-shop.ts';
import type { DemoShop } from '../../simulator/shop/start-demo-shop.ts';
import { readMail } from '../fixtures/read-mail.ts';
import { clockFrom, shopperAt, variantId } from './shop-client.ts';
import { placeOrder, readyToPay } from './shopping.ts';

/** The Saturday before Thanksgiving, 9:00 in Chicago. */
const now = '2026-11-21T15:00:00Z';
let folder: string;
let shop: DemoShop;
let clock: () => number;

jest.setTimeout(60_000);

const open = async (): Promise<void> => {
  shop = await startDemoShop({ dataDir: folder, now });
  clock = clockFrom(now);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corner-market-'));
  await open();
}, 120_000);

afterAll(async () => {
  await shop.stop();
  await rm(folder, { recursive: true, force: true });
});

/** The shop as whoever speaks that language asks it. */
const spokenTo = (language: string): DemoShop => ({
  ...shop,
  url: `${shop.url}?languageCode=${language}`,
});

const send = async (orderId: string, key: string, at = shop): Promise<unknown> => {
  const shopper = await shopperAt(at, 'regular', clock());
  return shopper.run(
    `mutation ($orderId: ID!, $key: String!) {
      sendShopkeeperReceipt(orderId: $orderId, key: $key) { customer code }
    }`,
    { orderId, key },
  );
};

test('mails one readable receipt under a key, also to those who ask after a restart', async () => {
  const coffee = await variantId(shop, 'LAKESHORE-HOUSE-BLEND-COFFEE-12-OUNCES');
  const regular = await shopperAt(shop, 'regular', clock());
  const cart = await readyToPay(regular, coffee, 2);
  await placeOrder(regular, cart, randomUUID());
  const key = randomUUID();
  expect(await send(cart.id, key)).toEqual({ customer: 'cm-regular', code: 'OK' });

  const [mail, ...more] = await readMail(shop, 'cm-regular');
  expect(more).toEqual([]);
  const total = `$${(cart.totalWithTax / 100).toFixed(2)}`;
  expect(mail).toMatchObject({
    to: 'regular@corner-market.example',
    subject: `Your Corner Market order ${cart.code.slice(-4)}`,
    order: cart.code,
    text: expect.stringMatching(/^2 x Lakeshore .*coffee.*: \$\d+\.\d\d$/m),
  });
  expect(mail?.at.slice(0, 10)).toBe('2026-11-21');
  for (const fact of [cart.code, `Total: ${total}`, 'Tax: $', 'Delivery: $', 'Visa ending 4242']) {
    expect(mail?.text).toContain(fact);
  }
  expect(mail?.text).toMatch(/: \w+day, November \d+, \d+:00 [AP]M to \d+:00 [AP]M$/m);

  await shop.stop();
  await open();
  expect(await send(cart.id, key)).toEqual({ customer: 'cm-regular', code: 'REPLAYED' });
  expect(await readMail(shop, 'cm-regular')).toEqual([mail]);
  const files = await readdir(join(folder, 'mail', 'cm-regular'));
  expect(files).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.eml$/)]);
  const written = await readFile(join(folder, 'mail', 'cm-regular', files[0] ?? ''), 'utf8');
  expect(written).toMatch(/^Date: Sat, 21 Nov 2026 15:0\d:\d\d \+0000\r$/m);
  expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('shows no mail of those who got none', async () => {
  expect(await readMail(shop, 'cm-newcomer')).toEqual([]);
  expect(await readMail(shop, '..')).toEqual([]);
});

test('writes to her in the language that she ordered in', async () => {
  const coffee = await variantId(shop, 'LAKESHORE-HOUSE-BLEND-COFFEE-12-OUNCES');
  const regular = await shopperAt(spokenTo('de'), 'regular', clock());
  const cart = await readyToPay(regular, coffee, 1);
  await placeOrder(regular, cart, randomUUID());
  await send(cart.id, randomUUID(), spokenTo('de'));

  const mail = (await readMail(shop, 'cm-regular')).find(({ order }) => order === cart.code);
  expect(mail?.subject).toBe(`Deine Bestellung ${cart.code.slice(-4)} bei Corner Market`);
  for (const fact of ['Lakeshore Hausmischung Kaffee, 12 Unzen', 'Summe: ', 'Steuern: ']) {
    expect(mail?.text).toContain(fact);
  }
  expect(mail?.text).toMatch(/: \p{L}+tag, \d+\. November, \d+:00 bis \d+:00$/mu);
  expect(mail?.text).not.toMatch(/Total|Delivery|ounces/);
});
