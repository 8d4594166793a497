import {
  afterAll,
  beforeAll,
  beforeEach,
  afterEach,
  describe,
  expect,
  jest,
  test,
} from '@jest/globals';
import * as openid from 'openid-client';
import type { Browser } from 'playwright-core';
import { checkCode, hashCode, mostTries } from '../../lambda/shoppers/voice-code.ts';
import { defaultSettings } from '../../lambda/shoppers/voice-settings.ts';
import { attempt, placed } from '../contracts/voice-orders.ts';
import { createMemoryLinkingStores } from '../fakes/stores/create-memory-linking-stores.ts';
import { createMemoryLedger, type MemoryLedger } from '../fakes/stores/memory-ledger.ts';
import { launchChromium } from '../fixtures/chromium.ts';
import { startElsewhere, type Elsewhere } from '../fixtures/elsewhere.ts';
import {
  consent,
  expectOwnPagesOnly,
  fillSettings,
  inspect,
  openPhone,
  openRequest,
  openSettings,
  press,
  settle,
  signIn,
  titleOf,
  typeCode,
  type Phone,
} from './phone.ts';
import { credentialsOf, link, requestOf } from './platform.ts';
import { secrets, startLinking, type RunningLinking } from './start-linking.ts';

jest.setTimeout(60_000);

let ledger: MemoryLedger;
let linking: RunningLinking;
let elsewhere: Elsewhere;
let browser: Browser;

beforeAll(async () => {
  elsewhere = await startElsewhere();
  browser = await launchChromium(elsewhere.port);
});

afterAll(async () => {
  await browser.close();
  await elsewhere.stop();
});

beforeEach(async () => {
  ledger = createMemoryLedger();
  linking = await startLinking({ stores: createMemoryLinkingStores(ledger) });
});

afterEach(() => linking.stop());

const persona = 'two-addresses';
const own = credentialsOf(persona);
const nobody = { email: 'nobody@corner-market.example', password: 'guess' };

const wrong = {
  lines: {
    'Most for one order, in USD': 'a lot',
    'Most for all orders of 24 hours, in USD': '-1',
    'New voice code, four digits': '1234',
  },
};

interface Step {
  readonly title: string;
  readonly take: (phone: Phone) => Promise<void>;
}

const page = (title: string, take: Step['take']): Step => ({ title, take });
const signInPage = 'Sign in to Corner Market';
const settingsStep = 'How you shop by voice';
const ownPage = 'Voice shopping at Corner Market';

/** Each page of a link with the step that leads to it from the one before. */
const linkingWalk: readonly Step[] = [
  page(signInPage, (phone) => openRequest(phone, requestOf(linking.issuer, 'alexa'))),
  page(signInPage, (phone) => signIn(phone, nobody)),
  page('Shop by voice with Alexa', (phone) => signIn(phone, own)),
  page(settingsStep, consent),
  page(settingsStep, (phone) => settle(phone, wrong)),
  page('This page no longer works', (phone) => openPage(phone, '/auth?client_id=nobody')),
  page('Enter your code', (phone) => openPage(phone, '/device')),
  page('Enter your code', (phone) => typeCode(phone, linking.issuer, '000 000 000')),
  page('Is this your code', async (phone) => typeCode(phone, linking.issuer, await newCode())),
  page(signInPage, (phone) => press(phone, 'Continue')),
  page('Shop by voice with the telephone', (phone) => signIn(phone, own)),
  page(settingsStep, async (phone) => {
    await lockCode();
    await consent(phone);
  }),
  page('Your account is linked', (phone) => settle(phone)),
];

/** The page of one's own, with all that can be done on it. */
const ownWalk: readonly Step[] = [
  page(signInPage, (phone) => openPage(phone, '/settings')),
  page(signInPage, (phone) => signIn(phone, nobody)),
  page(ownPage, (phone) => openSettings(phone, linking.issuer, own)),
  page(ownPage, async (phone) => {
    await link(linking.issuer, 'alexa', persona);
    await link(linking.issuer, 'google', persona);
    await order();
    await lockCode();
    await openPage(phone, '/settings');
  }),
  page(ownPage, (phone) => save(phone, wrong)),
  page(ownPage, async (phone) => {
    await openPage(phone, '/settings');
    await save(phone, { ticked: ['Unlock my voice code'] });
  }),
  page(ownPage, (phone) => press(phone, 'Unlink Google')),
  page('Delete everything', ({ page: at }) => at.getByText('Delete everything and unlink').click()),
  page(ownPage, ({ page: at }) => at.getByText('Keep everything').click()),
  page(signInPage, (phone) => press(phone, 'Sign out')),
  page('Delete everything', async (phone) => {
    await signIn(phone, own);
    await openPage(phone, '/settings/delete');
  }),
  page('Everything is deleted', (phone) => press(phone, 'Delete everything and unlink')),
  page(signInPage, async (phone) => {
    await openSettings(phone, linking.issuer, own);
    await phone.page.context().clearCookies();
    await save(phone, {});
  }),
];

async function save(phone: Phone, choices: Parameters<typeof fillSettings>[1]): Promise<void> {
  await fillSettings(phone, choices);
  await press(phone, 'Save');
}

async function openPage({ page: at }: Phone, path: string): Promise<void> {
  await at.goto(linking.issuer + path);
}

async function lockCode(): Promise<void> {
  const shopper = linking.shopperOf(persona);
  const { settings } = linking.stores;
  const code = { ...(await hashCode('2580')), tries: 0 };
  await settings.save(shopper, { ...defaultSettings, updatedAt: new Date().toISOString() });
  await settings.setCode(shopper, code);
  for (let at = 0; at < mostTries; at += 1) await checkCode(settings, shopper, code, '1111');
}

async function order(): Promise<void> {
  const shopper = linking.shopperOf(persona);
  await attempt(ledger, shopper, 'one', placed('2026110041', '2026-11-03T15:00:00.000Z'));
  await attempt(ledger, shopper, 'other', placed('2026110042', '2026-11-25T02:30:00.000Z'));
}

async function newCode(): Promise<string> {
  const telephony = await openid.discovery(
    new URL(linking.issuer),
    'telephony',
    undefined,
    openid.ClientSecretBasic(secrets.telephony),
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- plain HTTP, on loopback
    { execute: [openid.allowInsecureRequests] },
  );
  return (await openid.initiateDeviceAuthorization(telephony, { scope: 'shop' })).user_code;
}

describe.each(['light', 'dark'] as const)('in %s colours', (colours) => {
  test.each([
    ['on the way to a link', linkingWalk],
    ['of one’s own', ownWalk],
  ])(
    'axe-core finds nothing wrong with any page %s, and none asks for anything else',
    async (_, walk) => {
      const phone = await openPhone(browser, { scripts: true, colours });
      const seen: string[] = [];
      const found: string[] = [];
      for (const { take } of walk) {
        await take(phone);
        const title = await titleOf(phone);
        const inspected = await inspect(phone);
        seen.push(title);
        found.push(...inspected.wrong.map((one) => `${title}: ${one}`));
        expect(inspected.held).toEqual(expect.arrayContaining(['color-contrast', 'html-has-lang']));
      }
      expect(seen).toEqual(walk.map(({ title }) => title));
      expect(found).toEqual([]);
      expectOwnPagesOnly(phone, linking.issuer);
      await phone.close();
    },
  );
});
