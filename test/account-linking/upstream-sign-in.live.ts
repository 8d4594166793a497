import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { JWTPayload } from 'jose';
import { upstreamClient } from '../fixtures/upstream-provider.ts';
import { createBrowser, type Browser, type Page } from './browser.ts';
import { agree, answerOf, codeOf, exchangeFields, post, redirects, requestOf } from './platform.ts';
import { enter, startLinkingUpstream, visitProvider, type LinkingUpstream } from './upstream.ts';

let now: Date | undefined;
let upstream: LinkingUpstream;
let browser: Browser;

beforeEach(async () => {
  now = undefined;
  upstream = await startLinkingUpstream({ clock: () => now ?? new Date() });
  browser = createBrowser();
});

afterEach(() => upstream.stop());

const openSignIn = (): Promise<Page> => browser.open(requestOf(issuer(), 'alexa').url);
const issuer = (): string => upstream.linking.issuer;
const logged = (): string => JSON.stringify(upstream.linking.logged);

function expectSignInPage(page: Page, status: number, words: string): void {
  expect([page.status, page.text]).toEqual([status, expect.stringContaining(words)]);
  expect(page.text).toContain('Sign in at Corner Market');
}

const didNotWork = 'That didn&#39;t work. Please try again.';
const noLongerWorks = 'This page no longer works';

describe('signing in at a provider', () => {
  test('is one button, and the policy lets it lead there', async () => {
    const page = await openSignIn();
    expect(page.text).toContain('Sign in at Corner Market');
    expect(page.text).not.toContain('type="password"');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(new RegExp(`form-action [^;]*${upstream.provider.issuer}(;|$)`));
    expect(policy).toContain('https://layla.amazon.com');
  });

  test('asks with a proof key, a state and a nonce, and for a sign-in each time', async () => {
    const { url } = await browser.submit(await openSignIn(), '/sign-in');
    const asked = Object.fromEntries(url.searchParams);
    expect(asked).toMatchObject({
      response_type: 'code',
      scope: 'openid',
      redirect_uri: `${issuer()}/interaction/callback`,
      code_challenge_method: 'S256',
      prompt: 'login',
    });
    expect([asked['state'], asked['nonce'], asked['code_challenge']]).toEqual(
      Array(3).fill(expect.stringMatching(/^[\w.-]{43,}$/)),
    );
  });

  test('links the customer whom the claim names', async () => {
    const request = requestOf(issuer(), 'alexa');
    const back = await visitProvider(browser, await browser.open(request.url), 'newcomer');
    const consent = await browser.open(back);
    expect(consent.text).toContain('Link account');
    const done = await agree(browser, consent);
    expect(done.url.href).toContain(redirects.alexa);
    const tokens = await answerOf(
      await post(issuer(), '/token', exchangeFields(request, codeOf(done))),
    );
    expect(await upstream.linking.identify(tokens.access_token, 'alexa', new Date())).toMatchObject(
      { kind: 'linked', customer: 'cm-newcomer' },
    );
  });

  test('reads the provider’s metadata once', async () => {
    await browser.open(await visitProvider(browser, await openSignIn()));
    await browser.open(await visitProvider(browser, await openSignIn()));
    const asked = upstream.provider.asked.filter((path) => path.startsWith('/.well-known'));
    expect(asked).toHaveLength(1);
  });

  test('that was cancelled there can be tried again here', async () => {
    const { url } = await browser.submit(await openSignIn(), '/sign-in');
    const atProvider = createBrowser();
    const no = await atProvider.submit(await atProvider.open(url), '/no');
    const page = await browser.open(no.url);
    expectSignInPage(page, 401, didNotWork);
    expect(logged()).toContain('"detail":"access_denied"');
    const consent = await browser.open(await visitProvider(browser, page));
    expect(consent.text).toContain('Link account');
  });

  test.each([
    ['does not answer', undefined],
    ['is slow', 6000],
  ])(
    'says that the shop is away when the provider %s',
    async (_, ms) => {
      upstream.provider.answerAfter(ms);
      const page = await openSignIn();
      expect(page.status).toBe(200);
      const startedAt = performance.now();
      const answer = await browser.submit(page, '/sign-in');
      expectSignInPage(answer, 503, 'Corner Market can&#39;t be reached');
      expect(performance.now() - startedAt).toBeLessThan(4500);
      upstream.provider.answerAfter(0);
      expect((await browser.open(await visitProvider(browser, answer))).text).toContain('Link');
    },
    15_000,
  );

  test('says so, too, when the provider is gone once the shopper comes back', async () => {
    const back = await visitProvider(browser, await openSignIn());
    upstream.provider.answerAfter(undefined);
    expectSignInPage(await browser.open(back), 503, 'Corner Market can&#39;t be reached');
  });
});

test.each([200, 404, 500])('a provider that answers only %i is away', async (status) => {
  const back = await visitProvider(browser, await openSignIn());
  upstream.provider.failWith(status);
  expectSignInPage(await browser.open(back), 503, 'Corner Market can&#39;t be reached');
});

