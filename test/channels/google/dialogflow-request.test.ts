import { describe, expect, test } from '@jest/globals';
import { readDialogflowRequest } from '../../../lambda/channels/google/dialogflow-request.ts';
import { session, webhookRequest } from '../../fixtures/google/webhook-request.ts';

const read = (body: unknown) => {
  const reading = readDialogflowRequest(body);
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.request;
};

const refused = (body: unknown) => {
  const reading = readDialogflowRequest(body);
  return reading.ok ? undefined : reading.error.code;
};

describe('a request of Dialogflow ES', () => {
  test('gives its intent, session and language', () => {
    expect(read(webhookRequest({ intent: 'OrderStatus', languageCode: 'en-us' }))).toMatchObject({
      responseId: '6f2d9f0a-8a3e-4f0c-9d0e-2b1f8c6a7d55-b4ef8d5f',
      intent: 'OrderStatus',
      isFallback: false,
      session,
      languageCode: 'en-us',
      source: '',
    });
  });

  test('names its contexts by the last part of their names', () => {
    const contexts = [{ name: 'Asks-Option', lifespanCount: 4, parameters: { ordinal: 2 } }];
    expect(read(webhookRequest({ contexts })).contexts).toContainEqual({
      name: 'asks-option',
      parameters: { ordinal: 2 },
    });
  });

  test('gives the token of a caller of detectIntent', () => {
    const original = { payload: { user: { accessToken: ' a-token ' } } };
    expect(read(webhookRequest({ original })).accessToken).toBe('a-token');
  });

  test.each([
    ['only a queryResult', { queryResult: {} }],
    ['a queryResult that is null', { queryResult: null }],
    ['only a session', { session }],
    ['only a responseId', { responseId: 'r' }],
    ['contexts of the wrong type', { queryResult: { outputContexts: { name: 'x' } } }],
    ['contexts without names', { queryResult: { outputContexts: [null, {}, { name: 7 }] } }],
    ['an original request that is null', { queryResult: {}, originalDetectIntentRequest: null }],
  ])('is read with %s', (_, body) => {
    expect(read(body)).toMatchObject({ isFallback: false, contexts: [], parameters: {} });
  });

  test.each([
    session.replace('/agent/', '/locations/europe-west2/agent/'),
    'projects/p/agent/environments/production/users/-/sessions/s',
  ])('keeps the session %s', (name) => {
    expect(read({ ...webhookRequest(), session: name }).session).toBe(name);
  });

  test.each([[''], ['  '], [7], [null], [{}], ['with spaces in it'], ['x'.repeat(2000)]])(
    'has no session by the name of %p',
    (name) => {
      expect(read({ ...webhookRequest(), session: name }).session).toBeUndefined();
    },
  );
});

describe('a request of something else', () => {
  test.each([
    ['not-dialogflow', undefined],
    ['not-dialogflow', null],
    ['not-dialogflow', 'reorder'],
    ['not-dialogflow', 7],
    ['not-dialogflow', []],
    ['not-dialogflow', {}],
    [
      'not-dialogflow',
      { version: '1.0', session: { new: true }, request: { type: 'LaunchRequest' } },
    ],
    [
      'dialogflow-cx',
      {
        detectIntentResponseId: 'a',
        fulfillmentInfo: { tag: 'reorder' },
        sessionInfo: { session: 'projects/p/locations/l/agents/a/sessions/s' },
      },
    ],
    ['dialogflow-cx', { session: 's', pageInfo: {} }],
    [
      'actions-builder',
      { handler: { name: 'reorder' }, session: { id: 's' }, scene: {}, user: {}, home: {} },
    ],
    ['actions-sdk', { user: {}, conversation: {}, inputs: [{ intent: 'actions.intent.MAIN' }] }],
    ['api-v1', { id: '1', result: { action: 'reorder', parameters: {} }, sessionId: 's' }],
  ])('is %s: %j', (code, body) => {
    expect(refused(body)).toBe(code);
  });
});
