import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { checkCode, mostTries } from '../../../lambda/shoppers/voice-code.ts';
import { attempt, placed } from '../../contracts/voice-orders.ts';
import { createMemoryLinkingStores } from '../../fakes/stores/create-memory-linking-stores.ts';
import { createMemoryLedger, type MemoryLedger } from '../../fakes/stores/memory-ledger.ts';
import { createBrowser, type Page } from '../browser.ts';
import { link, refresh } from '../platform.ts';
import { keptOf, wishes } from '../settings/reach-settings.ts';
import { startLinking, type RunningLinking } from '../start-linking.ts';
import { signInToPage } from './sign-in-to-page.ts';

const now = new Date('2026-11-25T18:00:00.000Z');
let ledger: MemoryLedger;
let linking: RunningLinking;

beforeEach(async () => {
  ledger = createMemoryLedger();
  linking = await startLinking({ stores: createMemoryLinkingStores(ledger), clock: () => now });
});

afterEach(() => linking.stop());

const order = async (persona = 'regular') => {
  const shopper = linking.shopperOf(persona);
  await attempt(ledger, shopper, `${persona} 1`, placed('2026110041', '2026-11-03T15:00:00.000Z'));
  // After midnight in London, and still the evening before in Chicago, where it was ordered.
  await attempt(ledger, shopper, `${persona} 2`, placed('2026110042', '2026-11-25T02:30:00.000Z'));
};

