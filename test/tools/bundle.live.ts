import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Metafile } from 'esbuild';
import * as v from 'valibot';
import { buildFunction } from '../../tools/bundle/build-function.ts';
import { measureBundle } from '../../tools/bundle/measure-bundle.ts';
import { answerSchema, isSpoken } from '../fixtures/alexa/answer-schema.ts';
import { intent, launch, skillId } from '../fixtures/alexa/envelopes.ts';
import { linkingVariables } from '../fixtures/functions/linking-variables.ts';
import {
  nobodyThere,
  startFunction,
  type RunningFunction,
} from '../fixtures/functions/start-function.ts';

const optional = (name: string): string => resolve('node_modules', name, 'bin/node');
/** The versions that are deployed on, or were until lately; two come as optional packages. */
const runtimes = [
  ['this Node', process.execPath],
  ['Node 22', optional('node22')],
  ['Node 24', optional('node24')],
] as const;

const googleSecret = 'a-secret-of-the-agent';
const environment = {
  ...nobodyThere,
  SHOPKEEPER_SKILL_ID: skillId,
  SHOPKEEPER_GOOGLE_SECRET: googleSecret,
};

const linkingEnvironment = { ...nobodyThere, ...linkingVariables };

let folder: string;
let alexa: Metafile;
let google: Metafile;
let linking: Metafile;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shopkeeper-bundle-'));
  alexa = await buildFunction('alexa', join(folder, 'alexa'));
  google = await buildFunction('google', join(folder, 'google'));
  linking = await buildFunction('account-linking', join(folder, 'account-linking'));
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the bundles', () => {
  const packages = (metafile: Metafile) =>
    Object.keys(metafile.inputs).filter((path) => path.includes('node_modules'));

  test('hold nothing of another channel, of the shop’s server or of what stubs stand for', () => {
    const foreignToAll = /node_modules\/(googleapis|google-auth-library|@vendure|express)\//;
    expect(packages(alexa).filter((path) => foreignToAll.test(path))).toEqual([]);
    expect(packages(google).filter((path) => foreignToAll.test(path))).toEqual([]);
    expect(packages(alexa).filter((path) => path.includes('actions-on-google'))).toEqual([]);
    expect(packages(google).filter((path) => path.includes('ask-sdk'))).toEqual([]);
  });

  test('of the skill hold nothing of account linking, nor that of account linking anything of what is said', () => {
    const ofLinking =
      /node_modules\/(oidc-provider|koa|helmet|serverless-http)\/|lambda\/account-linking\//;
    const ofSkill =
      /node_modules\/(ask-sdk|actions-on-google)|lambda\/(channels|conversation|catalogue)\//;
    const inputs = (metafile: Metafile) => Object.keys(metafile.inputs);
    expect([...inputs(alexa), ...inputs(google)].filter((path) => ofLinking.test(path))).toEqual(
      [],
    );
    expect(inputs(linking).filter((path) => ofSkill.test(path))).toEqual([]);
    expect(inputs(linking).some((path) => ofLinking.test(path))).toBe(true);
  });

  test('load little at start, and the database’s client only when it is needed', () => {
    expect(measureBundle(alexa).atStart).toBeLessThan(338_500);
    expect(measureBundle(google).atStart).toBeLessThan(394_500);
    const atStart = measureBundle(alexa).packages.map(([name]) => name);
    expect(atStart).toContain('ask-sdk-core');
    expect(atStart.filter((name) => /dynamoose|@aws-sdk|@smithy/.test(name))).toEqual([]);
  });
});

