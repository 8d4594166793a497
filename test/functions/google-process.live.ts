import { describe, expect, jest, test } from '@jest/globals';
import { invocations } from '../fixtures/google/invocations.ts';
import { webhookRequest } from '../fixtures/google/webhook-request.ts';
import { away, start } from '../fixtures/process.ts';

jest.setTimeout(60_000);

const secret = 'correct horse battery staple';

/** Loads the function like Lambda does, and answers one event after the other. */
const host = `
  import { createRequire } from 'node:module';
  const { handler } = await import('./lambda/functions/google.ts');
  const answers = [];
  for (const event of JSON.parse(process.env.EVENTS)) answers.push(await handler(event, {}));
  const loaded = Object.keys(createRequire(import.meta.url).cache);
  const heavy = loaded.filter((path) => path.includes('/node_modules/googleapis/')).length;
  console.log('ANSWERS ' + JSON.stringify({ answers, heavy }));
`;

async function invoke(events: readonly unknown[], env: Readonly<Record<string, string>>) {
  const child = start(['--input-type=module', '--eval', host], {
    ...env,
    EVENTS: JSON.stringify(events),
  });
  expect(await child.ended).toBe(0);
  const [, written] = /^ANSWERS (.*)$/m.exec(child.written.out) ?? [];
  if (written === undefined) throw new Error(child.written.err);
  const { answers, heavy } = JSON.parse(written) as {
    answers: { statusCode: number; body: string }[];
    heavy: number;
  };
  return { answers, heavy, log: child.written };
}

const body = JSON.stringify(webhookRequest({ intent: 'Default Welcome Intent' }));

describe('the function as a plain process', () => {
  test('answers every way of invocation, without the shop and without what it does not need', async () => {
    const events = Object.values(invocations).map((eventOf) => eventOf({ body, secret }));
    const { answers, heavy } = await invoke(events, {
      ...away,
      SHOPKEEPER_GOOGLE_SECRET: secret,
    });
    expect(answers).toHaveLength(events.length);
    for (const { statusCode, body: answer } of answers) {
      expect(statusCode).toBe(200);
      expect(JSON.parse(answer)).toMatchObject({
        fulfillmentText: expect.stringMatching('Corner Market'),
      });
    }
    expect(heavy).toBe(0);
  });

  test.each([
    ['a secret', away, 'SHOPKEEPER_GOOGLE_SECRET'],
    ['a shop', { SHOPKEEPER_GOOGLE_SECRET: secret }, 'SHOPKEEPER_SHOP_URL (MISSING)'],
  ])('lets nobody in without %s, and says in the log what to set', async (_, env, missing) => {
    const events = Object.values(invocations).map((eventOf) => eventOf({ body, secret }));
    const { answers, log } = await invoke(events, env);
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([503]));
    expect(`${log.out}${log.err}`).toContain(missing);
  });
});
