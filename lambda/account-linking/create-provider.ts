import {
  Provider,
  interactionPolicy,
  type AdapterFactory,
  type Configuration,
  type KoaContextWithOIDC,
} from 'oidc-provider';
import { scope, toClientMetadata, type LinkingClient } from './clients.ts';
import { interactionUrl, settingsPrompt } from './settings/settings-prompt.ts';

export interface ProviderOptions {
  /** The address under which everybody finds it, path and all; every other address follows from it. */
  readonly issuer: string;
  readonly clients: readonly LinkingClient[];
  /** The first signs cookies, all of them are recognised. */
  readonly cookieKeys: readonly string[];
  readonly adapter: AdapterFactory;
  /** The library's own pages load fonts from elsewhere and need scripts. */
  readonly pages: {
    readonly renderError: NonNullable<Configuration['renderError']>;
    readonly deviceFlow: NonNullable<NonNullable<Configuration['features']>['deviceFlow']>;
  };
}

const minute = 60;
const hour = 60 * minute;
/** Platforms expect a link to last until somebody ends it; it is not prolonged by use. */
const decade = 10 * 365 * 24 * hour;

/** The authorization server: OAuth 2.0 as two voice platforms use it, and nothing else of what the library can do. */
export function createProvider(options: ProviderOptions): Provider {
  const { issuer, clients, pages } = options;
  const isSecure = new URL(issuer).protocol === 'https:';
  const cookie = { httpOnly: true, sameSite: 'lax', signed: true, secure: isSecure } as const;
  const provider: Provider = new Provider(issuer, {
    adapter: options.adapter,
    clients: clients.map(toClientMetadata),
    clientAuthMethods: ['client_secret_basic', 'client_secret_post'],
    cookies: { keys: [...options.cookieKeys], long: cookie, short: cookie },
    // No identity tokens, so that there is no key that signs anything.
    jwks: { keys: [] },
    enabledJWA: { idTokenSigningAlgValues: ['HS256'] },
    scopes: [scope],
    responseTypes: ['code'],
    pkce: { required: (_, client) => needsProofKey(clients, client.clientId) },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    features: { ...onlyWhatIsNeeded, deviceFlow: pages.deviceFlow },
    interactions: {
      policy: askEveryTime(),
      url: (_, interaction) => interactionUrl(issuer, interaction),
    },
    // Neither platform asks for offline_access; without this they would get no refresh token.
    issueRefreshToken: (_, client) => client.grantTypeAllowed('refresh_token'),
    // A link outlives the browser's session, and old refresh tokens their use: Alexa keeps them, Google's check needs them.
    expiresWithSession: () => false,
    rotateRefreshToken: false,
    revokeGrantPolicy: () => true,
    // Every link has a consent of its own: one that was given before opens nothing.
    loadExistingGrant: findNewGrant,
    ttl: {
      AccessToken: hour,
      AuthorizationCode: minute,
      DeviceCode: 10 * minute,
      // A call is over within the hour, and so is its link.
      Grant: (_, { clientId }) => (clientId === 'telephony' ? hour : decade),
      Interaction: 30 * minute,
      RefreshToken: decade,
      Session: 30 * minute,
    },
    renderError: pages.renderError,
  });
  // Who is in front of us appends the caller's address; what stands before that, the caller may have made up.
  provider.proxy = isSecure;
  provider.maxIpsCount = 1;
  return provider;
}

const onlyWhatIsNeeded = {
  devInteractions: { enabled: false },
  dPoP: { enabled: false },
  pushedAuthorizationRequests: { enabled: false },
  resourceIndicators: { enabled: false },
  revocation: {
    enabled: true,
    allowedPolicy: (_, client, token) => token.clientId === client.clientId,
  },
  rpInitiatedLogout: { enabled: false },
  userinfo: { enabled: false },
} as const satisfies Configuration['features'];

const needsProofKey = (clients: readonly LinkingClient[], id: string): boolean =>
  clients.some((client) => client.kind === id && 'pkce' in client && client.pkce === 'required');

/**
 * Signing in, consent and the voice settings, for each link anew. A stranger may have sent the address of a link of their own: whoever
 * opens it must see what is linked, and a phone that others use must not link the last one's account.
 */
function askEveryTime() {
  const { Check } = interactionPolicy;
  const policy = interactionPolicy.base();
  for (const name of ['login', 'consent'] as const) {
    const prompt = policy.get(name);
    prompt?.checks.add(
      new Check(`${name}_each_time`, 'asked for each link', (ctx) => !ctx.oidc.result?.[name]),
    );
  }
  policy.add(settingsPrompt());
  return policy;
}

async function findNewGrant({ oidc }: KoaContextWithOIDC) {
  const grant = oidc.result?.consent?.grantId;
  return grant === undefined ? undefined : oidc.provider.Grant.find(grant);
}
