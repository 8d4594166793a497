import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  jest,
  test,
} from '@jest/globals';
import * as openid from 'openid-client';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../fixtures/chromium.ts';
import { startElsewhere, type Elsewhere } from '../fixtures/elsewhere.ts';
import {
  backAtPlatform,
  consent,
  expectOwnPagesOnly,
  inspect,
  openPhone,
  openRequest,
  press,
  settle,
  signIn,
  titleOf,
  typeCode,
} from './phone.ts';
import { credentialsOf, redirects, requestOf, type Channel } from './platform.ts';
import { secrets, startLinking, type RunningLinking } from './start-linking.ts';
import { startLinkingUpstream, type LinkingUpstream } from './upstream.ts';

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

describe('a shopper with a phone, whose browser runs no scripts,', () => {
  test.each<Channel>(['alexa', 'google'])(
    'links %s and is back at the platform',
    async (channel) => {
      const phone = await openPhone(browser);
      const request = requestOf(linking.issuer, channel);
      await openRequest(phone, request);
      await signIn(phone, credentialsOf('newcomer'));
      await consent(phone);
      await settle(phone);
      const back = await backAtPlatform(phone, channel);
      expectOwnPagesOnly(phone, linking.issuer, [redirects[channel]]);
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

  test('chooses while linking how the voice pays, how much, and with which code', async () => {
    const phone = await openPhone(browser);
    await openRequest(phone, requestOf(linking.issuer, 'alexa'));
    await signIn(phone, credentialsOf('regular'));
    await consent(phone);
    await settle(phone, {
      lines: {
        'Most for one order, in USD': '$50',
        'Most for all orders of 24 hours, in USD': '1,250.50',
        'New voice code, four digits': '2580',
      },
      ticked: ['Visa ending 4242'],
    });
    await backAtPlatform(phone, 'alexa');
    const kept = await linking.stores.settings.find(linking.shopperOf('regular'));
    expect(kept).toMatchObject({
      settings: {
        paymentMethod: 'cm-regular-card',
        orderLimit: { amount: 50_00, currency: 'USD' },
        dayLimit: { amount: 1250_50, currency: 'USD' },
      },
      code: { tries: 0 },
    });
    await phone.close();
  });

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
    await settle(phone);
    expect(await titleOf(phone)).toBe('Your account is linked');
    expectOwnPagesOnly(phone, linking.issuer);
    const tokens = await openid.pollDeviceAuthorizationGrant(telephony, { ...said, interval: 0 });
    expect(await customerOf(tokens.access_token, 'telephony')).toMatchObject({
      customer: 'cm-newcomer',
    });
    await phone.close();
  });
});

describe('a shopper who signs in at a provider on another site,', () => {
  let upstream: LinkingUpstream;

  beforeEach(async () => {
    upstream = await startLinkingUpstream({ host: 'localhost' });
  });

  afterEach(() => upstream.stop());

  test.each([false, true])(
    'with scripts (%s), gets there and back by forms alone',
    async (scripts) => {
      const phone = await openPhone(browser, { scripts });
      await openRequest(phone, requestOf(upstream.linking.issuer, 'alexa'));
      const found = scripts ? await inspect(phone) : undefined;
      await press(phone, 'Sign in at Corner Market');
      await phone.page.getByLabel('Account').fill('newcomer');
      await press(phone, 'Enter');
      await consent(phone);
      await settle(phone);
      const back = await backAtPlatform(phone, 'alexa');
      expect(back.searchParams.get('code')).toMatch(/^[\w-]{40,}$/);
      expect(found?.wrong ?? []).toEqual([]);
      await phone.close();
    },
  );

  test('comes back to the page of her own settings, with the cookie that went along', async () => {
    const phone = await openPhone(browser);
    await phone.page.goto(`${upstream.linking.issuer}/settings`);
    await press(phone, 'Sign in at Corner Market');
    await phone.page.getByLabel('Account').fill('newcomer');
    await press(phone, 'Enter');
    expect(await titleOf(phone)).toBe('Voice shopping at Corner Market');
    expect(phone.page.url()).toBe(`${upstream.linking.issuer}/settings`);
    const [cookie] = (await phone.page.context().cookies()).filter(
      ({ name }) => name === 'shopkeeper_page',
    );
    expect(cookie).toMatchObject({ sameSite: 'Lax', httpOnly: true, path: '/link/settings' });
    await phone.close();
  });
});
