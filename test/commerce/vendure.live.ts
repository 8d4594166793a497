import { afterAll, beforeAll, jest } from '@jest/globals';
import { createVendureBackend } from '../../lambda/commerce/backends/vendure/create-vendure-backend.ts';
import { createVendureSignIn } from '../../lambda/commerce/backends/vendure/create-vendure-sign-in.ts';
import type { DemoShop } from '../../simulator/shop/start-demo-shop.ts';
import { startDemoShop } from '../../simulator/shop/start-demo-shop.ts';
import { commerceBackendContract } from '../contracts/commerce-backend.ts';
import { customerSignInContract } from '../contracts/customer-sign-in.ts';
import { notificationsContract } from '../contracts/notifications.ts';
import { readMail } from '../fixtures/read-mail.ts';
import { openBooks, people } from './backends/vendure/demo-shop-books.ts';
import { createShopApi } from './backends/vendure/shop-api.ts';
import { traps } from './backends/vendure/traps.ts';

const seedingTakesMs = 180_000;
let shop: DemoShop;

jest.setTimeout(30_000);

beforeAll(async () => {
  shop = await startDemoShop({ fresh: true });
}, seedingTakesMs);

afterAll(() => shop.stop());

commerceBackendContract('a running Vendure', () =>
  Promise.resolve({
    ...openBooks(createShopApi(shop), createVendureBackend(shop)),
    unreachable: createVendureBackend({ ...shop, url: 'http://127.0.0.1:9/shop-api' }),
    close: () => undefined,
  }),
);

notificationsContract('a running Vendure', () => {
  const backend = createVendureBackend(shop);
  return {
    backend,
    notifications: backend,
    unreachable: createVendureBackend({ ...shop, url: 'http://127.0.0.1:9/shop-api' }),
    people,
    receipts: async (customer) => (await readMail(shop, customer)).map(({ order }) => order),
  };
});

customerSignInContract('a running Vendure', () => createVendureSignIn(shop));

traps(() => shop);
