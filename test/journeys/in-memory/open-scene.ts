import { createCatalogue } from '../../../lambda/catalogue/create-catalogue.ts';
import type { Catalogue } from '../../../lambda/catalogue/catalogue.ts';
import { totalOf as totalIn, type Cart } from '../../../lambda/commerce/cart.ts';
import { toId } from '../../../lambda/commerce/id.ts';
import type { LinkingStores } from '../../../lambda/persistence/linking-stores.ts';
import type { Fault } from '../../../simulator/world/faults.ts';
import type { Scene } from '../../../simulator/world/scene.ts';
import type { ShopBooks } from '../../../simulator/world/shop-books.ts';
import { openTokenPurse } from '../../../simulator/world/token-purse.ts';
import { closable } from '../../conversation/closable-stores.ts';
import { createFakeShop, type FakeShop } from '../../fakes/shop/create-fake-shop.ts';
import { createMemoryLinkingStores } from '../../fakes/stores/create-memory-linking-stores.ts';
import { createMemoryStores } from '../../fakes/stores/create-memory-stores.ts';
import type { Seed } from '../../fakes/shop/seed.ts';
import { demoSeed, discontinued } from '../../fixtures/demo-seed.ts';

/** The demo shop in memory, in one language: as many scenes as wanted, each with a shop that nobody has been in. */
export interface Stage {
  openScene(): Scene;
}

export function createStage(language: string, now: string): Stage {
  const seed = demoSeed(language);
  const opening = () => openShop(seed, () => new Date(now));
  // Read once for all scenes: what is sold is the same in each.
  const library = opening();
  const catalogue = createCatalogue({
    shop: library,
    clock: () => new Date(now),
    ownBrand: library.seller.name,
  });
  return { openScene: () => openScene(seed, now, catalogue) };
}

function openShop(seed: Seed, clock: () => Date): FakeShop {
  const shop = createFakeShop({ clock, seed, wait: nobodyWaits });
  for (const sku of discontinued) shop.discontinue(sku);
  return shop;
}

/** Whoever would have to wait that long has given up. */
const nobodyWaits = () => Promise.resolve(false);

function openScene(seed: Seed, now: string, catalogue: Catalogue): Scene {
  const clock = ticking(now);
  const shop = openShop(seed, clock);
  const stores = createMemoryStores();
  const linkingStores: LinkingStores = {
    ...createMemoryLinkingStores(),
    ...{ accounts: stores.accounts, links: stores.links, settings: stores.settings },
  };
  return {
    ...{ clock, stores, linkingStores, catalogue },
    tokens: openTokenPurse(undefined),
    openShop: () => shop,
    readBooks: (customer, since) => Promise.resolve(booksOf(shop, customer, since)),
    breakShop: (fault) => Promise.resolve(breakShop(shop, fault)),
    storesUnder(fault) {
      if (fault !== 'db-down') return Promise.resolve(stores);
      const away = closable(createMemoryStores());
      away.goAway();
      return Promise.resolve(away.stores);
    },
  };
}

/** A millisecond each time somebody looks, so that what comes later is later. */
function ticking(now: string): () => Date {
  let at = Date.parse(now);
  return () => new Date((at += 1));
}

function breakShop({ faults }: FakeShop, fault: Fault | undefined) {
  const set = (isBroken: boolean) => {
    faults.down = isBroken && fault === 'shop-down';
    faults.delayMs = isBroken && fault === 'shop-slow' ? 6000 : 0;
  };
  set(true);
  if (fault === 'answer-lost') faults.loseAnswers('placeOrder');
  if (fault === 'price-drift') faults.driftPrices('at-freeze', 10);
  return {
    async whileRepaired<T>(look: () => Promise<T>): Promise<T> {
      set(false);
      try {
        return await look();
      } finally {
        set(true);
      }
    },
    repair() {
      set(false);
      return Promise.resolve();
    },
  };
}

function booksOf(shop: FakeShop, id: string | undefined, since = new Date(0)): ShopBooks {
  const nothing = { lines: [], total: { amount: 0, currency: 'USD' } };
  if (id === undefined) return { orders: [], charges: [], cart: nothing };
  const customer = toId<'customer'>(id);
  const cart = shop.cart(customer);
  return {
    orders: shop
      .orders(customer)
      .filter(({ placedAt }) => placedAt > since.toISOString())
      .map(({ number, placedAt, status, totals, lines }) => ({
        ...{ number, placedAt, status, lines: toLines(lines), total: totalOf(totals) },
      })),
    charges: shop
      .charges(customer)
      .filter(({ status }) => status === 'charged')
      .map(({ order, total, key }) => ({ order, total, key })),
    cart: cart ? { lines: toLines(cart.lines), total: totalOf(cart.totals) } : nothing,
  };
}

const toLines = (lines: readonly { readonly name: string; readonly quantity: number }[]) =>
  lines.map(({ name, quantity }) => ({ name, quantity }));

const totalOf = (totals: Cart['totals']) => totalIn(totals, 'total');
