import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { amazonOrigins, createAlexaApi } from '../../../lambda/channels/alexa/alexa-api.ts';
import { startProgressiveResponse } from '../../../lambda/channels/alexa/progressive-response.ts';
import { readRequest } from '../../../lambda/channels/alexa/read-request.ts';
import { createFakeApi } from '../../fakes/alexa-api/create-fake-api.ts';
import { launch, requestId, type Changes } from '../../fixtures/alexa/envelopes.ts';

function start(changes: Changes = {}, words = () => Promise.resolve('A moment & a half.')) {
  const fake = createFakeApi({ '/v1/directives': { status: 204 } });
  const request = readRequest(launch(changes));
  const api = createAlexaApi(request, { fetch: fake.fetch, origins: amazonOrigins });
  return { calls: fake.calls, answered: startProgressiveResponse(request, api, words) };
}

describe('a word in between', () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['performance'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test('is said after a second and a half without an answer', async () => {
    const { calls } = start();
    await jest.advanceTimersByTimeAsync(1499);
    expect(calls).toHaveLength(0);
    await jest.advanceTimersByTimeAsync(1);
    expect(calls).toEqual([
      {
        method: 'POST',
        url: 'https://api.amazonalexa.com/v1/directives',
        authorization: 'Bearer api-access-token',
        body: {
          header: { requestId },
          directive: { type: 'VoicePlayer.Speak', speech: '<speak>A moment &amp; a half.</speak>' },
        },
      },
    ]);
  });

  test('is said once', async () => {
    const { calls } = start();
    await jest.advanceTimersByTimeAsync(6000);
    expect(calls).toHaveLength(1);
  });

  test('is not said when the answer is there', async () => {
    const { calls, answered } = start();
    await jest.advanceTimersByTimeAsync(1400);
    answered();
    await jest.advanceTimersByTimeAsync(2000);
    expect(calls).toHaveLength(0);
    expect(jest.getTimerCount()).toBe(0);
  });

  test.each<[string, Changes]>([
    ['an API', { system: { apiEndpoint: undefined } }],
    ['an API of Amazon’s', { system: { apiEndpoint: 'https://evil.example' } }],
    ['a request id', { request: { requestId: undefined } }],
  ])('is not said without %s', async (_, changes) => {
    const { calls } = start(changes);
    await jest.advanceTimersByTimeAsync(2000);
    expect(calls).toHaveLength(0);
  });

  test('does no harm when there are no words for it', async () => {
    const { calls } = start({}, () => Promise.reject(new Error('no text')));
    await jest.advanceTimersByTimeAsync(2000);
    expect(calls).toHaveLength(0);
  });
});
