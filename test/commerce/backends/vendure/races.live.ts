import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { createVendureBackend } from '../../../../lambda/commerce/backends/vendure/create-vendure-backend.ts';
import type { CommerceBackend } from '../../../../lambda/commerce/backend.ts';
import { totalOf } from '../../../../lambda/commerce/cart.ts';
import type { DemoShop } from '../../../../simulator/shop/start-demo-shop.ts';
import { startDemoShop } from '../../../../simulator/shop/start-demo-shop.ts';
import {
  as,
  emptyCart,
  findPlenty,
  freezeFilledCart,
  newKey,
  outcomeOf,
  placeAs,
  valueOf,
  writeAs,
} from '../../../contracts/commerce/shopping.ts';
import { chargesOf, openBooks, people } from './demo-shop-books.ts';
import { createShopApi } from './shop-api.ts';
import type { ShopApi } from './shop-api.ts';
import type { Postgres } from './start-postgres.ts';
import { startPostgres } from './start-postgres.ts';

jest.setTimeout(60_000);

const billTo = `mutation {
  setOrderBillingAddress(input: { streetLine1: "1 Elm Street", countryCode: "US" }) { __typename }
}`;

const addPayment = `mutation ($metadata: JSON!) {
  addPaymentToOrder(input: { method: "corner-market-test-card", metadata: $metadata }) { __typename }
}`;

