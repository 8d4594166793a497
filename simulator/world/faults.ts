import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Stores } from '../../lambda/persistence/stores.ts';
import { openStores } from './stores.ts';
import type { World } from './world.ts';

export const shopFaults = ['shop-down', 'shop-slow', 'answer-lost', 'price-drift'] as const;
export const faults = [...shopFaults, 'db-down'] as const;

export type Fault = (typeof faults)[number];

/** What the shop's development endpoint is told. */
const settings: Readonly<Record<(typeof shopFaults)[number], object>> = {
  'shop-down': { down: true },
  'shop-slow': { delayMs: 6000 },
  'answer-lost': { answerLost: 1 },
  'price-drift': { priceDrift: 10 },
};

/** The shop's side of a fault. While somebody looks at the shop itself, it answers. */
export interface ShopFault {
  whileRepaired<T>(look: () => Promise<T>): Promise<T>;
  repair(): Promise<void>;
}

export async function breakShop(shop: World['shop'], fault: Fault | undefined): Promise<ShopFault> {
  const wanted = fault === undefined || fault === 'db-down' ? undefined : settings[fault];
  if (wanted) await setFaults(shop, wanted);
  const hides = fault === 'shop-down' || fault === 'shop-slow';
  return {
    async whileRepaired(look) {
      if (!wanted || !hides) return look();
      await setFaults(shop, {});
      try {
        return await look();
      } finally {
        await setFaults(shop, wanted);
      }
    },
    async repair() {
      if (wanted) await setFaults(shop, {});
    },
  };
}

/** The skill's way to its database: one to nowhere, to be closed by whoever asked for it, when that is down. */
export const storesUnder = async (stores: Stores, fault: Fault | undefined): Promise<Stores> =>
  fault === 'db-down' ? openStores(`http://127.0.0.1:${String(await deadPort())}`) : stores;

async function setFaults(shop: World['shop'], wanted: object): Promise<void> {
  const response = await fetch(new URL('/dev/faults', shop.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(wanted),
  });
  if (!response.ok) throw new Error(`the shop refuses its faults: ${String(response.status)}`);
}

/** A port that was just free: nobody listens there. */
function deadPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
