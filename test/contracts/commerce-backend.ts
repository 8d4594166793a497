import { afterAll, beforeAll, describe } from '@jest/globals';
import { carts } from './commerce/carts.ts';
import { cases } from './commerce/cases.ts';
import type { ContractShop } from './commerce/contract-shop.ts';
import { coupons } from './commerce/coupons.ts';
import { delivery } from './commerce/delivery.ts';
import { failures } from './commerce/failures.ts';
import { freezing } from './commerce/freezing.ts';
import { orders } from './commerce/orders.ts';
import { brokenOff } from './commerce/broken-off.ts';
import { placing } from './commerce/placing.ts';
import { shelvesAndStores } from './commerce/shelves-and-stores.ts';

/** What every shop behind the port owes the conversation; one shop serves the whole suite. */
export function commerceBackendContract(
  name: string,
  setUp: () => Promise<ContractShop>,
  patienceMs = 5000,
): void {
  describe(`${name} as a commerce backend`, () => {
    let opened: ContractShop | undefined;
    const shop = (): ContractShop => {
      if (!opened) throw new Error('the shop did not open');
      return opened;
    };
    beforeAll(async () => {
      opened = await setUp();
    }, patienceMs);
    afterAll(() => opened?.close());

    carts(shop);
    delivery(shop);
    coupons(shop);
    freezing(shop);
    placing(shop);
    brokenOff(shop);
    orders(shop);
    cases(shop);
    shelvesAndStores(shop);
    failures(shop);
  });
}
