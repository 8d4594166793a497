import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { startDemoShop } from '../../simulator/shop/start-demo-shop.ts';
import type { DemoShop } from '../../simulator/shop/start-demo-shop.ts';
import { clockFrom, develop, shopperAt, variantId } from './shop-client.ts';
import type { Shopper } from './shop-client.ts';
import { changeCart, deliveryOptions, emptyCart, freezeCart, thawCart } from './shopping.ts';
import type { CartOrder } from './shopping.ts';

/** A Wednesday, 9:30 in Chicago. */
const now = '2026-11-18T15:30:00Z';
let shop: DemoShop;
let shopper: Shopper;
let clock: () => number;
let coffee: string;
let cola: string;

jest.setTimeout(30_000);

beforeAll(async () => {
  shop = await startDemoShop({ fresh: true, now });
  clock = clockFrom(now);
  coffee = await variantId(shop, 'LAKESHORE-HOUSE-BLEND-COFFEE-12-OUNCES');
  cola = await variantId(shop, 'FIZZWELL-COLA-TWELVE-PACK');
  shopper = await shopperAt(shop, 'two-addresses', clock());
}, 120_000);

afterAll(() => shop.stop());

beforeEach(() => emptyCart(shopper, { shipTo: home }));

const home = {
  name: 'Toni Alvarez',
  streetAddress: '4512 North Lincoln Avenue',
  addressLocality: 'Chicago',
  addressRegion: 'IL',
  postalCode: '60625',
  addressCountry: 'US',
};
const work = {
  ...home,
  streetAddress: '902 Shelby Street',
  addressLocality: 'Indianapolis',
  addressRegion: 'IN',
  postalCode: '46203',
};

const amount = (cart: CartOrder, type: string) =>
  cart.skillTotals.find((total) => total.type === type)?.amount;

test('begins a cart at the default address, with the tax of that state', async () => {
  const { order, customer } = await changeCart(shopper, {
    add: [
      { variantId: coffee, quantity: 1 },
      { variantId: cola, quantity: 2 },
    ],
  });
  expect(customer).toBe('cm-two-addresses');
  expect(order.shippingAddress).toMatchObject({ city: 'Chicago', province: 'IL' });
  expect(amount(order, 'subtotal')).toBe(1149 + 2 * 799);
  expect(amount(order, 'tax')).toBe(Math.round(1149 * 0.01) + Math.round(2 * 799 * 0.0625));
  expect(amount(order, 'total')).toBe(order.totalWithTax);
});

test('taxes by the state where the goods go', async () => {
  const add = [
    { variantId: coffee, quantity: 1 },
    { variantId: cola, quantity: 1 },
  ];
  const { order } = await changeCart(shopper, { add, shipTo: work });
  expect(amount(order, 'tax')).toBe(Math.round(799 * 0.07));
});

test('takes a delivery option back, so that the totals are as before', async () => {
  const before = (await changeCart(shopper, { add: [{ variantId: coffee, quantity: 2 }] })).order;
  const [option] = await deliveryOptions(shopper);
  const chosen = (await changeCart(shopper, { deliveryOptionId: option?.id })).order;
  expect(chosen.deliveryOption).toEqual(option);
  expect(amount(chosen, 'fulfillment')).toBe(option?.cost);
  expect(chosen.totalWithTax).toBe(before.totalWithTax + (option?.cost ?? Number.NaN));
  const after = (await changeCart(shopper, { unsetDelivery: true })).order;
  expect(after).toEqual(before);
});

test('changes the revision with everything that is read out, and only then', async () => {
  const revisions = new Set<string>();
  const note = ({ order }: { order: CartOrder }) => revisions.add(order.skillRevision);
  const first = await changeCart(shopper, { add: [{ variantId: coffee, quantity: 1 }] });
  note(first);
  note(await changeCart(shopper, {}));
  expect(revisions.size).toBe(1);
  note(await changeCart(shopper, { add: [{ variantId: coffee, quantity: 1 }] }));
  const [standard, morning] = await deliveryOptions(shopper);
  note(await changeCart(shopper, { deliveryOptionId: standard?.id }));
  note(await changeCart(shopper, { deliveryOptionId: morning?.id }));
  note(await changeCart(shopper, { shipTo: { ...home, streetAddress: '1 West Argyle Street' } }));
  expect(revisions.size).toBe(5);
});

test('adds once under a key', async () => {
  const wish = { key: randomUUID(), add: [{ variantId: coffee, quantity: 1 }] };
  await changeCart(shopper, wish);
  const again = await changeCart(shopper, wish);
  expect(again.replayed).toBe(true);
  expect(again.order.lines.map(({ quantity }) => quantity)).toEqual([1]);
});

test('adds what the stock allows, and names what did not go in', async () => {
  await develop(shop, 'variant', { sku: 'FIZZWELL-COLA-TWELVE-PACK', stock: 2 });
  const { order, issues } = await changeCart(shopper, {
    add: [
      { variantId: cola, quantity: 5 },
      { variantId: coffee, quantity: 1 },
      { variantId: '999999', quantity: 1 },
    ],
  });
  expect(issues).toEqual([
    { code: 'OUT_OF_STOCK', variantId: cola, lineId: null, quantityAvailable: 2 },
    { code: 'NOT_FOUND', variantId: '999999', lineId: null, quantityAvailable: null },
  ]);
  const quantities = order.lines.map((line) => [line.productVariant.id, line.quantity]);
  expect(new Map(quantities as [string, number][])).toEqual(
    new Map([
      [coffee, 1],
      [cola, 2],
    ]),
  );
  await develop(shop, 'variant', { sku: 'FIZZWELL-COLA-TWELVE-PACK', stock: 240 });
});

