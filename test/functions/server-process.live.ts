import { describe, expect, jest, test } from '@jest/globals';
import { webhookRequest } from '../fixtures/google/webhook-request.ts';
import { away, start, writes } from '../fixtures/process.ts';

jest.setTimeout(60_000);

const secret = 'correct horse battery staple';
const program = ['lambda/functions/server.ts'];

describe('the server as a plain process', () => {
  test('starts without the shop, answers, and ends when it is told to', async () => {
    const server = start(program, {
      ...away,
      SHOPKEEPER_SKILL_ID: 'amzn1.ask.skill.x',
      SHOPKEEPER_GOOGLE_SECRET: secret,
      SHOPKEEPER_PORT: '0',
    });
    const url = await writes(server, /http:\/\/127\.0\.0\.1:\d+/);
    expect((await fetch(`${url}/health`)).status).toBe(200);

    const refused = await fetch(`${url}/alexa`, { method: 'POST', body: '{}' });
    expect([refused.status, await refused.text()]).toEqual([
      400,
      expect.stringMatching('unsigned'),
    ]);

    const welcome = await fetch(`${url}/google`, {
      method: 'POST',
      headers: { 'x-shopkeeper-secret': secret },
      body: JSON.stringify(webhookRequest({ intent: 'Default Welcome Intent' })),
    });
    expect([welcome.status, await welcome.json()]).toEqual([
      200,
      expect.objectContaining({ fulfillmentText: expect.stringMatching('Corner Market') }),
    ]);

    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
  });

  test('does not start without what keeps others out, and says what to set', async () => {
    const server = start(program, away);
    expect(await server.ended).toBe(1);
    expect(server.written.err).toContain('SHOPKEEPER_SKILL_ID (MISSING)');
  });
});
