import { describe, expect, test } from '@jest/globals';
import { redact, redacted } from '../../lambda/runtime/redact.ts';

const clean = (value: unknown): string => JSON.stringify(value, redact);

const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjbS1yZWd1bGFyIn0.c2lnbmF0dXJlLW9mLXRoZS10b2tlbg';

describe('a log line', () => {
  test.each([
    ['a JSON Web Token', jwt],
    ['an unsigned one', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJjbSJ9.'],
    ['an Amazon token', 'Atza|IwEBIJedGXjDqsU_vMxykqOMg'],
    ['a consent token', 'Atc|MQEWYJxEnP3I1ND03ZzbY_NxQkA7Kn7Aioev'],
    ['a bearer', 'Bearer abc.def-123'],
    ['a password of basic authentication', 'Basic dXNlcjpwYXNz'],
    ['an account', 'amzn1.ask.account.AE5KFSRXKYQ'],
    ['a device', 'amzn1.ask.device.XXXXXA6LX6BOBJF6XNWQM2ZO4NVVGZ'],
    ['a person', 'amzn1.ask.person.ABCDEF'],
    ['an e-mail address', 'ada.lovelace+shop@example.co.uk'],
    ['a card number', '4242 4242 4242 4242'],
    ['a card number in one', '4111111111111111'],
    ['an opaque token', 'V1StGXR8_Z5jdHi6B-myT-V1StGXR8_Z5jdHi6B-myT'],
  ])('holds no trace of %s inside a text', (_, secret) => {
    const line = clean({ detail: `failed for ${secret}, giving up` });
    expect(line).toBe(JSON.stringify({ detail: `failed for ${redacted}, giving up` }));
  });

  test.each([
    'accessToken',
    'apiAccessToken',
    'authorization',
    'Cookie',
    'clientSecret',
    'password',
    'voicePin',
    'email',
    'telephone',
    'streetAddress',
    'postalCode',
    'userId',
    'deviceId',
    'latitude',
    'heard',
  ])('holds no value under %s, whatever it looks like', (key) => {
    expect(clean({ [key]: 'x' })).toBe(JSON.stringify({ [key]: redacted }));
    expect(clean({ [key]: { deep: ['x'] } })).toBe(JSON.stringify({ [key]: redacted }));
    expect(clean({ [key]: 42 })).toBe(JSON.stringify({ [key]: redacted }));
  });

  test('finds secrets however deep they lie', () => {
    expect(clean({ a: [{ b: { c: [`x ${jwt}`] } }] })).not.toContain('eyJ');
  });

  test('keeps what is needed to find out what happened', () => {
    const line = {
      event: 'alexa.turn',
      requestId: 'amzn1.echo-api.request.3f6b3d5e-8b7a-4a4c-9d3f-000000000000',
      attempt: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      order: '1234567890',
      at: '2026-11-21T15:00:00.000Z',
      shipping: 'standard',
      ms: 412,
      ok: true,
      error: 'StoreUnavailable: database does not answer',
    };
    expect(clean(line)).toBe(JSON.stringify(line));
  });

  test('tells a missing secret from one that is there', () => {
    expect(clean({ token: null, secret: false })).toBe('{"token":null,"secret":false}');
  });
});