describe('who comes back from a provider', () => {
  test('in another browser gets nowhere, and does not use the answer up', async () => {
    const back = await visitProvider(browser, await openSignIn());
    const stranger = createBrowser();
    const page = await stranger.open(back);
    expect([page.status, page.text]).toEqual([400, expect.stringContaining(noLongerWorks)]);
    expect(upstream.provider.asked).not.toContain('/token');
    expect((await browser.open(back)).text).toContain('Link account');
  });

  test('with the answer to another request of the same browser gets nowhere', async () => {
    const first = await openSignIn();
    const back = await visitProvider(browser, first);
    const stranger = createBrowser();
    const other = await stranger.open(requestOf(issuer(), 'alexa').url);
    const page = await stranger.open(
      new URL(`${other.url.pathname}/callback${back.search}`, other.url),
    );
    expect([page.status, page.text]).toEqual([400, expect.stringContaining(noLongerWorks)]);
    expect(upstream.provider.asked).not.toContain('/token');
  });

  test.each([
    ['a state that was made up', (state: string) => state.replace(/^./, 'x').replace(/.$/, 'x')],
    ['half a state', (state: string) => state.split('.')[0] ?? ''],
    ['no state', () => ''],
  ])('with %s gets nowhere', async (_, change) => {
    const back = await visitProvider(browser, await openSignIn());
    back.searchParams.set('state', change(back.searchParams.get('state') ?? ''));
    const page = await browser.open(back);
    expect([page.status, page.text]).toEqual([400, expect.stringContaining(noLongerWorks)]);
    expect(upstream.provider.asked).not.toContain('/token');
  });

  test('is let in once for one answer, however often it comes', async () => {
    const back = await visitProvider(browser, await openSignIn());
    await browser.open(back);
    const again = await browser.open(back);
    expect(again.text).not.toContain('Link account');
    expect(again.status).toBeGreaterThanOrEqual(400);
    expect(upstream.provider.asked.filter((path) => path === '/token')).toHaveLength(1);
  });

  test('too late has to start again', async () => {
    const back = await visitProvider(browser, await openSignIn());
    now = new Date(Date.now() + 11 * 60 * 1000);
    expect((await browser.open(back)).text).toContain(noLongerWorks);
  });

  test('with a code that was never given is not let in', async () => {
    const back = await visitProvider(browser, await openSignIn());
    back.searchParams.set('code', 'x'.repeat(43));
    expectSignInPage(await browser.open(back), 401, didNotWork);
  });

  test('with an answer in another issuer’s name is not let in', async () => {
    const back = await visitProvider(browser, await openSignIn());
    back.searchParams.set('iss', 'https://attacker.example');
    expectSignInPage(await browser.open(back), 401, didNotWork);
    expect(upstream.provider.asked).not.toContain('/token');
  });
});

describe('an identity token', () => {
  const hour = 60 * 60;
  const forgeries: readonly (readonly [string, (claims: JWTPayload) => JWTPayload])[] = [
    ['for another audience', (claims) => ({ ...claims, aud: 'somebody-else' })],
    ['with another nonce', (claims) => ({ ...claims, nonce: 'x'.repeat(43) })],
    ['without a nonce', (claims) => ({ ...claims, nonce: undefined })],
    ['of another issuer', (claims) => ({ ...claims, iss: 'https://attacker.example' })],
    ['that has run out', (claims) => ({ ...claims, exp: (claims.iat ?? 0) - hour })],
    ['that names no customer', (claims) => ({ ...claims, customer_id: undefined })],
    ['that names no text', (claims) => ({ ...claims, customer_id: ['cm-regular'] })],
  ];

  test.each(forgeries)('%s lets nobody in', async (_, change) => {
    upstream.provider.forge(change);
    const page = await browser.open(await visitProvider(browser, await openSignIn()));
    expectSignInPage(page, 401, didNotWork);
  });

  test('that a stranger has signed lets nobody in', async () => {
    upstream.provider.forge((claims) => claims, 'stranger');
    const page = await browser.open(await visitProvider(browser, await openSignIn()));
    expectSignInPage(page, 401, didNotWork);
  });

  test('of a clock that is twenty seconds off lets the customer in', async () => {
    const late = Math.floor(Date.now() / 1000) - 20;
    upstream.provider.forge((claims) => ({ ...claims, iat: late - hour, exp: late }));
    const page = await browser.open(await visitProvider(browser, await openSignIn()));
    expect(page.text).toContain('Link account');
  });
});

test('neither log nor pages hold what must stay secret', async () => {
  const signIn = await openSignIn();
  const { url } = await browser.submit(signIn, '/sign-in');
  const back = await enter(url, 'canary');
  upstream.provider.forge((claims) => ({ ...claims, aud: 'somebody-else' }));
  const page = await browser.open(back);
  const hidden = [
    upstreamClient.clientSecret,
    back.searchParams.get('code') ?? '',
    back.searchParams.get('state') ?? '',
    url.searchParams.get('nonce') ?? '',
    'canary',
  ];
  for (const secret of hidden) {
    expect(logged()).not.toContain(secret);
    expect(page.text).not.toContain(secret);
  }
  expect(logged()).toContain('linking.sign-in-failed');
});
