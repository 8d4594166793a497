import * as oauth from 'oauth4webapi';
import { redirectUris, scope } from '../../lambda/account-linking/clients.ts';
import { approve, refused } from '../phone/approve.ts';
import { createBrowser } from '../phone/browser.ts';
import { linkingSettings } from '../world/linking-settings.ts';
import type { Customer } from '../world/personas.ts';

/** What the authorization server gives to a platform (RFC 6749, section 5.1). */
export interface TokenAnswer {
  readonly access_token: string;
  readonly token_type: string;
  readonly expires_in: number | undefined;
  readonly refresh_token: string | undefined;
  readonly scope: string | undefined;
}

export interface LinkRequest {
  readonly issuer: string;
  readonly channel: 'alexa' | 'google';
  readonly persona: Customer;
}

/** A platform's whole code flow with a proof key, and the shopper who goes through its pages. Throws a UsageError where she is refused. */
export async function linkAccount({ issuer, channel, persona }: LinkRequest): Promise<TokenAnswer> {
  const platform = platformOf(channel);
  const state = oauth.generateRandomState();
  const verifier = oauth.generateRandomCodeVerifier();
  const request = new URL(`${issuer}/auth`);
  request.search = new URLSearchParams({
    response_type: 'code',
    client_id: channel,
    redirect_uri: platform.redirectUri,
    scope,
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  }).toString();
  const cameBack = await redirectOf(request, platform.redirectUri, persona);
  return exchange(issuer, channel, platform, { cameBack, state, verifier });
}

/** What the platform remembered, compared with what came back; then the code for tokens. */
async function exchange(
  issuer: string,
  channel: LinkRequest['channel'],
  { secret, redirectUri }: Platform,
  { cameBack, state, verifier }: { cameBack: URL; state: string; verifier: string },
): Promise<TokenAnswer> {
  const server: oauth.AuthorizationServer = { issuer, token_endpoint: `${issuer}/token` };
  const client: oauth.Client = { client_id: channel };
  const answer = oauth.validateAuthResponse(server, client, cameBack, state);
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.ClientSecretBasic(secret),
    answer,
    redirectUri,
    verifier,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- plain HTTP, on loopback
    { [oauth.allowInsecureRequests]: new URL(issuer).protocol === 'http:' },
  );
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, response);
  const { access_token, token_type, expires_in, refresh_token } = tokens;
  return { access_token, token_type, expires_in, refresh_token, scope: tokens.scope };
}

/** Where her browser is sent in the end. It is not opened: nobody but the platform should see the code. */
async function redirectOf(request: URL, redirectUri: string, persona: Customer): Promise<URL> {
  const browser = createBrowser();
  const signIn = await browser.open(request);
  const page = await approve(browser, signIn, persona);
  if (!page.url.href.startsWith(`${redirectUri}?`)) throw refused(page);
  return page.url;
}

interface Platform {
  readonly secret: string;
  /** The first of those that its documentation names. */
  readonly redirectUri: string;
}

function platformOf(channel: LinkRequest['channel']): Platform {
  const client = linkingSettings('').clients.find(({ kind }) => kind === channel);
  const [redirectUri] = client ? redirectUris(client) : [];
  if (!client || redirectUri === undefined) throw new Error(`${channel} links nothing`);
  return { secret: client.secret, redirectUri };
}
