import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LinkingClient } from '../../lambda/account-linking/clients.ts';
import { createAccountLinking } from '../../lambda/account-linking/create-account-linking.ts';
import type { SignIn } from '../../lambda/account-linking/ways-to-sign-in.ts';
import { createShopperIds } from '../../lambda/account-linking/shopper-id.ts';
import { toId } from '../../lambda/commerce/id.ts';
import { createForget } from '../../lambda/privacy/forget-shopper.ts';
import type { LinkingStores } from '../../lambda/persistence/linking-stores.ts';
import { systemClock, type Clock } from '../../lambda/runtime/clock.ts';
import type { LogFields, Logger } from '../../lambda/runtime/logger.ts';
import { createIdentify, type Identify } from '../../lambda/shoppers/linked-account.ts';
import type { ShopperId } from '../../lambda/shoppers/shopper.ts';
import { createFakeShop, type FakeShop } from '../fakes/shop/create-fake-shop.ts';
import { createFakeSignIn, type FakeSignIn } from '../fakes/shop/create-fake-sign-in.ts';
import { createMemoryStores } from '../fakes/stores/create-memory-stores.ts';
import { createMemoryLinkingStores } from '../fakes/stores/create-memory-linking-stores.ts';

export const secrets = {
  alexa: 'alexa canary secret of 40 characters or so',
  google: 'google canary secret of 40 characters or so',
  telephony: 'telephony canary secret of 40 characters',
} as const;

export const clients: readonly LinkingClient[] = [
  { kind: 'alexa', secret: secrets.alexa, vendorId: 'M1VENDOR', pkce: 'required' },
  { kind: 'google', secret: secrets.google, projectId: 'corner-market', pkce: 'accepted' },
  { kind: 'telephony', secret: secrets.telephony },
];

export interface RunningLinking {
  readonly issuer: string;
  /** Where the server itself is found. */
  readonly address: string;
  readonly door: FakeSignIn;
  readonly shop: FakeShop;
  /** Under whom the skill keeps what a persona does. */
  shopperOf(persona: string): ShopperId;
  readonly stores: LinkingStores;
  /** What the skill does with a token. */
  readonly identify: Identify;
  /** Every line of the log so far. */
  readonly logged: readonly (LogFields & { readonly event: string })[];
  /** Everything anew but the socket, over what was kept. */
  restart(stores: LinkingStores): void;
  stop(): Promise<void>;
}

const cookieKeys = ['cookie canary key of 40 characters or so'] as const;
const shopperKey = 'shopper canary key of 40 characters or so';

export interface StartOptions {
  readonly stores?: LinkingStores;
  readonly clock?: Clock;
  readonly shopperKey?: string;
  /** Instead of the shop's own door. */
  readonly signIn?: SignIn;
  /** Another address than the server's own, as behind a gateway. */
  readonly issuer?: string;
}

/** Account linking behind an HTTP server of its own, with a shop in memory. */
export async function startLinking(options: StartOptions = {}): Promise<RunningLinking> {
  const { stores = createMemoryLinkingStores(), clock = systemClock } = options;
  const logged: (LogFields & { readonly event: string })[] = [];
  const log = (event: string, fields: LogFields = {}) => {
    logged.push({ ...fields, event });
  };
  const logger: Logger = { info: log, warn: log, error: log };
  const door = createFakeSignIn();
  const shop = createFakeShop({ clock });
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/link`;
  const { issuer = address } = options;
  const serve = (kept: LinkingStores) => {
    server.removeAllListeners('request').on('request', listenerOver(kept));
  };
  const listenerOver = (kept: LinkingStores) =>
    createAccountLinking({
      issuer,
      clients,
      cookieKeys,
      shopperKey: options.shopperKey ?? shopperKey,
      stores: kept,
      signIn: options.signIn ?? { kind: 'password', ...door },
      shop,
      seller: shop.seller,
      codeFrom: { amount: 100_00, currency: 'USD' },
      forget: createForget({
        ...createMemoryStores(),
        ...kept,
        purchasing: { forget: () => Promise.resolve(true) },
        clock,
        logger,
      }),
      clock,
      logger,
    });
  serve(stores);
  return {
    issuer,
    address,
    door,
    shop,
    shopperOf: (persona) => createShopperIds(shopperKey)(toId<'customer'>(`cm-${persona}`)),
    stores,
    identify: createIdentify(stores.accounts),
    logged,
    restart: serve,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
