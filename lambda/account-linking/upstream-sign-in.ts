import type { Configuration, CustomFetchOptions, ServerMetadata } from 'openid-client';
import { toId } from '../commerce/id.ts';
import { failure, success } from '../commerce/result.ts';
import { toSignInFailure } from './upstream-failure.ts';
import type { UpstreamSignIn } from './ways-to-sign-in.ts';

export interface UpstreamOptions {
  /** Https, or plain HTTP on loopback. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claim of its identity tokens that names the shop's customer. */
  readonly claim: string;
}

/** Of the four seconds that a page has. */
const discoverySeconds = 1.5;
/** By how much the provider's clock and ours may differ. */
const toleranceSeconds = 30;

/** OpenID Connect with a code, a proof key, state and nonce; the provider's metadata are read once. */
export function createUpstreamSignIn(options: UpstreamOptions): UpstreamSignIn {
  const { origin } = new URL(options.issuer);
  const discover = createDiscovery(options);
  return {
    kind: 'upstream',
    async origins(signal) {
      try {
        const { authorization_endpoint: page } = await inTime(discover(), signal);
        return [...new Set(page === undefined ? [origin] : [origin, new URL(page).origin])];
      } catch {
        return [origin];
      }
    },
    async begin({ signal, locale }, { redirectUri, state }) {
      try {
        signal.throwIfAborted();
        const openid = await import('openid-client');
        const config = await configure(await inTime(discover(), signal), options, signal);
        const memo = {
          state,
          nonce: openid.randomNonce(),
          verifier: openid.randomPKCECodeVerifier(),
        };
        const url = openid.buildAuthorizationUrl(config, {
          redirect_uri: redirectUri,
          scope: 'openid',
          state,
          nonce: memo.nonce,
          code_challenge: await openid.calculatePKCECodeChallenge(memo.verifier),
          code_challenge_method: 'S256',
          // As for our own page: whoever used this browser before is not linked by a stranger's request.
          prompt: 'login',
          ui_locales: locale,
        });
        return success({ url, memo });
      } catch (error) {
        return toSignInFailure(error);
      }
    },
    async finish({ signal }, callbackUrl, { state, nonce, verifier }) {
      try {
        signal.throwIfAborted();
        const openid = await import('openid-client');
        const config = await configure(await inTime(discover(), signal), options, signal);
        const tokens = await openid.authorizationCodeGrant(config, callbackUrl, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
        });
        const customer = tokens.claims()?.[options.claim];
        return typeof customer === 'string' && customer !== ''
          ? success(toId<'customer'>(customer))
          : failure('identity_required', { detail: 'no claim names a customer' });
      } catch (error) {
        return toSignInFailure(error);
      }
    },
  };
}

/** Asked at the first call, and again after a failure. It serves every caller, and no caller's signal ends it. */
function createDiscovery(options: UpstreamOptions): () => Promise<ServerMetadata> {
  let found: Promise<ServerMetadata> | undefined;
  const ask = async (): Promise<ServerMetadata> => {
    const openid = await import('openid-client');
    const config = await openid.discovery(
      new URL(options.issuer),
      options.clientId,
      undefined,
      undefined,
      {
        timeout: discoverySeconds,
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- plain HTTP, on loopback
        execute: isPlain(options) ? [openid.allowInsecureRequests] : [],
      },
    );
    return config.serverMetadata();
  };
  return () => {
    found ??= ask().catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  };
}

/** A configuration for one call, because every request of it ends with the call. */
async function configure(
  metadata: ServerMetadata,
  options: UpstreamOptions,
  signal: AbortSignal,
): Promise<Configuration> {
  const openid = await import('openid-client');
  const ways = metadata.token_endpoint_auth_methods_supported ?? [];
  const isByBody = ways.includes('client_secret_post') && !ways.includes('client_secret_basic');
  const authenticate = isByBody ? openid.ClientSecretPost : openid.ClientSecretBasic;
  const config = new openid.Configuration(
    metadata,
    options.clientId,
    { [openid.clockTolerance]: toleranceSeconds },
    authenticate(options.clientSecret),
  );
  config[openid.customFetch] = (url, init) => fetch(url, joined(init, signal));
  // TLS vouches for the token endpoint, the signature for the token: both are checked.
  openid.enableNonRepudiationChecks(config);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- plain HTTP, on loopback
  if (isPlain(options)) openid.allowInsecureRequests(config);
  return config;
}

const joined = (init: CustomFetchOptions, signal: AbortSignal): RequestInit => ({
  ...(init as RequestInit),
  signal: init.signal ? AbortSignal.any([init.signal, signal]) : signal,
});

const isPlain = ({ issuer }: UpstreamOptions): boolean => issuer.startsWith('http:');

/** What others wait for, too, is left to them when our own time is up. */
function inTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener(
      'abort',
      () => {
        reject(signal.reason as Error);
      },
      { once: true },
    );
  });
  return Promise.race([work, aborted]);
}
