import { toId } from '../../../lambda/commerce/id.ts';
import type { Clock } from '../../../lambda/runtime/clock.ts';
import { toPastOrder } from './past-order.ts';
import type { Seed, SeedProduct, SeedSize } from './seed.ts';
import type { ShelfItem, ShopState } from './shop-state.ts';

/** Fills the shelves and books of a shop as its seed says. */
export function openShop(clock: Clock, seed: Seed): ShopState {
  const openedAt = clock();
  const state: ShopState = {
    clock,
    seed,
    openedAt,
    shelf: new Map(seed.products.flatMap(toShelf).map((item) => [item.id, item])),
    customers: new Map(seed.customers.map((customer) => [customer.id, customer])),
    coupons: seed.coupons.map((coupon) => ({ ...coupon, state: coupon.state ?? 'valid' })),
    carts: new Map(),
    orders: [],
    charges: [],
    paidWith: [],
    receipts: [],
    cartWrites: new Map(),
    closed: new Set(),
    placements: new Map(),
    cancellations: new Map(),
    cases: new Map(),
    count: 4000,
  };
  const placed = seed.ordersAt(openedAt).toSorted((a, b) => Number(a.placed) - Number(b.placed));
  for (const past of placed) state.orders.push(toPastOrder(state, past));
  return state;
}

function toShelf(seeded: SeedProduct): ShelfItem[] {
  const product = {
    id: toId<'product'>(seeded.id),
    name: seeded.name,
    ...(seeded.brand && { brand: seeded.brand }),
    aliases: seeded.aliases ?? [],
    categories: seeded.categories,
    variants: seeded.sizes.map((one, index) => ({
      id: toId<'variant'>(one.sku),
      sku: one.sku,
      name: nameOf(seeded, one),
      ...(one.size && { size: one.size, sizeRank: index + 1 }),
    })),
  };
  return seeded.sizes.map((one) => ({
    id: toId<'variant'>(one.sku),
    product,
    sku: one.sku,
    name: nameOf(seeded, one),
    tax: seeded.tax,
    price: one.price,
    stock: one.stock,
  }));
}

/** As people say it: "Meadow two percent milk, half gallon". */
function nameOf({ brand, name }: SeedProduct, { size }: SeedSize): string {
  const product = brand && !name.includes(brand) ? `${brand} ${name}` : name;
  return size ? `${product}, ${size}` : product;
}
