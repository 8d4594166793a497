import { describe, expect, test } from '@jest/globals';
import { amazonOrigins, createAlexaApi } from '../../../lambda/channels/alexa/alexa-api.ts';
import { createFakeApi } from '../../fakes/alexa-api/create-fake-api.ts';

const token = 'api-access-token';
const signal = new AbortController().signal;

function apiAt(endpoint: string, fake = createFakeApi(), origins = amazonOrigins) {
  return createAlexaApi({ api: { endpoint, token } }, { fetch: fake.fetch, origins });
}

describe('the service APIs', () => {
  test.each(amazonOrigins)('are called at %s with the request’s own token', async (endpoint) => {
    const fake = createFakeApi({ '/v2/x': { status: 200, body: { a: 1 } } });
    expect(await apiAt(endpoint, fake)?.get('/v2/x', signal)).toEqual({
      status: 200,
      body: { a: 1 },
    });
    expect(fake.calls).toEqual([
      { method: 'GET', url: `${endpoint}/v2/x`, authorization: `Bearer ${token}`, body: undefined },
    ]);
  });

  test.each([
    'https://evil.example',
    'https://api.amazonalexa.com.evil.example',
    'https://api.amazonalexa.com:8443',
    'http://api.amazonalexa.com',
    'http://127.0.0.1:3000',
    'https://evil.example/https://api.amazonalexa.com',
    'file:///etc/passwd',
    'api.amazonalexa.com',
    '',
  ])('are not at %j', (endpoint) => {
    expect(apiAt(endpoint)).toBeUndefined();
  });

  test('may be on loopback where that was configured', () => {
    expect(
      apiAt('http://127.0.0.1:3000', createFakeApi(), ['http://127.0.0.1:3000']),
    ).toBeDefined();
  });

  test('keep a path and a password of an endpoint out of the call', async () => {
    const fake = createFakeApi();
    await apiAt('https://a:b@api.amazonalexa.com/elsewhere', fake)?.get('/v2/x', signal);
    expect(fake.calls[0]?.url).toBe('https://api.amazonalexa.com/v2/x');
  });

  test('that are not there, or answer nonsense, are values', async () => {
    const broken = () => Promise.reject(new TypeError('fetch failed'));
    const options = { fetch: broken, origins: amazonOrigins };
    const api = createAlexaApi(
      { api: { endpoint: 'https://api.amazonalexa.com', token } },
      options,
    );
    expect(await api?.get('/v2/x', signal)).toEqual({ status: 0, body: undefined });
    expect(await api?.post('/v1/x', {}, signal)).toBe(false);

    const nonsense = () => Promise.resolve(new Response('<html>', { status: 200 }));
    const odd = createAlexaApi(
      { api: { endpoint: 'https://api.amazonalexa.com', token } },
      { fetch: nonsense, origins: amazonOrigins },
    );
    expect(await odd?.get('/v2/x', signal)).toEqual({ status: 200, body: undefined });
  });

  test('are given up with the turn, or when they take too long by themselves', async () => {
    const fake = createFakeApi({ '/v2/x': 'silence' });
    const api = apiAt('https://api.amazonalexa.com', fake);
    const over = AbortSignal.abort();
    expect(await api?.get('/v2/x', over)).toEqual({ status: 0, body: undefined });
    expect(await api?.get('/v2/x', signal)).toEqual({ status: 0, body: undefined });
  });
});
