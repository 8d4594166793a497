import https from 'node:https';
import { createServer as createTlsServer, connect, type Server, type TLSSocket } from 'node:tls';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createVerifyRequest } from '../../lambda/channels/google/verify-request.ts';
import { createGoogleEndpoint } from '../../lambda/functions/google-endpoint.ts';
import { createAlexaEndpoint } from '../../lambda/functions/server/alexa-endpoint.ts';
import {
  createServer,
  type ServerOptions,
  type ShopkeeperServer,
} from '../../lambda/functions/server/create-server.ts';
import {
  createVerifyAlexa,
  type SignatureVerifier,
} from '../../lambda/functions/server/verify-alexa.ts';
import { systemClock } from '../../lambda/runtime/clock.ts';
import { silentLogger } from '../../lambda/runtime/logger.ts';
import { envelope, skillId } from '../fixtures/certificates/alexa-envelope.ts';
import { certify } from '../fixtures/certificates/certificate.ts';
import { chain, signed, TrustingVerifier } from '../fixtures/certificates/signed-by-alexa.ts';
import { webhookRequest } from '../fixtures/google/webhook-request.ts';
import { webhookWith } from '../fixtures/google/webhook-with.ts';

const secret = 'correct horse battery staple';
const logger = silentLogger;
let running: ShopkeeperServer | undefined;

async function start(
  createSignatureVerifier: () => SignatureVerifier = () => new TrustingVerifier(),
  more: Partial<ServerOptions> = {},
) {
  const heard: unknown[] = [];
  running = createServer({
    port: 0,
    logger,
    alexa: createAlexaEndpoint({
      handle: (said) => {
        heard.push(said);
        return Promise.resolve({ version: '1.0', response: {} });
      },
      verify: createVerifyAlexa({ skillId, clock: systemClock, createSignatureVerifier }),
      logger,
    }),
    google: createGoogleEndpoint({
      webhook: webhookWith().webhook,
      verify: createVerifyRequest({ secret, clock: systemClock }),
      logger,
    }),
    ...more,
  });
  const url = await running.listen();
  const post = (path: string, body: string | Uint8Array<ArrayBuffer>, headers = {}) =>
    fetch(`${url}${path}`, { method: 'POST', body, headers });
  return { url, post, heard };
}

const json = (response: Response) => response.json();

afterEach(async () => {
  await running?.stop();
  running = undefined;
});

describe('the server', () => {
  test('listens on loopback and says that it is well', async () => {
    const { url } = await start();
    const response = await fetch(`${url}/health`);
    expect(new URL(url).hostname).toBe('127.0.0.1');
    expect([response.status, await json(response)]).toEqual([200, { status: 'ok' }]);
    expect(response.headers.get('x-powered-by')).toBeNull();
  });

  test('knows no other way in', async () => {
    const { url, post } = await start();
    for (const response of [await fetch(`${url}/`), await post('/alexa/x', '{}')]) {
      expect([response.status, await json(response)]).toMatchObject([
        404,
        { error: { code: 'not-found' } },
      ]);
    }
  });

  test.each(['/alexa', '/google'])('refuses a long body on %s', async (path) => {
    const { post } = await start();
    const response = await post(path, 'x'.repeat(65_537));
    expect([response.status, await json(response)]).toMatchObject([
      413,
      { error: { code: 'too-large' } },
    ]);
  });

  test('refuses a body in an encoding that it does not know', async () => {
    const { post } = await start();
    const response = await post('/google', '{}', { 'content-encoding': 'made-up' });
    expect([response.status, await json(response)]).toMatchObject([
      415,
      { error: { code: 'bad-request' } },
    ]);
  });

  test('answers what has arrived before it ends, and takes nothing more', async () => {
    let arrived: () => void = () => undefined;
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { url, post } = await start(undefined, {
      google: async () => {
        arrived();
        await held;
        return { status: 200, headers: {}, body: 'at last' };
      },
    });
    const response = post('/google', '{}');
    await arrival;
    const stopped = running?.stop();
    await expect(fetch(`${url}/health`)).rejects.toThrow();
    answer();
    expect(await (await response).text()).toBe('at last');
    await stopped;
    running = undefined;
  });

  test('says why it cannot listen', async () => {
    const { url } = await start();
    const second = createServer({
      port: Number(new URL(url).port),
      logger,
      alexa: () => Promise.reject(new Error('never')),
      google: () => Promise.reject(new Error('never')),
    });
    await expect(second.listen()).rejects.toThrow('EADDRINUSE');
  });

  test('tells nothing of an endpoint that fails', async () => {
    const { post } = await start(undefined, { google: () => Promise.reject(new Error('canary')) });
    const response = await post('/google', '{}');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('canary');
  });
});

