import { describe, expect, jest, test } from '@jest/globals';
import type { Reply } from '../../../lambda/conversation/reply.ts';
import { newSession } from '../../../lambda/conversation/session.ts';
import { silentLogger } from '../../../lambda/runtime/logger.ts';
import { webhookRequest } from '../../fixtures/google/webhook-request.ts';
import { emptyCart, webhookWith } from '../../fixtures/google/webhook-with.ts';

const sorry = 'Sorry, something went wrong on my side. Could you say that once more?';
const failing = () => Promise.reject(new Error('the token of regular@corner.example is bad'));

describe("the library's traps", () => {
  const request = webhookRequest();
  const google = (payload: object) => webhookRequest({ original: { source: 'google', payload } });
  const aog = (data: unknown) =>
    webhookRequest({ contexts: [{ name: '_actions_on_google', parameters: { data } }] });

  test.each([
    ['an empty original request', { ...request, originalDetectIntentRequest: {} }],
    ['a payload that is null', webhookRequest({ original: { payload: null } })],
    ['user storage that is not JSON', google({ user: { userStorage: '{' } })],
    ['user storage without data', google({ user: { userStorage: 'null' } })],
    ['an id token', google({ user: { idToken: 'eyJ.eyJ.x' } })],
    ['bad JSON in its own context', aog('{')],
    ['null in its own context', aog('null')],
    [
      'its own context without parameters',
      webhookRequest({ contexts: [{ name: '_actions_on_google' }] }),
    ],
    ['an intent called constructor', webhookRequest({ intent: 'constructor' })],
    ['an intent called toString', webhookRequest({ intent: 'toString' })],
    ['no session', { ...request, session: undefined }],
    ['inputs that are null', google({ inputs: [null] })],
    ['a surface without capabilities', google({ surface: {}, availableSurfaces: [null] })],
    [
      'messages of no type',
      { queryResult: { ...request.queryResult, fulfillmentMessages: [{}, null] } },
    ],
  ])('do not catch %s', async (_, body) => {
    const { fulfillmentText } = await webhookWith().answer(body);
    expect(fulfillmentText).toBe('Your cart is empty. What would you like?');
  });

  test('name no context after an undefined session', async () => {
    const answer = await webhookWith().answer({ ...request, session: undefined });
    expect(JSON.stringify(answer)).not.toContain('undefined');
  });

  test('set no event that would silence the texts', async () => {
    expect(await webhookWith().answer(request)).not.toHaveProperty('followupEventInput');
  });

  test('write no token to the console', async () => {
    const lines = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
      jest.spyOn(console, name).mockImplementation(() => undefined),
    );
    const original = { payload: { user: { accessToken: 'a-canary' } } };
    await webhookWith().answer(webhookRequest({ original }));
    expect(lines.flatMap((line) => line.mock.calls)).toEqual([]);
    lines.forEach((line) => {
      line.mockRestore();
    });
  });
});

describe('a body for another kind of fulfilment', () => {
  test('is refused, with what to do', async () => {
    const { webhook, turns } = webhookWith();
    const response = await webhook({ body: { fulfillmentInfo: { tag: 'x' }, sessionInfo: {} } });
    expect(response).toEqual({
      status: 400,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: {
        error: {
          code: 'dialogflow-cx',
          message: 'Dialogflow CX sends another format. Point an ES agent here.',
        },
      },
    });
    expect(turns).toEqual([]);
  });
});

describe('an answer', () => {
  test('asks again after silence', async () => {
    const { payload } = await webhookWith().answer(webhookRequest());
    expect(payload.google.noInputPrompts).toEqual([
      {
        textToSpeech:
          'You can reorder, add something, or ask where your order is. What would you like?',
      },
    ]);
  });

  test('has no words where nothing may be said', async () => {
    const { webhook } = webhookWith({ messages: [], directives: [], session: newSession });
    expect((await webhook({ body: webhookRequest() })).body).toEqual({});
  });
});

