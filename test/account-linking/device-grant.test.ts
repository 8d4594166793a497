import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Artifact } from '../../lambda/account-linking/artifacts.ts';
import { createMemoryLinkingStores } from '../fakes/stores/create-memory-linking-stores.ts';
import { createBrowser } from './browser.ts';
import { agree, answerOf, credentialsOf, link, post, refresh } from './platform.ts';
import { startLinking, type RunningLinking } from './start-linking.ts';
import { approveCode, refuseCode, typeCode as typeCodeAt } from './telephone.ts';

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

const typeCode = (code: string) => typeCodeAt(linking.issuer, code);

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
    expect(consent.text).toContain('The link ends with the conversation');
    expect(consent.text).not.toContain('You can unlink at any time in the settings');
    const done = await agree(browser, consent);
    expect(done.text).toContain('Your account is linked');

    const response = await poll(asked.device_code);
    const tokens = await answerOf(response);
    expect(response.status).toBe(200);
    const links = await linking.stores.links.list(linking.shopperOf('newcomer'));
    const ends = links.map(({ since, until = since }) => Date.parse(until) - Date.parse(since));
    expect(ends.every((ms) => ms > 3_500_000 && ms <= 3_600_000)).toBe(true);
    expect(await linking.identify(tokens.access_token, 'telephony', new Date())).toMatchObject({
      kind: 'linked',
      customer: 'cm-newcomer',
    });
    const again = await poll(asked.device_code);
    expect([again.status, (await answerOf(again)).error]).toEqual([400, 'invalid_grant']);
    // Two turns may ask at once: the one that gets nothing does not end what the other got.
    expect(await linking.identify(tokens.access_token, 'telephony', new Date())).toMatchObject({
      kind: 'linked',
    });
  });

  test('is refused when the shopper says that it is not theirs', async () => {
    const asked = await call();
    await refuseCode(linking.issuer, asked.user_code);
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

describe('the link of a call', () => {
  test('is over within the hour, and nothing renews it', async () => {
    const stores = createMemoryLinkingStores();
    const ends = new Map<string, Date>();
    const save = (artifact: Artifact) => {
      ends.set(artifact.kind, artifact.expiresAt);
      return stores.artifacts.save(artifact);
    };
    linking.restart({ ...stores, artifacts: { ...stores.artifacts, save } });
    const asked = await call();
    await approveCode(linking.issuer, asked.user_code);
    const tokens = await answerOf(await poll(asked.device_code));
    expect(tokens.access_token).toMatch(/^[\w-]{40,}$/);
    expect(tokens.refresh_token).toBeUndefined();
    expect(tokens.expires_in).toBeLessThanOrEqual(3600);
    const hour = new Date(Date.now() + 3600 * 1000);
    for (const kind of ['Grant', 'AccessToken']) {
      expect(ends.get(kind)?.getTime()).toBeLessThanOrEqual(hour.getTime());
    }
    expect([...ends.keys()]).not.toContain('RefreshToken');
  });

  test('cannot be renewed with the token of another channel either', async () => {
    const { refresh_token: token } = await link(linking.issuer, 'alexa');
    const response = await refresh(linking.issuer, token, telephony);
    expect([response.status, (await answerOf(response)).error]).toEqual([400, 'invalid_request']);
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

  test.each(['/DEVICE', '/device/', '/Device/'])(
    'is closed to whoever guesses at %s, which the library takes for the same',
    async (spelling) => {
      const browser = createBrowser();
      const page = await browser.open(`${linking.issuer}/device`);
      const elsewhere = page.forms.map((form) => ({
        ...form,
        action: form.action.replace(/\/device$/, spelling),
      }));
      const guess = (code: string) =>
        browser.submit({ ...page, forms: elsewhere }, spelling, { user_code: code });
      for (let at = 0; at < 10; at += 1) await guess(`00000000${at}`);
      expect((await guess('000000010')).status).toBe(429);
    },
  );

  test.each(['/DEVICE', '/device/'])('takes no code out of the address %s either', async (path) => {
    const { user_code: code } = await call();
    const address = `${linking.issuer}${path}?user_code=${encodeURIComponent(code)}`;
    const page = await createBrowser().open(address);
    expect([page.url.search, page.text.includes(code)]).toEqual(['', false]);
  });

  test('is of no use with the token of another browser', async () => {
    const asked = await call();
    const page = await createBrowser().open(`${linking.issuer}/device`);
    const answer = await createBrowser().submit(page, '/device', { user_code: asked.user_code });
    expect([answer.status, answer.text]).toEqual([200, expect.stringContaining('Enter your code')]);
    expect((await answerOf(await poll(asked.device_code))).error).toBe('authorization_pending');
  });
});
