import type { RequestListener } from 'node:http';
import type { KoaContextWithOIDC } from 'oidc-provider';
import type { Seller } from '../commerce/backend.ts';
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
import { createPasswordStep } from './sign-in-step.ts';
import { spendWhatWasExchanged } from './spend-codes.ts';
import { createShopperIds } from './shopper-id.ts';
import type { TryStore } from './tries.ts';
import { typeCodesByHand } from './type-codes-by-hand.ts';
import { createUpstreamCallback } from './upstream-callback.ts';
import { createUpstreamStep } from './upstream-step.ts';
import { createUpstreamVisits } from './upstream-visits.ts';
import type { SignIn } from './ways-to-sign-in.ts';

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
  readonly signIn: SignIn;
  readonly seller: Seller;
  readonly clock: Clock;
  readonly logger: Logger;
}

type Next = () => Promise<unknown>;

/** The authorization server with its pages, as a listener for any HTTP server of Node's kind. */
export function createAccountLinking(options: AccountLinkingOptions): RequestListener {
  const { issuer, clients, stores, clock, logger, seller, signIn } = options;
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
    await addHeaders(ctx.req, ctx.res, await originsBefore(ctx, signIn));
    await next();
  });
  provider.use(apologise(seller, logger));
  provider.use(asPlatformsAsk);
  provider.use(typeCodesByHand({ provider, limits, seller }));
  provider.use(spendWhatWasExchanged(stores.artifacts, logger));
  const csrf = createCsrfTokens(key);
  if (signIn.kind === 'upstream') {
    const { artifacts } = stores;
    const visits = createUpstreamVisits({ signIn, artifacts, issuer, key, clock });
    const signInStep = createUpstreamStep({ visits, logger, seller });
    provider.use(createUpstreamCallback({ issuer, visits, seller, logger }));
    provider.use(createInteractions({ provider, signInStep, csrf, seller, logger }));
  } else {
    const signInStep = createPasswordStep({ signIn, limits, logger, seller });
    provider.use(createInteractions({ provider, signInStep, csrf, seller, logger }));
  }
  logTrouble(provider, logger);
  const answer = provider.callback();
  const readAsIssuer = asIssuer(issuer);
  return (request, response) => {
    readAsIssuer(request);
    void answer(request, response);
  };
}

/** The page with the button that leads to a provider has to allow it, wherever the provider's metadata say it is. */
const originsBefore = async (
  { method, path }: Pick<KoaContextWithOIDC, 'method' | 'path'>,
  signIn: SignIn,
): Promise<readonly string[]> =>
  signIn.kind === 'upstream' && path.startsWith('/interaction/') && method !== 'HEAD'
    ? signIn.origins(AbortSignal.timeout(discoveryMs))
    : [];

/** Of the 4.5 seconds of a page: a provider that is slow is told from one that is away by the button. */
const discoveryMs = 1000;

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
