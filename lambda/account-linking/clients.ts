import type { ClientMetadata } from 'oidc-provider';

/** A platform that may link accounts. Its kind is the channel's name, and the client's id. */
export type LinkingClient =
  | (Confidential & { readonly kind: 'alexa'; readonly vendorId: string })
  | (Confidential & { readonly kind: 'google'; readonly projectId: string })
  | { readonly kind: 'telephony'; readonly secret: string };

interface Confidential {
  readonly secret: string;
  /** Both platforms can send a proof key; once one is set up to do so, a request without is somebody else's. */
  readonly pkce: 'accepted' | 'required';
}

/** All that may be asked for: to shop on the customer's behalf. */
export const scope = 'shop';

const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code';

export function toClientMetadata(client: LinkingClient): ClientMetadata {
  const common: ClientMetadata = {
    client_id: client.kind,
    client_secret: client.secret,
    scope,
    // Nothing is ever signed; this says so, in that it names no key.
    id_token_signed_response_alg: 'HS256',
    token_endpoint_auth_method: 'client_secret_basic',
  };
  return client.kind === 'telephony'
    ? {
        ...common,
        // For one call: nothing to refresh once it has ended.
        grant_types: [deviceGrant],
        response_types: [],
        redirect_uris: [],
      }
    : {
        ...common,
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: redirectUris(client),
      };
}

/** Compared letter by letter; the platforms' documentation names these. */
export function redirectUris(client: LinkingClient): string[] {
  switch (client.kind) {
    case 'alexa':
      return ['pitangui.amazon.com', 'layla.amazon.com', 'alexa.amazon.co.jp'].map(
        (host) => `https://${host}/api/skill/link/${client.vendorId}`,
      );
    case 'google':
      return [
        'oauth-redirect.googleusercontent.com',
        'oauth-redirect-sandbox.googleusercontent.com',
      ].map((host) => `https://${host}/r/${client.projectId}`);
    case 'telephony':
      return [];
  }
}

/** Where a form's answer may lead, besides our own pages. */
export const platformOrigins = (clients: readonly LinkingClient[]): string[] =>
  clients.flatMap(redirectUris).map((uri) => new URL(uri).origin);