test('refuses an address that nobody delivers to, and keeps the other', async () => {
  await changeCart(shopper, { add: [{ variantId: coffee, quantity: 1 }] });
  const elsewhere = { ...home, addressLocality: 'Boise', addressRegion: 'ID', postalCode: '83702' };
  const { order, issues } = await changeCart(shopper, { shipTo: elsewhere });
  expect(issues.map(({ code }) => code)).toEqual(['ADDRESS_UNDELIVERABLE']);
  expect(order.shippingAddress.city).toBe('Chicago');
});

test('offers delivery windows and pick-up by the clock at the place', async () => {
  await changeCart(shopper, { add: [{ variantId: coffee, quantity: 1 }] });
  const options = await deliveryOptions(shopper);
  const windows = options.map(({ title, earliest, latest }) => [title, earliest, latest]);
  expect(windows).toEqual([
    ['Standard delivery', '2026-11-20T14:00:00.000Z', '2026-11-21T02:00:00.000Z'],
    ['Morning delivery', '2026-11-19T14:00:00.000Z', '2026-11-19T16:00:00.000Z'],
    ['Same-day delivery', '2026-11-18T22:00:00.000Z', '2026-11-19T00:00:00.000Z'],
    ['Pick-up at Lincoln Square', '2026-11-18T17:45:00.000Z', '2026-11-19T05:00:00.000Z'],
    ['Pick-up at Oak Park', '2026-11-18T17:45:00.000Z', '2026-11-19T04:00:00.000Z'],
    ['Pick-up at Fountain Square', '2026-11-18T17:45:00.000Z', '2026-11-19T03:00:00.000Z'],
  ]);
});

test('freezes at the prices of the moment, and shows them on every reading', async () => {
  await changeCart(shopper, { add: [{ variantId: coffee, quantity: 1 }] });
  await develop(shop, 'variant', { sku: 'LAKESHORE-HOUSE-BLEND-COFFEE-12-OUNCES', price: 1249 });
  const read = await shopper.run<CartOrder>('{ shopkeeperCart { lines { skillTotal } } }');
  expect(read.lines[0]?.skillTotal).toBe(1249);
  const [option] = await deliveryOptions(shopper);
  await develop(shop, 'variant', { sku: 'LAKESHORE-HOUSE-BLEND-COFFEE-12-OUNCES', price: 1149 });
  const chosen = await changeCart(shopper, { deliveryOptionId: option?.id });
  expect(chosen.order.lines[0]?.skillTotal).toBe(1249);
  const { order, issues } = await freezeCart(shopper);
  expect(issues).toEqual([]);
  expect(order).toMatchObject({ state: 'ArrangingPayment', lines: [{ skillTotal: 1149 }] });
});

test('keeps a frozen cart from changes until it is thawed', async () => {
  await changeCart(shopper, { add: [{ variantId: coffee, quantity: 1 }] });
  const [option] = await deliveryOptions(shopper);
  await changeCart(shopper, { deliveryOptionId: option?.id });
  const frozen = (await freezeCart(shopper)).order;
  const refused = await shopper.run<{ __typename: string }>(
    `mutation { addItemToOrder(productVariantId: ${coffee}, quantity: 1) { __typename } }`,
  );
  expect(refused.__typename).toBe('OrderModificationError');
  const thawed = (await thawCart(shopper)).order;
  expect(thawed).toEqual({ ...frozen, state: 'AddingItems' });
  expect((await thawCart(shopper)).order).toEqual(thawed);
});

test('says what a cart lacks instead of freezing it', async () => {
  await changeCart(shopper, { add: [{ variantId: coffee, quantity: 3 }] });
  const noDelivery = await freezeCart(shopper);
  expect(noDelivery.issues.map(({ code }) => code)).toEqual(['DELIVERY_REQUIRED']);
  const [option] = await deliveryOptions(shopper);
  await changeCart(shopper, { deliveryOptionId: option?.id });
  await develop(shop, 'variant', { sku: 'LAKESHORE-HOUSE-BLEND-COFFEE-12-OUNCES', stock: 2 });
  const soldOut = await freezeCart(shopper);
  expect(soldOut.issues).toMatchObject([
    { code: 'OUT_OF_STOCK', variantId: coffee, quantityAvailable: 2 },
  ]);
  expect(soldOut.order.state).toBe('AddingItems');
  await develop(shop, 'variant', { sku: 'LAKESHORE-HOUSE-BLEND-COFFEE-12-OUNCES', stock: 240 });
});

test('thaws a frozen cart for a change', async () => {
  await changeCart(shopper, { add: [{ variantId: coffee, quantity: 1 }] });
  const [option] = await deliveryOptions(shopper);
  await changeCart(shopper, { deliveryOptionId: option?.id });
  await freezeCart(shopper);
  const { order, issues } = await changeCart(shopper, { add: [{ variantId: cola, quantity: 1 }] });
  expect(issues).toEqual([]);
  expect(order).toMatchObject({ state: 'AddingItems', lines: [{ quantity: 1 }, { quantity: 1 }] });
});

test('takes up a cart that was begun on the web, and brings it to the default address', async () => {
  const late = await shopperAt(shop, 'newcomer', clock());
  await late.run(
    `mutation { addItemToOrder(productVariantId: ${coffee}, quantity: 1) { __typename } }`,
  );
  const options = await deliveryOptions(late);
  expect(options.map(({ type }) => type)).toContain('shipping');
  const cart = await late.run<CartOrder>(`{ shopkeeperCart { shippingAddress { city } } }`);
  expect(cart.shippingAddress.city).toBeTruthy();
});
