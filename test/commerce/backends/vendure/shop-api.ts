import { SignJWT } from 'jose';

/** The shop's API without the adapter: what a test must see with its own eyes. */
export interface ShopApi {
  ask(document: string, session?: string, variables?: object): Promise<ShopAnswer>;
  /** The session of a customer, or nothing when the shop does not let her in. */
  logIn(publicId: string, claims?: LoginClaims): Promise<string | undefined>;
  /** Loopback only: what a test may turn. */
  dev(path: string, body: object): Promise<unknown>;
}

export interface ShopAnswer {
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  /** GraphQL's error codes; empty where Vendure gives none. */
  readonly errors: readonly string[];
  /** A session that the shop opened of its own accord. */
  readonly newSession: string | undefined;
}

export interface LoginClaims {
  readonly secret?: string;
  readonly audience?: string;
  readonly expiresInSeconds?: number;
}

const login = `mutation LogIn($token: String!) {
  authenticate(input: { shopkeeper: { token: $token } }) { __typename }
}`;

export function createShopApi(shop: { readonly url: string; readonly secret: string }): ShopApi {
  const ask = async (document: string, session?: string, variables: object = {}) => {
    const response = await fetch(shop.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(session && { authorization: `Bearer ${session}` }),
      },
      body: JSON.stringify({ query: document, variables }),
    });
    const { data, errors = [] } = (await response.json()) as {
      readonly data?: ShopAnswer['data'];
      readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
    };
    return {
      data,
      errors: errors.map((error) => error.extensions?.code ?? ''),
      newSession: response.headers.get('vendure-auth-token') ?? undefined,
    };
  };
  return {
    ask,
    logIn: async (publicId, claims = {}) => {
      const token = await sign(publicId, { secret: shop.secret, ...claims });
      const { data, newSession } = await ask(login, undefined, { token });
      const outcome = data?.['authenticate'] as { readonly __typename: string } | undefined;
      return outcome?.__typename === 'CurrentUser' ? newSession : undefined;
    },
    dev: async (path, body) => {
      const response = await fetch(new URL(`/dev/${path}`, shop.url), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      if (!response.ok) throw new Error(`/dev/${path} answered ${response.status}`);
      return response.json();
    },
  };
}

function sign(publicId: string, claims: LoginClaims & { readonly secret: string }) {
  const { secret, audience = 'corner-market', expiresInSeconds = 30 } = claims;
  return new SignJWT({})
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer('shopkeeper')
    .setAudience(audience)
    .setSubject(publicId)
    .setExpirationTime(Math.floor(Date.now() / 1000) + expiresInSeconds)
    .setJti(crypto.randomUUID())
    .sign(new TextEncoder().encode(secret));
}
