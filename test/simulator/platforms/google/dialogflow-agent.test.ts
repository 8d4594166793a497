import { describe, expect, test } from '@jest/globals';
import { readDialogflowRequest } from '../../../../lambda/channels/google/dialogflow-request.ts';
import { loadAgent } from '../../../../simulator/load-models.ts';
import { createDialogflow } from '../../../../simulator/platforms/google/dialogflow-agent.ts';

const agent = loadAgent('en-US');

function agentOf(token: { now: string | undefined }) {
  const tokens: unknown[] = [];
  const revoked: string[] = [];
  const platform = createDialogflow({
    agent,
    situation: {
      persona: 'regular',
      accessToken: () => token.now,
      locale: 'en-US',
      timeZone: 'America/Chicago',
      clock: () => new Date('2026-11-26T15:00:00Z'),
    },
    integration: 'detectIntent',
    post(body) {
      const reading = readDialogflowRequest(body);
      tokens.push(reading.ok && reading.request.accessToken);
      return Promise.resolve({ fulfillmentText: 'Hello.' });
    },
    revoke(each) {
      revoked.push(each);
      return Promise.resolve();
    },
  });
  return { platform, tokens, revoked };
}

describe('an application’s account', () => {
  test('is asked for with every request', async () => {
    const token: { now: string | undefined } = { now: 'token-1' };
    const { platform, tokens } = agentOf(token);
    await platform.hear('help');
    token.now = undefined;
    await platform.hear('help');
    token.now = 'token-2';
    await platform.launch();
    expect(tokens).toEqual(['token-1', undefined, 'token-2']);
  });

  test('is given back when the shopper takes it away, if there is one', async () => {
    const token: { now: string | undefined } = { now: 'token-1' };
    const { platform, revoked } = agentOf(token);
    await platform.disable();
    token.now = undefined;
    await platform.disable();
    expect(revoked).toEqual(['token-1']);
  });

  test('knows no voices', () => {
    expect(agentOf({ now: undefined }).platform.voices).toBeUndefined();
  });
});
