import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { startDemoShop } from '../../simulator/shop/start-demo-shop.ts';
import type { DemoShop } from '../../simulator/shop/start-demo-shop.ts';
import { breakingOff } from './breaking-off.ts';
import { loggingIn } from './logging-in.ts';
import { ask, develop, shopperAt, variantId } from './shop-client.ts';
import type { Shopper } from './shop-client.ts';
import {
  changeCart,
  charges,
  emptyCart,
  freezeCart,
  placeOrder,
  readyToPay,
  thawCart,
} from './shopping.ts';

let shop: DemoShop;
let coffee: string;
let regular: Shopper;

jest.setTimeout(30_000);

beforeAll(async () => {
  shop = await startDemoShop({ fresh: true });
  coffee = await variantId(shop, 'LAKESHORE-HOUSE-BLEND-COFFEE-12-OUNCES');
  regular = await shopperAt(shop, 'regular');
}, 120_000);

afterAll(() => shop.stop());

beforeEach(async () => {
  await develop(shop, 'faults', {});
  await emptyCart(regular);
});

// The same shop serves all of them: it takes seconds to open.
loggingIn(() => shop);
breakingOff(() => shop);

const chargesUnder = async (shopper: Shopper, key: string) =>
  (await charges(shopper)).filter((charge) => charge.key === key);

test('places a frozen cart, and charges exactly its total', async () => {
  const cart = await readyToPay(regular, coffee, 2);
  const key = randomUUID();
  const placed = await placeOrder(regular, cart, key);
  expect(placed).toMatchObject({
    code: 'OK',
    customer: 'cm-regular',
    order: { code: cart.code, state: 'PaymentSettled' },
  });
  expect(await chargesUnder(regular, key)).toEqual([
    { order: cart.code, total: cart.totalWithTax, currency: 'USD', key, status: 'charged' },
  ]);
  expect(await regular.run('{ shopkeeperCart { id } }')).toBeNull();
});

test('answers a repeated call with the order of the first', async () => {
  const cart = await readyToPay(regular, coffee);
  const key = randomUUID();
  const first = await placeOrder(regular, cart, key);
  const second = await placeOrder(regular, cart, key);
  expect(second).toEqual({ ...first, code: 'REPLAYED' });
  expect(await chargesUnder(regular, key)).toHaveLength(1);
  expect(await regular.run(`{ orderByKey(key: "${key}") { code } }`)).toEqual({ code: cart.code });
  expect(await regular.run(`{ placementByKey(key: "${key}") { code } }`)).toEqual({
    code: 'REPLAYED',
  });
});

test.each([
  ['another total', { expectedTotal: 1 }],
  ['another revision', { revision: 'of yesterday' }],
  ['another currency', { currency: 'EUR' }],
])('refuses %s, and charges nothing', async (_what, more) => {
  const cart = await readyToPay(regular, coffee);
  const key = randomUUID();
  expect(await placeOrder(regular, cart, key, more)).toMatchObject({
    code: 'CONFLICT',
    order: { state: 'ArrangingPayment' },
  });
  expect(await chargesUnder(regular, key)).toEqual([]);
  expect((await placeOrder(regular, cart, key)).code).toBe('OK');
});

test('refuses a cart that is not frozen, and one that was placed under another key', async () => {
  const cart = await readyToPay(regular, coffee);
  await thawCart(regular);
  expect((await placeOrder(regular, cart, randomUUID())).code).toBe('CONFLICT');
  const frozen = (await freezeCart(regular)).order;
  expect((await placeOrder(regular, frozen, randomUUID())).code).toBe('OK');
  expect((await placeOrder(regular, frozen, randomUUID())).code).toBe('CONFLICT');
});

test('keeps the key and the cart of one customer from another', async () => {
  const newcomer = await shopperAt(shop, 'newcomer');
  const cart = await readyToPay(regular, coffee);
  expect((await placeOrder(newcomer, cart, randomUUID())).code).toBe('NOT_FOUND');
  const key = randomUUID();
  await placeOrder(regular, cart, key);
  const other = await readyToPay(newcomer, coffee);
  expect(await placeOrder(newcomer, other, key)).toMatchObject({ code: 'CONFLICT', order: null });
  expect(await newcomer.run(`{ placementByKey(key: "${key}") { code } }`)).toBeNull();
});

test('needs a payment method of the same customer', async () => {
  const cart = await readyToPay(regular, coffee);
  const newcomer = await shopperAt(shop, 'newcomer');
  const cards = await newcomer.run<{ id: string }[]>('{ myPaymentMethods { id } }');
  const answer = await placeOrder(regular, cart, randomUUID(), {
    paymentMethodId: cards[0]?.id,
  });
  expect(answer.code).toBe('PAYMENT_METHOD_REQUIRED');
});

test('takes no payment past placeOrder', async () => {
  const cart = await readyToPay(regular, coffee);
  const key = randomUUID();
  const metadata = {
    key,
    expectedTotal: cart.totalWithTax,
    currency: 'USD',
    cardId: '1',
  };
  const answer = await regular.run<{ __typename: string }>(
    `mutation ($metadata: JSON!) {
      addPaymentToOrder(input: { method: "corner-market-test-card", metadata: $metadata }) { __typename }
    }`,
    { metadata },
  );
  expect(answer.__typename).toBe('PaymentFailedError');
  expect(await chargesUnder(regular, key)).toEqual([]);
});

