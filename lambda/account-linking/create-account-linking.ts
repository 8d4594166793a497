import type { RequestListener } from 'node:http';
import type { KoaContextWithOIDC } from 'oidc-provider';
import type { Seller } from '../commerce/backend.ts';
import type { CustomerSignIn } from '../commerce/customer-sign-in.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Logger } from '../runtime/logger.ts';
import type { LinkStore } from '../shoppers/link-store.ts';
import type { LinkedAccountStore } from '../shoppers/linked-account.ts';
import type { ArtifactStore } from './artifacts.ts';
import { apologise } from './apologise.ts';
import { asIssuer } from './as-issuer.ts';
import { platformOrigins, scope, type LinkingClient } from './clients.ts';
import { createProvider } from './create-provider.ts';
import { createCsrfTokens } from './csrf.ts';
import { createDeviceFlow, createErrorPage } from './device-flow.ts';
import { createInteractions } from './interactions.ts';
import { createLinks } from './links.ts';
import { createAdapterFactory } from './oidc-adapter.ts';
import { createSecurityHeaders } from './pages/security-headers.ts';
import { logTrouble } from './log-trouble.ts';
import { createTryLimits } from './rate-limit.ts';
import { spendWhatWasExchanged } from './spend-codes.ts';
import { createShopperIds } from './shopper-id.ts';
import type { TryStore } from './tries.ts';
import { typeCodesByHand } from './type-codes-by-hand.ts';

export interface AccountLinkingOptions {
  readonly issuer: string;
  readonly clients: readonly LinkingClient[];
  /** The first signs, all are recognised. */
  readonly cookieKeys: readonly [string, ...string[]];
  /** Never replaced: shoppers are known under what it makes of them. */
  readonly shopperKey: string;
  readonly stores: {
    readonly artifacts: ArtifactStore;
    readonly accounts: LinkedAccountStore;
    readonly links: LinkStore;
    readonly tries: TryStore;
  };
  readonly signIn: CustomerSignIn;
  readonly seller: Seller;
  readonly clock: Clock;
  readonly logger: Logger;
}

type Next = () => Promise<unknown>;

/** The authorization server with its pages, as a listener for any HTTP server of Node's kind. */
export function createAccountLinking(options: AccountLinkingOptions): RequestListener {
  const { issuer, clients, stores, clock, logger, seller } = options;
  const [key] = options.cookieKeys;
  const links = createLinks({
    ...stores,
    toShopperId: createShopperIds(options.shopperKey),
    clock,
  });
  const limits = createTryLimits({ tries: stores.tries, key: options.shopperKey, clock });
  const provider = createProvider({
    issuer,
    clients,
    cookieKeys: options.cookieKeys,
    adapter: createAdapterFactory({ artifacts: stores.artifacts, links, clock }),
    pages: { deviceFlow: createDeviceFlow(seller), renderError: createErrorPage(seller) },
  });
  const addHeaders = createSecurityHeaders(issuer, platformOrigins(clients));
  provider.use(async (ctx, next) => {
    await addHeaders(ctx.req, ctx.res);
    await next();
  });
  provider.use(apologise(seller, logger));
  provider.use(asPlatformsAsk);
  provider.use(typeCodesByHand({ provider, limits, seller }));
  provider.use(spendWhatWasExchanged(stores.artifacts, logger));
  provider.use(createInteractions({ ...options, provider, limits, csrf: createCsrfTokens(key) }));
  logTrouble(provider, logger);
  const answer = provider.callback();
  const readAsIssuer = asIssuer(issuer);
  return (request, response) => {
    readAsIssuer(request);
    void answer(request, response);
  };
}

/**
 * Platforms may be set up without a scope: there is only one that it can be. The answer stands in the address, as both
 * platforms want it: the library's other ways need a script.
 */
async function asPlatformsAsk(ctx: KoaContextWithOIDC, next: Next): Promise<void> {
  if (ctx.method === 'GET' && ctx.path === '/auth') {
    ctx.query = { ...ctx.query, scope: ctx.query['scope'] ?? scope, response_mode: 'query' };
  }
  await next();
}
