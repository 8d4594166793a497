import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createBrowser } from './browser.ts';
import { requestOf } from './platform.ts';
import { startLinking, type RunningLinking } from './start-linking.ts';

let linking: RunningLinking;

beforeEach(async () => {
  linking = await startLinking();
});

afterEach(() => linking.stop());

describe('signing in', () => {
  const trying = async () => {
    const browser = createBrowser();
    const page = await browser.open(requestOf(linking.issuer, 'alexa').url);
    return (email: string, password: string) =>
      browser.submit(page, '/sign-in', { email, password });
  };

  test('says the same of a wrong password and of an account that nobody has', async () => {
    const signIn = await trying();
    const wrong = await signIn('regular@corner-market.example', 'guess');
    const nobody = await signIn('nobody@corner-market.example', 'guess');
    expect([wrong.status, nobody.status]).toEqual([401, 401]);
    expect(wrong.text).toBe(nobody.text);
    expect(wrong.text).toContain('don&#39;t match');
  });

  test('is over for an account after ten wrong passwords, also with the right one', async () => {
    const signIn = await trying();
    const guesses = Array.from({ length: 10 }, (_, at) => `guess ${at}`);
    for (const guess of guesses) await signIn('regular@corner-market.example', guess);
    const right = await signIn(' Regular@Corner-Market.example', 'corner-market-regular');
    expect(right.status).toBe(429);
    expect(linking.door.tries()).toBe(10);
    const other = await signIn('waiting@corner-market.example', 'corner-market-waiting');
    expect(other.text).toContain('Link account');
  });

  test('is over for an address after fifty wrong ones, whosever', async () => {
    const signIn = await trying();
    for (let at = 0; at < 50; at += 1) await signIn(`somebody-${at}@mail.example`, 'guess');
    const right = await signIn('regular@corner-market.example', 'corner-market-regular');
    expect(right.status).toBe(429);
  });

  test('says when the shop is away, and that it is not the shopper’s fault', async () => {
    linking.door.failWith('unavailable');
    const signIn = await trying();
    const page = await signIn('regular@corner-market.example', 'corner-market-regular');
    expect(page.status).toBe(503);
    expect(page.text).toContain('Corner Market can&#39;t be reached');
  });
});
