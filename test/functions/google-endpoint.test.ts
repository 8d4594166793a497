import { describe, expect, test } from '@jest/globals';
import { createVerifyRequest } from '../../lambda/channels/google/verify-request.ts';
import { createGoogleEndpoint } from '../../lambda/functions/google-endpoint.ts';
import { silentLogger, type LogFields } from '../../lambda/runtime/logger.ts';
import { webhookRequest } from '../fixtures/google/webhook-request.ts';
import { now, webhookWith } from '../fixtures/google/webhook-with.ts';

const secret = 'correct horse battery staple';

function endpointWith(options: { secret?: string; fails?: boolean } = { secret }) {
  const logged: [string, LogFields | undefined][] = [];
  const log = (event: string, fields?: LogFields) => {
    logged.push([event, fields]);
  };
  const { webhook, turns } = webhookWith();
  const endpoint = createGoogleEndpoint({
    webhook: options.fails ? () => Promise.reject(new Error('canary')) : webhook,
    verify: createVerifyRequest({ ...options, clock: () => now }),
    logger: { ...silentLogger, warn: log, error: log },
  });
  const post = async (body: string | Buffer, more: object = {}) => {
    const headers = { 'x-shopkeeper-secret': secret };
    const response = await endpoint({ method: 'POST', headers, body: Buffer.from(body), ...more });
    return { ...response, body: JSON.parse(response.body) as unknown };
  };
  return { post, turns, logged };
}

const good = JSON.stringify(webhookRequest());

describe('the webhook on the web', () => {
  test('answers the agent', async () => {
    const { status, headers, body } = await endpointWith().post(good);
    expect(status).toBe(200);
    expect(headers).toEqual({ 'content-type': 'application/json; charset=utf-8' });
    expect(body).toMatchObject({ fulfillmentText: 'Your cart is empty. What would you like?' });
  });

  test.each([
    ['no credentials', {}, 'no-credentials'],
    ['the wrong secret', { 'x-shopkeeper-secret': 'guess' }, 'wrong-credentials'],
  ])('refuses a caller with %s before reading what it sent', async (_, headers, code) => {
    const { post, turns, logged } = endpointWith();
    const { status, body } = await post('not even json', { headers });
    expect(status).toBe(401);
    expect(body).toMatchObject({ error: { code } });
    expect(turns).toEqual([]);
    expect(logged).toEqual([['google.refused', { reason: code }]]);
  });

  test('lets nobody in before it is set up, and says in the log what to do', async () => {
    const { post, turns, logged } = endpointWith({});
    const { status, body } = await post(good);
    expect([status, body]).toMatchObject([503, { error: { code: 'not-configured' } }]);
    expect(turns).toEqual([]);
    expect(logged).toMatchObject([
      ['google.not-configured', { remedy: expect.stringContaining('SHOPKEEPER_GOOGLE_SECRET') }],
    ]);
  });

  test.each([
    ['no JSON', '{', 400, 'invalid-json'],
    ['nothing', '', 400, 'invalid-json'],
    ['no UTF-8', Buffer.from([0x22, 0xff, 0x22]), 400, 'invalid-json'],
    ['too much', ' '.repeat(65_537), 413, 'too-large'],
    ['another fulfilment', '{"fulfillmentInfo":{}}', 400, 'dialogflow-cx'],
    ['no Dialogflow at all', '[]', 400, 'not-dialogflow'],
  ])('refuses %s, and says what to do', async (_, sent, status, code) => {
    const response = await endpointWith().post(sent);
    expect(response).toMatchObject({
      status,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: { error: { code, message: expect.stringMatching(/\w+\.$/) } },
    });
  });

  test('takes what is just short enough', async () => {
    const { status } = await endpointWith().post(good.padEnd(65_536));
    expect(status).toBe(200);
  });

  test.each(['GET', 'PUT', 'OPTIONS'])('has no use for %s', async (method) => {
    const { status, headers } = await endpointWith().post('', { method });
    expect([status, headers['allow']]).toEqual([405, 'POST']);
  });

  test('tells nothing of what went wrong inside', async () => {
    const { post, logged } = endpointWith({ secret, fails: true });
    const { status, body } = await post(good);
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toContain('canary');
    expect(logged).toMatchObject([['google.endpoint-failed', { detail: 'canary' }]]);
  });
});
