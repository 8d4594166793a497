import { createHash, randomBytes } from 'node:crypto';
import { createBrowser, type Browser, type Page } from './browser.ts';
import { secrets } from './start-linking.ts';

export type Channel = 'alexa' | 'google';

export const redirects = {
  alexa: 'https://layla.amazon.com/api/skill/link/M1VENDOR',
  google: 'https://oauth-redirect.googleusercontent.com/r/corner-market',
} as const;

export interface TokenAnswer {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly token_type: string;
  readonly expires_in: number;
  readonly scope: string;
  readonly error?: string;
}

/** What a platform knows between its request and the exchange. */
export interface Request {
  readonly channel: Channel;
  readonly url: URL;
  readonly state: string;
  readonly verifier: string;
}

export function requestOf(
  issuer: string,
  channel: Channel,
  more: Readonly<Record<string, string | undefined>> = {},
): Request {
  const state = randomBytes(12).toString('base64url');
  const verifier = randomBytes(32).toString('base64url');
  const params: Readonly<Record<string, string | undefined>> = {
    response_type: 'code',
    client_id: channel,
    redirect_uri: redirects[channel],
    scope: 'shop',
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...more,
  };
  const url = new URL(`${issuer}/auth`);
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return { channel, url, state, verifier };
}

/** Everything a shopper does, from the platform's request to its redirect address. */
export async function approve(
  request: Request,
  persona = 'regular',
  browser: Browser = createBrowser(),
): Promise<Page> {
  const signIn = await browser.open(request.url);
  const consent = await browser.submit(signIn, '/sign-in', credentialsOf(persona));
  return agree(browser, consent);
}

/** From the page of consent on: yes to it, and to the voice settings as they stand. */
export async function agree(browser: Browser, consent: Page): Promise<Page> {
  return browser.submit(await browser.submit(consent, '/consent'), '/settings/save');
}

export const credentialsOf = (persona: string) => ({
  email: `${persona}@corner-market.example`,
  password: `corner-market-${persona}`,
});

export interface PostOptions {
  readonly as?: Channel | 'telephony';
  readonly by?: 'basic' | 'body';
  readonly secret?: string;
}

/** What a platform's server posts, with the client's secret. */
export function post(
  issuer: string,
  path: string,
  fields: Readonly<Record<string, string>>,
  { as = 'alexa', by = 'basic', secret = secrets[as] }: PostOptions = {},
): Promise<Response> {
  const basic = Buffer.from(`${as}:${encodeURIComponent(secret)}`).toString('base64');
  return fetch(`${issuer}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      ...(by === 'basic' && { authorization: `Basic ${basic}` }),
    },
    body: new URLSearchParams({
      ...fields,
      ...(by === 'body' && { client_id: as, client_secret: secret }),
    }).toString(),
  });
}

export const exchangeFields = ({ channel, verifier }: Request, code: string) => ({
  grant_type: 'authorization_code',
  code,
  redirect_uri: redirects[channel],
  code_verifier: verifier,
});

export const codeOf = (page: Page): string => page.url.searchParams.get('code') ?? '';

export const answerOf = async (response: Response): Promise<TokenAnswer> =>
  (await response.json()) as TokenAnswer;

/** A whole link, from the request to the tokens. */
export async function link(
  issuer: string,
  channel: Channel = 'alexa',
  persona = 'regular',
): Promise<TokenAnswer & { readonly code: string; readonly request: Request }> {
  const request = requestOf(issuer, channel);
  const code = codeOf(await approve(request, persona));
  const response = await post(issuer, '/token', exchangeFields(request, code), { as: channel });
  return { ...(await answerOf(response)), code, request };
}

export const refresh = (
  issuer: string,
  token: string,
  options: PostOptions = {},
): Promise<Response> =>
  post(issuer, '/token', { grant_type: 'refresh_token', refresh_token: token }, options);