describe('the signed-in page', () => {
  test('shows the settings, and nothing linked or ordered where nothing is', async () => {
    const page = await signInToPage(linking);
    expect(page.status).toBe(200);
    expect(page.url.href).toBe(`${linking.issuer}/settings`);
    expect(page.text).toContain('Voice shopping at Corner Market');
    expect(page.text).toContain('Visa ending 4242');
    expect(page.text).toContain('Nothing is linked to your account.');
    expect(page.text).toContain('Nothing was ordered by voice lately.');
    expect(page.text).toContain('href="https://corner-market.example/account"');
  });

  test('shows what was ordered by voice, the newest first, in the days of its place', async () => {
    await order();
    await order('waiting');
    const { text } = await signInToPage(linking);
    expect(text).toContain('Yesterday: order 2026110042, $17.98');
    expect(text).toContain('November 3: order 2026110041, $17.98');
    expect(text.indexOf('2026110042')).toBeLessThan(text.indexOf('2026110041'));
    expect(text).toContain('1 × Blue Door coffee, 12 ounces');
    expect(text.match(/: order /g)).toHaveLength(2);
  });

  test('shows what is linked and since when, and never a consent’s own id', async () => {
    await link(linking.issuer, 'alexa');
    await link(linking.issuer, 'google');
    await link(linking.issuer, 'alexa', 'waiting');
    const { text } = await signInToPage(linking);
    expect(text).toContain('Alexa, since today');
    expect(text).toContain('Google, since today');
    expect(text.match(/since today/g)).toHaveLength(2);
    for (const { grant } of await linking.stores.links.list(linking.shopperOf('regular'))) {
      expect(text).not.toContain(grant);
    }
  });

  test('saves settings, and says what was done with the code', async () => {
    const browser = createBrowser();
    const page = await signInToPage(linking, browser);
    const saved = await browser.submit(page, '/settings/save', wishes);
    expect(saved.status).toBe(200);
    expect(saved.text).toMatch(
      /role="status">Your settings are saved\. Your new voice code is set\.</,
    );
    expect(saved.text).not.toContain('2580');
    const kept = await keptOf(linking);
    if (!kept?.code) throw new Error('no code');
    const { settings } = linking.stores;
    const shopper = linking.shopperOf('regular');
    for (let at = 0; at < mostTries; at += 1) await checkCode(settings, shopper, kept.code, '1');
    const locked = await browser.open(`${linking.issuer}/settings`);
    expect(locked.text).toContain('Your voice code is locked');
    const unlocked = await browser.submit(locked, '/settings/save', { 'unlock-code': 'on' });
    expect(unlocked.text).toContain('Your voice code is unlocked.');
    expect(await checkCode(settings, shopper, kept.code, '2580')).toEqual({ kind: 'right' });
    const removed = await browser.submit(unlocked, '/settings/save', { 'remove-code': 'on' });
    expect(removed.text).toContain('Your voice code is removed.');
    expect((await keptOf(linking))?.code).toBeUndefined();
  });

  test('keeps what was typed where something is wrong, and saves nothing', async () => {
    const browser = createBrowser();
    const page = await signInToPage(linking, browser);
    const wrong = await browser.submit(page, '/settings/save', { ...wishes, code: '1111' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('too easy to guess');
    expect(wrong.forms[0]?.fields).toMatchObject({ 'order-limit': '$50', code: '' });
    expect(await keptOf(linking)).toBeUndefined();
  });
});

describe('unlinking', () => {
  const linkedOf = async (token: string, channel: 'alexa' | 'google') =>
    (await linking.identify(token, channel, now)).kind === 'linked';

  /** The page as if it had only the form that unlinks this one. */
  const only = (page: Page, name: string): Page => {
    const labels = [...page.text.matchAll(/>Unlink (\w+)</g)].map(([, label]) => label);
    const forms = page.forms.filter(({ action }) => action.endsWith('/unlink'));
    return { ...page, forms: forms.slice(labels.indexOf(name)) };
  };

  test('ends the tokens of that link, and of that one only', async () => {
    const alexa = await link(linking.issuer, 'alexa');
    const google = await link(linking.issuer, 'google');
    const browser = createBrowser();
    const page = await signInToPage(linking, browser);
    const after = await browser.submit(only(page, 'Google'), '/settings/unlink');
    expect(after.text).toContain('Google is unlinked.');
    expect(after.text).not.toContain('Google, since');
    expect(after.text).toContain('Alexa, since today');
    expect(await linkedOf(google.access_token, 'google')).toBe(false);
    expect(await linkedOf(alexa.access_token, 'alexa')).toBe(true);
    const refused = await refresh(linking.issuer, google.refresh_token, { as: 'google' });
    expect(refused.status).toBe(400);
  });

  test('does nothing to another shopper’s link, nor twice', async () => {
    const theirs = await link(linking.issuer, 'google', 'waiting');
    await link(linking.issuer, 'alexa');
    const stranger = createBrowser();
    const shown = await signInToPage(linking, stranger, 'waiting');
    const token = only(shown, 'Google').forms[0]?.fields['link'] ?? '';
    const browser = createBrowser();
    const page = await signInToPage(linking, browser);
    const after = await browser.submit(page, '/settings/unlink', { link: token });
    expect(after.text).toContain('Alexa, since today');
    expect(await linkedOf(theirs.access_token, 'google')).toBe(true);
    await browser.submit(page, '/settings/unlink');
    expect((await browser.submit(page, '/settings/unlink')).status).toBe(200);
  });
});

describe('the export', () => {
  test('is a file with all that is kept, and with nothing that opens anything', async () => {
    await link(linking.issuer, 'alexa');
    await order();
    const browser = createBrowser();
    await browser.submit(await signInToPage(linking, browser), '/settings/save', wishes);
    const file = await browser.open(`${linking.issuer}/settings/export`);
    expect(file.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+"$/);
    expect(file.headers.get('cache-control')).toBe('no-store');
    const kept = await keptOf(linking);
    expect(JSON.parse(file.text)).toEqual({
      exportedAt: now.toISOString(),
      settings: kept?.settings,
      voiceCode: { isSet: true, isLocked: false },
      links: [{ platform: 'alexa', since: now.toISOString() }],
      orders: await linking.stores.orders.list(linking.shopperOf('regular')),
    });
    const [consent] = await linking.stores.links.list(linking.shopperOf('regular'));
    const { hash, salt, id } = kept?.code ?? {};
    for (const secret of ['2580', hash, salt, id, consent?.grant]) {
      expect(secret).toBeDefined();
      expect(file.text).not.toContain(secret);
    }
  });
});

describe('deleting everything', () => {
  test('asks first, and then leaves nothing', async () => {
    const alexa = await link(linking.issuer, 'alexa');
    const google = await link(linking.issuer, 'google');
    const others = await link(linking.issuer, 'alexa', 'waiting');
    const browser = createBrowser();
    await browser.submit(await signInToPage(linking, browser), '/settings/save', wishes);
    const asked = await browser.open(`${linking.issuer}/settings/delete`);
    expect(asked.text).toContain('This unlinks every platform');
    expect(await keptOf(linking)).toBeDefined();
    const done = await browser.submit(asked, '/settings/delete');
    expect(done.text).toContain('Everything is deleted');
    expect(await keptOf(linking)).toBeUndefined();
    expect(await linking.stores.links.list(linking.shopperOf('regular'))).toEqual([]);
    for (const [{ access_token: token }, channel] of [
      [alexa, 'alexa'],
      [google, 'google'],
    ] as const) {
      expect(await linking.identify(token, channel, now)).toMatchObject({ kind: 'guest' });
    }
    expect(await linking.identify(others.access_token, 'alexa', now)).toMatchObject({
      kind: 'linked',
    });
    const after = await browser.open(`${linking.issuer}/settings`);
    expect(after.text).toContain('name="password"');
  });

  test('takes the token of its own page only', async () => {
    const browser = createBrowser();
    const page = await signInToPage(linking, browser);
    await browser.submit(page, '/settings/save', wishes);
    const [form] = page.forms;
    if (!form) throw new Error('no form');
    const skipped = { ...page, forms: [{ ...form, action: `${linking.issuer}/settings/delete` }] };
    expect((await browser.submit(skipped, '/settings/delete')).status).toBe(403);
    expect(await keptOf(linking)).toBeDefined();
  });
});
