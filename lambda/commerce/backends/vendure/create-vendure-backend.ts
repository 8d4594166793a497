import type { Clock } from '../../../runtime/clock.ts';
import { systemClock } from '../../../runtime/clock.ts';
import type { CommerceBackend, Seller } from '../../backend.ts';
import type { Notifications } from '../../notifications.ts';
import { account } from './account.ts';
import { createAskShop } from './ask-shop.ts';
import { carts } from './carts.ts';
import { cases } from './cases.ts';
import { createCounter } from './counter.ts';
import { createLoginToken } from './login-token.ts';
import { orders } from './orders.ts';
import { placing } from './placing.ts';
import { purchases } from './purchases.ts';
import { receipts } from './receipts.ts';
import { createSessions } from './sessions.ts';
import { shelves } from './shelves.ts';
import { stores } from './stores.ts';

export interface VendureOptions {
  /** Of the shop API, with our plugin in it. */
  readonly url: string;
  /** Shared with the shop: signs the log-ins on behalf of customers. */
  readonly secret: string;
  readonly clock?: Clock;
  readonly seller?: Seller;
  readonly fetch?: typeof fetch;
}

/** A Vendure server with the Corner Market plugin as the shop, which mails its receipts itself. Sessions are kept per backend, in memory. */
export function createVendureBackend(options: VendureOptions): CommerceBackend & Notifications {
  const { url, secret, clock = systemClock, seller = cornerMarket } = options;
  const ask = createAskShop(url, options.fetch ?? fetch);
  const counter = createCounter(ask, createSessions(ask, createLoginToken(secret, clock)));
  return {
    name: 'vendure',
    capabilities: { checkout: 'stored_payment_method', carts: 'linked', cancellation: true },
    seller,
    ...shelves(counter),
    ...stores(counter),
    ...carts(counter),
    ...account(counter),
    ...placing(counter),
    ...orders(counter),
    ...cases(counter),
    ...purchases(counter),
    ...receipts(counter),
  };
}

const cornerMarket: Seller = {
  name: 'Corner Market',
  locale: 'en-US',
  telephone: '+13125550100',
  service: {
    timeZone: 'America/Chicago',
    openingHours: [
      {
        dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
        opens: '08:00',
        closes: '21:00',
      },
    ],
    specialDays: [],
  },
  accountUrl: 'https://corner-market.example/account',
  currency: 'USD',
};
