import { describe, expect, test } from '@jest/globals';
import { totalOf } from '../../../lambda/commerce/cart.ts';
import type { CustomerId } from '../../../lambda/commerce/id.ts';
import type { Shop } from './contract-shop.ts';
import { as, emptyCart, findPlenty, valueOf, writeAs } from './shopping.ts';

export function delivery(shop: Shop): void {
  const putOneIn = async (customer: CustomerId) => {
    await emptyCart(shop(), customer);
    const add = [{ variantId: (await findPlenty(shop())).id, quantity: 1 }];
    return (await valueOf(shop().backend.changeCart(writeAs(customer), { add }))).cart;
  };
  const options = (customer: CustomerId) =>
    valueOf(shop().backend.listFulfillmentOptions(as(customer)));

  describe('delivery', () => {
    test('is offered by shipping and pick-up, in windows that lie ahead', async () => {
      const { regular } = shop().people;
      await putOneIn(regular);
      const offered = await options(regular);
      expect(new Set(offered.map((one) => one.type))).toEqual(new Set(['shipping', 'pickup']));
      for (const { earliest, latest, type, storeId } of offered) {
        expect(Date.parse(latest)).toBeGreaterThan(Date.parse(earliest));
        expect(Date.parse(latest)).toBeGreaterThan(shop().now().getTime());
        expect(storeId === undefined).toBe(type === 'shipping');
      }
    });

    test('costs what was said when it is chosen, and nothing when it is taken back', async () => {
      const { regular } = shop().people;
      const before = await putOneIn(regular);
      const option = (await options(regular)).find((one) => one.cost.amount > 0);
      const chosen = await valueOf(
        shop().backend.changeCart(writeAs(regular), { fulfillmentOptionId: option?.id ?? '' }),
      );
      expect(chosen.issues).toEqual([]);
      expect(chosen.cart.fulfillment).toEqual(option);
      expect(totalOf(chosen.cart.totals, 'fulfillment')).toEqual(option?.cost);
      expect(chosen.cart.shipTo).toBeDefined();
      const back = await valueOf(
        shop().backend.changeCart(writeAs(regular), { fulfillmentOptionId: null }),
      );
      expect(back.cart.fulfillment).toBeUndefined();
      expect(back.cart.totals).toEqual(before.totals);
      expect(back.cart.revision).toBe(before.revision);
    });

    test('that is not offered is an issue, and the chosen one stays', async () => {
      const { regular } = shop().people;
      await putOneIn(regular);
      const [option] = await options(regular);
      await valueOf(
        shop().backend.changeCart(writeAs(regular), { fulfillmentOptionId: option?.id ?? '' }),
      );
      const { cart, issues } = await valueOf(
        shop().backend.changeCart(writeAs(regular), { fulfillmentOptionId: '999999' }),
      );
      expect(issues).toMatchObject([{ code: 'not_found' }]);
      expect(cart.fulfillment?.id).toBe(option?.id);
    });

    test('goes to the default address until another is said', async () => {
      const { twoAddresses } = shop().people;
      const addresses = await valueOf(shop().backend.listAddresses(as(twoAddresses)));
      const usual = addresses.filter((one) => one.isDefault);
      const other = addresses.find((one) => !one.isDefault);
      expect(usual).toHaveLength(1);
      if (!other) throw new Error('the customer of two addresses has one');
      const before = await putOneIn(twoAddresses);
      expect(before.shipTo?.streetAddress).toBe(usual[0]?.streetAddress);
      const { cart, issues } = await valueOf(
        shop().backend.changeCart(writeAs(twoAddresses), { shipTo: other }),
      );
      expect(issues).toEqual([]);
      expect(cart.shipTo?.streetAddress).toBe(other.streetAddress);
      expect(cart.revision).not.toBe(before.revision);
    });

    test('knows addresses by what the customer calls them', async () => {
      const { twoAddresses, regular } = shop().people;
      const labelled = await valueOf(shop().backend.listAddresses(as(twoAddresses)));
      expect(labelled.map(({ label }) => label)).toEqual(['home', 'the office']);
      const [plain] = await valueOf(shop().backend.listAddresses(as(regular)));
      expect(plain).not.toHaveProperty('label');
    });

    test('to a place the shop does not serve is an issue, and the address stays', async () => {
      const { regular } = shop().people;
      const before = await putOneIn(regular);
      const { cart, issues } = await valueOf(
        shop().backend.changeCart(writeAs(regular), {
          shipTo: {
            streetAddress: '1 Harbour Road',
            addressLocality: 'Anchorage',
            addressRegion: 'AK',
            postalCode: '99501',
            addressCountry: 'US',
          },
        }),
      );
      expect(issues).toMatchObject([{ code: 'address_undeliverable' }]);
      expect(cart.shipTo).toEqual(before.shipTo);
    });
  });

  describe('a stored payment method', () => {
    test('is known by its label and last four only, and one is the default', async () => {
      const { regular } = shop().people;
      const methods = await valueOf(shop().backend.listPaymentMethods(as(regular)));
      expect(methods.filter((method) => method.isDefault)).toHaveLength(1);
      expect(methods[0]).toMatchObject({ type: 'card', last4: expect.stringMatching(/^\d{4}$/) });
      expect(JSON.stringify(methods)).not.toMatch(/\d{12,}/);
    });

    test('may be one of several', async () => {
      const { twoAddresses } = shop().people;
      const methods = await valueOf(shop().backend.listPaymentMethods(as(twoAddresses)));
      expect(methods.map(({ isDefault }) => isDefault)).toEqual([true, false]);
      expect(methods[1]).toMatchObject({ brand: 'Mastercard', last4: '5100' });
    });
  });
}
