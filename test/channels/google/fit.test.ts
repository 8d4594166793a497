import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mostBytes } from '../../../lambda/channels/google/fit.ts';
import type { Reply } from '../../../lambda/conversation/reply.ts';
import { say } from '../../../lambda/speech/message.ts';
import { webhookRequest } from '../../fixtures/google/webhook-request.ts';
import { emptyCart, webhookWith } from '../../fixtures/google/webhook-with.ts';

const named = (name: string) => say('item.name', { name });
const messenger = webhookRequest({ original: { source: 'DIALOGFLOW_MESSENGER', payload: {} } });

const expecting = (length: number): Reply['directives'] => [
  { kind: 'expect-products', products: [{ id: 'x', name: 'n'.repeat(length), synonyms: [] }] },
];

describe('an answer that is too long for Dialogflow', () => {
  test('gives up what the platform should listen for first', async () => {
    const options = [{ ordinal: 1, title: named('milk') }];
    const reply = { ...emptyCart, options, directives: expecting(70_000) };
    const answer = await webhookWith(reply).answer(messenger);
    expect(answer.sessionEntityTypes).toBeUndefined();
    expect(answer.fulfillmentMessages).toHaveLength(2);
  });

  test('gives up pictures before the memory of what was said', async () => {
    const options = [{ ordinal: 1, title: named('m'.repeat(40_000)) }];
    const session = { ...emptyCart.session, said: [named('eggs')] };
    const answer = await webhookWith({ ...emptyCart, options, session }).answer(messenger);
    expect(answer.fulfillmentMessages).toHaveLength(1);
    expect(answer.outputContexts?.[0]?.parameters?.['session']).toContain('eggs');
  });

  test('gives up the memory of what was said before the question that is pending', async () => {
    const pending = { kind: 'offer-checkout' as const };
    const session = { ...emptyCart.session, pending, said: [named('e'.repeat(70_000))] };
    const answer = await webhookWith({ ...emptyCart, session }).answer(webhookRequest());
    const written = JSON.parse(
      answer.outputContexts?.[0]?.parameters?.['session'] ?? '',
    ) as unknown;
    expect(written).toEqual({ ...session, said: [] });
  });

  test('is accepted however long its parts are', async () => {
    const long = fc.integer({ min: 1, max: 80_000 }).map((length) => 'é'.repeat(length));
    const reply = fc.record({ said: long, remembered: long, shown: long, expected: long });
    await fc.assert(
      fc.asyncProperty(reply, async ({ said, remembered, shown, expected }) => {
        const { answer } = webhookWith({
          ...emptyCart,
          messages: [named(said)],
          reprompt: named(said),
          options: [{ ordinal: 1, title: named(shown) }],
          directives: expecting(expected.length),
          session: {
            ...emptyCart.session,
            reason: { kind: 'chosen', name: remembered },
            said: [named(remembered)],
          },
        });
        const body = await answer(messenger);
        expect(Buffer.byteLength(JSON.stringify(body))).toBeLessThanOrEqual(mostBytes);
        expect(body.fulfillmentText).not.toBe('');
      }),
      { numRuns: 25 },
    );
  });
});
