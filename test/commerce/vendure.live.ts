import { jest } from '@jest/globals';
import { createVendureBackend } from '../../lambda/commerce/backends/vendure/create-vendure-backend.ts';
import { startDemoShop } from '../../simulator/shop/start-demo-shop.ts';
import { commerceBackendContract } from '../contracts/commerce-backend.ts';
import { openBooks } from './backends/vendure/demo-shop-books.ts';
import { createShopApi } from './backends/vendure/shop-api.ts';

const seedingTakesMs = 180_000;

jest.setTimeout(30_000);

commerceBackendContract(
  'a running Vendure',
  async () => {
    const shop = await startDemoShop({ fresh: true });
    const { secret } = shop;
    return {
      ...openBooks(createShopApi(shop), createVendureBackend(shop)),
      unreachable: createVendureBackend({ url: 'http://127.0.0.1:9/shop-api', secret }),
      close: () => shop.stop(),
    };
  },
  seedingTakesMs,
);
