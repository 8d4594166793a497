import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { checkCode, mostTries } from '../../../lambda/shoppers/voice-code.ts';
import { createBrowser, type Browser } from '../browser.ts';
import { codeOf, redirects } from '../platform.ts';
import { startLinking, type RunningLinking } from '../start-linking.ts';
import { card, keptOf, reach, wishes } from './reach-settings.ts';

let linking: RunningLinking;

beforeEach(async () => {
  linking = await startLinking();
});

afterEach(() => linking.stop());

describe('the settings', () => {
  test('come after consent, and one tap goes on with what suits most', async () => {
    const browser = createBrowser();
    const page = await reach(linking, browser);
    expect(page.status).toBe(200);
    expect(page.text).toContain('How you shop by voice');
    expect(page.text).toContain('The default in my Corner Market account, now Visa ending 4242');
    expect(page.text).toContain('12 Elm Street, Chicago, IL 60614');
    expect(page.text).toContain('Orders of $100.00 or more need a voice code.');
    expect(page.text).toContain(`${linking.issuer}/settings`);
    expect(await keptOf(linking)).toBeUndefined();
    const back = await browser.submit(page, '/settings/save');
    expect(codeOf(back)).not.toBe('');
    const { settings, ...beside } = (await keptOf(linking)) ?? {};
    expect(settings).toEqual({
      onlyRecognised: false,
      discreet: false,
      updatedAt: expect.any(String),
    });
    expect(beside).toEqual({});
  });

  test('are kept as they were typed, and the code as a hash of it', async () => {
    const browser = createBrowser();
    const back = await browser.submit(await reach(linking, browser), '/settings/save', wishes);
    expect(back.url.href).toContain(redirects.alexa);
    const kept = await keptOf(linking);
    expect(kept?.settings).toMatchObject({
      paymentMethod: card,
      address: 'cm-regular-address-1',
      orderLimit: { amount: 5000, currency: 'USD' },
      dayLimit: { amount: 125050, currency: 'USD' },
      onlyRecognised: true,
      discreet: true,
    });
    if (!kept?.code) throw new Error('no code');
    expect(JSON.stringify(kept)).not.toContain('2580');
    const { settings } = linking.stores;
    const shopper = linking.shopperOf('regular');
    expect(await checkCode(settings, shopper, kept.code, '2580')).toEqual({ kind: 'right' });
    expect(await checkCode(settings, shopper, kept.code, '2581')).toMatchObject({ kind: 'wrong' });
  });

  test('are shown when a second platform is linked, and stay when nothing is changed', async () => {
    const browser = createBrowser();
    await browser.submit(await reach(linking, browser), '/settings/save', wishes);
    const before = await keptOf(linking);
    const again = await reach(linking, browser, 'google');
    expect(again.forms[0]?.fields).toMatchObject({
      method: card,
      address: 'cm-regular-address-1',
      'order-limit': '50.00',
      'day-limit': '1,250.50',
      'only-recognised': 'on',
      discreet: 'on',
      code: '',
    });
    expect(again.text).toContain('You have a voice code.');
    expect(again.text).not.toContain('2580');
    await browser.submit(again, '/settings/save');
    expect(await keptOf(linking)).toEqual({
      ...before,
      settings: { ...before?.settings, updatedAt: expect.any(String) },
    });
  });

  test('lose what is taken away: a limit, a choice, a tick, the code', async () => {
    const browser = createBrowser();
    await browser.submit(await reach(linking, browser), '/settings/save', wishes);
    await browser.submit(await reach(linking, browser), '/settings/save', {
      method: '',
      address: '',
      'order-limit': '',
      'day-limit': ' ',
      'only-recognised': undefined,
      discreet: undefined,
      'remove-code': 'on',
    });
    expect(await keptOf(linking)).toEqual({
      settings: {
        onlyRecognised: false,
        discreet: false,
        updatedAt: expect.any(String),
      },
    });
  });

  test('of a link that is given up are not saved, and its consent is taken back', async () => {
    const browser = createBrowser();
    const closed: string[] = [];
    const { links } = linking.stores;
    const stores = {
      ...linking.stores,
      links: {
        ...links,
        close: async (grant: string) => {
          closed.push(grant);
          await links.close(grant);
        },
      },
    };
    linking.restart(stores);
    const back = await browser.submit(await reach(linking, browser), '/settings/cancel', wishes);
    expect(back.url.searchParams.get('error')).toBe('access_denied');
    expect(await keptOf(linking)).toBeUndefined();
    expect(closed).toHaveLength(1);
    expect(await stores.artifacts.find('Grant', closed[0] ?? '', new Date())).toBeUndefined();
  });
});

describe('while the shop is away', () => {
  test('the lists are missing, and what was chosen stays', async () => {
    const browser = createBrowser();
    await browser.submit(await reach(linking, browser), '/settings/save', wishes);
    linking.shop.faults.down = true;
    const page = await reach(linking, browser);
    expect(page.text).toContain('payment methods can&#39;t be shown right now');
    expect(page.text).toContain('addresses can&#39;t be shown right now');
    expect(page.forms[0]?.fields).not.toHaveProperty('method');
    const back = await browser.submit(page, '/settings/save', { 'order-limit': '20' });
    expect(codeOf(back)).not.toBe('');
    expect((await keptOf(linking))?.settings).toMatchObject({
      paymentMethod: card,
      address: 'cm-regular-address-1',
      orderLimit: { amount: 2000, currency: 'USD' },
    });
    expect(linking.logged).toContainEqual(
      expect.objectContaining({ event: 'linking.choices-missing', code: 'unavailable' }),
    );
  });

  test('a new choice is not taken unseen: it is said, and sent again without', async () => {
    const browser = createBrowser();
    const page = await reach(linking, browser);
    linking.shop.faults.down = true;
    const answer = await browser.submit(page, '/settings/save', { method: card });
    expect([answer.status, answer.text]).toEqual([
      422,
      expect.stringContaining('could not be checked'),
    ]);
    expect(codeOf(await browser.submit(answer, '/settings/save'))).not.toBe('');
    expect((await keptOf(linking))?.settings).not.toHaveProperty('paymentMethod');
  });
});

describe('a code that is locked', () => {
  async function lockCode(browser: Browser) {
    await browser.submit(await reach(linking, browser), '/settings/save', wishes);
    const code = (await keptOf(linking))?.code;
    if (!code) throw new Error('no code');
    const { settings } = linking.stores;
    for (let at = 0; at < mostTries; at += 1) {
      await checkCode(settings, linking.shopperOf('regular'), code, '9999');
    }
    return reach(linking, browser);
  }

  test('is said, and stays so until it is unlocked', async () => {
    const browser = createBrowser();
    const page = await lockCode(browser);
    expect(page.text).toContain('Your voice code is locked');
    await browser.submit(page, '/settings/save');
    expect((await keptOf(linking))?.code?.tries).toBe(mostTries);
    await browser.submit(await reach(linking, browser), '/settings/save', { 'unlock-code': 'on' });
    expect((await keptOf(linking))?.code?.tries).toBe(0);
    expect((await reach(linking, browser)).text).not.toContain('locked');
  });

  test('is replaced by another one', async () => {
    const browser = createBrowser();
    await browser.submit(await lockCode(browser), '/settings/save', { code: '8306' });
    const code = (await keptOf(linking))?.code;
    if (!code) throw new Error('no code');
    const { settings } = linking.stores;
    const verdict = await checkCode(settings, linking.shopperOf('regular'), code, '8306');
    expect(verdict).toEqual({ kind: 'right' });
  });
});
