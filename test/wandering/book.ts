import type { CustomerId } from '../../lambda/commerce/id.ts';
import type { FakeShop } from '../fakes/shop/create-fake-shop.ts';

/** What the shop holds for one customer, as far as words may change it. */
export interface Book {
  /** How much of each thing lies in the cart. */
  readonly cart: Readonly<Record<string, number>>;
  readonly coupons: readonly string[];
  /** Number and status of every order. */
  readonly orders: Readonly<Record<string, string>>;
  readonly cases: number;
}

export function bookOf(shop: FakeShop, customer: CustomerId | undefined): Book {
  if (customer === undefined) return { cart: {}, coupons: [], orders: {}, cases: 0 };
  const { lines = [], couponCodes = [] } = shop.cart(customer) ?? {};
  return {
    cart: Object.fromEntries(lines.map(({ variantId, quantity }) => [variantId, quantity])),
    coupons: couponCodes,
    orders: Object.fromEntries(shop.orders(customer).map(({ number, status }) => [number, status])),
    cases: shop.cases(customer).length,
  };
}

/** What became of the books between two moments, in a word each. */
export type Effect = 'more-in-cart' | 'less-in-cart' | 'ordered' | 'coupon' | 'cancelled' | 'case';

export function effectsOf(before: Book, after: Book): readonly Effect[] {
  const things = [...new Set([...Object.keys(before.cart), ...Object.keys(after.cart)])];
  const moved = things.map((thing) => (after.cart[thing] ?? 0) - (before.cart[thing] ?? 0));
  const isNew = (number: string) => before.orders[number] === undefined;
  const ended = Object.entries(before.orders).some(
    ([number, status]) => status !== 'OrderCancelled' && after.orders[number] === 'OrderCancelled',
  );
  const effects: readonly (readonly [Effect, boolean])[] = [
    ['more-in-cart', moved.some((by) => by > 0)],
    ['less-in-cart', moved.some((by) => by < 0)],
    ['coupon', before.coupons.join() !== after.coupons.join()],
    ['ordered', Object.keys(after.orders).some(isNew)],
    ['cancelled', ended],
    ['case', after.cases > before.cases],
  ];
  return effects.filter(([, happened]) => happened).map(([effect]) => effect);
}
