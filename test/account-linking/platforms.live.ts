import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import * as oauth from 'oauth4webapi';
import * as openid from 'openid-client';
import { createLinkingStores } from '../../lambda/persistence/dynamo/create-linking-stores.ts';
import type { LinkingStores } from '../../lambda/persistence/linking-stores.ts';
import { toShopperId } from '../../lambda/shoppers/shopper.ts';
import { embeddedOptions } from '../../simulator/database/embedded-options.ts';
import { startDatabase, type RunningDatabase } from '../../simulator/database/start-database.ts';
import { createBrowser } from './browser.ts';
import {
  agree,
  answerOf,
  approve,
  codeOf,
  credentialsOf,
  exchangeFields,
  link,
  post,
  redirects,
  refresh,
  requestOf,
} from './platform.ts';
import { secrets, startLinking, type RunningLinking } from './start-linking.ts';

jest.setTimeout(60_000);

const sealingKey = randomBytes(32);
let database: RunningDatabase;
let stores: LinkingStores;
let linking: RunningLinking;

const openStores = (): LinkingStores =>
  createLinkingStores({ ...embeddedOptions(database.endpoint), sealingKeys: [sealingKey] });

beforeAll(async () => {
  database = await startDatabase();
  stores = openStores();
  await warmUp(stores);
  linking = await startLinking({ stores });
});

/** The first call loads the client and makes the tables: more than a page's patience, on a busy machine. */
const warmUp = ({ artifacts, accounts, links, settings, tries }: LinkingStores) =>
  Promise.allSettled([
    artifacts.find('AccessToken', 'warm-up', new Date()),
    links.close('warm-up'),
    accounts.find('warm-up'),
    settings.find(toShopperId('warm-up')),
    tries.count('warm-up', 1, new Date()),
  ]);

afterAll(async () => {
  await linking.stop();
  stores.close();
  await database.stop();
});

// eslint-disable-next-line @typescript-eslint/no-deprecated -- plain HTTP, on loopback
const insecure = { [oauth.allowInsecureRequests]: true };

describe('Alexa, played by oauth4webapi', () => {
  test('finds the server by its metadata, and every address is the issuer’s', async () => {
    const issuer = new URL(linking.issuer);
    const metadata = await oauth.processDiscoveryResponse(
      issuer,
      await oauth.discoveryRequest(issuer, { algorithm: 'oidc', ...insecure }),
    );
    expect(metadata).toMatchObject({
      issuer: linking.issuer,
      authorization_endpoint: `${linking.issuer}/auth`,
      token_endpoint: `${linking.issuer}/token`,
      revocation_endpoint: `${linking.issuer}/token/revocation`,
      device_authorization_endpoint: `${linking.issuer}/device/auth`,
      code_challenge_methods_supported: ['S256'],
      response_types_supported: ['code'],
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    });
  });

  test.each([
    ['basic', oauth.ClientSecretBasic(secrets.alexa)],
    ['body', oauth.ClientSecretPost(secrets.alexa)],
  ])('links, refreshes and unlinks with its secret by %s', async (_, authentication) => {
    const client: oauth.Client = { client_id: 'alexa' };
    const server: oauth.AuthorizationServer = {
      issuer: linking.issuer,
      token_endpoint: `${linking.issuer}/token`,
      revocation_endpoint: `${linking.issuer}/token/revocation`,
      authorization_response_iss_parameter_supported: true,
    };
    const request = requestOf(linking.issuer, 'alexa');
    const back = await approve(request);
    const params = oauth.validateAuthResponse(server, client, back.url, request.state);
    const linked = await oauth.processAuthorizationCodeResponse(
      server,
      client,
      await oauth.authorizationCodeGrantRequest(
        server,
        client,
        authentication,
        params,
        redirects.alexa,
        request.verifier,
        insecure,
      ),
    );
    const refreshed = await oauth.processRefreshTokenResponse(
      server,
      client,
      await oauth.refreshTokenGrantRequest(
        server,
        client,
        authentication,
        linked.refresh_token ?? '',
        insecure,
      ),
    );
    expect(refreshed.access_token).not.toBe(linked.access_token);
    await oauth.processRevocationResponse(
      await oauth.revocationRequest(
        server,
        client,
        authentication,
        linked.refresh_token ?? '',
        insecure,
      ),
    );
    expect(await linking.identify(refreshed.access_token, 'alexa', new Date())).toMatchObject({
      kind: 'guest',
    });
  });
});

test('Google, played by openid-client, links and refreshes', async () => {
  const google = await openid.discovery(
    new URL(linking.issuer),
    'google',
    undefined,
    openid.ClientSecretPost(secrets.google),
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- plain HTTP, on loopback
    { execute: [openid.allowInsecureRequests] },
  );
  const state = openid.randomState();
  const verifier = openid.randomPKCECodeVerifier();
  const url = openid.buildAuthorizationUrl(google, {
    redirect_uri: redirects.google,
    scope: 'shop',
    state,
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  const back = await approve({ channel: 'google', url, state, verifier }, 'newcomer');
  const linked = await openid.authorizationCodeGrant(google, back.url, {
    expectedState: state,
    pkceCodeVerifier: verifier,
  });
  const refreshed = await openid.refreshTokenGrant(google, linked.refresh_token ?? '');
  expect(await linking.identify(refreshed.access_token, 'google', new Date())).toMatchObject({
    kind: 'linked',
    customer: 'cm-newcomer',
  });
});

describe('on DynamoDB', () => {
  test('one code gives exactly one token that works, however often it is exchanged at once', async () => {
    const request = requestOf(linking.issuer, 'alexa');
    const fields = exchangeFields(request, codeOf(await approve(request)));
    const responses = await Promise.all(
      Array.from({ length: 20 }, () => post(linking.issuer, '/token', fields)),
    );
    const answers = await Promise.all(responses.map(answerOf));
    const tokens = answers.flatMap(({ access_token: token }) => (token ? [token] : []));
    expect(tokens).toHaveLength(1);
    expect(responses.filter(({ status }) => status === 400)).toHaveLength(19);
    expect(await linking.identify(tokens[0], 'alexa', new Date())).toMatchObject({
      kind: 'linked',
    });
  });

  test('everything survives a restart: a page half filled in, a code, a link', async () => {
    const tokens = await link(linking.issuer);
    const request = requestOf(linking.issuer, 'alexa');
    const code = codeOf(await approve(request));
    const browser = createBrowser();
    const half = requestOf(linking.issuer, 'alexa');
    const page = await browser.open(half.url);
    stores.close();
    stores = openStores();
    await warmUp(stores);
    linking.restart(stores);
    const consent = await browser.submit(page, '/sign-in', credentialsOf('regular'));
    expect(codeOf(await agree(browser, consent))).not.toBe('');
    const exchanged = await post(linking.issuer, '/token', exchangeFields(request, code));
    expect(exchanged.status).toBe(200);
    expect((await refresh(linking.issuer, tokens.refresh_token)).status).toBe(200);
    expect(await linking.identify(tokens.access_token, 'alexa', new Date())).toMatchObject({
      kind: 'linked',
    });
  });

  test('answers fast enough for both platforms', async () => {
    const { refresh_token: token } = await link(linking.issuer);
    const startedAt = performance.now();
    await refresh(linking.issuer, token);
    expect(performance.now() - startedAt).toBeLessThan(4500);
  });
});
