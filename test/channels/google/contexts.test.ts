import { describe, expect, test } from '@jest/globals';
import type { Asked, Reply } from '../../../lambda/conversation/reply.ts';
import { newSession } from '../../../lambda/conversation/session.ts';
import { say } from '../../../lambda/speech/message.ts';
import { session, webhookRequest, without } from '../../fixtures/google/webhook-request.ts';
import { emptyCart, webhookWith } from '../../fixtures/google/webhook-with.ts';

const context = (name: string) => `${session}/contexts/${name}`;

async function after(reply: Reply, active: readonly string[] = []) {
  const contexts = active.map((name) => ({ name, lifespanCount: 4 }));
  const answer = await webhookWith(reply).answer(webhookRequest({ contexts }));
  return answer.outputContexts?.map(({ name, lifespanCount }) => [
    name.split('/').at(-1),
    lifespanCount,
  ]);
}

const asking = (kind: Asked['kind']): Reply => ({ ...emptyCart, asks: { kind } });

const over: Reply = { messages: [say('cart.empty')], directives: [], session: newSession };

describe('contexts', () => {
  test('carry the session to the next turn and back', async () => {
    const pending = { kind: 'offer-checkout' as const };
    const reply = { ...emptyCart, session: { ...emptyCart.session, turns: 7, pending } };
    const { outputContexts } = await webhookWith(reply).answer(webhookRequest());
    expect(outputContexts).toHaveLength(1);
    expect(outputContexts?.[0]?.name).toBe(context('shopkeeper'));

    const { turn } = webhookWith();
    const said = webhookRequest();
    const next = { ...said, queryResult: { ...said.queryResult, outputContexts } };
    expect((await turn(next)).session).toEqual(reply.session);
  });

  test.each([
    ['yes-no', 'asks-yes-no'],
    ['option', 'asks-option'],
    ['product', 'asks-product'],
    ['quantity', 'asks-quantity'],
    ['store', 'asks-store'],
    ['code', 'asks-code'],
  ] as const)('listen for the answer to a question for %s', async (kind, name) => {
    expect(await after(asking(kind))).toEqual([
      ['shopkeeper', 50],
      [name, 5],
    ]);
  });

  test('listen for nothing special when anything goes', async () => {
    expect(await after(asking('anything'))).toEqual([['shopkeeper', 50]]);
  });

  test('of a question that is no longer asked are cleared', async () => {
    expect(await after(asking('store'), ['shopkeeper', 'asks-option', 'asks-yes-no'])).toEqual([
      ['shopkeeper', 50],
      ['asks-store', 5],
      ['asks-option', 0],
      ['asks-yes-no', 0],
    ]);
  });

  test('of a question that is asked again are not cleared', async () => {
    expect(await after(asking('option'), ['asks-option'])).toEqual([
      ['shopkeeper', 50],
      ['asks-option', 5],
    ]);
  });

  test('are all cleared when the conversation is over', async () => {
    expect(await after(over, ['shopkeeper', 'asks-yes-no'])).toEqual([
      ['shopkeeper', 0],
      ['asks-yes-no', 0],
    ]);
  });

  test('of others are left alone', async () => {
    expect(await after(over, ['somebody-elses', '_actions_on_google'])).toBeUndefined();
  });

  test('are not written without a session to name them after', async () => {
    expect(await webhookWith().answer(without(webhookRequest(), 'session'))).not.toHaveProperty(
      'outputContexts',
    );
  });
});

describe('products to expect', () => {
  const expecting = (count: number): Reply => ({
    ...emptyCart,
    directives: [
      {
        kind: 'expect-products',
        products: Array.from({ length: count }, (_, n) => ({
          id: `product-${n}`,
          name: `product ${n}`,
          synonyms: [`thing ${n}`],
        })),
      },
    ],
  });

  test('are session entities beside the name', async () => {
    const { sessionEntityTypes } = await webhookWith(expecting(1)).answer(webhookRequest());
    expect(sessionEntityTypes?.[0]).toEqual({
      name: `${session}/entityTypes/product`,
      entityOverrideMode: 'ENTITY_OVERRIDE_MODE_SUPPLEMENT',
      entities: [{ value: 'product-0', synonyms: ['product 0', 'thing 0'] }],
    });
  });

  test('are at most a hundred', async () => {
    const { sessionEntityTypes } = await webhookWith(expecting(101)).answer(webhookRequest());
    expect(sessionEntityTypes?.[0].entities).toHaveLength(100);
  });

  test.each([
    ['none are expected', expecting(0), webhookRequest()],
    ['there is no session', expecting(1), { ...webhookRequest(), session: '' }],
    [
      'there is only a link to send',
      { ...emptyCart, directives: [{ kind: 'link-account' }] } satisfies Reply,
      webhookRequest(),
    ],
  ])('are left out where %s', async (_, reply, body) => {
    expect(await webhookWith(reply).answer(body)).not.toHaveProperty('sessionEntityTypes');
  });
});
