import type { AlexaRequest } from './read-request.ts';
import { within } from '../../runtime/within.ts';

/** Amazon's service APIs, in the name of one request. Failures are values: no answer of ours depends on them. */
export interface AlexaApi {
  /** `status` 0: there was no answer in time. */
  get(
    path: string,
    signal: AbortSignal,
  ): Promise<{ readonly status: number; readonly body: unknown }>;
  /** Whether the service took it. */
  post(path: string, body: unknown, signal: AbortSignal): Promise<boolean>;
}

export const amazonOrigins: readonly string[] = [
  'https://api.amazonalexa.com',
  'https://api.eu.amazonalexa.com',
  'https://api.fe.amazonalexa.com',
];

/**
 * `undefined` where the request names no API, or one that is not on the list: whoever forges an endpoint gets neither
 * a call nor the token.
 */
export function createAlexaApi(
  request: Pick<AlexaRequest, 'api'>,
  options: { readonly fetch: typeof fetch; readonly origins: readonly string[] },
): AlexaApi | undefined {
  const { api } = request;
  const origin = api && originOf(api.endpoint);
  if (!api || !origin || !options.origins.includes(origin)) return undefined;

  const call = (path: string, signal: AbortSignal, init: RequestInit = {}) =>
    options.fetch(`${origin}${path}`, {
      ...init,
      headers: { authorization: `Bearer ${api.token}`, 'content-type': 'application/json' },
      redirect: 'error',
      signal: within(signal, timeoutMs),
    });

  return {
    async get(path, signal) {
      try {
        const response = await call(path, signal);
        return { status: response.status, body: parse(await response.text()) };
      } catch {
        return { status: 0, body: undefined };
      }
    },
    async post(path, body, signal) {
      try {
        const response = await call(path, signal, { method: 'POST', body: JSON.stringify(body) });
        return response.ok;
      } catch {
        return false;
      }
    },
  };
}

const timeoutMs = 800;

const originOf = (address: string): string | undefined =>
  URL.canParse(address) ? new URL(address).origin : undefined;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
