import { createCatalogue } from '../../lambda/catalogue/create-catalogue.ts';
import { createVendureBackend } from '../../lambda/commerce/backends/vendure/create-vendure-backend.ts';
import { startDatabase } from '../database/start-database.ts';
import { startDemoShop } from '../shop/start-demo-shop.ts';
import { UsageError } from '../command-line/usage.ts';
import { keptData } from './kept-data.ts';
import { announceWorld, findRunningWorld, withdrawWorld } from './running-world.ts';
import { breakShop, storesUnder } from './faults.ts';
import type { Scene } from './scene.ts';
import { readShopBooks } from './shop-books.ts';
import { openTokenPurse } from './token-purse.ts';
import { makeTables } from './make-tables.ts';
import { shopClock } from './shop-clock.ts';
import { openLinkingStores, openStores } from './stores.ts';

/** A shop, a database and the shop's clock: what the skill runs against. */
export interface World extends Scene {
  readonly shop: { readonly url: string; readonly secret: string };
  /** DynamoDB's endpoint. */
  readonly database: string;
  /** The same world with a server, of which whoever joins it is told. */
  servedAt(server: string): World;
  stop(): Promise<void>;
}

export interface WorldOptions {
  /** Copies that nobody keeps, on ports of their own. */
  readonly fresh: boolean;
  /** RFC 3339: where the clock starts. */
  readonly now?: string;
  /** Something is going to be broken there. */
  readonly breaks?: boolean;
  readonly onProgress: (line: string) => void;
}

/** Joins the world that runs already, or starts one. */
export async function openWorld(options: WorldOptions): Promise<World> {
  if (options.fresh) return startWorld(options);
  const running = await findRunningWorld(keptData.announcement);
  if (!running) return startWorld(options);
  if (options.now !== undefined) {
    throw new UsageError('a shop runs already and has a clock of its own: add --fresh to --now');
  }
  if (options.breaks) {
    throw new UsageError('a shop runs already, and others are in it: add --fresh to --fault');
  }
  const { shop, database, server } = running;
  const parts = await openParts(shop, database);
  const world: World = {
    ...parts,
    tokens: openTokenPurse(keptData.tokens),
    ...(server !== undefined && { server }),
    servedAt: (own) => ({ ...world, server: own }),
    stop() {
      close(parts);
      return Promise.resolve();
    },
  };
  return world;
}

async function startWorld({ fresh, now, onProgress }: WorldOptions): Promise<World> {
  const [shop, database] = await allOrNone(
    startDemoShop({ fresh, onProgress, ...(now !== undefined && { now }) }),
    startDatabase(fresh ? {} : { path: keptData.database }),
  );
  const announce = (server?: string) => {
    if (fresh) return;
    announceWorld(keptData.announcement, {
      shop: { url: shop.url, secret: shop.secret },
      database: database.endpoint,
      ...(server !== undefined && { server }),
    });
  };
  announce();
  const parts = await openParts(shop, database.endpoint);
  await makeTables(parts.stores);
  const world: World = {
    ...parts,
    tokens: openTokenPurse(fresh ? undefined : keptData.tokens),
    servedAt(server) {
      announce(server);
      return { ...world, server };
    },
    async stop() {
      if (!fresh) withdrawWorld(keptData.announcement);
      close(parts);
      await Promise.all([shop.stop(), database.stop()]);
    },
  };
  return world;
}

type Parts = Omit<World, 'tokens' | 'server' | 'servedAt' | 'stop'>;

async function openParts(shop: World['shop'], database: string): Promise<Parts> {
  const clock = await shopClock(shop.url);
  const openShop = () => createVendureBackend({ ...shop, clock });
  const vendure = openShop();
  const stores = openStores(database);
  return {
    ...{ shop, database, clock, stores, openShop },
    linkingStores: openLinkingStores(database),
    catalogue: createCatalogue({ shop: vendure, clock, ownBrand: vendure.seller.name }),
    readBooks: (customer, since) => readShopBooks({ shop, clock }, customer, since),
    breakShop: (fault) => breakShop(shop, fault),
    storesUnder: (fault) => storesUnder(stores, fault),
  };
}

function close({ stores, linkingStores }: Parts): void {
  stores.close();
  linkingStores.close();
}

interface Started {
  stop(): Promise<void>;
}

/** What did start is stopped again when the other did not. */
async function allOrNone<A extends Started, B extends Started>(
  one: Promise<A>,
  other: Promise<B>,
): Promise<[A, B]> {
  try {
    return await Promise.all([one, other]);
  } catch (error) {
    for (const started of await Promise.allSettled([one, other])) {
      if (started.status === 'fulfilled') await started.value.stop();
    }
    throw error;
  }
}