test('says so when the bank declines, and again under the same key', async () => {
  const declined = await shopperAt(shop, 'declined');
  const cart = await readyToPay(declined, coffee);
  const key = randomUUID();
  const before = await charges(declined);
  expect((await placeOrder(declined, cart, key)).code).toBe('PAYMENT_DECLINED');
  expect((await placeOrder(declined, cart, key)).code).toBe('PAYMENT_DECLINED');
  expect(await charges(declined)).toEqual(before);
  expect((await thawCart(declined)).order).toMatchObject({ state: 'AddingItems', id: cart.id });
});

test('waits for the approval of the bank, and charges with it', async () => {
  const shopper = await shopperAt(shop, 'bank-approval');
  const cart = await readyToPay(shopper, coffee);
  const key = randomUUID();
  const answer = await placeOrder(shopper, cart, key);
  expect(answer.code).toBe('REQUIRES_3DS');
  expect((await placeOrder(shopper, cart, key)).continueUrl).toBe(answer.continueUrl);
  expect(await chargesUnder(shopper, key)).toEqual([]);
  expect(await shopper.run(`{ orderByKey(key: "${key}") { code } }`)).toBeNull();
  const page = await fetch(answer.continueUrl ?? '', { method: 'POST' });
  expect(await page.text()).toContain('The order is placed');
  expect(await shopper.run(`{ orderByKey(key: "${key}") { code } }`)).toEqual({ code: cart.code });
  expect(await chargesUnder(shopper, key)).toHaveLength(1);
  expect((await placeOrder(shopper, cart, key)).code).toBe('REPLAYED');
});

test('lets an approval lapse when the cart is taken up again', async () => {
  const shopper = await shopperAt(shop, 'bank-approval');
  const cart = await readyToPay(shopper, coffee);
  const key = randomUUID();
  await placeOrder(shopper, cart, key);
  await changeCart(shopper, { add: [{ variantId: coffee, quantity: 1 }] });
  expect(await develop(shop, 'approve-payment', { customer: 'cm-bank-approval' })).toEqual({
    approved: 0,
  });
  expect(await chargesUnder(shopper, key)).toEqual([]);
  expect((await placeOrder(shopper, cart, key)).code).toBe('CONFLICT');
});

test('sells nothing that went while somebody was deciding', async () => {
  const sku = 'PRAIRIE-SOUR-CREAM-8-OUNCES';
  const id = await variantId(shop, sku);
  const cart = await readyToPay(regular, id, 2);
  await develop(shop, 'variant', { sku, stock: 1 });
  expect(await placeOrder(regular, cart, randomUUID())).toMatchObject({
    code: 'OUT_OF_STOCK',
    variantId: id,
    quantityAvailable: 1,
  });
});

test('shows at the freezing that prices drifted after the read-out', async () => {
  const cart = await readyToPay(regular, coffee);
  await thawCart(regular);
  await develop(shop, 'faults', { priceDrift: 10 });
  const frozen = (await freezeCart(regular)).order;
  expect(frozen.totalWithTax).toBeGreaterThan(cart.totalWithTax);
  expect((await placeOrder(regular, cart, randomUUID())).code).toBe('CONFLICT');
  expect((await placeOrder(regular, frozen, randomUUID())).code).toBe('OK');
});

test('refuses to place when prices drift at the last moment', async () => {
  const cart = await readyToPay(regular, coffee);
  await develop(shop, 'faults', { priceDrift: -5, priceDriftAt: 'place' });
  const key = randomUUID();
  expect((await placeOrder(regular, cart, key)).code).toBe('CONFLICT');
  expect(await chargesUnder(regular, key)).toEqual([]);
});

test('has the order when the answer was lost', async () => {
  const cart = await readyToPay(regular, coffee);
  const key = randomUUID();
  await develop(shop, 'faults', { answerLost: 1 });
  await expect(placeOrder(regular, cart, key)).rejects.toThrow('fetch failed');
  expect((await placeOrder(regular, cart, key)).code).toBe('REPLAYED');
  expect(await chargesUnder(regular, key)).toHaveLength(1);
});

test('makes good under the same key when it fell over after the charge', async () => {
  const cart = await readyToPay(regular, coffee);
  const key = randomUUID();
  await develop(shop, 'faults', { chargeThenFail: 1 });
  await expect(placeOrder(regular, cart, key)).rejects.toThrow('fell over after the charge');
  expect(await chargesUnder(regular, key)).toHaveLength(1);
  expect(await regular.run(`{ orderByKey(key: "${key}") { code } }`)).toBeNull();
  expect(await placeOrder(regular, cart, key)).toMatchObject({
    code: 'OK',
    order: { code: cart.code },
  });
  expect(await chargesUnder(regular, key)).toHaveLength(1);
});

test('answers slowly, or not at all, when told so', async () => {
  await develop(shop, 'faults', { delayMs: 300 });
  const started = Date.now();
  await ask(shop, '{ stores { id } }');
  expect(Date.now() - started).toBeGreaterThanOrEqual(300);
  await develop(shop, 'faults', { down: true });
  await expect(ask(shop, '{ stores { id } }')).rejects.toThrow('fetch failed');
  await develop(shop, 'faults', {});
  expect((await ask(shop, '{ stores { id } }')).errors).toBeUndefined();
});

test('gives new orders numbers of ten digits', async () => {
  const cart = await readyToPay(regular, coffee);
  expect(cart.code).toMatch(/^\d{10}$/);
});
