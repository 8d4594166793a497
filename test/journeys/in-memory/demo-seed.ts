import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { FulfillmentOption } from '../../../lambda/commerce/cart.ts';
import { toId } from '../../../lambda/commerce/id.ts';
import { money } from '../../../lambda/commerce/money.ts';
import type { PostalAddress } from '../../../lambda/commerce/postal-address.ts';
import type { Store } from '../../../lambda/commerce/store.ts';
import {
  customers,
  deliveries,
  deliveryIn,
  instantAt,
  productName,
  promotions,
  sizeIn,
  skuOf,
  specialDays,
  stores,
  timeZoneOf,
  wallDate,
  windowOf,
  wordsFor,
  type DemoCustomer,
  type DemoMoment,
  type DemoOrder,
  type DemoStore,
  type DemoWords,
} from '../../fixtures/demo-shop.ts';
import { demoShelves, type DemoProduct } from '../../fixtures/demo-shelves.ts';
import type {
  Seed,
  SeedCoupon,
  SeedCustomer,
  SeedOrder,
  SeedProduct,
} from '../../fakes/shop/seed.ts';

/** SKUs that are sold no more, and stand in old orders only. */
export const discontinued: readonly string[] = demoShelves.flatMap((product) =>
  product.sizes.flatMap((size) => (size[2] === 'discontinued' ? [skuOf(product, size)] : [])),
);

/** The demo shop's goods, customers and orders for a shop in memory, called as they are in a language ("en", "de"). */
export function demoSeed(language: string): Seed {
  const words = language === 'en' ? undefined : readWords(language);
  return {
    products: demoShelves.map((product) => productIn(product, words)),
    customers: customers.map(toCustomer),
    coupons: promotions.map(toCoupon),
    storesAt: (now) => stores.map((store) => storeIn(store, now, words)),
    ordersAt: (now) => customers.flatMap((customer) => ordersOf(customer, now, words)),
    deliveriesAt: (address, now) => deliveriesAt(address, now, words),
  };
}

const readWords = (language: string): DemoWords =>
  parse(readFileSync(`demo-shop/src/data/languages/${language}.yaml`, 'utf8')) as DemoWords;

function productIn(product: DemoProduct, words: DemoWords | undefined): SeedProduct {
  const { brand, aliases, categories, tax } = product;
  const name = productName(product);
  const sizes = product.sizes.map((size) => {
    const called = words ? sizeIn(size, words) : size[0];
    return {
      sku: skuOf(product, size),
      ...(called !== null && { size: called }),
      price: size[1],
      stock: stockOf(size[2]),
    };
  });
  return {
    id: name,
    brand,
    tax,
    sizes,
    ...(words ? wordsFor(product, words) : { name, aliases, categories }),
  };
}

const plenty = 240;

function stockOf(stock: number | 'discontinued' = plenty): number {
  return stock === 'discontinued' ? 0 : stock;
}

const idOf = ({ persona }: DemoCustomer) => toId<'customer'>(`cm-${persona}`);

function toCustomer(customer: DemoCustomer): SeedCustomer {
  const id = idOf(customer);
  return {
    id,
    bank: customer.card.behaviour,
    addresses: customer.addresses.map(({ label, streetLine1, city, province, postalCode }, at) => ({
      id: toId<'address'>(`${id}-address-${String(at + 1)}`),
      isDefault: at === 0,
      ...(label !== undefined && { label }),
      streetAddress: streetLine1,
      addressLocality: city,
      addressRegion: province,
      postalCode,
      addressCountry: 'US',
    })),
    paymentMethods: [customer.card, ...(customer.otherCards ?? [])].map(({ brand, last4 }, at) => ({
      id: toId<'payment-method'>(`${id}-card-${String(at + 1)}`),
      isDefault: at === 0,
      type: 'card' as const,
      brand,
      last4,
    })),
  };
}

const toCoupon = ({
  code,
  off,
  minimum,
  endsAt,
  uses,
}: (typeof promotions)[number]): SeedCoupon => ({
  code,
  ...off,
  ...(minimum !== undefined && { minimum }),
  ...(endsAt !== undefined && { state: 'expired' as const }),
  ...(uses === 0 && { state: 'used-up' as const }),
});

function storeIn(store: DemoStore, now: Date, words: DemoWords | undefined): Store {
  const { id, name, timeZone, address, telephone, latitude, longitude, openingHours } = store;
  return {
    ...{ id: toId<'store'>(id), name, timeZone, address, telephone, openingHours },
    aliases: words?.stores[id] ?? store.aliases,
    geo: { latitude, longitude },
    specialDays: specialDays(store, now).map((day) => ({
      date: day.date,
      id: day.id,
      name: words?.holidays[day.id] ?? day.name,
      ...(day.opens !== undefined &&
        day.closes !== undefined && { hours: { opens: day.opens, closes: day.closes } }),
    })),
  };
}

function deliveriesAt(
  { addressRegion: state }: PostalAddress,
  now: Date,
  words: DemoWords | undefined,
): readonly FulfillmentOption[] {
  return deliveries.flatMap(({ code, name, cost, schedule }) => {
    const store =
      schedule.type === 'pickup' ? stores.find(({ id }) => id === schedule.storeId) : undefined;
    if (store && store.address.addressRegion !== state) return [];
    const window = isServed(state) ? windowOf(schedule, state, now) : undefined;
    if (!window) return [];
    const title = words ? deliveryIn(code, words) : name;
    const type = schedule.type;
    return [
      {
        ...{ id: code, type, title, cost: money(cost, 'USD'), ...window },
        ...(store && { storeId: toId<'store'>(store.id) }),
      },
    ];
  });
}

const isServed = (state: string | undefined): boolean =>
  stores.some(({ address }) => address.addressRegion === state);

const ordersOf = (
  customer: DemoCustomer,
  now: Date,
  words: DemoWords | undefined,
): readonly SeedOrder[] => customer.orders.map((plan) => toOrder(customer, plan, now, words));

function toOrder(
  customer: DemoCustomer,
  plan: DemoOrder,
  now: Date,
  words: DemoWords | undefined,
): SeedOrder {
  const timeZone = timeZoneOf(customer.addresses[0]?.province ?? 'IL');
  const at = (moment: DemoMoment): Date => instantOf(moment, timeZone, now);
  const items = Object.fromEntries(plan.lines.map(({ sku, quantity }) => [sku, quantity]));
  const { code, daysAgo, from, to } = plan.delivery;
  const delivery = deliveries.find((one) => one.code === code);
  return {
    number: plan.code,
    customer: idOf(customer),
    placed: at(plan.placed),
    items,
    shipments: plan.shipments.map(({ units, tracking, shipped, expected, delivered }) => ({
      items: units ?? items,
      status: delivered ? ('delivered' as const) : ('in_transit' as const),
      trackingNumber: tracking,
      shipped: at(shipped),
      expected: at(expected),
      ...(delivered && { delivered: at(delivered) }),
    })),
    ...(delivery && {
      delivery: {
        id: code,
        type: 'shipping',
        title: words ? deliveryIn(code, words) : delivery.name,
        cost: money(delivery.cost, 'USD'),
        timeZone,
        earliest: at({ daysAgo, at: from }).toISOString(),
        latest: at({ daysAgo, at: to }).toISOString(),
      },
    }),
  };
}

const instantOf = ({ daysAgo, at }: DemoMoment, timeZone: string, now: Date): Date =>
  instantAt(wallDate(now, timeZone, -daysAgo), at, timeZone);
