import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { locales } from '../../lambda/speech/locales.ts';
import { createBrowser, type Page } from './browser.ts';
import { credentialsOf, requestOf, type Channel } from './platform.ts';
import { startLinking, type RunningLinking } from './start-linking.ts';

let linking: RunningLinking;

beforeAll(async () => {
  linking = await startLinking();
});

afterAll(() => linking.stop());

async function pagesOf(channel: Channel, language?: string): Promise<readonly [string, Page][]> {
  const browser = createBrowser(language === undefined ? {} : { 'accept-language': language });
  const signIn = await browser.open(requestOf(linking.issuer, channel).url);
  const wrong = await browser.submit(signIn, '/sign-in', { email: 'a@b.example', password: 'x' });
  const consent = await browser.submit(signIn, '/sign-in', credentialsOf('regular'));
  const trouble = await browser.open(`${linking.issuer}/auth?client_id=nobody`);
  const device = await browser.open(`${linking.issuer}/device`);
  const settings = await browser.submit(consent, '/consent');
  const amiss = await browser.submit(settings, '/settings/save', { 'order-limit': 'x' });
  const ownSignIn = await browser.open(`${linking.issuer}/settings`);
  const account = await browser.submit(ownSignIn, '/sign-in', credentialsOf('regular'));
  const deletion = await browser.open(`${linking.issuer}/settings/delete`);
  const pages = { signIn, wrong, consent, trouble, device, settings, amiss, ownSignIn, account };
  return Object.entries({ ...pages, deletion });
}

describe('every page', () => {
  test.each(locales.filter((locale) => !locale.startsWith('en')))(
    'is in the language of the browser: %s',
    async (locale) => {
      const english = /Sign in|Link account|Email|Save|Your |voice|delete/;
      for (const [name, { text }] of await pagesOf('alexa', `${locale},en;q=0.5`)) {
        const words = text.replaceAll(/<style>.*?<\/style>|<[^>]*>/gs, ' ');
        expect([name, english.exec(words)?.[0]]).toEqual([name, undefined]);
        expect(text).toContain(`<html lang="${locale}">`);
      }
    },
  );

  test('runs no script, loads nothing, and can be read on a phone', async () => {
    for (const [, { text, headers }] of await pagesOf('alexa')) {
      expect(text).toMatch(/^<!doctype html>/);
      expect(text).toContain('<html lang="en-US">');
      expect(text).toContain('width=device-width');
      expect(text).not.toMatch(/<script|\son\w+=|@import|<link|<img|<iframe|url\(/);
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  test('lets forms lead to the platforms, and nothing else anywhere', async () => {
    for (const [, { headers }] of await pagesOf('google')) {
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toMatch(
        /form-action 'self' https:\/\/pitangui\.amazon\.com https:\/\/layla\.amazon\.com https:\/\/alexa\.amazon\.co\.jp https:\/\/oauth-redirect\.googleusercontent\.com https:\/\/oauth-redirect-sandbox\.googleusercontent\.com(;|$)/,
      );
      expect(policy).not.toMatch(/unsafe|script-src|\*/);
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  test('has a heading, and a label for every field', async () => {
    for (const [, { text }] of await pagesOf('alexa')) {
      expect(text.match(/<h1>[^<]+<\/h1>/g)).toHaveLength(1);
      for (const [, id] of text.matchAll(/<input\s+id="([\w-]+)"/g)) {
        expect(text).toContain(`<label for="${String(id)}">`);
      }
      for (const [box, before] of text.matchAll(
        /(<label class="choice">\s*)?<input\s[^>]*type="(?:radio|checkbox)"/g,
      )) {
        expect([box, before]).toEqual([box, expect.stringContaining('<label')]);
      }
      for (const [, ids = ''] of text.matchAll(/aria-describedby="([^"]+)"/g)) {
        for (const id of ids.split(' ')) expect(text).toContain(`id="${id}"`);
      }
    }
  });

  test.each([
    ['alexa', 'Alexa'],
    ['google', 'Google'],
  ] as const)('of %s says who asks, and for what', async (channel, name) => {
    const [[, signIn], , [, consent]] = (await pagesOf(channel)) as [
      [string, Page],
      [string, Page],
      [string, Page],
    ];
    expect(signIn.text).toContain(`shop by voice with ${name}`);
    expect(consent.text).toContain(`Shop by voice with ${name}`);
    expect(consent.text).toContain('Place orders');
    expect(consent.text).toContain('nothing is bought without a yes');
  });
});
