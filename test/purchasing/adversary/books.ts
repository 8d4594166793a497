import type { CustomerId } from '../../../lambda/commerce/id.ts';
import type { Quote } from '../../../lambda/purchasing/quote.ts';
import type { FakeShop } from '../../fakes/shop/create-fake-shop.ts';
import type { Guards } from './weakened.ts';

/** So much of everything, by SKU; negative where it was taken away. */
export type Goods = Readonly<Record<string, number>>;

/** The shop and the stores, with a record of what truly happened to them, whoever heard of it. */
export function keepBooks(shop: FakeShop, guards: Guards, customer: CustomerId) {
  const writes: { readonly key: string; readonly cart: string; readonly moved: Goods }[] = [];
  const wished = new Set<string>();
  const keys = new Map<string, Quote>();
  const leftToScreens = new Set<string>();
  const inCart = (): Goods =>
    Object.fromEntries(
      (shop.cart(customer)?.lines ?? []).map(({ sku, quantity }) => [sku, quantity]),
    );

  return {
    /** Changes of the cart, in order. */
    writes,
    /** Keys of the changes that were made to be bought. */
    wished,
    /** For which quote a key was made. */
    keys,
    /** Carts with a quote that ended without a no: what was put in for it may stay. */
    leftToScreens,
    inCart,
    ports: {
      ...guards,
      keyOf(quote: Quote): string {
        const key = guards.keyOf(quote);
        keys.set(key, quote);
        return key;
      },
      shop: {
        ...shop,
        async changeCart(...[ctx, wish]: Parameters<FakeShop['changeCart']>) {
          const before = inCart();
          const change = await shop.changeCart(ctx, wish);
          writes.push({
            key: ctx.idempotencyKey,
            cart: shop.cart(customer)?.id ?? '',
            moved: sum(inCart(), before, -1),
          });
          return change;
        },
      },
      quotes: {
        ...guards.quotes,
        async move(...[quote, from, to]: Parameters<Guards['quotes']['move']>) {
          const moved = await guards.quotes.move(quote, from, to);
          if (moved && to === 'closed') leftToScreens.add(quote.cartId ?? '');
          return moved;
        },
      },
    },
  };
}

export function sum(a: Goods, b: Goods, times = 1): Goods {
  const skus = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...skus].map((sku) => [sku, (a[sku] ?? 0) + times * (b[sku] ?? 0)]));
}