describe.each(runtimes)('on %s', (name, node) => {
  // Optional packages: where one is not installed, that is what the skipped test's title says.
  const installed = existsSync(node);
  const onlyIf = installed ? test : test.skip;
  const reason = installed ? '' : ` (${name} is not installed: npm install --include=optional)`;

  const start = (of: string): Promise<RunningFunction> =>
    startFunction({ node, module: join(folder, of, 'index.mjs'), env: environment });

  onlyIf(
    `the Alexa bundle answers direct invocations in words${reason}`,
    async () => {
      const running = await start('alexa');
      for (const event of [launch(), intent('StoreHoursIntent'), intent('ReorderIntent')]) {
        const answer = v.parse(answerSchema, await running.invoke(event));
        expect(isSpoken(answer)).toBe(true);
      }
      expect(running.output()).not.toMatch(/TypeError|ReferenceError|alexa.failed/);
      await running.stop();
    },
    30_000,
  );

  onlyIf(
    `the Google bundle answers every kind of HTTP event${reason}`,
    async () => {
      const running = await start('google');
      for (const event of httpEvents()) {
        const { statusCode, body } = (await running.invoke(event)) as {
          statusCode: number;
          body: string;
        };
        expect(statusCode).toBe(200);
        expect(JSON.parse(body)).toMatchObject({ fulfillmentText: expect.stringMatching(/\w+/) });
      }
      expect(running.output()).not.toMatch(/TypeError|ReferenceError/);
      await running.stop();
    },
    30_000,
  );

  onlyIf(
    `the account-linking bundle shows its pages through both gateways${reason}`,
    async () => {
      const running = await startFunction({
        node,
        module: join(folder, 'account-linking', 'index.mjs'),
        env: linkingEnvironment,
      });
      for (const event of discoveryEvents) {
        const { statusCode, body } = (await running.invoke(event)) as {
          statusCode: number;
          body: string;
        };
        expect([statusCode, JSON.parse(body)]).toMatchObject([
          200,
          { token_endpoint: 'https://voice.shop.example/prod/link/token' },
        ]);
      }
      await running.stop();
    },
    30_000,
  );

  onlyIf(
    `the Google bundle lets nobody in without the secret${reason}`,
    async () => {
      const running = await start('google');
      for (const { headers, ...event } of httpEvents()) {
        const unsigned = { 'content-type': headers['content-type'] };
        expect(await running.invoke({ ...event, headers: unsigned })).toMatchObject({
          statusCode: 401,
        });
      }
      await running.stop();
    },
    30_000,
  );
});

/** The authorization server's metadata, asked for behind API Gateway's both payloads, with a stage and without. */
const discoveryEvents = [
  {
    version: '1.0',
    httpMethod: 'GET',
    path: '/link/.well-known/oauth-authorization-server',
    headers: null,
    body: null,
    requestContext: { identity: { sourceIp: '192.0.2.1' } },
  },
  {
    version: '2.0',
    rawPath: '/prod/link/.well-known/oauth-authorization-server',
    headers: {},
    requestContext: { http: { method: 'GET', sourceIp: '192.0.2.1' } },
  },
];

/** One webhook request behind API Gateway (both payloads), a function URL, and in base 64. */
function httpEvents() {
  const body = JSON.stringify({
    responseId: 'r-1',
    session: 'projects/p/agent/sessions/s-1',
    queryResult: {
      queryText: 'when do you open',
      languageCode: 'en',
      parameters: {},
      intent: { name: 'projects/p/agent/intents/i-1', displayName: 'StoreHours' },
    },
    originalDetectIntentRequest: { payload: {} },
  });
  const basic = Buffer.from(`dialogflow:${googleSecret}`).toString('base64');
  const headers = { 'content-type': 'application/json', authorization: `Basic ${basic}` };
  const http = { method: 'POST', path: '/google' };
  return [
    { version: '1.0', httpMethod: 'POST', path: '/google', headers, body, isBase64Encoded: false },
    {
      version: '2.0',
      rawPath: '/google',
      headers,
      requestContext: { http },
      body,
      isBase64Encoded: false,
    },
    {
      version: '2.0',
      rawPath: '/',
      headers,
      requestContext: { domainName: 'id.lambda-url.us-east-1.on.aws', http },
      body,
      isBase64Encoded: false,
    },
    {
      version: '2.0',
      rawPath: '/google',
      headers,
      requestContext: { http },
      body: Buffer.from(body).toString('base64'),
      isBase64Encoded: true,
    },
  ];
}
