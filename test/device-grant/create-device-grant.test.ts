import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createDeviceGrant } from '../../lambda/device-grant/create-device-grant.ts';
import type { DeviceGrant } from '../../lambda/shoppers/device-grant.ts';
import { secrets, startLinking, type RunningLinking } from '../account-linking/start-linking.ts';
import { approveCode, refuseCode } from '../account-linking/telephone.ts';

const at = new Date('2026-11-21T12:00:00.000Z');
const signal = () => AbortSignal.timeout(5000);
const open = (issuer: string, clientSecret: string = secrets.telephony): DeviceGrant =>
  createDeviceGrant({ issuer, clientId: 'telephony', clientSecret });

describe('a device grant at our own account linking', () => {
  let linking: RunningLinking;
  let grant: DeviceGrant;

  beforeAll(async () => {
    linking = await startLinking();
    grant = open(linking.issuer);
  });

  afterAll(() => linking.stop());

  async function begin() {
    const code = await grant.begin(at, signal());
    if (!code) throw new Error('no code');
    return code;
  }

  test('gives digits to say, an address, and ten minutes', async () => {
    expect(await begin()).toEqual({
      deviceCode: expect.stringMatching(/^[\w-]{40,}$/),
      userCode: expect.stringMatching(/^\d{3} \d{3} \d{3}$/),
      verificationUri: `${linking.issuer}/device`,
      expiresAt: '2026-11-21T12:10:00.000Z',
    });
  });

  test('waits, is linked once the shopper agrees, and says so once', async () => {
    const { deviceCode, userCode } = await begin();
    expect(await grant.poll(deviceCode, signal())).toEqual({ kind: 'waiting' });
    await approveCode(linking.issuer, userCode);
    const linked = await grant.poll(deviceCode, signal());
    expect(linked).toEqual({ kind: 'linked', token: expect.stringMatching(/^[\w-]{40,}$/) });
    const token = linked.kind === 'linked' ? linked.token : undefined;
    expect(await linking.identify(token, 'telephony', new Date())).toMatchObject({
      customer: 'cm-newcomer',
    });
    expect(await grant.poll(deviceCode, signal())).toEqual({ kind: 'expired' });
  });

  test('is refused by whoever has not heard the code', async () => {
    const { deviceCode, userCode } = await begin();
    await refuseCode(linking.issuer, userCode);
    expect(await grant.poll(deviceCode, signal())).toEqual({ kind: 'refused' });
  });

  test('makes nothing of a code that nobody was given', async () => {
    expect(await grant.poll('x'.repeat(43), signal())).toEqual({ kind: 'expired' });
  });

  test('is away for whoever has the wrong secret, or no time', async () => {
    const stranger = open(linking.issuer, 'guess');
    expect(await stranger.begin(at, signal())).toBeUndefined();
    expect(await stranger.poll('x', signal())).toEqual({ kind: 'away' });
    expect(await grant.begin(at, AbortSignal.abort())).toBeUndefined();
    expect(await grant.poll('x', AbortSignal.abort())).toEqual({ kind: 'away' });
  });
});

describe('a server that is not well', () => {
  let server: Server | undefined;

  afterEach(() => {
    server?.close();
    server?.closeAllConnections();
  });

  async function answerWith(status: number, body: string): Promise<string> {
    server = createServer((_, response) => {
      if (status === 0) return;
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
    const listening = server;
    await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(listening.address() as AddressInfo).port}/link`;
  }

  test.each([
    ['asks to slow down', 400, '{"error":"slow_down"}', 'waiting'],
    ['says that the code has run out', 400, '{"error":"expired_token"}', 'expired'],
    ['fails', 500, '{"error":"server_error"}', 'away'],
    ['answers nonsense', 200, 'nonsense', 'away'],
    ['gives a token that is none', 200, '{"token_type":"bearer"}', 'away'],
  ])('that %s (%i %s) makes the code %s', async (_, status, body, kind) => {
    const grant = open(await answerWith(status, body));
    expect(await grant.poll('a code', signal())).toEqual({ kind });
    expect(await grant.begin(at, signal())).toBeUndefined();
  });

  test('that never answers is away after a second and a half', async () => {
    const grant = open(await answerWith(0, ''));
    const startedAt = performance.now();
    expect(await grant.poll('a code', signal())).toEqual({ kind: 'away' });
    expect(performance.now() - startedAt).toBeLessThan(2500);
  });

  test('or does not exist is away', async () => {
    const grant = open('http://127.0.0.1:1/link');
    expect(await grant.begin(at, signal())).toBeUndefined();
    expect(await grant.poll('a code', signal())).toEqual({ kind: 'away' });
  });

  test('is never told a secret in the clear, except on this machine', async () => {
    const grant = open('http://voice.shop.example/link');
    expect(await grant.poll('a code', signal())).toEqual({ kind: 'away' });
  });
});
