import { describe, expect, test } from '@jest/globals';
import type { Calls } from '../../../lambda/shoppers/calls.ts';
import { persona } from '../../conversation/shoppers.ts';
import { webhookRequest } from '../../fixtures/google/webhook-request.ts';
import { webhookWith } from '../../fixtures/google/webhook-with.ts';

/** A telephone line on which the first conversation that asks is linked. */
function line() {
  const asked: string[] = [];
  const calls: Pick<Calls, 'whoIs'> = {
    whoIs(conversation) {
      asked.push(conversation);
      return Promise.resolve(
        conversation === asked[0] ? persona('regular') : { kind: 'guest', link: 'none' },
      );
    },
  };
  return { asked, ...webhookWith(undefined, { calls }) };
}

const telephone = {
  source: 'GOOGLE_TELEPHONY',
  payload: { telephony: { caller_id: '+13125550199' } },
};
const call = (session: string) => ({
  ...webhookRequest({ intent: 'Checkout', original: telephone }),
  session: `projects/p/agent/sessions/${session}`,
});

describe('a call', () => {
  test('is whoever linked it, and links by a code', async () => {
    const { turn, asked } = line();
    const { shopper, channel, conversationId } = await turn(call('one'));
    expect(shopper).toEqual(persona('regular'));
    expect(channel.linking).toBe('device-grant');
    expect(asked).toEqual([conversationId]);
  });

  test('of the same number later is a stranger: nobody looks at the number', async () => {
    const { turn } = line();
    await turn(call('one'));
    expect((await turn(call('two'))).shopper).toEqual({ kind: 'guest', link: 'none' });
  });

  test('that nobody can tell apart from others is nobody’s, and can link nothing', async () => {
    const { turn, asked } = line();
    const { session, ...lost } = call('one');
    expect(session).toContain('one');
    const { shopper, channel } = await turn(lost);
    expect([shopper.kind, channel.linking, asked]).toEqual(['guest', 'none', []]);
  });
});

describe('a caller who sends a token', () => {
  const body = webhookRequest({
    intent: 'Checkout',
    original: { payload: { user: { accessToken: 'a token' } } },
  });

  test('is whom it stands for, and nobody asks for a code', async () => {
    const asked: string[] = [];
    const calls: Pick<Calls, 'whoIs'> = {
      whoIs(conversation) {
        asked.push(conversation);
        return Promise.resolve({ kind: 'guest', link: 'none' });
      },
    };
    const identify = () => Promise.resolve(persona('regular'));
    const { turn } = webhookWith(undefined, { calls, identify });
    expect((await turn(body)).shopper).toEqual(persona('regular'));
    expect(asked).toEqual([]);
  });

  test('that has run out can link by a code, and is then whoever did', async () => {
    const { turn } = line();
    const { shopper, channel } = await turn(body);
    expect([shopper, channel.linking]).toEqual([persona('regular'), 'device-grant']);
    const other = { ...body, session: 'projects/p/agent/sessions/other' };
    expect((await turn(other)).shopper).toEqual({ kind: 'guest', link: 'expired' });
  });
});