describe('when a turn fails', () => {
  const failed = (body: unknown, converse: () => Promise<Reply> = failing) =>
    webhookWith(emptyCart, { converse }).answer(body);

  test('the shopper hears one apology, and nothing of what went wrong', async () => {
    const answer = await failed(webhookRequest());
    expect(answer.fulfillmentText).toBe(sorry);
    expect(answer.payload.google.expectUserResponse).toBe(true);
    expect(JSON.stringify(answer)).not.toMatch(/token|corner\.example/);
  });

  test.each([
    ['the shopper cannot be looked up', { identify: failing }],
    [
      'the conversation throws at once',
      {
        converse: () => {
          throw new Error('at once');
        },
      },
    ],
    [
      'the reply has no words',
      {
        converse: () =>
          Promise.resolve({
            ...emptyCart,
            messages: [{ key: 'cart.total', params: {} }],
          } as unknown as Reply),
      },
    ],
  ])('the same is said where %s', async (_, more) => {
    const { fulfillmentText } = await webhookWith(emptyCart, more).answer(webhookRequest());
    expect(fulfillmentText).toBe(sorry);
  });

  test('the session and the question that was asked stay', async () => {
    const pending = { kind: 'offer-checkout' };
    const written = JSON.stringify({ ...newSession, turns: 2, pending });
    const contexts = [
      { name: 'shopkeeper', parameters: { session: written } },
      { name: 'asks-yes-no', lifespanCount: 4 },
    ];
    const { outputContexts } = await failed(webhookRequest({ contexts }));
    expect(outputContexts?.map(({ name }) => name.split('/').at(-1))).toEqual([
      'shopkeeper',
      'asks-yes-no',
    ]);
    expect(JSON.parse(outputContexts?.[0]?.parameters?.['session'] ?? '')).toEqual(
      JSON.parse(written),
    );
  });

  test('the second apology in a row ends it', async () => {
    const { outputContexts } = await failed(webhookRequest());
    const said = webhookRequest();
    const next = { ...said, queryResult: { ...said.queryResult, outputContexts } };
    const answer = await failed(next);
    expect(answer.fulfillmentText).toContain("it still isn't working");
    expect(answer.payload.google.expectUserResponse).toBe(false);

    const recovered = await webhookWith().answer(next);
    const later = { ...said, queryResult: { ...said.queryResult, ...recovered } };
    expect((await failed(later)).fulfillmentText).toBe(sorry);
  });

  test.each(['Stop', 'Cancel'])('nothing more is asked of who says %s', async (intent) => {
    const { payload } = await failed(webhookRequest({ intent }));
    expect(payload.google.expectUserResponse).toBe(false);
  });

  test.each([[-1], [0.5], [1e300], [-1e300]])(
    'the apology finds its words in a session of %p turns',
    async (turns) => {
      const parameters = { session: JSON.stringify({ ...newSession, turns }) };
      const body = webhookRequest({ contexts: [{ name: 'shopkeeper', parameters }] });
      expect((await failed(body)).fulfillmentText).toBe(sorry);
      expect((await webhookWith().answer(body)).fulfillmentText).toContain('cart is empty');
    },
  );

  test('the log says what it was', async () => {
    const logged: unknown[] = [];
    const error = (event: string, fields?: object) => {
      logged.push({ event, ...fields });
    };
    await webhookWith(emptyCart, {
      converse: failing,
      logger: { ...silentLogger, error },
    }).answer(webhookRequest({ original: { source: 'slack', payload: {} } }));
    expect(logged).toMatchObject([{ event: 'google.failed', source: 'slack', error: 'Error' }]);
  });
});

describe('the deadline', () => {
  const never = new Promise<never>(() => undefined);

  test('gives the conversation a signal, and an apology to who waits for an answer in vain', async () => {
    let fired = false;
    const answer = await webhookWith(emptyCart, {
      limits: { signalMs: 5, giveUpMs: 20 },
      converse: ({ signal }) => {
        signal.addEventListener('abort', () => {
          fired = true;
        });
        return never;
      },
    }).answer(webhookRequest());
    expect(fired).toBe(true);
    expect(answer.fulfillmentText).toBe(sorry);
  });

  test('counts the time to find out who asks', async () => {
    const limits = { signalMs: 5, giveUpMs: 20 };
    const { answer, turns } = webhookWith(emptyCart, { limits, identify: () => never });
    expect((await answer(webhookRequest())).fulfillmentText).toBe(sorry);
    expect(turns).toEqual([]);
  });
});
