import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createBrowser, type Browser, type Page } from '../browser.ts';
import { requestOf } from '../platform.ts';
import { startLinkingUpstream, visitProvider, type LinkingUpstream } from '../upstream.ts';

let now: Date | undefined;
let upstream: LinkingUpstream;
let browser: Browser;

beforeEach(async () => {
  now = undefined;
  upstream = await startLinkingUpstream({ clock: () => now ?? new Date() });
  browser = createBrowser();
});

afterEach(() => upstream.stop());

const home = (): string => `${upstream.linking.issuer}/settings`;
const tokensAsked = (): number =>
  upstream.provider.asked.filter((path) => path === '/token').length;

const ownPage = 'Voice shopping at Corner Market';
const noLongerWorks = 'This page no longer works';

function expectNowhere(page: Page): void {
  expect([page.status, page.text]).toEqual([400, expect.stringContaining(noLongerWorks)]);
  expect(page.text).not.toContain(ownPage);
}

describe('signing in to the page of one’s own at a provider', () => {
  test('is one button, which the policy lets lead there, and no password', async () => {
    const page = await browser.open(home());
    expect(page.text).toContain('Sign in at Corner Market');
    expect(page.text).not.toContain('type="password"');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(new RegExp(`form-action [^;]*${upstream.provider.issuer}(;|$)`));
  });

  test('shows the settings of the customer whom the claim names', async () => {
    const back = await visitProvider(browser, await browser.open(home()), 'two-addresses');
    const page = await browser.open(back);
    expect([page.url.href, page.status]).toEqual([home(), 200]);
    expect(page.text).toContain(ownPage);
    expect(page.text).toContain('21 Oak Street');
    expect((await browser.open(home())).text).toContain(ownPage);
  });

  test('in another browser gets nowhere, and does not use the answer up', async () => {
    const back = await visitProvider(browser, await browser.open(home()));
    const stranger = createBrowser();
    expectNowhere(await stranger.open(back));
    await stranger.open(home());
    expectNowhere(await stranger.open(back));
    expect((await stranger.open(home())).text).not.toContain(ownPage);
    expect(tokensAsked()).toBe(0);
    expect((await browser.open(back)).text).toContain(ownPage);
  });

  test('opens a session once for one answer, however often it comes', async () => {
    const back = await visitProvider(browser, await browser.open(home()));
    await browser.open(back);
    await browser.submit(await browser.open(home()), '/settings/sign-out');
    const again = await browser.open(back);
    expect(again.status).toBeGreaterThanOrEqual(400);
    expect(again.text).not.toContain(ownPage);
    expect((await browser.open(home())).text).toContain('Sign in at Corner Market');
    expect(tokensAsked()).toBe(1);
  });

  test('with an answer that was meant for a link gets nowhere', async () => {
    const link = await browser.open(requestOf(upstream.linking.issuer, 'alexa').url);
    const back = await visitProvider(browser, link);
    await browser.open(home());
    expectNowhere(await browser.open(`${home()}/callback${back.search}`));
    expect(tokensAsked()).toBe(0);
    expect((await browser.open(back)).text).toContain('Link account');
  });

  test('never completes a link with an answer that was meant for this page', async () => {
    const link = await browser.open(requestOf(upstream.linking.issuer, 'alexa').url);
    const back = await visitProvider(browser, await browser.open(home()));
    const page = await browser.open(new URL(`${link.url.pathname}/callback${back.search}`, home()));
    expectNowhere(page);
    expect(tokensAsked()).toBe(0);
  });

  test('too late has to start again', async () => {
    const back = await visitProvider(browser, await browser.open(home()));
    now = new Date(Date.now() + 11 * 60 * 1000);
    expectNowhere(await browser.open(back));
  });

  test('without any answer of the provider gets nowhere', async () => {
    await browser.open(home());
    expectNowhere(await browser.open(`${home()}/callback`));
    expectNowhere(await browser.open(`${home()}/callback?code=x&state=y`));
  });

  test('that was cancelled there can be tried again here', async () => {
    const { url } = await browser.submit(await browser.open(home()), '/sign-in');
    const atProvider = createBrowser();
    const no = await atProvider.submit(await atProvider.open(url), '/no');
    const page = await browser.open(no.url);
    expect([page.status, page.text]).toEqual([401, expect.stringContaining('Please try again.')]);
    expect((await browser.open(await visitProvider(browser, page))).text).toContain(ownPage);
  });

  test('says that the shop is away when the provider is gone by then', async () => {
    const back = await visitProvider(browser, await browser.open(home()));
    upstream.provider.answerAfter(undefined);
    const page = await browser.open(back);
    expect([page.status, page.text]).toEqual([503, expect.stringContaining('be reached')]);
  });
});
