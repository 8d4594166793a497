import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { accepted } from '../../fixtures/google/webhook-response.ts';
import { integrations } from '../../fixtures/google/integrations.ts';
import { webhookRequest } from '../../fixtures/google/webhook-request.ts';
import { webhookWith } from '../../fixtures/google/webhook-with.ts';

type Path = readonly (string | number)[];

const whole = [
  ...Object.values(integrations).map((original) => webhookRequest({ original })),
  webhookRequest({
    intent: 'StoreHours',
    languageCode: 'en-us',
    parameters: {
      store: 'riverside',
      'store.original': 'the river one',
      day: { startDate: '2026-11-28T00:00:00-05:00', endDate: '2026-11-29T23:59:59-05:00' },
      time: ['2026-11-21T21:00:00-05:00'],
    },
    contexts: [
      {
        name: 'shopkeeper',
        lifespanCount: 49,
        parameters: { session: '{"turns":1}', sorry: 'no' },
      },
      { name: 'asks-store', lifespanCount: 4 },
    ],
  }),
  webhookRequest({
    intent: 'AnswerOption',
    parameters: { ordinal: 2, 'ordinal.original': 'second' },
  }),
];

/** Every place in a body, itself included. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const within = Object.entries(value).flatMap(([key, each]) => placesIn(each, [...path, key]));
  return [path, ...within];
}

/** A copy of the body with something else, or nothing, in one place. */
function changed(value: unknown, [key, ...path]: Path, put: unknown): unknown {
  if (key === undefined) return put;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return value.map((each: unknown, n): unknown =>
      String(n) === String(key) ? changed(each, path, put) : each,
    );
  }
  const entries = Object.entries(value).flatMap(([name, each]) => {
    if (name !== String(key)) return [[name, each]];
    const inside = changed(each, path, put);
    return inside === undefined ? [] : [[name, inside]];
  });
  return Object.fromEntries(entries);
}

const anything = fc.oneof(
  fc.constant(undefined),
  fc.jsonValue(),
  fc.constantFrom<unknown>(null, '', 0, -1, '{', [], {}, [null], 'constructor', 'x'.repeat(5000)),
);

const mutilated = fc
  .constantFrom(...whole)
  .chain((body) =>
    fc
      .array(fc.tuple(fc.constantFrom(...placesIn(body)), anything), { minLength: 1, maxLength: 4 })
      .map((cuts) => cuts.reduce<unknown>((left, [path, put]) => changed(left, path, put), body)),
  );

test('whatever is left of a request is answered in the right format, or refused', async () => {
  const { webhook } = webhookWith();
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(mutilated, async (body) => {
      const { status, body: answer } = await webhook({ body });
      if (status === 400) {
        expect(answer).toEqual({
          error: { code: expect.any(String), message: expect.any(String) },
        });
        const traces = ['queryResult', 'originalDetectIntentRequest', 'responseId'];
        const left = typeof body === 'object' && body !== null ? Object.keys(body) : [];
        expect(left.filter((key) => traces.includes(key))).toEqual([]);
      } else {
        expect(accepted(answer).fulfillmentText).toBe('Your cart is empty. What would you like?');
        answered += 1;
      }
    }),
    { numRuns: 1500 },
  );
  expect(answered).toBeGreaterThan(1000);
});
