import { describe, expect, test } from '@jest/globals';
import { ConfigError } from '../../lambda/runtime/config-error.ts';
import { readLinkingConfig, readServerConfig } from '../../lambda/runtime/env.ts';
import { generatedKey, linkingVariables } from '../fixtures/functions/linking-variables.ts';

const common = {
  SHOPKEEPER_SHOP_URL: 'https://shop.example/shop-api',
  SHOPKEEPER_SHOP_SECRET: 'a-secret-of-16-or-more',
};
const linking = { ...common, ...linkingVariables };
const upstream = {
  SHOPKEEPER_LINK_UPSTREAM_ISSUER: 'https://login.shop.example/customers',
  SHOPKEEPER_LINK_UPSTREAM_CLIENT_ID: 'voice-shop',
  SHOPKEEPER_LINK_UPSTREAM_CLIENT_SECRET: generatedKey(7),
};

function problemsOf(env: Readonly<Record<string, string>>) {
  try {
    readLinkingConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('account linking’s configuration', () => {
  test('holds keys, the newest first, and the platforms that are set up', () => {
    expect(readLinkingConfig(linking).linking).toEqual({
      issuer: 'https://voice.shop.example/prod/link',
      cookieKeys: [generatedKey(1), generatedKey(2)],
      sealingKeys: [Buffer.from(generatedKey(3), 'hex')],
      shopperKey: generatedKey(4),
      clients: [
        { kind: 'alexa', secret: generatedKey(5), vendorId: 'M1VENDOR', pkce: 'required' },
        { kind: 'google', secret: generatedKey(6), projectId: 'corner-market', pkce: 'accepted' },
      ],
    });
  });

  test('names every variable that is missing', () => {
    expect(problemsOf(common).map(({ variable, code }) => [variable, code])).toEqual([
      ['SHOPKEEPER_LINK_ISSUER', 'MISSING'],
      ['SHOPKEEPER_LINK_COOKIE_KEYS', 'MISSING'],
      ['SHOPKEEPER_LINK_SEALING_KEYS', 'MISSING'],
      ['SHOPKEEPER_LINK_SHOPPER_KEY', 'MISSING'],
      ['SHOPKEEPER_LINK_ALEXA_SECRET', 'MISSING'],
    ]);
  });

  test.each([
    ['SHOPKEEPER_LINK_ISSUER', 'http://voice.shop.example/link'],
    ['SHOPKEEPER_LINK_ISSUER', 'https://voice.shop.example/link/'],
    ['SHOPKEEPER_LINK_ISSUER', 'http://127.0.0.1.evil.example/link'],
    ['SHOPKEEPER_LINK_COOKIE_KEYS', `${generatedKey(1)},short`],
    ['SHOPKEEPER_LINK_COOKIE_KEYS', 'x'.repeat(64)],
    ['SHOPKEEPER_LINK_COOKIE_KEYS', 'development only and never in production'],
    ['SHOPKEEPER_LINK_SEALING_KEYS', '0'.repeat(64)],
    ['SHOPKEEPER_LINK_SEALING_KEYS', generatedKey(3).slice(1)],
    ['SHOPKEEPER_LINK_SHOPPER_KEY', 'change-me change-me change-me change-me'],
    ['SHOPKEEPER_LINK_ALEXA_SECRET', 'an example of a secret, 32 characters'],
    ['SHOPKEEPER_LINK_ALEXA_VENDOR', 'M1/../x'],
    ['SHOPKEEPER_LINK_GOOGLE_PROJECT', 'Corner Market'],
    ['SHOPKEEPER_LINK_PKCE', 'everybody'],
    ['SHOPKEEPER_LINK_UPSTREAM_ISSUER', 'http://login.shop.example'],
    ['SHOPKEEPER_LINK_UPSTREAM_ISSUER', 'https://login.shop.example?x=1'],
    ['SHOPKEEPER_LINK_UPSTREAM_CLIENT_ID', 'voice shop'],
    ['SHOPKEEPER_LINK_UPSTREAM_CLIENT_SECRET', 'short one'],
    ['SHOPKEEPER_LINK_UPSTREAM_CLIENT_SECRET', 'change-me change-me'],
    ['SHOPKEEPER_LINK_UPSTREAM_CLAIM', 'the customer'],
  ])('refuses %s=%s, and does not repeat it', (variable, value) => {
    const whole = variable.includes('UPSTREAM') ? { ...linking, ...upstream } : linking;
    const problems = problemsOf({ ...whole, [variable]: value });
    expect(problems).toMatchObject([{ variable, code: 'INVALID' }]);
    expect(JSON.stringify(problems)).not.toContain(value);
  });

  test('wants a platform, and of each all that it needs', () => {
    const without = (names: RegExp) =>
      Object.fromEntries(Object.entries(linking).filter(([name]) => !names.test(name)));
    expect(problemsOf(without(/ALEXA_VENDOR/))).toMatchObject([
      { variable: 'SHOPKEEPER_LINK_ALEXA_VENDOR' },
    ]);
    expect(problemsOf(without(/ALEXA|GOOGLE/))).toMatchObject([
      { variable: 'SHOPKEEPER_LINK_ALEXA_SECRET' },
    ]);
  });

  test('names a provider at which shoppers sign in, and the claim that is their id', () => {
    const settings = {
      issuer: 'https://login.shop.example/customers',
      clientId: 'voice-shop',
      clientSecret: generatedKey(7),
      claim: 'sub',
    };
    const read = (more: object) =>
      readLinkingConfig({ ...linking, ...upstream, ...more }).linking.upstream;
    expect(read({})).toEqual(settings);
    expect(read({ SHOPKEEPER_LINK_UPSTREAM_CLAIM: 'https://shop.example/customer' })).toEqual({
      ...settings,
      claim: 'https://shop.example/customer',
    });
    expect(read({ SHOPKEEPER_LINK_UPSTREAM_ISSUER: 'http://127.0.0.1:4000' })).toMatchObject({
      issuer: 'http://127.0.0.1:4000',
    });
  });

  test.each([
    [['ISSUER'], ['CLIENT_ID', 'CLIENT_SECRET']],
    [['CLIENT_ID', 'CLIENT_SECRET'], ['ISSUER']],
    [['CLAIM'], ['ISSUER', 'CLIENT_ID', 'CLIENT_SECRET']],
  ])('with %j of a provider misses %j', (given, missing) => {
    const values: Readonly<Record<string, string>> = {
      ...upstream,
      SHOPKEEPER_LINK_UPSTREAM_CLAIM: 'sub',
    };
    const names = given.map((name) => `SHOPKEEPER_LINK_UPSTREAM_${name}`);
    const some = Object.fromEntries(names.map((name) => [name, values[name] ?? '']));
    expect(problemsOf({ ...linking, ...some })).toMatchObject(
      missing.map((name) => ({ variable: `SHOPKEEPER_LINK_UPSTREAM_${name}`, code: 'MISSING' })),
    );
  });

  test('takes development secrets on loopback only', () => {
    const development = {
      ...linking,
      SHOPKEEPER_LINK_COOKIE_KEYS: 'development only and never in production',
    };
    const issuer = { SHOPKEEPER_LINK_ISSUER: 'http://127.0.0.1:3000/link' };
    expect(problemsOf({ ...development, ...issuer })).toEqual([]);
    expect(problemsOf(development)).toHaveLength(1);
  });

  test.each([
    ['none', ['accepted', 'accepted']],
    ['google', ['accepted', 'required']],
    ['alexa,google', ['required', 'required']],
  ])('requires a proof key of %s', (SHOPKEEPER_LINK_PKCE, expected) => {
    const { clients } = readLinkingConfig({ ...linking, SHOPKEEPER_LINK_PKCE }).linking;
    expect(clients.map((client) => 'pkce' in client && client.pkce)).toEqual(expected);
  });

  test('is the server’s, too, where an issuer is named', () => {
    const server = { ...common, SHOPKEEPER_SKILL_ID: 'amzn1.ask.skill.1' };
    expect(readServerConfig(server).linking).toBeUndefined();
    expect(readServerConfig({ ...linking, ...server }).linking?.issuer).toContain('/prod/link');
    const half = { ...server, SHOPKEEPER_LINK_ISSUER: linking.SHOPKEEPER_LINK_ISSUER };
    expect(() => readServerConfig(half)).toThrow(/COOKIE_KEYS[\s\S]*SHOPPER_KEY/);
  });
});
