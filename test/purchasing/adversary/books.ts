import type { CustomerId } from '../../../lambda/commerce/id.ts';
import type { Quote } from '../../../lambda/purchasing/quote.ts';
import type { FakeShop } from '../../fakes/shop/create-fake-shop.ts';
import type { Guards } from './weakened.ts';

/** So much of everything, by SKU; negative where it was taken away. */
export type Goods = Readonly<Record<string, number>>;

/** The shop and the stores, with a record of what truly happened to them, whoever heard of it. */
export function keepBooks(shop: FakeShop, guards: Guards, customer: CustomerId) {
  const writes: { readonly key: string; readonly moved: Goods }[] = [];
  const keys = new Map<string, Quote>();
  const undone = new Map<string, Quote>();
  const inCart = (): Goods =>
    Object.fromEntries(
      (shop.cart(customer)?.lines ?? []).map(({ sku, quantity }) => [sku, quantity]),
    );

  return {
    /** Changes of the cart, in order. */
    writes,
    /** For which quote a key was made. */
    keys,
    /** Quotes whose wish was taken out of their cart again; one that was bought has no cart any more. */
    undone,
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
          writes.push({ key: ctx.idempotencyKey, moved: sum(inCart(), before, -1) });
          return change;
        },
      },
      quotes: {
        ...guards.quotes,
        async move(...[quote, from, to]: Parameters<Guards['quotes']['move']>) {
          const moved = await guards.quotes.move(quote, from, to);
          const over = to === 'withdrawn' || to === 'expired';
          if (moved && over && shop.cart(customer)?.id === quote.cartId) {
            undone.set(quote.id, quote);
          }
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
