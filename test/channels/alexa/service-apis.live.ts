import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { DeviceLocation } from '../../../lambda/conversation/turn.ts';
import { startFakeApi } from '../../fakes/alexa-api/start-fake-api.ts';
import { launch } from '../../fixtures/alexa/envelopes.ts';
import { reply } from '../../fixtures/alexa/replies.ts';
import { startSkill } from '../../fixtures/alexa/start-skill.ts';

const settings = '/devices/amzn1.ask.device.TEST/settings';
const zonePath = `/v2${settings}/System.timeZone`;
const addressPath = `/v1${settings}/address/countryAndPostalCode`;

describe('the service APIs over HTTP', () => {
  let api: Awaited<ReturnType<typeof startFakeApi>>;
  beforeEach(async () => {
    api = await startFakeApi({
      '/v1/directives': { status: 204 },
      [zonePath]: { status: 200, body: 'America/Chicago' },
      [addressPath]: { status: 403, body: { code: 'ACCESS_DENIED' } },
    });
  });
  afterEach(() => api.stop());

  const toApi = () => launch({ system: { apiEndpoint: api.origin } });

  test('tell the device’s zone, and that its address may not be read', async () => {
    const found: (DeviceLocation | string | undefined)[] = [];
    const { skill } = startSkill(
      async ({ device, signal }) => {
        found.push(await device.timeZone(signal), await device.locate(signal));
        return reply();
      },
      { apiOrigins: [api.origin], fetch },
    );
    await skill.invoke(toApi());
    expect(found).toEqual(['America/Chicago', { kind: 'ask' }]);
    expect(api.calls.map(({ authorization }) => authorization)).toEqual([
      'Bearer api-access-token',
      'Bearer api-access-token',
    ]);
  });

  test('say a word while the shopper waits', async () => {
    const { skill } = startSkill(
      async () => {
        // As slow as it takes for the word to arrive.
        while (api.calls.length === 0) await sleep(20);
        return reply();
      },
      { apiOrigins: [api.origin], fetch },
    );
    await skill.invoke(toApi());
    expect(api.calls).toMatchObject([
      { method: 'POST', body: { directive: { type: 'VoicePlayer.Speak' } } },
    ]);
  });

  test('on loopback get no call and no token where nobody configured them', async () => {
    const { skill, turns } = startSkill(undefined, { fetch });
    await skill.invoke(toApi());
    const [turn] = turns;
    expect(await turn?.device.locate(turn.signal)).toEqual({ kind: 'unknown' });
    expect(api.calls).toEqual([]);
  });
});
