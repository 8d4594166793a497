import type { INestApplicationContext } from '@nestjs/common';
import type { ShippingMethod } from '@vendure/core';
import {
  ProductVariant,
  RequestContextService,
  ShippingMethod as ShippingMethodEntity,
  StockLocationService,
  TransactionalConnection,
} from '@vendure/core';
import { catalogue } from '../data/catalogue.ts';
import { customers } from '../data/customers.ts';
import { CatalogueFeed } from '../plugin/catalogue/catalogue-feed.ts';
import { welcomeCustomers } from './customers.ts';
import { layFoundations } from './foundations.ts';
import { printCoupons } from './promotions.ts';
import { writePastOrder } from './past-orders.ts';
import { fillShelves } from './shelves.ts';

/** Fills an empty shop. Progress is for people who wait. */
export async function seedShop(
  app: INestApplicationContext,
  progress: (line: string) => void,
): Promise<void> {
  const plain = await app.get(RequestContextService).create({ apiType: 'admin' });
  progress('Corner Market: states, taxes, deliveries');
  const foundations = await layFoundations(app, plain);
  const ctx = await app.get(RequestContextService).create({ apiType: 'admin' });
  await printCoupons(app, ctx);
  const location = await app.get(StockLocationService).defaultStockLocation(ctx);

  await app.get(TransactionalConnection).rawConnection.transaction(async (manager) => {
    progress(`Corner Market: ${catalogue.length} products`);
    await fillShelves(manager, ctx, catalogue, foundations, location.id);
  });

  progress(`Corner Market: ${customers.length} customers`);
  const { rawConnection } = app.get(TransactionalConnection);
  const people = await welcomeCustomers(app, rawConnection.manager, ctx, customers);

  const past = customers.reduce((sum, { orders }) => sum + orders.length, 0);
  progress(`Corner Market: ${past} past orders`);
  const variants = await rawConnection.manager.find(ProductVariant, {
    relations: { productVariantPrices: true, taxCategory: true },
  });
  const methods = await rawConnection.manager.find<ShippingMethod>(ShippingMethodEntity);
  const shelves = {
    variants: new Map(variants.map((variant) => [variant.sku, variant])),
    methods: new Map(methods.map((method) => [method.code, method])),
    zones: foundations.zones,
  };
  await rawConnection.transaction(async (manager) => {
    for (const { persona, orders } of customers) {
      const customer = people.get(persona);
      if (!customer) continue;
      for (const plan of [...orders].reverse()) {
        await writePastOrder(manager, ctx, customer, plan, shelves);
      }
    }
  });
  await app.get(CatalogueFeed).read(ctx);
}
