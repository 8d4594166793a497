import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createBrowser } from './browser.ts';
import { agree, answerOf, credentialsOf, post } from './platform.ts';
import { startLinking, type RunningLinking } from './start-linking.ts';

let linking: RunningLinking;

beforeEach(async () => {
  linking = await startLinking();
});

afterEach(() => linking.stop());

interface DeviceAnswer {
  readonly device_code: string;
  readonly user_code: string;
  readonly verification_uri: string;
  readonly expires_in: number;
}

const telephony = { as: 'telephony' } as const;

async function call(): Promise<DeviceAnswer> {
  const response = await post(linking.issuer, '/device/auth', { scope: 'shop' }, telephony);
  return (await response.json()) as DeviceAnswer;
}

const poll = (code: string) =>
  post(
    linking.issuer,
    '/token',
    { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', device_code: code },
    telephony,
  );

/** What somebody does on the phone's page, up to the last one. */
async function typeCode(code: string) {
  const browser = createBrowser();
  const page = await browser.open(`${linking.issuer}/device`);
  const confirm = await browser.submit(page, '/device', { user_code: code });
  return { browser, confirm };
}

describe('a call', () => {
  test('gets digits in groups, and waits until they are typed', async () => {
    const asked = await call();
    expect(asked.user_code).toMatch(/^\d{3} \d{3} \d{3}$/);
    expect(asked.verification_uri).toBe(`${linking.issuer}/device`);
    expect(asked.expires_in).toBe(600);
    const waiting = await poll(asked.device_code);
    expect([waiting.status, (await answerOf(waiting)).error]).toEqual([
      400,
      'authorization_pending',
    ]);
  });

  test('is linked once the shopper has typed the code, signed in and agreed', async () => {
    const asked = await call();
    const { browser, confirm } = await typeCode(asked.user_code.replaceAll(' ', ''));
    expect(confirm.text).toContain(asked.user_code);
    const signIn = await browser.submit(confirm, '/device');
    const consent = await browser.submit(signIn, '/sign-in', credentialsOf('newcomer'));
    expect(consent.text).toContain('Shop by voice with the telephone');
    const done = await agree(browser, consent);
    expect(done.text).toContain('Your account is linked');

    const response = await poll(asked.device_code);
    const tokens = await answerOf(response);
    expect(response.status).toBe(200);
    expect(await linking.identify(tokens.access_token, 'telephony', new Date())).toMatchObject({
      kind: 'linked',
      customer: 'cm-newcomer',
    });
    const again = await poll(asked.device_code);
    expect([again.status, (await answerOf(again)).error]).toEqual([400, 'invalid_grant']);
  });

  test('is refused when the shopper says that it is not theirs', async () => {
    const asked = await call();
    const { browser, confirm } = await typeCode(asked.user_code);
    const abort = { ...confirm, forms: confirm.forms.slice(1) };
    await browser.submit(abort, '/device');
    const response = await poll(asked.device_code);
    expect((await answerOf(response)).error).toBe('access_denied');
  });

  test('is refused when the shopper does not agree', async () => {
    const asked = await call();
    const { browser, confirm } = await typeCode(asked.user_code);
    const signIn = await browser.submit(confirm, '/device');
    await browser.submit(signIn, '/cancel');
    expect((await answerOf(await poll(asked.device_code))).error).toBe('access_denied');
  });
});

describe('the page for codes', () => {
  test('takes no code out of an address, which a stranger may have sent', async () => {
    const { user_code: code } = await call();
    const page = await createBrowser().open(
      `${linking.issuer}/device?user_code=${encodeURIComponent(code)}`,
    );
    expect(page.status).toBe(200);
    expect(page.url.search).toBe('');
    expect(page.text).toContain('Enter your code');
    expect(page.text).not.toContain(code);
  });

  test('says the same of every code that is not right', async () => {
    const { confirm } = await typeCode('000 000 000');
    const other = await typeCode('anything"><script>');
    expect(confirm.text).toContain('That code isn&#39;t right');
    expect(other.confirm.text).toContain('That code isn&#39;t right');
    expect(other.confirm.text).not.toContain('<script');
  });

  test('is closed to an address that guesses', async () => {
    const asked = await call();
    for (let at = 0; at < 10; at += 1) await typeCode(`00000000${at}`);
    const { confirm } = await typeCode(asked.user_code);
    expect(confirm.status).toBe(429);
    expect(confirm.text).toContain('Too many tries');
  });

  test('is of no use with the token of another browser', async () => {
    const asked = await call();
    const page = await createBrowser().open(`${linking.issuer}/device`);
    const answer = await createBrowser().submit(page, '/device', { user_code: asked.user_code });
    expect([answer.status, answer.text]).toEqual([200, expect.stringContaining('Enter your code')]);
    expect((await answerOf(await poll(asked.device_code))).error).toBe('authorization_pending');
  });
});
