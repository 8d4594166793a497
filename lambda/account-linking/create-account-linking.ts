import type { RequestListener } from 'node:http';
import type { KoaContextWithOIDC } from 'oidc-provider';
import type { Seller } from '../commerce/backend.ts';
import type { Money } from '../commerce/money.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Logger } from '../runtime/logger.ts';
import type { Forget } from '../shoppers/forget.ts';
import type { LinkStore } from '../shoppers/link-store.ts';
import type { LinkedAccountStore } from '../shoppers/linked-account.ts';
import type { VoiceOrders } from '../shoppers/voice-orders.ts';
import type { VoiceSettingsStore } from '../shoppers/voice-settings.ts';
import { createAccountPage } from './account-page/create-account-page.ts';
import { createPageSessions } from './account-page/page-sessions.ts';
import type { ArtifactStore } from './artifacts.ts';
import { apologise } from './apologise.ts';
import { asIssuer } from './as-issuer.ts';
import { platformOrigins, scope, type LinkingClient } from './clients.ts';
import { createProvider } from './create-provider.ts';
import { createCsrfTokens } from './csrf.ts';
import { createDeviceFlow, createErrorPage } from './device-flow.ts';
import { forgetWhoUnlinked } from './forget-unlinked.ts';
import { createInteractions } from './interactions.ts';
import { createLinks } from './links.ts';
import { createAdapterFactory } from './oidc-adapter.ts';
import { createSecurityHeaders } from './pages/security-headers.ts';
import { logTrouble } from './log-trouble.ts';
import { createTryLimits, type TryLimits } from './rate-limit.ts';
import type { ChoosingShop } from './settings/choices.ts';
import { createSettingsDesk } from './settings/settings-desk.ts';
import { createSettingsStep } from './settings/settings-step.ts';
import { createPasswordStep, type SignInStep } from './sign-in-step.ts';
import { spendWhatWasExchanged } from './spend-codes.ts';
import { createShopperIds } from './shopper-id.ts';
import type { TryStore } from './tries.ts';
import { typeCodesByHand } from './type-codes-by-hand.ts';
import { createUpstreamCallback } from './upstream-callback.ts';
import { createUpstreamStep } from './upstream-step.ts';
import { createUpstreamVisits, type UpstreamVisits } from './upstream-visits.ts';
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
    readonly orders: VoiceOrders;
    readonly settings: VoiceSettingsStore;
    readonly tries: TryStore;
  };
  readonly signIn: SignIn;
  /** Where methods of payment and addresses are chosen from. */
  readonly shop: ChoosingShop;
  readonly seller: Seller;
  /** The approval policy's: orders of so much or more need a voice code. */
  readonly codeFrom?: Money;
  readonly forget: Forget;
  readonly clock: Clock;
  readonly logger: Logger;
}

type Next = () => Promise<unknown>;

/** The authorization server with its pages, as a listener for any HTTP server of Node's kind. */
export function createAccountLinking(options: AccountLinkingOptions): RequestListener {
  const { issuer, clients, stores, clock, logger, seller, signIn } = options;
  const [key] = options.cookieKeys;
  const toShopperId = createShopperIds(options.shopperKey);
  const links = createLinks({ ...stores, toShopperId, clock });
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
  provider.use(forgetWhoUnlinked({ ...options, links: stores.links, toShopperId }));
  const csrf = createCsrfTokens(key);
  const desk = createSettingsDesk({ ...options, settings: stores.settings, toShopperId });
  const comesBackFrom = signIn.kind === 'upstream' ? 'a-provider' : 'nowhere';
  const { artifacts } = stores;
  const sessions = createPageSessions({ issuer, artifacts, comesBackFrom, clock });
  const way = wayToSignIn(options, { limits, key });
  const { signInStep } = way;
  const pages = { ...options, provider, signInStep, csrf, desk, sessions, toShopperId };
  if (way.visits) provider.use(createUpstreamCallback({ ...options, visits: way.visits }));
  provider.use(createInteractions(pages));
  provider.use(createSettingsStep({ ...pages, links: stores.links }));
  provider.use(createAccountPage(pages));
  logTrouble(provider, logger);
  const answer = provider.callback();
  const readAsIssuer = asIssuer(issuer);
  return (request, response) => {
    readAsIssuer(request);
    void answer(request, response);
  };
}

/** With the shop's password here, or at a provider and back. */
function wayToSignIn(
  { signIn, stores: { artifacts }, issuer, clock, logger, seller }: AccountLinkingOptions,
  { limits, key }: { readonly limits: TryLimits; readonly key: string },
): { readonly signInStep: SignInStep; readonly visits?: UpstreamVisits } {
  if (signIn.kind === 'password') {
    return { signInStep: createPasswordStep({ signIn, limits, logger, seller }) };
  }
  const visits = createUpstreamVisits({ signIn, artifacts, issuer, key, clock });
  return { signInStep: createUpstreamStep({ visits, logger, seller }), visits };
}

/** The page with the button that leads to a provider has to allow it, wherever the provider's metadata say it is. */
const originsBefore = async (
  { method, path }: Pick<KoaContextWithOIDC, 'method' | 'path'>,
  signIn: SignIn,
): Promise<readonly string[]> =>
  signIn.kind === 'upstream' && /^\/(interaction|settings)(\/|$)/.test(path) && method !== 'HEAD'
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
