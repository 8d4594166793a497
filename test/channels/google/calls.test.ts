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

test('a caller who sends a token is asked for no code, whatever the token is worth', async () => {
  const { turn, asked } = line();
  const body = webhookRequest({
    intent: 'Checkout',
    original: { payload: { user: { accessToken: 'a token' } } },
  });
  const { shopper, channel } = await turn(body);
  expect(shopper).toEqual({ kind: 'guest', link: 'expired' });
  expect([channel.linking, asked]).toEqual(['none', []]);
});
