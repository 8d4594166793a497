import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Logger } from '../../lambda/runtime/logger.ts';
import { startServer, type RunningServer } from '../../simulator/start-server.ts';
import { demoClients } from '../../simulator/world/linking-settings.ts';
import { openWorld, type World } from '../../simulator/world/world.ts';
import { webhookRequest } from '../fixtures/google/webhook-request.ts';
import {
  answerOf,
  approve,
  codeOf,
  credentialsOf,
  exchangeFields,
  post,
  requestOf,
  type Channel,
} from './platform.ts';
import { createBrowser } from './browser.ts';

jest.setTimeout(60_000);

const seedingTakesMs = 180_000;
const secret = 'a secret of the agent, 32 or more';
const lines: string[] = [];
const log = (event: string, fields?: object) => {
  lines.push(JSON.stringify({ event, ...fields }));
};
const logger: Logger = { info: log, warn: log, error: log };
let world: World;
let server: RunningServer;
let issuer: string;

beforeAll(async () => {
  world = await openWorld({ fresh: true, onProgress: () => undefined });
  server = await startServer(world, secret, logger);
  issuer = `${server.url}/link`;
}, seedingTakesMs);

afterAll(async () => {
  await server.stop();
  await world.stop();
});

const redirects = {
  alexa: `https://layla.amazon.com/api/skill/link/${demoClients.alexa.vendorId}`,
  google: `https://oauth-redirect.googleusercontent.com/r/${demoClients.google.projectId}`,
};

async function linkAs(channel: Channel, persona: string) {
  const redirect = { redirect_uri: redirects[channel] };
  const request = requestOf(issuer, channel, redirect);
  const code = codeOf(await approve(request, persona));
  const fields = { ...exchangeFields(request, code), ...redirect };
  const options = { as: channel, secret: demoClients[channel].secret };
  return answerOf(await post(issuer, '/token', fields, options));
}

async function ask(intent: string, accessToken?: string): Promise<string> {
  const payload = accessToken ? { user: { accessToken } } : {};
  const response = await fetch(`${server.url}/google`, {
    method: 'POST',
    headers: { 'x-shopkeeper-secret': secret },
    body: JSON.stringify(webhookRequest({ intent, original: { payload } })),
  });
  const { fulfillmentText } = (await response.json()) as { fulfillmentText: string };
  return fulfillmentText;
}

describe('a customer of the running shop', () => {
  test('signs in with the shop’s own password, links, and is known to the skill', async () => {
    expect(await ask('OrderStatus')).toContain('account');
    const tokens = await linkAs('google', 'waiting');
    expect(await ask('OrderStatus', tokens.access_token)).toMatch(/order|arriv/i);
  });

  test('chooses among the cards and addresses that the shop holds', async () => {
    const browser = createBrowser();
    const signIn = await browser.open(`${issuer}/settings`);
    const page = await browser.submit(signIn, '/sign-in', credentialsOf('regular'));
    expect(page.text).toMatch(/now Visa ending 4242</);
    const [, method = ''] = /name="method" value="([^"]+)"/.exec(page.text) ?? [];
    const [, address = ''] = /name="address" value="([^"]+)"/.exec(page.text) ?? [];
    const saved = await browser.submit(page, '/settings/save', { method, address });
    expect(saved.text).toContain('Your settings are saved.');
    expect(saved.forms[0]?.fields).toMatchObject({ method, address });
    expect([method, address]).not.toContain('');
  });

  test('is not let in with a wrong password', async () => {
    const browser = createBrowser();
    const request = requestOf(issuer, 'alexa', { redirect_uri: redirects.alexa });
    const page = await browser.open(request.url);
    const { email } = credentialsOf('regular');
    const wrong = await browser.submit(page, '/sign-in', { email, password: 'canary password' });
    expect([wrong.status, wrong.text]).toEqual([401, expect.stringContaining('match')]);
    expect(lines.join('\n')).not.toMatch(/canary|corner-market\.example/);
  });

  test('is a stranger again once the platform unlinks', async () => {
    const tokens = await linkAs('google', 'regular');
    const options = { as: 'google', secret: demoClients.google.secret } as const;
    await post(issuer, '/token/revocation', { token: tokens.refresh_token }, options);
    expect(await ask('OrderStatus', tokens.access_token)).toContain('account');
  });
});

test('the server’s metadata stand where RFC 8414 looks for them', async () => {
  const path = '/.well-known/oauth-authorization-server/link';
  const metadata = (await (await fetch(server.url + path)).json()) as Record<string, unknown>;
  expect(metadata).toMatchObject({ issuer, token_endpoint: `${issuer}/token` });
});