/** sql.js answers one after the other and hides every race: this shop runs on PostgreSQL. */
describe('on PostgreSQL', () => {
  const { newcomer, regular } = people;
  let postgres: Postgres;
  let shop: DemoShop;
  let api: ShopApi;
  /** Each as if on a Lambda instance of its own: with its own session, knowing nothing of the others. */
  let instances: readonly CommerceBackend[];
  let backend: CommerceBackend;

  beforeAll(async () => {
    postgres = await startPostgres();
    shop = await startDemoShop({ database: { postgresUrl: postgres.url } });
    api = createShopApi(shop);
    instances = Array.from({ length: 5 }, () => createVendureBackend(shop));
    backend = createVendureBackend(shop);
  }, 240_000);

  afterAll(async () => {
    await shop.stop();
    await postgres.stop();
  });

  beforeEach(() => emptyCart(openBooks(api, backend), newcomer));

  test('five yeses under one key make one order and one charge', async () => {
    const ready = await freezeFilledCart(openBooks(api, backend), newcomer);
    const key = newKey();
    const answers = await Promise.all(
      instances.map((one) => placeAs({ backend: one }, writeAs(newcomer, key), ready)),
    );
    const orders = answers.map((answer) => (answer.ok ? answer.value.number : answer.error.code));
    expect(new Set(orders).size).toBe(1);
    expect(answers.filter((answer) => answer.ok && !answer.replayed)).toHaveLength(1);
    const charges = (await chargesOf(api, newcomer)).filter((charge) => charge.key === key);
    expect(charges).toEqual([
      {
        order: orders[0],
        total: totalOf(ready.cart.totals, 'total'),
        key,
        status: 'charged',
      },
    ]);
  });

  test('five yeses under five keys make one order of one cart', async () => {
    const ready = await freezeFilledCart(openBooks(api, backend), newcomer);
    const before = (await chargesOf(api, newcomer)).length;
    const outcomes = await Promise.all(
      instances.map((one) => outcomeOf(placeAs({ backend: one }, writeAs(newcomer), ready))),
    );
    expect(outcomes.toSorted()).toEqual(['conflict', 'conflict', 'conflict', 'conflict', 'ok']);
    expect(await chargesOf(api, newcomer)).toHaveLength(before + 1);
  });

  test('a log-in beside a yes does not make the order a cart again', async () => {
    const books = openBooks(api, backend);
    for (let round = 0; round < 3; round += 1) {
      const ready = await freezeFilledCart(books, newcomer);
      const [placed] = await Promise.all([
        placeAs(books, writeAs(newcomer), ready),
        ...Array.from({ length: 6 }, () => api.logIn(newcomer)),
      ]);
      expect(placed).toMatchObject({ ok: true });
      expect(await valueOf(backend.readCart(as(newcomer)))).toBeUndefined();
      const [newest] = await valueOf(backend.listOrders(as(newcomer), { limit: 1 }));
      expect(newest).toEqual(placed.ok && placed.value);
    }
  });

  test('a page of the web shop beside a yes at most delays it, and never makes a cart of the order again', async () => {
    const books = openBooks(api, backend);
    const session = await api.logIn(newcomer);
    for (let round = 0; round < 2; round += 1) {
      const ready = await freezeFilledCart(books, newcomer);
      // Once the session knows the order, nothing but the shop's own guard keeps the page from writing it back.
      await api.ask(billTo, session);
      const key = newKey();
      const [first] = await Promise.all([
        placeAs(books, writeAs(newcomer, key), ready),
        ...Array.from({ length: 6 }, () => api.ask(billTo, session)),
      ]);
      // PostgreSQL may end the one or the other to get them apart; the key makes it good.
      if (!first.ok)
        expect(first.error).toMatchObject({ code: 'outcome_unknown', retryable: true });
      const placed = first.ok ? first : await placeAs(books, writeAs(newcomer, key), ready);
      expect(placed).toMatchObject({ ok: true });
      expect(await valueOf(backend.readCart(as(newcomer)))).toBeUndefined();
      const charges = (await chargesOf(api, newcomer)).filter((charge) => charge.key === key);
      expect(charges.map(({ total }) => total)).toEqual([totalOf(ready.cart.totals, 'total')]);
    }
  });

  test('payments past the placing charge nothing, however many come at once', async () => {
    const ready = await freezeFilledCart(openBooks(api, backend), newcomer);
    const before = await chargesOf(api, newcomer);
    const session = await api.logIn(newcomer);
    const { amount, currency } = totalOf(ready.cart.totals, 'total');
    const cardId = ready.paymentMethodId;
    const metadata = { key: newKey(), expectedTotal: amount, currency, cardId };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => api.ask(addPayment, session, { metadata })),
    );
    for (const { data } of answers) {
      expect(data).toEqual({ addPaymentToOrder: { __typename: 'PaymentFailedError' } });
    }
    expect(await chargesOf(api, newcomer)).toEqual(before);
    const placed = await placeAs({ backend }, writeAs(newcomer), ready);
    expect(placed).toMatchObject({ ok: true });
    expect(await chargesOf(api, newcomer)).toHaveLength(before.length + 1);
  });

  test('a yes beside a change of the cart buys what was read out, or nothing', async () => {
    const books = openBooks(api, backend);
    const item = await findPlenty(books);
    for (let round = 0; round < 4; round += 1) {
      const ready = await freezeFilledCart(books, newcomer, item);
      const key = newKey();
      const add = [{ variantId: item.id, quantity: 1 }];
      const [placed] = await Promise.all([
        placeAs(books, writeAs(newcomer, key), ready),
        createVendureBackend(shop).changeCart(writeAs(newcomer), { add }),
      ]);
      const charges = (await chargesOf(api, newcomer)).filter((charge) => charge.key === key);
      expect(charges.map((charge) => charge.total)).toEqual(
        placed.ok ? [totalOf(ready.cart.totals, 'total')] : [],
      );
      expect(placed.ok ? placed.value.lines.map((line) => line.quantity) : 'conflict').toEqual(
        placed.ok ? [1] : placed.error.code,
      );
      await emptyCart(books, newcomer);
    }
  });

  test('a charge without its order gets it or goes back, whatever comes at once', async () => {
    const books = openBooks(api, backend);
    const item = await findPlenty(books);
    for (let round = 0; round < 4; round += 1) {
      const ready = await freezeFilledCart(books, newcomer, item);
      const key = newKey();
      await books.failAfterNextCharge();
      expect(await outcomeOf(placeAs(books, writeAs(newcomer, key), ready))).toBe(
        'outcome_unknown',
      );
      const add = [{ variantId: item.id, quantity: 1 }];
      const [change, ...rest] = instances as [CommerceBackend, ...CommerceBackend[]];
      const outcomes = await Promise.all([
        ...rest.map((one) => outcomeOf(placeAs({ backend: one }, writeAs(newcomer, key), ready))),
        change.changeCart(writeAs(newcomer), { add }).then(() => undefined),
      ]);
      const order = await valueOf(backend.findOrderByKey(as(newcomer), key));
      const charges = (await chargesOf(api, newcomer)).filter((charge) => charge.key === key);
      expect(charges.map(({ status }) => status)).toEqual([order ? 'charged' : 'refunded']);
      expect(new Set(outcomes)).toEqual(
        new Set(order ? ['ok', 'replayed', undefined] : ['conflict', undefined]),
      );
      await emptyCart(books, newcomer);
    }
  });

  test('two shoppers cannot both buy the last one', async () => {
    const books = openBooks(api, backend);
    const item = await findPlenty(books);
    await emptyCart(books, regular);
    await books.setStock(item.id, 1);
    const carts = [
      await freezeFilledCart(books, newcomer, item),
      await freezeFilledCart(books, regular, item),
    ] as const;
    const [first, second] = instances as [CommerceBackend, CommerceBackend];
    const outcomes = await Promise.all([
      outcomeOf(placeAs({ backend: first }, writeAs(newcomer), carts[0])),
      outcomeOf(placeAs({ backend: second }, writeAs(regular), carts[1])),
    ]);
    const [left] = await valueOf(backend.readVariants(as(regular), [item.id]));
    await books.setStock(item.id, item.quantityAvailable);
    expect(outcomes.toSorted()).toEqual(['ok', 'out_of_stock']);
    expect(left?.quantityAvailable).toBe(0);
  });

  test('one wish sent ten times goes in once, ten wishes go in ten times', async () => {
    const books = openBooks(api, backend);
    const add = [{ variantId: (await findPlenty(books)).id, quantity: 1 }];
    const key = newKey();
    const ten = [...instances, ...instances];
    await Promise.all(ten.map((one) => valueOf(one.changeCart(writeAs(newcomer, key), { add }))));
    const once = await valueOf(backend.readCart(as(newcomer)));
    expect(once?.lines.map((line) => line.quantity)).toEqual([1]);
    await Promise.all(ten.map((one) => valueOf(one.changeCart(writeAs(newcomer), { add }))));
    const eleven = await valueOf(backend.readCart(as(newcomer)));
    expect(eleven?.lines.map((line) => line.quantity)).toEqual([11]);
  });

  test('ten adds through Vendure\u2019s own mutation lose some: the web\u2019s cart is not ours to trust', async () => {
    const { id } = await findPlenty(openBooks(api, backend));
    const session = await api.logIn(newcomer);
    const addOne = `mutation { addItemToOrder(productVariantId: ${id}, quantity: 1) { __typename } }`;
    await api.ask(addOne, session);
    const answers = await Promise.all(Array.from({ length: 10 }, () => api.ask(addOne, session)));
    const said = answers.filter((answer) => answer.errors.length === 0).length;
    const cart = await valueOf(backend.readCart(as(newcomer)));
    const lying = cart?.lines.reduce((sum, line) => sum + line.quantity, 0) ?? 0;
    expect(said).toBeGreaterThan(0);
    expect(lying - 1).toBeLessThan(said);
  });
});
