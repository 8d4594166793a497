import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createVendureBackend } from '../../../../lambda/commerce/backends/vendure/create-vendure-backend.ts';
import type { CommerceBackend } from '../../../../lambda/commerce/backend.ts';
import type { CustomerId, VariantId } from '../../../../lambda/commerce/id.ts';
import type { DemoShop } from '../../../../simulator/shop/start-demo-shop.ts';
import {
  as,
  call,
  emptyCart,
  findPlenty,
  freezeFilledCart,
  outcomeOf,
  placeAs,
  valueOf,
  writeAs,
} from '../../../contracts/commerce/shopping.ts';
import { openAdminApi } from './admin-api.ts';
import type { AdminApi } from './admin-api.ts';
import { chargesOf, openBooks, people } from './demo-shop-books.ts';
import { createShopApi } from './shop-api.ts';
import type { ShopApi } from './shop-api.ts';

const { newcomer, waiting, declined } = people;

/** What Vendure does that one would not think: each seen with our own eyes first, and then what the adapter makes of it. */
export function traps(open: () => DemoShop): void {
  describe('Vendure', () => {
    let shop: DemoShop;
    let api: ShopApi;
    let admin: AdminApi;
    let backend: CommerceBackend;
    /** The session that the adapter used last. */
    let session: string;

    const eavesdrop: typeof fetch = (address, init) => {
      session = new Headers(init?.headers).get('authorization')?.replace('Bearer ', '') ?? session;
      return fetch(address, init);
    };

    beforeAll(async () => {
      shop = open();
      api = createShopApi(shop);
      admin = await openAdminApi(shop);
      backend = createVendureBackend({ ...shop, fetch: eavesdrop });
    });

    beforeEach(() => emptyCart({ backend }, newcomer));

    const quantities = async (customer: CustomerId) =>
      (await valueOf(backend.readCart(as(customer))))?.lines.map((line) => line.quantity) ?? [];

    const addOne = (id: VariantId, quantity = 1) =>
      `mutation { addItemToOrder(productVariantId: ${id}, quantity: ${quantity}) { __typename } }`;

    describe('a session that does not hold', () => {
      test('is served by Vendure as a stranger, whose cart takes the goods', async () => {
        const { id } = await findPlenty({ backend });
        const answer = await api.ask(addOne(id), 'no-session-of-anybody');
        expect(answer).toMatchObject({
          data: { addItemToOrder: { __typename: 'Order' } },
          errors: [],
          newSession: expect.any(String),
        });
        expect(await quantities(newcomer)).toEqual([]);
      });

      test('is replaced, and what was to go in goes into the cart of the customer', async () => {
        const { id } = await findPlenty({ backend });
        await quantities(newcomer);
        const ended = session;
        await api.ask('mutation { logout { success } }', ended);
        const add = [{ variantId: id, quantity: 2 }];
        expect(await outcomeOf(backend.changeCart(writeAs(newcomer), { add }))).toBe('ok');
        expect(session).not.toBe(ended);
        expect(await quantities(newcomer)).toEqual([2]);
      });

      test('does not place an order either, before it is replaced', async () => {
        const ready = await freezeFilledCart({ backend }, newcomer);
        await api.ask('mutation { logout { success } }', session);
        const order = await valueOf(placeAs({ backend }, writeAs(newcomer), ready));
        expect(order.totals).toEqual(ready.cart.totals);
      });
    });

    describe('stock that does not suffice', () => {
      test('is put in by Vendure beside its error, and named by the adapter with what is there', async () => {
        const books = openBooks(api, backend);
        const { id, quantityAvailable } = await findPlenty(books);
        await books.setStock(id, 3);
        const answer = await api.ask(addOne(id, 5), await api.logIn(newcomer));
        expect(answer.data).toEqual({ addItemToOrder: { __typename: 'InsufficientStockError' } });
        expect(await quantities(newcomer)).toEqual([3]);
        await emptyCart(books, newcomer);
        const add = [{ variantId: id, quantity: 5 }];
        const { cart, issues } = await valueOf(backend.changeCart(writeAs(newcomer), { add }));
        await books.setStock(id, quantityAvailable);
        expect(cart.lines.map((line) => line.quantity)).toEqual([3]);
        expect(issues).toMatchObject([
          { code: 'out_of_stock', variantId: id, quantityAvailable: 3 },
        ]);
      });
    });

    describe('a cart whose payment was declined', () => {
      test('can be changed at once, and is not among the orders', async () => {
        const before = await valueOf(backend.listOrders(as(declined), { limit: 50 }));
        const ready = await freezeFilledCart({ backend }, declined);
        expect(await outcomeOf(placeAs({ backend }, writeAs(declined), ready))).toBe(
          'payment_declined',
        );
        const raw = await api.ask(addOne(ready.cart.lines[0]?.variantId as VariantId), session);
        expect(raw.data).toEqual({ addItemToOrder: { __typename: 'OrderModificationError' } });
        expect(await valueOf(backend.listOrders(as(declined), { limit: 50 }))).toEqual(before);
        const { id } = await findPlenty({ backend });
        const add = [{ variantId: id, quantity: 1 }];
        expect(await outcomeOf(backend.changeCart(writeAs(declined), { add }))).toBe('ok');
        expect(await quantities(declined)).toEqual([2]);
      });
    });

    describe('the history', () => {
      test('holds the open cart when Vendure tells it, and does not when the adapter does', async () => {
        const { id } = await findPlenty({ backend });
        const add = [{ variantId: id, quantity: 1 }];
        await valueOf(backend.changeCart(writeAs(newcomer), { add }));
        const { data } = await api.ask(
          '{ activeCustomer { orders { items { active } } } }',
          session,
        );
        expect(JSON.stringify(data)).toContain('"active":true');
        const cart = await valueOf(backend.readCart(as(newcomer)));
        const orders = await valueOf(backend.listOrders(as(newcomer), { limit: 50 }));
        expect(orders.map((order) => String(order.id))).not.toContain(String(cart?.id));
      });

      test('shows an order that was just placed to nobody who only knows its number', async () => {
        const ready = await freezeFilledCart({ backend }, newcomer);
        const { number } = await valueOf(placeAs({ backend }, writeAs(newcomer), ready));
        const query = `{ orderByCode(code: "${number}") { code } }`;
        for (const stranger of [undefined, await api.logIn(waiting)]) {
          expect((await api.ask(query, stranger)).data?.['orderByCode'] ?? null).toBeNull();
        }
        expect((await api.ask(query, session)).data).toEqual({ orderByCode: { code: number } });
      });
    });

    describe('a variant that the merchant deleted', () => {
      test('stays in the history, and costs a reorder nothing but itself', async () => {
        const [past] = await valueOf(backend.listOrders(as(waiting), { limit: 1 }));
        const [gone, ...rest] = past?.lines ?? [];
        if (!past || !gone) throw new Error('the waiting one waits for nothing');
        const inCart = { variantId: gone.variantId, quantity: 1 };
        await valueOf(backend.changeCart(writeAs(newcomer), { add: [inCart] }));
        await admin.ask('mutation ($id: ID!) { deleteProductVariant(id: $id) { result } }', {
          id: gone.variantId,
        });

        expect(await valueOf(backend.readOrder(as(waiting), { id: past.id }))).toEqual(past);
        expect(await valueOf(backend.readVariants(call(), [gone.variantId]))).toEqual([]);
        const { products } = await valueOf(backend.readCatalogue(call()));
        const onShelf = products.flatMap((product) => product.variants.map(({ id }) => id));
        expect(onShelf).not.toContain(gone.variantId);

        const lines = past.lines.map(({ variantId, quantity }) => ({ variantId, quantity }));
        const inputs = lines.map(({ variantId, quantity }) => ({
          productVariantId: variantId,
          quantity,
        }));
        const raw = await api.ask(
          `mutation ($inputs: [AddItemInput!]!) { addItemsToOrder(inputs: $inputs) { __typename } }`,
          await api.logIn(waiting),
          { inputs },
        );
        expect(raw.data).toBeNull();
        expect(await quantities(waiting)).toEqual([]);

        const { cart, issues } = await valueOf(
          backend.changeCart(writeAs(waiting), { add: lines }),
        );
        expect(issues).toMatchObject([{ code: 'not_found', variantId: gone.variantId }]);
        expect(cart.lines.map(({ variantId }) => variantId)).toEqual(
          rest.map(({ variantId }) => variantId),
        );
      });

      test('is not sold out of a cart in which it lay', async () => {
        const item = await findPlenty({ backend });
        const ready = await freezeFilledCart({ backend }, newcomer, item);
        await admin.ask('mutation ($id: ID!) { deleteProductVariant(id: $id) { result } }', {
          id: item.id,
        });
        const before = (await chargesOf(api, newcomer)).length;
        expect(await outcomeOf(placeAs({ backend }, writeAs(newcomer), ready))).toBe(
          'out_of_stock',
        );
        expect(await outcomeOf(backend.freezeCart(as(newcomer)))).toBe('out_of_stock');
        expect(await chargesOf(api, newcomer)).toHaveLength(before);
        expect(await quantities(newcomer)).toEqual([1]);
        await emptyCart({ backend }, newcomer);
        expect(await quantities(newcomer)).toEqual([]);
      });
    });

    test('money without cents is told in its own unit: the shop counts hundredths of a yen', async () => {
      const { id, sku } = await findPlenty({ backend });
      const channel = await admin.ask<{ id: string }>('{ activeChannel { id } }');
      await admin.ask(
        `mutation ($id: ID!) {
      updateChannel(input: { id: $id, availableCurrencyCodes: [USD, JPY] }) { __typename }
    }`,
        { id: channel.id },
      );
      await admin.ask(
        `mutation ($id: ID!) {
      updateProductVariants(input: [{ id: $id, prices: [{ currencyCode: JPY, price: 50000 }] }]) { id }
    }`,
        { id },
      );
      const inYen = createVendureBackend({ ...shop, url: `${shop.url}?currencyCode=JPY` });
      const [variant] = await valueOf(inYen.readVariants(call(), [id]));
      expect(variant).toMatchObject({ sku, price: { amount: 500, currency: 'JPY' } });
    });
  });
}
