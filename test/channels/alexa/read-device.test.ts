import { describe, expect, test } from '@jest/globals';
import { amazonOrigins, createAlexaApi } from '../../../lambda/channels/alexa/alexa-api.ts';
import { readDevice } from '../../../lambda/channels/alexa/read-device.ts';
import { readRequest } from '../../../lambda/channels/alexa/read-request.ts';
import { createFakeApi, type ApiAnswer } from '../../fakes/alexa-api/create-fake-api.ts';
import { launch, withScreen, type Changes } from '../../fixtures/alexa/envelopes.ts';

const signal = new AbortController().signal;
const settings = '/devices/amzn1.ask.device.TEST/settings';
const zonePath = `/v2${settings}/System.timeZone`;
const addressPath = `/v1${settings}/address/countryAndPostalCode`;

function deviceOf(answers: Readonly<Record<string, ApiAnswer | 'silence'>>, changes: Changes = {}) {
  const fake = createFakeApi(answers);
  const request = readRequest(launch(changes));
  const api = createAlexaApi(request, { fetch: fake.fetch, origins: amazonOrigins });
  return { device: readDevice(request, api), calls: fake.calls };
}

describe('a device', () => {
  test('has a screen when it takes documents', () => {
    expect(deviceOf({}, { system: withScreen }).device.screen).toBe(true);
    expect(deviceOf({}).device.screen).toBe(false);
  });

  test('tells its time zone, and is asked only once and only when somebody wants to know', async () => {
    const { device, calls } = deviceOf({ [zonePath]: { status: 200, body: 'America/Chicago' } });
    expect(calls).toHaveLength(0);
    expect(await device.timeZone(signal)).toBe('America/Chicago');
    expect(await device.timeZone(signal)).toBe('America/Chicago');
    expect(calls).toHaveLength(1);
  });

  test.each<[string, ApiAnswer]>([
    ['none is set', { status: 204 }],
    ['it is refused', { status: 403 }],
    ['it is no zone', { status: 200, body: 'America/Atlantis' }],
    ['it is no text', { status: 200, body: { zone: 'America/Chicago' } }],
  ])('has no time zone where %s', async (_, answer) => {
    expect(await deviceOf({ [zonePath]: answer }).device.timeZone(signal)).toBeUndefined();
  });

  test('is where its address is', async () => {
    const body = { countryCode: 'US', postalCode: '60614' };
    const { device } = deviceOf({ [addressPath]: { status: 200, body } });
    expect(await device.locate(signal)).toEqual({
      kind: 'place',
      place: { postalCode: '60614', addressCountry: 'US' },
    });
  });

  test('that moves is where it says, without a call', async () => {
    const coordinate = { latitudeInDegrees: 41.9, longitudeInDegrees: -87.6 };
    const { device, calls } = deviceOf({}, { context: { Geolocation: { coordinate } } });
    expect(await device.locate(signal)).toEqual({
      kind: 'place',
      place: { latitude: 41.9, longitude: -87.6 },
    });
    expect(calls).toHaveLength(0);
  });

  test('can be asked for consent where that was not given', async () => {
    expect(await deviceOf({ [addressPath]: { status: 403 } }).device.locate(signal)).toEqual({
      kind: 'ask',
    });
  });

  test.each<[string, ApiAnswer | 'silence', Changes]>([
    ['has no address', { status: 204 }, {}],
    ['has half an address', { status: 200, body: { countryCode: 'US', postalCode: null } }, {}],
    ['has no id', { status: 200 }, { system: { device: {} } }],
    ['names no API', { status: 200 }, { system: { apiEndpoint: null } }],
    [
      'names somebody else’s API',
      { status: 200 },
      { system: { apiEndpoint: 'https://evil.example' } },
    ],
    ['is not answered for', 'silence', {}],
  ])('is nowhere when it %s', async (_, answer, changes) => {
    expect(await deviceOf({ [addressPath]: answer }, changes).device.locate(signal)).toEqual({
      kind: 'unknown',
    });
  });
});
