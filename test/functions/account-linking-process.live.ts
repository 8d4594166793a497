import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startDatabase, type RunningDatabase } from '../../simulator/database/start-database.ts';
import { linkingVariables } from '../fixtures/functions/linking-variables.ts';
import {
  nobodyThere,
  startFunction,
  type RunningFunction,
} from '../fixtures/functions/start-function.ts';

const linking = {
  module: 'lambda/functions/account-linking.ts',
  nodeArguments: ['--import', 'tsx'],
  env: { ...nobodyThere, ...linkingVariables },
};

interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly multiValueHeaders?: Readonly<Record<string, readonly string[]>>;
  readonly cookies?: readonly string[];
  readonly body: string;
}

const query = {
  response_type: 'code',
  client_id: 'google',
  redirect_uri: 'https://oauth-redirect.googleusercontent.com/r/corner-market',
  state: 'a state',
};

/** The same request as each kind of gateway sends it. */
const gateways = {
  'API Gateway 1.0': (path: string, cookie = '', form?: string) => ({
    version: '1.0',
    httpMethod: form === undefined ? 'GET' : 'POST',
    path: `/link${path}`,
    multiValueHeaders: { cookie: [cookie] },
    headers: { cookie, ...posted(form) },
    queryStringParameters: path === '/auth' ? query : null,
    body: form ?? null,
    requestContext: { identity: { sourceIp: '192.0.2.1' } },
  }),
  'API Gateway 2.0': (path: string, cookie = '', form?: string) => ({
    version: '2.0',
    rawPath: `/prod/link${path}`,
    rawQueryString: path === '/auth' ? new URLSearchParams(query).toString() : '',
    headers: { ...posted(form) },
    cookies: cookie.split('; '),
    body: form && Buffer.from(form).toString('base64'),
    isBase64Encoded: true,
    requestContext: {
      http: { method: form === undefined ? 'GET' : 'POST', sourceIp: '192.0.2.1' },
    },
  }),
};

const posted = (form?: string): Record<string, string> =>
  form === undefined
    ? { accept: 'text/html' }
    : { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' };

const cookiesOf = ({ cookies, multiValueHeaders }: Answer): readonly string[] =>
  cookies ?? multiValueHeaders?.['set-cookie'] ?? [];

const headerOf = ({ headers, multiValueHeaders }: Answer, name: string): string =>
  headers[name] ?? multiValueHeaders?.[name]?.[0] ?? '';

describe('the account-linking function as a plain process', () => {
  let database: RunningDatabase;
  let running: RunningFunction;

  beforeAll(async () => {
    database = await startDatabase();
    const env = { ...linking.env, SHOPKEEPER_DYNAMODB_ENDPOINT: database.endpoint };
    running = await startFunction({ ...linking, env });
  }, 30_000);

  afterAll(async () => {
    await running.stop();
    await database.stop();
  });

  test.each(Object.entries(gateways))(
    'behind %s asks for sign-in, in secure cookies, and says that the shop is away',
    async (_, eventOf) => {
      const asked = (await running.invoke(eventOf('/auth'))) as Answer;
      expect(asked.statusCode).toBe(303);
      const page = new URL(headerOf(asked, 'location'));
      expect(page.href).toContain('https://voice.shop.example/prod/link/interaction/');
      const cookies = cookiesOf(asked);
      expect(cookies.length).toBeGreaterThan(1);
      for (const cookie of cookies) expect(cookie).toMatch(/; secure; httponly/i);

      const path = page.pathname.replace('/prod/link', '');
      const jar = cookies.map((cookie) => cookie.split(';')[0]).join('; ');
      const signIn = (await running.invoke(eventOf(path, jar))) as Answer;
      expect([signIn.statusCode, signIn.body]).toEqual([
        200,
        expect.stringContaining('shop by voice with Google'),
      ]);

      const csrf = /name="csrf" value="([^"]+)"/.exec(signIn.body)?.[1] ?? '';
      const form = new URLSearchParams({ csrf, email: 'a@b.example', password: 'canary' });
      const event = eventOf(`${path}/sign-in`, jar, form.toString());
      const failed = (await running.invoke(event)) as Answer;
      expect([failed.statusCode, failed.body]).toEqual([
        503,
        expect.stringContaining('can&#39;t be reached'),
      ]);
      expect(running.output()).not.toContain('canary');
    },
    30_000,
  );

  test.each([[{}], [{ source: 'aws.events' }], [{ httpMethod: 7 }]])(
    'answers what is no HTTP at all: %p',
    async (event) => {
      expect(await running.invoke(event)).toMatchObject({ statusCode: 400 });
    },
  );
});

describe('the account-linking function without its secrets', () => {
  test('does not start, and names all that is missing', async () => {
    await expect(startFunction({ ...linking, env: nobodyThere })).rejects.toThrow(
      /LINK_ISSUER \(MISSING\)[\s\S]*LINK_COOKIE_KEYS \(MISSING\)[\s\S]*LINK_SEALING_KEYS \(MISSING\)[\s\S]*LINK_SHOPPER_KEY \(MISSING\)/,
    );
  }, 30_000);

  test('does not start with those of a README, and does not repeat them', async () => {
    const secret = 'development only and never in production';
    const env = { ...linking.env, SHOPKEEPER_LINK_COOKIE_KEYS: secret };
    const started = startFunction({ ...linking, env });
    await expect(started).rejects.toThrow(/LINK_COOKIE_KEYS \(INVALID\)/);
    await expect(started).rejects.not.toThrow(secret);
  }, 30_000);
});
