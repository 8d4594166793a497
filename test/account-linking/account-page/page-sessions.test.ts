import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createBrowser } from '../browser.ts';
import { credentialsOf } from '../platform.ts';
import { keptOf, wishes } from '../settings/reach-settings.ts';
import { startLinking, type RunningLinking } from '../start-linking.ts';
import { signInToPage } from './sign-in-to-page.ts';

const noon = Date.parse('2026-11-25T12:00:00.000Z');
const minute = 60_000;
let passed = 0;
let linking: RunningLinking;

beforeEach(async () => {
  passed = 0;
  linking = await startLinking({ clock: () => new Date(noon + passed) });
});

afterEach(() => linking.stop());

const page = () => `${linking.issuer}/settings`;

/** The cookies that a browser is given before and after it signs in, as they are sent. */
async function signInByHand() {
  const start = await fetch(page());
  const before = start.headers.get('set-cookie') ?? '';
  const csrf = /name="csrf" value="([^"]+)"/.exec(await start.text())?.[1] ?? '';
  const signedIn = await fetch(`${page()}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: cookieOf(before) },
    body: new URLSearchParams({ ...credentialsOf('regular'), csrf }),
  });
  expect(signedIn.status).toBe(303);
  return { before, after: signedIn.headers.get('set-cookie') ?? '' };
}

const cookieOf = (line: string): string => line.split(';')[0] ?? '';

describe('signing in to the page', () => {
  test('is asked of everybody, and of no platform', async () => {
    const shown = await createBrowser().open(page());
    expect([shown.status, shown.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(shown.text).toContain('to see and change how you shop by voice');
    expect(shown.text).not.toContain('Cancel');
    expect((await createBrowser().open(`${page()}/export`)).url.href).toBe(page());
    expect((await createBrowser().open(`${page()}/delete`)).text).toContain('name="password"');
  });

  test('says the same of every wrong password, and is over after ten', async () => {
    const browser = createBrowser();
    const shown = await browser.open(page());
    const guess = { email: 'regular@corner-market.example', password: 'guess' };
    const wrong = await browser.submit(shown, '/sign-in', guess);
    expect([wrong.status, wrong.text]).toEqual([401, expect.stringContaining('don&#39;t match')]);
    for (let at = 1; at < 10; at += 1) await browser.submit(shown, '/sign-in', guess);
    const right = await browser.submit(shown, '/sign-in', credentialsOf('regular'));
    expect([right.status, linking.door.tries()]).toEqual([429, 10]);
    expect((await browser.open(page())).text).toContain('name="password"');
  });

  test('counts together with the tries while linking', async () => {
    const browser = createBrowser();
    const shown = await browser.open(page());
    const guess = { email: 'regular@corner-market.example', password: 'guess' };
    for (let at = 0; at < 10; at += 1) await browser.submit(shown, '/sign-in', guess);
    const auth = `${linking.issuer}/auth?client_id=google&response_type=code&redirect_uri=https://oauth-redirect.googleusercontent.com/r/corner-market&state=s`;
    const signIn = await browser.open(auth);
    const answer = await browser.submit(signIn, '/sign-in', credentialsOf('regular'));
    expect(answer.status).toBe(429);
  });

  test('is not done by a form from elsewhere', async () => {
    const shown = await createBrowser().open(page());
    const victim = createBrowser();
    const planted = await victim.submit(shown, '/sign-in', credentialsOf('waiting'));
    expect([planted.status, linking.door.tries()]).toEqual([403, 0]);
  });

  test('says when the shop is away', async () => {
    linking.door.failWith('unavailable');
    const answer = await signInToPage(linking);
    expect([answer.status, answer.text]).toEqual([
      503,
      expect.stringContaining('can&#39;t be reached'),
    ]);
  });
});

