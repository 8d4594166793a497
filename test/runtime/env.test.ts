import { describe, expect, test } from '@jest/globals';
import { ConfigError } from '../../lambda/runtime/config-error.ts';
import {
  readAlexaConfig,
  readConfig,
  readGoogleConfig,
  readServerConfig,
} from '../../lambda/runtime/env.ts';

const common = {
  SHOPKEEPER_SHOP_URL: 'https://shop.example/shop-api',
  SHOPKEEPER_SHOP_SECRET: 'a-secret-of-16-or-more',
};
const alexa = { ...common, SHOPKEEPER_SKILL_ID: 'amzn1.ask.skill.1' };

function problemsOf(read: () => unknown) {
  try {
    read();
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('configuration', () => {
  test('needs a shop and its secret, and knows the rest', () => {
    expect(readConfig(common)).toEqual({
      shop: { url: 'https://shop.example/shop-api', secret: 'a-secret-of-16-or-more' },
      database: { region: 'us-east-1', tablePrefix: 'shopkeeper-', createTables: false },
      voice: expect.anything(),
      logLevel: 'INFO',
    });
  });

  test('names every variable at fault at once, and what to do', () => {
    const problems = problemsOf(() => readAlexaConfig({ SHOPKEEPER_SHOP_SECRET: 'short' }));
    expect(problems.map(({ variable, code }) => [variable, code])).toEqual([
      ['SHOPKEEPER_SHOP_URL', 'MISSING'],
      ['SHOPKEEPER_SHOP_SECRET', 'INVALID'],
      ['SHOPKEEPER_SKILL_ID', 'MISSING'],
    ]);
    expect(problems.every(({ remedy }) => /^[A-Z].*\.$/.test(remedy))).toBe(true);
  });

  test('takes an empty variable for a missing one', () => {
    expect(problemsOf(() => readConfig({ ...common, SHOPKEEPER_SHOP_URL: '' }))).toMatchObject([
      { variable: 'SHOPKEEPER_SHOP_URL', code: 'MISSING' },
    ]);
  });

  test('never repeats a value, which may be a secret', () => {
    const env = { SHOPKEEPER_SHOP_URL: 'hunter2', SHOPKEEPER_SHOP_SECRET: 'hunter2' };
    expect(() => readConfig(env)).toThrow(/SHOPKEEPER_SHOP_SECRET/);
    expect(JSON.stringify(problemsOf(() => readConfig(env)))).not.toContain('hunter2');
  });

  test('makes tables only in a local database', () => {
    const local = { ...common, SHOPKEEPER_DYNAMODB_ENDPOINT: 'http://127.0.0.1:8000' };
    expect(readConfig(local).database).toMatchObject({
      endpoint: 'http://127.0.0.1:8000',
      createTables: true,
    });
  });

  test.each([
    ['SHOPKEEPER_TABLE_PREFIX', 'a b'],
    ['SHOPKEEPER_LOG_LEVEL', 'LOUD'],
    ['AWS_REGION', 'the moon'],
    ['SHOPKEEPER_DYNAMODB_ENDPOINT', 'localhost'],
  ])('refuses %s=%s', (variable, value) => {
    expect(problemsOf(() => readConfig({ ...common, [variable]: value }))).toMatchObject([
      { variable, code: 'INVALID' },
    ]);
  });
});

describe('the Alexa function’s configuration', () => {
  test('needs a skill id', () => {
    expect(readAlexaConfig(alexa).skillId).toBe('amzn1.ask.skill.1');
    expect(
      problemsOf(() => readAlexaConfig({ ...alexa, SHOPKEEPER_SKILL_ID: 'my skill' })),
    ).toHaveLength(1);
  });

  test.each(['https://api.evil.example', 'http://127.0.0.1.evil.example', 'http://10.0.0.1:80'])(
    'lets nothing but loopback stand in for Amazon: not %s',
    (api) => {
      expect(
        problemsOf(() => readAlexaConfig({ ...alexa, SHOPKEEPER_ALEXA_API: api })),
      ).toMatchObject([{ variable: 'SHOPKEEPER_ALEXA_API', code: 'INVALID' }]);
    },
  );

  test('lets loopback stand in for Amazon', () => {
    const env = { ...alexa, SHOPKEEPER_ALEXA_API: 'http://127.0.0.1:4000' };
    expect(readAlexaConfig(env).alexaApi).toBe('http://127.0.0.1:4000');
  });
});

describe('the Google function’s configuration', () => {
  test('may hold a shared secret, an identity, both, or none: then nobody is let in', () => {
    const secret = { SHOPKEEPER_GOOGLE_SECRET: 'another-secret-of-16' };
    const identity = {
      SHOPKEEPER_GOOGLE_AUDIENCE: 'https://hook.example/google',
      SHOPKEEPER_GOOGLE_EMAIL: 'service-1@gcp-sa-dialogflow.iam.gserviceaccount.com',
    };
    const identityToken = {
      audience: identity.SHOPKEEPER_GOOGLE_AUDIENCE,
      email: identity.SHOPKEEPER_GOOGLE_EMAIL,
    };
    const google = (more: object) => readGoogleConfig({ ...common, ...more }).google;
    expect(google({})).toEqual({});
    expect(google(secret)).toEqual({ secret: 'another-secret-of-16' });
    expect(google(identity)).toEqual({ identityToken });
    expect(google({ ...secret, ...identity })).toEqual({
      secret: 'another-secret-of-16',
      identityToken,
    });
  });

  test('needs both halves of an identity', () => {
    const half = { ...common, SHOPKEEPER_GOOGLE_AUDIENCE: 'https://hook.example/google' };
    expect(problemsOf(() => readGoogleConfig(half))).toMatchObject([
      { variable: 'SHOPKEEPER_GOOGLE_EMAIL', code: 'MISSING' },
    ]);
  });
});

describe('the server’s configuration', () => {
  test('listens on loopback unless told otherwise', () => {
    expect(readServerConfig(alexa).server).toEqual({ host: '127.0.0.1', port: 3000 });
    const env = { ...alexa, SHOPKEEPER_HOST: '0.0.0.0', SHOPKEEPER_PORT: '0' };
    expect(readServerConfig(env).server).toEqual({ host: '0.0.0.0', port: 0 });
  });

  test.each(['70000', '-1', 'http'])('refuses the port %s', (port) => {
    expect(problemsOf(() => readServerConfig({ ...alexa, SHOPKEEPER_PORT: port }))).toMatchObject([
      { variable: 'SHOPKEEPER_PORT', code: 'INVALID' },
    ]);
  });
});
