import { X509Certificate } from 'node:crypto';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import {
  createVerifyAlexa,
  type AlexaCredentialOptions,
} from '../../lambda/functions/server/verify-alexa.ts';
import { envelope, skillId } from '../fixtures/certificates/alexa-envelope.ts';
import { certify } from '../fixtures/certificates/certificate.ts';
import {
  chain,
  chainUrl,
  signed,
  TrustingVerifier,
} from '../fixtures/certificates/signed-by-alexa.ts';

const now = new Date('2026-11-21T15:00:00Z');
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000).toISOString();

function verify(
  sent: unknown,
  more: Partial<AlexaCredentialOptions> & { headers?: object; body?: string } = {},
) {
  const body = more.body ?? JSON.stringify(sent);
  return createVerifyAlexa({
    skillId,
    clock: () => now,
    createSignatureVerifier: () => new TrustingVerifier(),
    ...more,
  })({ ...signed(JSON.stringify(sent)), ...more.headers }, body, sent);
}

afterEach(() => {
  jest.useRealTimers();
});

describe('a request of Alexa', () => {
  test('is known by its signature', async () => {
    expect(await verify(envelope(ago(0)))).toBe('known');
  });

  test('is known by its signature over other than ASCII', async () => {
    expect(await verify(envelope(ago(0), { said: 'crème brûlée 🍮' }))).toBe('known');
  });

  test.each([
    ['neither header', { 'signature-256': undefined, signaturecertchainurl: undefined }],
    ['no signature', { 'signature-256': undefined }],
    ['no certificates', { signaturecertchainurl: undefined }],
    ['an empty signature', { 'signature-256': '' }],
    ['several signatures', { 'signature-256': ['a', 'b'] }],
  ])('is refused with %s', async (_, headers) => {
    expect(await verify(envelope(ago(0)), { headers })).toBe('unsigned');
  });

  test.each([
    ['a signature of something else', signed('{}')],
    ['no base64 for a signature', { 'signature-256': '!' }],
    [
      'a signature by another key',
      signed(JSON.stringify(envelope(ago(0))), certify({ name: 'another' }).privateKey),
    ],
  ])('is refused with %s', async (_, headers) => {
    expect(await verify(envelope(ago(0)), { headers })).toBe('bad-signature');
  });

  test('is refused when a single byte was changed on the way', async () => {
    const body = `${JSON.stringify(envelope(ago(0)))} `;
    expect(await verify(envelope(ago(0)), { body })).toBe('bad-signature');
  });

  test.each([
    'http://s3.amazonaws.com/echo.api/echo-api-cert-12.pem',
    'https://s3.amazonaws.example/echo.api/echo-api-cert-12.pem',
    'https://s3.amazonaws.com.attacker.example/echo.api/x.pem',
    'https://attacker.example/s3.amazonaws.com/echo.api/x.pem',
    'https://s3.amazonaws.com@attacker.example/echo.api/x.pem',
    'https://someone@s3.amazonaws.com/echo.api/x.pem',
    'https://s3.amazonaws.com:8443/echo.api/echo-api-cert-12.pem',
    'https://s3.amazonaws.com/attacker/echo.api/x.pem',
    'https://s3.amazonaws.com/echo.api/../attacker/x.pem',
    'https://s3.amazonaws.com/echo.api/%2e%2e/attacker/x.pem',
    'https://s3.amazonaws.com/EcHo.aPi/echo-api-cert-12.pem',
    'file:///echo.api/x.pem',
    'echo-api-cert-12.pem',
  ])('is refused with certificates from %s, which are not even asked for', async (url) => {
    const asked = jest.fn(() => Promise.resolve());
    const verdict = await verify(envelope(ago(0)), {
      headers: { signaturecertchainurl: url },
      createSignatureVerifier: () => ({ verify: asked }),
    });
    expect([verdict, asked.mock.calls]).toEqual(['bad-signature', []]);
  });

  test.each([
    'https://s3.amazonaws.com:443/echo.api/echo-api-cert-12.pem',
    'https://s3.amazonaws.com/echo.api/../echo.api/echo-api-cert-12.pem',
    'HTTPS://S3.amazonaws.com/echo.api/echo-api-cert-12.pem',
  ])(
    'is known with certificates from %s, which is the same place',
    async (signaturecertchainurl) => {
      expect(await verify(envelope(ago(0)), { headers: { signaturecertchainurl } })).toBe('known');
    },
  );

  test('is refused when the certificates do not come in time', async () => {
    jest.useFakeTimers();
    const never = { verify: () => new Promise<never>(() => undefined) };
    const verdict = verify(envelope(ago(0)), { createSignatureVerifier: () => never });
    await jest.advanceTimersByTimeAsync(3000);
    expect(await verdict).toBe('bad-signature');
  });

  test('is checked against certificates that are loaded anew every hour', async () => {
    let at = now.getTime();
    const createSignatureVerifier = jest.fn(() => new TrustingVerifier());
    const check = createVerifyAlexa({
      skillId,
      clock: () => new Date(at),
      createSignatureVerifier,
    });
    for (const minutes of [0, 59, 61, 62]) {
      at = now.getTime() + minutes * 60_000;
      const sent = envelope(new Date(at).toISOString());
      const body = JSON.stringify(sent);
      expect(await check(signed(body), body, sent)).toBe('known');
    }
    expect(createSignatureVerifier).toHaveBeenCalledTimes(2);
  });
});

describe('the time of a request', () => {
  test.each([
    ['known', ago(150)],
    ['known', ago(-150)],
    ['known', now.getTime()],
    ['stale', ago(151)],
    ['stale', ago(-151)],
    ['stale', ''],
    ['stale', 'yesterday'],
  ])('makes it %s: %p', async (verdict, timestamp) => {
    expect(await verify(envelope(timestamp))).toBe(verdict);
  });

  test.each([
    ['AlexaSkillEvent.SkillDisabled', 3600, 'known'],
    ['AlexaSkillEvent.ProactiveSubscriptionChanged', 3600, 'known'],
    ['AlexaSkillEvent.SkillDisabled', 3601, 'stale'],
    ['IntentRequest', 3600, 'stale'],
  ])('of %s may lie %i seconds back: %s', async (type, seconds, verdict) => {
    expect(await verify(envelope(ago(seconds), { type }))).toBe(verdict);
  });

  test('must be there', async () => {
    expect(await verify({ ...envelope(ago(0)), request: null })).toBe('stale');
    expect(await verify('LaunchRequest')).toBe('stale');
  });
});

describe('the skill of a request', () => {
  const of = (context: unknown, session: unknown) =>
    verify({ ...envelope(ago(0)), context, session });
  const application = { applicationId: skillId };
  const other = { applicationId: 'amzn1.ask.skill.other' };

  test('may be named by the session alone', async () => {
    expect(await of(undefined, { application })).toBe('known');
  });

  test('must be this one', async () => {
    expect(await of({ System: { application: other } }, { application })).toBe('other-skill');
    expect(await of(undefined, { application: other })).toBe('other-skill');
    expect(await of(null, null)).toBe('other-skill');
  });
});

test('the chain of our own making is one in every other respect', () => {
  const [leaf, root] = chain
    .split(/(?<=END CERTIFICATE-----\n)/)
    .map((pem) => new X509Certificate(pem));
  expect(leaf?.checkHost('echo-api.amazon.com')).toBe('echo-api.amazon.com');
  expect(root && leaf?.verify(root.publicKey)).toBe(true);
  expect(chainUrl).toContain('/echo.api/');
});