describe('a session of the page', () => {
  test('lives in a cookie that no script and no other site can use, under a new id', async () => {
    const { before, after } = await signInByHand();
    expect(before).toMatch(
      /^shopkeeper_page=[\w-]{43}; path=\/link\/settings; samesite=strict; httponly$/i,
    );
    expect(after).toMatch(/^shopkeeper_page=[\w-]{43};/);
    expect(cookieOf(after)).not.toBe(cookieOf(before));
  });

  test('goes over https only, where the page is there', async () => {
    const behind = await startLinking({ issuer: 'https://voice.shop.example/prod/link' });
    const shown = await fetch(`${behind.address}/settings`);
    await behind.stop();
    expect(shown.headers.get('set-cookie')).toMatch(
      /; path=\/prod\/link\/settings; samesite=strict; secure; httponly$/i,
    );
  });

  test('is over after half an hour, and what was typed then is not done', async () => {
    const browser = createBrowser();
    const shown = await signInToPage(linking, browser);
    passed = 30 * minute - 1;
    expect((await browser.open(page())).text).toContain('Sign out');
    passed = 30 * minute;
    const answer = await browser.submit(shown, '/settings/save', wishes);
    expect([answer.status, answer.text]).toEqual([
      401,
      expect.stringContaining('no longer signed in'),
    ]);
    expect(await keptOf(linking)).toBeUndefined();
    expect((await browser.open(`${page()}/export`)).text).toContain('name="password"');
  });

  test('ends with signing out, also for who has copied the cookie', async () => {
    const { after } = await signInByHand();
    const copied = createBrowser({ cookie: cookieOf(after) });
    const shown = await copied.open(page());
    await copied.submit(shown, '/settings/sign-out');
    expect((await copied.open(page())).text).toContain('name="password"');
    expect((await copied.submit(shown, '/settings/save', wishes)).status).toBe(401);
    expect(await keptOf(linking)).toBeUndefined();
  });

  test('takes no form of another shopper’s page, nor one without a token', async () => {
    const theirs = await signInToPage(linking, createBrowser(), 'waiting');
    const browser = createBrowser();
    const mine = await signInToPage(linking, browser);
    expect((await browser.submit(theirs, '/settings/save', wishes)).status).toBe(403);
    expect((await browser.submit(mine, '/settings/save', { csrf: '' })).status).toBe(403);
    expect((await browser.submit(mine, '/settings/sign-out', { csrf: 'x' })).status).toBe(403);
    expect(await keptOf(linking)).toBeUndefined();
    expect(await keptOf(linking, 'waiting')).toBeUndefined();
  });

  test('is none of the sessions in which accounts are linked', async () => {
    const browser = createBrowser();
    await signInToPage(linking, browser);
    const auth = `${linking.issuer}/auth?client_id=google&response_type=code&redirect_uri=https://oauth-redirect.googleusercontent.com/r/corner-market&state=s`;
    expect((await browser.open(auth)).text).toContain('name="password"');
  });
});

test('nothing that was typed or shown on the page is in any line of the log', async () => {
  const browser = createBrowser();
  const shown = await browser.open(page());
  await browser.submit(shown, '/sign-in', { email: 'canary@mail.example', password: 'canary' });
  const mine = await signInToPage(linking, browser);
  await browser.submit(mine, '/settings/save', wishes);
  await browser.submit(mine, '/settings/save', { ...wishes, code: '2580x', csrf: 'canary' });
  await browser.open(`${page()}/export`);
  await browser.submit(await browser.open(`${page()}/delete`), '/settings/delete');
  const lines = JSON.stringify(linking.logged);
  expect(linking.logged.map(({ event }) => event)).toEqual([
    'linking.sign-in-failed',
    'linking.settings-saved',
    'linking.form-refused',
    'shopper_forgotten',
    'linking.forgotten',
  ]);
  for (const secret of ['canary', '2580', 'Elm Street', '4242', 'corner-market', 'cm-regular']) {
    expect(lines).not.toContain(secret);
  }
});
