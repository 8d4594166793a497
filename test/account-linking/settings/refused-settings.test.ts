import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createBrowser } from '../browser.ts';
import { codeOf, credentialsOf, requestOf } from '../platform.ts';
import { startLinking, type RunningLinking } from '../start-linking.ts';
import { card, keptOf, reach, wishes } from './reach-settings.ts';

let linking: RunningLinking;

beforeEach(async () => {
  linking = await startLinking();
});

afterEach(() => linking.stop());

describe('what is wrong', () => {
  test.each([
    ['order-limit', { 'order-limit': '1.250,50' }, 'Enter an amount above zero, like $50.00'],
    ['day-limit', { 'day-limit': 'a lot' }, 'Enter an amount above zero, like $50.00'],
    ['code', { code: '1234' }, 'too easy to guess'],
    ['code', { code: '7777' }, 'too easy to guess'],
    ['code', { code: '25800' }, 'exactly four digits'],
    ['code', { code: 'abcd' }, 'exactly four digits'],
    ['code', { 'remove-code': 'on' }, 'not both'],
    ['method', { method: 'cm-waiting-card' }, 'Please choose one of these.'],
    ['address', { address: 'cm-waiting-address-1' }, 'Please choose one of these.'],
  ])('in %s is explained at the field, and nothing is saved: %j', async (field, wrong, reason) => {
    const browser = createBrowser();
    const page = await browser.submit(await reach(linking, browser), '/settings/save', {
      ...wishes,
      ...wrong,
    });
    expect(page.status).toBe(422);
    expect(await keptOf(linking)).toBeUndefined();
    expect(page.text).toContain('role="alert"');
    expect(page.text).toContain(`<a href="#${field}">`);
    expect(page.text).toMatch(new RegExp(`id="${field}-problem">[^<]*${escaped(reason)}`));
    expect(page.text).toMatch(
      new RegExp(
        `id="${field}"[^>]*aria-describedby="[^"]*${field}-problem"[^>]*aria-invalid="true"`,
      ),
    );
  });

  test('is shown with all that was typed but the code', async () => {
    const browser = createBrowser();
    const typed = { ...wishes, 'order-limit': 'fifty "dollars"', code: '2580' };
    const page = await browser.submit(await reach(linking, browser), '/settings/save', typed);
    const { csrf, ...shown } = page.forms[0]?.fields ?? {};
    expect(csrf).toBeDefined();
    expect(shown).toEqual({ ...typed, code: '' });
    expect(page.text).not.toContain('2580');
    const back = await browser.submit(page, '/settings/save', { 'order-limit': '50' });
    expect(codeOf(back)).not.toBe('');
  });

  test('is listed in one place, and counted', async () => {
    const browser = createBrowser();
    const typed = { 'order-limit': 'x', 'day-limit': 'y' };
    const page = await browser.submit(await reach(linking, browser), '/settings/save', typed);
    expect(page.text).toContain('Please check 2 things:');
  });
});

describe('the form', () => {
  test.each([
    ['no token', ''],
    ['a token of another page', 'x'.repeat(43)],
  ])('is refused with %s', async (_, csrf) => {
    const browser = createBrowser();
    const page = await reach(linking, browser);
    const answer = await browser.submit(page, '/settings/save', { ...wishes, csrf });
    expect(answer.status).toBe(403);
    expect(await keptOf(linking)).toBeUndefined();
  });

  test('is of no use in another browser, nor with its page’s token on another link', async () => {
    const page = await reach(linking);
    expect((await createBrowser().submit(page, '/settings/save', wishes)).status).toBe(400);
    const stranger = createBrowser();
    const theirs = await reach(linking, stranger, 'alexa', 'waiting');
    const csrf = page.forms[0]?.fields['csrf'] ?? '';
    expect((await stranger.submit(theirs, '/settings/save', { csrf })).status).toBe(403);
    expect(await keptOf(linking)).toBeUndefined();
    expect(await keptOf(linking, 'waiting')).toBeUndefined();
  });

  test('cannot be reached before consent', async () => {
    const browser = createBrowser();
    const signIn = await browser.open(requestOf(linking.issuer, 'alexa').url);
    const consent = await browser.submit(signIn, '/sign-in', credentialsOf('regular'));
    expect((await browser.open(`${consent.url.href}/settings`)).status).toBe(400);
  });
});

test('no code, address or card is in any line of the log', async () => {
  const browser = createBrowser();
  await browser.submit(await reach(linking, browser), '/settings/save', wishes);
  await browser.submit(await reach(linking, browser), '/settings/save', {
    code: '25801',
    method: 'canary',
  });
  linking.shop.faults.down = true;
  await browser.submit(await reach(linking, browser), '/settings/save');
  const lines = JSON.stringify(linking.logged);
  expect(linking.logged).toContainEqual({ event: 'linking.settings-saved', code: 'set' });
  for (const secret of ['2580', 'canary', 'Elm Street', '4242', card]) {
    expect(lines).not.toContain(secret);
  }
});

const escaped = (text: string): string => text.replaceAll('$', '\\$').replaceAll('.', '\\.');