describe('Dialogflow at the server', () => {
  const body = JSON.stringify(webhookRequest());

  test('is answered when it shows the secret', async () => {
    const { post } = await start();
    const response = await post('/google', body, { 'x-shopkeeper-secret': secret });
    expect([response.status, await json(response)]).toMatchObject([
      200,
      { fulfillmentText: 'Your cart is empty. What would you like?' },
    ]);
  });

  test('is refused when it does not', async () => {
    const { post } = await start();
    const response = await post('/google', body);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toContain('Basic');
  });
});

describe('Alexa at the server', () => {
  const fresh = () => JSON.stringify(envelope(new Date().toISOString(), { said: 'crème' }));

  test('is answered when its signature holds for every byte that was sent', async () => {
    const { post, heard } = await start();
    const body = fresh();
    const response = await post('/alexa', body, signed(body));
    expect([response.status, await json(response)]).toEqual([
      200,
      { version: '1.0', response: {} },
    ]);
    expect(heard).toEqual([JSON.parse(body)]);
  });

  test.each([
    ['unsigned', (body: string) => ({ body, headers: {} })],
    ['bad-signature', (body: string) => ({ body: `${body} `, headers: signed(body) })],
    [
      'bad-signature',
      (body: string) => ({
        body,
        headers: { ...signed(body), signaturecertchainurl: 'https://attacker.example/echo.api/x' },
      }),
    ],
    [
      'stale',
      () => {
        const body = JSON.stringify(envelope(new Date(Date.now() - 160_000).toISOString()));
        return { body, headers: signed(body) };
      },
    ],
  ])('is refused: %s', async (code, forge) => {
    const { post, heard } = await start();
    const { body, headers } = forge(fresh());
    const response = await post('/alexa', body, headers);
    expect([response.status, await json(response)]).toMatchObject([400, { error: { code } }]);
    expect(heard).toEqual([]);
  });
});

describe('certificates that only we vouch for', () => {
  const host = 's3.amazonaws.com';
  const site = certify({ name: host, hosts: [host] });
  const amazon = https.globalAgent;
  let asked = 0;
  let store: Server;

  beforeAll(async () => {
    // Stands in for Amazon's storage, on loopback: the adapter fetches the chain there over real TLS.
    const key = site.privateKey.export({ type: 'pkcs8', format: 'pem' });
    store = createTlsServer({ key, cert: site.pem }, (socket) => {
      socket.once('data', () => {
        asked += 1;
        socket.end(`HTTP/1.1 200 OK\r\ncontent-length: ${chain.length}\r\n\r\n${chain}`);
      });
    });
    await new Promise<void>((resolve) => store.listen(0, '127.0.0.1', resolve));
    const { port } = store.address() as AddressInfo;
    const agent = new https.Agent();
    agent.createConnection = (): TLSSocket =>
      connect({ port, host: '127.0.0.1', servername: host, ca: site.pem });
    https.globalAgent = agent;
  });

  afterAll(() => {
    https.globalAgent = amazon;
    store.close();
  });

  test('are fetched, and refused for want of a trusted root', async () => {
    const { SkillRequestSignatureVerifier } = await import('ask-sdk-express-adapter');
    const { post, heard } = await start(() => new SkillRequestSignatureVerifier());
    const body = JSON.stringify(envelope(new Date().toISOString()));
    const response = await post('/alexa', body, signed(body));
    expect(asked).toBe(1);
    expect([response.status, await json(response)]).toMatchObject([
      400,
      { error: { code: 'bad-signature' } },
    ]);
    expect(heard).toEqual([]);
  });
});
