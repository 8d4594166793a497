import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createBrowser } from './browser.ts';
import {
  answerOf,
  approve,
  codeOf,
  credentialsOf,
  exchangeFields,
  link,
  post,
  redirects,
  refresh,
  requestOf,
} from './platform.ts';
import { secrets, startLinking, type RunningLinking } from './start-linking.ts';

let linking: RunningLinking;

beforeEach(async () => {
  linking = await startLinking();
});

afterEach(() => linking.stop());

const isLinked = async (token: string, channel = 'alexa'): Promise<boolean> =>
  (await linking.identify(token, channel, new Date())).kind === 'linked';

describe('a code', () => {
  test('that comes back after it was exchanged gets nothing, and ends what came of it', async () => {
    const tokens = await link(linking.issuer);
    expect(await isLinked(tokens.access_token)).toBe(true);
    const replay = await post(
      linking.issuer,
      '/token',
      exchangeFields(tokens.request, tokens.code),
    );
    expect([replay.status, (await answerOf(replay)).error]).toEqual([400, 'invalid_grant']);
    expect(await isLinked(tokens.access_token)).toBe(false);
    expect((await refresh(linking.issuer, tokens.refresh_token)).status).toBe(400);
  });

  test('that another platform has stolen is not exchanged, and stays good for its owner', async () => {
    const request = requestOf(linking.issuer, 'alexa');
    const code = codeOf(await approve(request));
    const fields = exchangeFields(request, code);
    const stolen = await post(linking.issuer, '/token', fields, { as: 'google' });
    expect([stolen.status, (await answerOf(stolen)).error]).toEqual([400, 'invalid_grant']);
    expect((await post(linking.issuer, '/token', fields)).status).toBe(200);
  });

  test.each([
    ['another proof key', { code_verifier: 'x'.repeat(43) }],
    ['another redirect address', { redirect_uri: redirects.alexa.replace('layla', 'pitangui') }],
    ['a code that was never given', { code: 'x'.repeat(43) }],
  ])('with %s is not exchanged', async (_, forged) => {
    const request = requestOf(linking.issuer, 'alexa');
    const code = codeOf(await approve(request));
    const fields = { ...exchangeFields(request, code), ...forged };
    const response = await post(linking.issuer, '/token', fields);
    expect([response.status, (await answerOf(response)).error]).toEqual([400, 'invalid_grant']);
  });

  test.each([
    ['a wrong secret', { secret: 'guess' }],
    ['the secret of another client', { secret: secrets.google }],
  ])('is not exchanged for %s', async (_, options) => {
    const request = requestOf(linking.issuer, 'alexa');
    const fields = exchangeFields(request, codeOf(await approve(request)));
    const response = await post(linking.issuer, '/token', fields, options);
    expect([response.status, (await answerOf(response)).error]).toEqual([401, 'invalid_client']);
  });
});

