import { commerceBackendContract } from '../contracts/commerce-backend.ts';
import { notificationsContract } from '../contracts/notifications.ts';
import { createFakeShop } from '../fakes/shop/create-fake-shop.ts';
import * as people from '../fakes/shop/data/customers.ts';

const now = () => new Date('2026-11-21T15:00:00Z');

commerceBackendContract('the shop in memory', () => {
  const shop = createFakeShop({ clock: now });
  const unreachable = createFakeShop({ clock: now });
  unreachable.faults.down = true;
  return Promise.resolve({
    backend: shop,
    unreachable,
    now,
    people,
    charges: (customer) =>
      shop
        .charges(customer)
        .map(({ order, total, key, status }) => ({ order, total, key, status })),
    setStock: (variant, quantity) => {
      shop.setStock(variant, quantity);
    },
    setPrice: (variant, price) => {
      shop.setPrice(variant, price);
    },
    loseNextOrderAnswer: () => {
      shop.faults.loseAnswers('placeOrder');
    },
    failAfterNextCharge: () => {
      shop.faults.failAfterCharge();
    },
    delayAnswers: (ms) => {
      shop.faults.delayMs = ms;
    },
    approvePayment: (_customer, key) => {
      shop.approvePayment(key);
    },
    close: () => undefined,
  });
});

notificationsContract('the shop in memory', () => {
  const shop = createFakeShop({ clock: now });
  const unreachable = createFakeShop({ clock: now });
  unreachable.faults.down = true;
  return {
    backend: shop,
    notifications: shop,
    unreachable,
    people,
    receipts: (customer) => Promise.resolve(shop.receipts(customer).map(({ order }) => order)),
  };
});
