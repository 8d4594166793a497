import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import * as openid from 'openid-client';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../fixtures/chromium.ts';
import { startElsewhere, type Elsewhere } from '../fixtures/elsewhere.ts';
import {
  backAtPlatform,
  consent,
  inspect,
  openPhone,
  openRequest,
  press,
  signIn,
  titleOf,
  typeCode,
  type Phone,
} from './phone.ts';
import { credentialsOf, redirects, requestOf, type Channel } from './platform.ts';
import { secrets, startLinking, type RunningLinking } from './start-linking.ts';
import { startLinkingUpstream } from './upstream.ts';

jest.setTimeout(60_000);

let linking: RunningLinking;
let elsewhere: Elsewhere;
let browser: Browser;

beforeAll(async () => {
  linking = await startLinking();
  elsewhere = await startElsewhere();
  browser = await launchChromium(elsewhere.port);
});

afterAll(async () => {
  await browser.close();
  await elsewhere.stop();
  await linking.stop();
});

const discover = (client: keyof typeof secrets): Promise<openid.Configuration> =>
  openid.discovery(
    new URL(linking.issuer),
    client,
    undefined,
    openid.ClientSecretBasic(secrets[client]),
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- plain HTTP, on loopback
    { execute: [openid.allowInsecureRequests] },
  );

const customerOf = (token: string, channel: string) => linking.identify(token, channel, new Date());

/** The pages ask for themselves, and for nothing else. */
function expectOwnPagesOnly({ asked }: Phone, except: readonly string[] = []): void {
  const others = asked.filter(({ origin }) => origin !== new URL(linking.issuer).origin);
  expect(others.map(({ origin, pathname }) => origin + pathname)).toEqual(except);
}

describe('a shopper with a phone, whose browser runs no scripts,', () => {
  test.each<Channel>(['alexa', 'google'])(
    'links %s and is back at the platform',
    async (channel) => {
      const phone = await openPhone(browser);
      const request = requestOf(linking.issuer, channel);
      await openRequest(phone, request);
      await signIn(phone, credentialsOf('newcomer'));
      await consent(phone);
      const back = await backAtPlatform(phone, channel);
      expectOwnPagesOnly(phone, [redirects[channel]]);
      expect(elsewhere.asked.at(-1)?.href).toBe(back.href);
      const tokens = await openid.authorizationCodeGrant(await discover(channel), back, {
        expectedState: request.state,
        pkceCodeVerifier: request.verifier,
      });
      expect(await customerOf(tokens.access_token, channel)).toMatchObject({
        customer: 'cm-newcomer',
      });
      await phone.close();
    },
  );

  test('is back at the platform also after a no', async () => {
    const phone = await openPhone(browser);
    await openRequest(phone, requestOf(linking.issuer, 'alexa'));
    await press(phone, 'Cancel');
    const back = await backAtPlatform(phone, 'alexa');
    expect(back.searchParams.get('error')).toBe('access_denied');
    await phone.close();
  });

  test('links a call with the code that it said', async () => {
    const telephony = await discover('telephony');
    const said = await openid.initiateDeviceAuthorization(telephony, { scope: 'shop' });
    const phone = await openPhone(browser);
    await typeCode(phone, linking.issuer, said.user_code);
    await press(phone, 'Continue');
    await signIn(phone, credentialsOf('newcomer'));
    await consent(phone);
    expect(await titleOf(phone)).toBe('Your account is linked');
    expectOwnPagesOnly(phone);
    const tokens = await openid.pollDeviceAuthorizationGrant(telephony, { ...said, interval: 0 });
    expect(await customerOf(tokens.access_token, 'telephony')).toMatchObject({
      customer: 'cm-newcomer',
    });
    await phone.close();
  });
});

describe('a shopper who signs in at a provider,', () => {
  test.each([false, true])(
    'with scripts (%s), gets there and back by forms alone',
    async (scripts) => {
      const upstream = await startLinkingUpstream();
      const phone = await openPhone(browser, { scripts });
      await openRequest(phone, requestOf(upstream.linking.issuer, 'alexa'));
      const found = scripts ? await inspect(phone) : undefined;
      await press(phone, 'Sign in at Corner Market');
      await phone.page.getByLabel('Account').fill('newcomer');
      await press(phone, 'Enter');
      await consent(phone);
      const back = await backAtPlatform(phone, 'alexa');
      expect(back.searchParams.get('code')).toMatch(/^[\w-]{40,}$/);
      expect(found?.wrong ?? []).toEqual([]);
      await phone.close();
      await upstream.stop();
    },
  );
});

/** Each page with the step that leads to it from the one before. */
const walk: readonly (readonly [title: string, step: (phone: Phone) => Promise<void>])[] = [
  ['Sign in to Corner Market', (phone) => openRequest(phone, requestOf(linking.issuer, 'alexa'))],
  [
    'Sign in to Corner Market',
    (phone) => signIn(phone, { email: 'nobody@corner-market.example', password: 'guess' }),
  ],
  ['Shop by voice with Alexa', (phone) => signIn(phone)],
  ['This page no longer works', (phone) => openPage(phone, '/auth?client_id=nobody')],
  ['Enter your code', (phone) => openPage(phone, '/device')],
  ['Enter your code', (phone) => typeCode(phone, linking.issuer, '000 000 000')],
  ['Is this your code', async (phone) => typeCode(phone, linking.issuer, await newCode())],
  ['Sign in to Corner Market', (phone) => press(phone, 'Continue')],
  ['Shop by voice with the telephone', (phone) => signIn(phone)],
  ['Your account is linked', consent],
];

async function openPage({ page }: Phone, path: string): Promise<void> {
  await page.goto(linking.issuer + path);
}

async function newCode(): Promise<string> {
  const said = await openid.initiateDeviceAuthorization(await discover('telephony'), {
    scope: 'shop',
  });
  return said.user_code;
}

describe.each(['light', 'dark'] as const)('in %s colours', (colours) => {
  test('axe-core finds nothing wrong with any page, and none asks for anything else', async () => {
    const phone = await openPhone(browser, { scripts: true, colours });
    const seen: string[] = [];
    const found: string[] = [];
    for (const [, step] of walk) {
      await step(phone);
      const title = await titleOf(phone);
      const { wrong, held } = await inspect(phone);
      seen.push(title);
      found.push(...wrong.map((one) => `${title}: ${one}`));
      expect(held).toEqual(expect.arrayContaining(['color-contrast', 'html-has-lang']));
    }
    expect(seen).toEqual(walk.map(([title]) => title));
    expect(found).toEqual([]);
    expectOwnPagesOnly(phone);
    await phone.close();
  });
});
