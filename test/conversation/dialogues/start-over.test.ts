import { describe, expect, test } from '@jest/globals';
import { add, reorder, startOver, yes } from '../intents.ts';
import { guest, persona } from '../shoppers.ts';
import { startTalk } from '../talk.ts';

describe('starting over', () => {
  test('lets go of the question that waits', async () => {
    const talk = await startTalk(persona('newcomer'));
    const { says, reply } = await talk.hearAll(add('coffee'), startOver);
    expect(says).toMatch(/(beginning|start again)\. What would you like\?$/);
    expect(reply.session.pending).toEqual({ kind: 'anything' });
  });

  test('withdraws what was offered: a yes buys nothing any more', async () => {
    const talk = await startTalk(persona('regular'));
    const { says } = await talk.hearAll(reorder('coffee'), startOver);
    expect(says).toBe('All right, nothing was ordered, and we start again. What would you like?');
    await talk.hear(yes);
    expect(talk.charged()).toEqual([]);
    expect(talk.cart()).toEqual({});
  });

  test('leaves the cart as it is', async () => {
    const talk = await startTalk(persona('newcomer'));
    await talk.hearAll(add('bananas'), startOver);
    expect(talk.cart()).toEqual({ BANANAS: 1 });
  });

  test('says that it is too late once the order is placed', async () => {
    const talk = await startTalk(persona('regular'), { over: { conversationId: 'one' } });
    await talk.hear(reorder('coffee'));
    const { session } = talk;
    await talk.hear(yes);
    expect((await talk.hear(startOver, { session })).says).toMatch(/^That is already ordered/);
  });

  test('as the first thing opens the conversation', async () => {
    const talk = await startTalk(guest);
    expect((await talk.hear(startOver)).says).toMatch(/^Welcome to /);
  });
});