describe('a request', () => {
  test.each([
    ['another vendor’s address', { redirect_uri: `${redirects.alexa}X` }],
    ['an address with a query', { redirect_uri: `${redirects.alexa}?x=1` }],
    ['an attacker’s address', { redirect_uri: 'https://attacker.example/' }],
    ['Google’s address for Alexa', { redirect_uri: redirects.google }],
    ['no address', { redirect_uri: undefined }],
    ['an unknown client', { client_id: 'nobody' }],
  ])('with %s leads nowhere', async (_, more) => {
    const page = await createBrowser().open(requestOf(linking.issuer, 'alexa', more).url);
    expect(page.status).toBe(400);
    expect(page.url.origin).toBe(new URL(linking.issuer).origin);
    expect(page.text).toContain('This page no longer works');
    expect(page.text).not.toMatch(/redirect_uri|client/);
  });

  test.each([
    [
      'without the proof key that Alexa always sends',
      { code_challenge: undefined, code_challenge_method: undefined },
      'invalid_request',
    ],
    ['with a proof key in the clear', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['for an identity token', { scope: 'openid shop' }, 'invalid_scope'],
    ['for a token without a code', { response_type: 'token' }, 'invalid_request'],
    ['for nobody to be asked', { prompt: 'none' }, 'login_required'],
  ])('%s is refused at the platform', async (_, more, error) => {
    const request = requestOf(linking.issuer, 'alexa', more);
    const page = await createBrowser().open(request.url);
    const told = new URLSearchParams(page.url.search || page.url.hash.slice(1));
    expect(page.url.origin + page.url.pathname).toBe(redirects.alexa);
    expect([told.get('error'), told.get('state')]).toEqual([error, request.state]);
    expect(told.get('code')).toBeNull();
  });

  test.each(['form_post', 'fragment'])(
    'for an answer by %s gets it in the address',
    async (mode) => {
      const back = await approve(requestOf(linking.issuer, 'alexa', { response_mode: mode }));
      expect([codeOf(back) !== '', back.url.hash]).toEqual([true, '']);
    },
  );

  test('is asked for sign-in and consent each time, also in a browser that has just linked', async () => {
    const browser = createBrowser();
    await approve(requestOf(linking.issuer, 'alexa'), 'regular', browser);
    const again = await browser.open(requestOf(linking.issuer, 'alexa').url);
    expect(again.text).toContain('name="password"');
    const consent = await browser.submit(again, '/sign-in', credentialsOf('regular'));
    expect(consent.text).toContain('Link account');
  });

  test('links whoever signs in now, not who did before in the same browser', async () => {
    const browser = createBrowser();
    await approve(requestOf(linking.issuer, 'alexa'), 'regular', browser);
    const request = requestOf(linking.issuer, 'alexa');
    const code = codeOf(await approve(request, 'waiting', browser));
    const tokens = await answerOf(
      await post(linking.issuer, '/token', exchangeFields(request, code)),
    );
    expect(await linking.identify(tokens.access_token, 'alexa', new Date())).toMatchObject({
      customer: 'cm-waiting',
    });
  });
});

describe('a page', () => {
  test('is of no use in another browser', async () => {
    const page = await createBrowser().open(requestOf(linking.issuer, 'alexa').url);
    const stranger = createBrowser();
    const answer = await stranger.submit(page, '/sign-in', credentialsOf('regular'));
    expect(answer.status).toBe(400);
    expect(linking.door.tries()).toBe(0);
  });

  test.each([
    ['no token', ''],
    ['a token of another page', 'x'.repeat(43)],
  ])('is refused with %s', async (_, csrf) => {
    const browser = createBrowser();
    const page = await browser.open(requestOf(linking.issuer, 'alexa').url);
    const answer = await browser.submit(page, '/sign-in', { ...credentialsOf('regular'), csrf });
    expect(answer.status).toBe(403);
    expect(linking.door.tries()).toBe(0);
  });

  test('of signing in cannot be used to consent', async () => {
    const browser = createBrowser();
    const page = await browser.open(requestOf(linking.issuer, 'alexa').url);
    const [form] = page.forms;
    if (!form) throw new Error('no form');
    const skipped = {
      ...page,
      forms: [{ ...form, action: form.action.replace('sign-in', 'consent') }],
    };
    expect((await browser.submit(skipped, '/consent')).status).toBe(400);
  });

  test('takes no for an answer, and tells the platform', async () => {
    const browser = createBrowser();
    const request = requestOf(linking.issuer, 'alexa');
    const consent = await browser.submit(
      await browser.open(request.url),
      '/sign-in',
      credentialsOf('regular'),
    );
    const back = await browser.submit(consent, '/cancel');
    expect(back.url.href).toContain(redirects.alexa);
    expect(back.url.searchParams.get('error')).toBe('access_denied');
    expect(back.url.searchParams.get('state')).toBe(request.state);
    expect(back.url.searchParams.get('code')).toBeNull();
  });

  test('shows what was sent as text, never as markup', async () => {
    const browser = createBrowser({ 'accept-language': '"><script>alert(1)</script>' });
    const request = requestOf(linking.issuer, 'alexa', { ui_locales: '<script>' });
    const page = await browser.open(request.url);
    const failed = await browser.submit(page, '/sign-in', {
      email: '"><script>alert(1)</script>',
      password: '<script>',
    });
    expect(failed.text).not.toContain('<script');
  });
});

describe('tokens', () => {
  test.each(['x', '', 'eyJhbGciOiJub25lIn0.e30.'])(
    'that nobody was given are not refreshed: "%s"',
    async (token) => {
      const response = await refresh(linking.issuer, token);
      const { error } = await answerOf(response);
      expect(response.status).toBe(400);
      expect(error).toBe(token === '' ? 'invalid_request' : 'invalid_grant');
    },
  );

  test('of another client are neither refreshed nor revoked', async () => {
    const tokens = await link(linking.issuer, 'alexa');
    const refreshed = await refresh(linking.issuer, tokens.refresh_token, { as: 'google' });
    expect([refreshed.status, (await answerOf(refreshed)).error]).toEqual([400, 'invalid_grant']);
    await post(
      linking.issuer,
      '/token/revocation',
      { token: tokens.access_token },
      { as: 'google' },
    );
    expect(await isLinked(tokens.access_token)).toBe(true);
  });

  test('of a grant that is gone are not issued, nor left to the skill', async () => {
    const tokens = await link(linking.issuer);
    const refreshes = Array.from({ length: 5 }, () =>
      refresh(linking.issuer, tokens.refresh_token),
    );
    const revoked = post(linking.issuer, '/token/revocation', { token: tokens.refresh_token });
    const responses = await Promise.all([...refreshes, revoked]);
    const answers = await Promise.all(responses.slice(0, 5).map(answerOf));
    for (const { access_token: token } of [tokens, ...answers]) {
      if (token) expect(await isLinked(token)).toBe(false);
    }
  });
});

test('no secret, token, address or name is in any line of the log', async () => {
  const tokens = await link(linking.issuer);
  await refresh(linking.issuer, 'canary-refresh-token');
  await post(linking.issuer, '/token', exchangeFields(tokens.request, tokens.code));
  await post(linking.issuer, '/token', { grant_type: 'canary' }, { secret: 'canary-secret' });
  const browser = createBrowser();
  const page = await browser.open(
    requestOf(linking.issuer, 'alexa', { state: 'canary-state' }).url,
  );
  await browser.submit(page, '/sign-in', { email: 'canary@mail.example', password: 'canary' });
  await browser.submit(page, '/sign-in', { ...credentialsOf('regular'), csrf: 'canary' });
  const lines = JSON.stringify(linking.logged);
  expect(linking.logged.length).toBeGreaterThan(3);
  for (const secret of [
    'canary',
    'corner-market.example',
    tokens.access_token,
    tokens.refresh_token,
    tokens.code,
    ...Object.values(secrets),
  ]) {
    expect(lines).not.toContain(secret);
  }
});
