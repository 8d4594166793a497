import { beforeAll, describe, expect, test } from '@jest/globals';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type JWTVerifyGetKey } from 'jose';
import {
  createVerifyRequest,
  type CredentialOptions,
  type Headers,
} from '../../../lambda/channels/google/verify-request.ts';

const secret = 'correct horse battery staple';
const now = new Date('2026-11-21T15:00:00Z');

const verify = (headers: Headers, options: Partial<CredentialOptions> = { secret }) =>
  createVerifyRequest({ clock: () => now, ...options })(headers);

const basic = (pair: string) => `Basic ${Buffer.from(pair).toString('base64')}`;
const known = { kind: 'known' };
const wrong = { kind: 'refused', reason: 'wrong-credentials' };
const none = { kind: 'refused', reason: 'no-credentials' };

describe('a shared secret', () => {
  test.each([
    ['as the password of any user', { authorization: basic(`agent:${secret}`) }],
    ['without a user', { authorization: basic(`:${secret}`) }],
    ['in a header of its own', { 'x-shopkeeper-secret': secret }],
    ['whatever the spelling of the header', { 'X-Shopkeeper-Secret': secret }],
    [
      'whatever the spelling of the scheme',
      { Authorization: basic(`a:${secret}`).replace('Basic', 'basic') },
    ],
    ['among several headers', { authorization: ['Bearer x', basic(`agent:${secret}`)] }],
  ])('is known %s', async (_, headers) => {
    expect(await verify(headers)).toEqual(known);
  });

  test.each([
    ['another one', { 'x-shopkeeper-secret': 'another' }],
    ['one that only begins like it', { 'x-shopkeeper-secret': secret.slice(0, -1) }],
    ['one that goes on', { 'x-shopkeeper-secret': `${secret}x` }],
    ['an empty one', { 'x-shopkeeper-secret': '' }],
    ['it as a user', { authorization: basic(`${secret}:`) }],
    ['it in plain', { authorization: `Basic ${secret}` }],
    ['it as a token', { authorization: `Bearer ${secret}` }],
  ])('is not %s', async (_, headers) => {
    expect(await verify(headers)).toEqual(wrong);
  });

  test.each([
    ['nothing', {}],
    ['a header without a value', { authorization: undefined }],
    ['another scheme', { authorization: `Digest ${secret}` }],
    ['a scheme alone', { authorization: 'Basic' }],
  ])('is missed in %s', async (_, headers) => {
    expect(await verify(headers)).toEqual(none);
  });
});

describe('without any configuration', () => {
  test.each([[{}], [{ 'x-shopkeeper-secret': '' }], [{ authorization: basic(':') }]])(
    'nobody is known: %j',
    async (headers) => {
      expect(await verify(headers, {})).toEqual({ kind: 'not-configured' });
      expect(await verify(headers, { secret: '' })).toEqual({ kind: 'not-configured' });
    },
  );
});

describe("Google's own token", () => {
  const audience = 'https://shop.example/google';
  const email = 'service-1067@gcp-sa-dialogflow.iam.gserviceaccount.com';
  const identityToken = { audience, email };
  let sign: (claims?: object, more?: { issuer?: string; at?: string }) => Promise<string>;
  let keys: JWTVerifyGetKey;
  let others: JWTVerifyGetKey;

  beforeAll(async () => {
    const pair = await generateKeyPair('RS256');
    keys = createLocalJWKSet({ keys: [await exportJWK(pair.publicKey)] });
    others = createLocalJWKSet({
      keys: [await exportJWK((await generateKeyPair('RS256')).publicKey)],
    });
    sign = (claims = {}, { issuer = 'https://accounts.google.com', at = '15:00' } = {}) => {
      const issued = new Date(`2026-11-21T${at}:00Z`).getTime() / 1000;
      return new SignJWT({ aud: audience, email, email_verified: true, ...claims })
        .setProtectedHeader({ alg: 'RS256' })
        .setIssuer(issuer)
        .setIssuedAt(issued)
        .setExpirationTime(issued + 3600)
        .sign(pair.privateKey);
    };
  });

  const offered = async (token: string, more: Partial<CredentialOptions> = {}) =>
    verify({ authorization: `Bearer ${token}` }, { identityToken, keys, ...more });

  test('is known', async () => {
    expect(await offered(await sign())).toEqual(known);
  });

  test('is known beside a secret', async () => {
    expect(await offered(await sign(), { secret })).toEqual(known);
  });

  test.each([
    ['for another webhook', { aud: 'https://other.example/google' }, {}],
    ['of another account', { email: 'me@gmail.example' }, {}],
    ['of an account that is not verified', { email_verified: false }, {}],
    ['of another issuer', {}, { issuer: 'https://accounts.example' }],
    ['that has expired', {}, { at: '13:59' }],
  ])('is refused %s', async (_, claims, more) => {
    expect(await offered(await sign(claims, more))).toEqual(wrong);
  });

  test('is refused when somebody else signed it', async () => {
    expect(await offered(await sign(), { keys: others })).toEqual(wrong);
  });

  test('is refused without a signature', async () => {
    const [, payload] = (await sign()).split('.');
    const header = Buffer.from('{"alg":"none"}').toString('base64url');
    expect(await offered(`${header}.${payload ?? ''}.`)).toEqual(wrong);
    expect(await offered('not a token')).toEqual(wrong);
  });

  test("is refused while Google's keys cannot be fetched", async () => {
    const away = () => Promise.reject(new Error('away'));
    expect(await offered(await sign(), { keys: away })).toEqual(wrong);
  });

  test('is refused where only a secret will do', async () => {
    expect(await verify({ authorization: `Bearer ${await sign()}` })).toEqual(wrong);
  });
});
