import { describe, expect, test } from '@jest/globals';
import { newSession } from '../../../lambda/conversation/session.ts';
import { webhookRequest, without } from '../../fixtures/google/webhook-request.ts';
import { now, webhookWith } from '../../fixtures/google/webhook-with.ts';

const read = (body: unknown) => webhookWith().turn(body);

describe('the intent', () => {
  test.each([
    ['Default Welcome Intent', { kind: 'launch' }],
    ['Default Fallback Intent', { kind: 'fallback' }],
    ['Silence', { kind: 'silence' }],
    ['Reorder', { kind: 'reorder', item: {} }],
    ['Yes', { kind: 'yes' }],
    ['Stop', { kind: 'stop' }],
    ['Answer', { kind: 'answer', item: {} }],
    ['constructor', { kind: 'unsupported', name: 'constructor' }],
    ['toString', { kind: 'unsupported', name: 'toString' }],
    ['__proto__', { kind: 'unsupported', name: '__proto__' }],
    ['Small talk', { kind: 'unsupported', name: 'Small talk' }],
  ])('of %s is %j', async (intent, expected) => {
    expect((await read(webhookRequest({ intent }))).intent).toEqual(expected);
  });

  test.each([
    ['AnswerOption', { ordinal: 2 }, { kind: 'answer', item: {}, ordinal: 2 }],
    ['AnswerQuantity', { quantity: 3 }, { kind: 'answer', item: { quantity: 3 } }],
    [
      'AnswerProduct',
      { product: 'eggs', 'product.original': 'eggs' },
      { kind: 'answer', item: { product: { heard: 'eggs', ids: ['eggs'] } } },
    ],
    [
      'AnswerStore',
      { store: 'riverside', 'store.original': 'the river one' },
      { kind: 'answer', item: {}, store: { heard: 'the river one', ids: ['riverside'] } },
    ],
  ])('of %s is an answer', async (intent, parameters, expected) => {
    expect((await read(webhookRequest({ intent, parameters }))).intent).toEqual(expected);
  });

  test('is a fallback where the agent says so, whatever its name', async () => {
    const said = webhookRequest({ intent: 'Not understood', isFallback: true });
    expect((await read(said)).intent).toEqual({ kind: 'fallback' });
  });

  test('is a fallback where nothing was matched', async () => {
    expect((await read({ queryResult: { queryText: 'hello' } })).intent).toEqual({
      kind: 'fallback',
    });
  });

  test('is read in a call for slot filling like in any other', async () => {
    const said = webhookRequest({ intent: 'OrderStatus', parameters: { orderDigits: '' } });
    const queryResult = without(said.queryResult, 'allRequiredParamsPresent');
    expect((await read({ ...said, queryResult })).intent).toEqual({ kind: 'order-status' });
  });
});

describe('the locale', () => {
  test.each([
    ['en-us', 'en-US'],
    ['en', 'en-US'],
    ['pt-br', 'pt-BR'],
    ['de', 'de-DE'],
    ['', 'en-US'],
    ['not a language', 'en-US'],
    ['zz', 'en-US'],
  ])('of %j is %s', async (languageCode, locale) => {
    expect((await read(webhookRequest({ languageCode }))).locale).toBe(locale);
  });
});

describe('the conversation', () => {
  test('is the same in one session, and says nothing of it', async () => {
    const { turn } = webhookWith();
    const [first, second] = [await turn(webhookRequest()), await turn(webhookRequest())];
    expect(second.conversationId).toBe(first.conversationId);
    expect(first.conversationId).toMatch(/^[\da-f]{64}$/);
  });

  test('is another one in every request without a session', async () => {
    const { turn } = webhookWith();
    const said = without(webhookRequest(), 'session');
    const [first, second] = [await turn(said), await turn(said)];
    expect(second.conversationId).not.toBe(first.conversationId);
    expect(second.requestId).not.toBe(first.requestId);
  });

  test('knows a request that is delivered again', async () => {
    const { turn } = webhookWith();
    const [first, again] = [await turn(webhookRequest()), await turn(webhookRequest())];
    expect(again.requestId).toBe(first.requestId);
  });

  test.each([[undefined], [''], [null], [7]])(
    'tells requests apart by nothing but %p',
    async (id) => {
      const { turn } = webhookWith();
      const said = { ...webhookRequest(), responseId: id };
      expect((await turn(said)).requestId).not.toBe((await turn(said)).requestId);
    },
  );

  test('goes on with the session that came back', async () => {
    const written = { ...newSession, turns: 3, pending: { kind: 'offer-checkout' } };
    const parameters = { session: JSON.stringify(written) };
    const said = webhookRequest({ contexts: [{ name: 'shopkeeper', parameters }] });
    expect((await read(said)).session).toEqual(written);
  });

  test.each([['{"turns":'], ['null'], ['"x"'], ['[]'], [''], [7], [{ turns: 1 }]])(
    'begins anew where the session is %j',
    async (session) => {
      const said = webhookRequest({ contexts: [{ name: 'shopkeeper', parameters: { session } }] });
      expect((await read(said)).session).toEqual(newSession);
    },
  );
});

describe('the shopper', () => {
  const asked = async (original: unknown) => {
    const tokens: (string | undefined)[] = [];
    const { turn } = webhookWith(undefined, {
      identify: (token, client, at) => {
        expect([client, at]).toEqual(['google', now]);
        tokens.push(token);
        return Promise.resolve({ kind: 'guest', link: 'none' });
      },
    });
    await turn(webhookRequest({ original }));
    return tokens;
  };

  test('is who the token of the caller stands for', async () => {
    expect(await asked({ payload: { user: { accessToken: 'a-token' } } })).toEqual(['a-token']);
  });

  test('is nobody by the number of a phone', async () => {
    const payload = { telephony: { caller_id: '+15555550123' } };
    expect(await asked({ source: 'GOOGLE_TELEPHONY', payload })).toEqual([undefined]);
  });

  test.each([[7], [''], [null], [{}], ['x'.repeat(9000)]])(
    'is nobody by the token %j',
    async (accessToken) => {
      expect(await asked({ payload: { user: { accessToken } } })).toEqual([undefined]);
    },
  );
});

describe('the channel', () => {
  test.each([
    ['GOOGLE_TELEPHONY', { screen: false, cards: false }],
    ['audiocodes', { screen: false, cards: false }],
    ['DIALOGFLOW_MESSENGER', { screen: true, cards: true }],
    ['telegram', { screen: false, cards: true }],
    ['', { screen: false, cards: true }],
  ])('of %j has what its integration has', async (source, { screen, cards }) => {
    const turn = await read(webhookRequest({ original: { source, payload: {} } }));
    expect(turn.channel).toMatchObject({
      name: 'google',
      cards,
      linking: 'none',
      deadlineMs: 4000,
    });
    expect(turn.device.screen).toBe(screen);
  });

  test('does not know where the shopper is', async () => {
    const { device, signal } = await read(webhookRequest());
    expect(await device.locate(signal)).toEqual({ kind: 'unknown' });
    expect(await device.timeZone(signal)).toBeUndefined();
  });
});
