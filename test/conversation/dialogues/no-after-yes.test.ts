import { describe, expect, test } from '@jest/globals';
import type { Intent } from '../../../lambda/conversation/intent.ts';
import { createMemoryStores } from '../../fakes/stores/create-memory-stores.ts';
import { cancel, launch, no, reorder, review, stop, yes } from '../intents.ts';
import { persona } from '../shoppers.ts';
import { startTalk, type Talk } from '../talk.ts';

/** An offer, and the session as it was when it was read out: a platform may send it again with anything. */
async function readOut(over: Parameters<typeof startTalk>[1] = {}) {
  const talk = await startTalk(persona('regular'), over);
  await talk.hear(reorder('coffee'));
  return { talk, session: talk.session };
}

/** The answer to the yes was never heard, so that the session is the one before it. */
async function unheardYes({ talk, session }: Awaited<ReturnType<typeof readOut>>): Promise<Talk> {
  await talk.hear(yes, { conversationId: 'conversation-1' });
  return Object.assign(talk, { session });
}

const leaving: readonly (readonly [string, Intent])[] = [
  ['a no', no],
  ['stop', stop],
  ['cancel', cancel],
];

describe('after a yes that bought', () => {
  test.each(leaving)('%s is told that it is ordered', async (_, intent) => {
    const talk = await unheardYes(await readOut());
    const { says, reply } = await talk.hear(intent, { conversationId: 'conversation-1' });
    expect(says).toMatch(/^That is already ordered: Northlight breakfast blend coffee/);
    expect(reply.asks).toBeUndefined();
    expect(talk.charged()).toHaveLength(1);
  });

  test('the news counts as told from then on', async () => {
    const talk = await unheardYes(await readOut());
    await talk.hear(no, { conversationId: 'conversation-1' });
    expect((await talk.hear(launch)).says).not.toContain('went through');
  });
});

describe('after a yes that the shop has not answered', () => {
  test.each(leaving)('%s is told that nobody knows yet', async (_, intent) => {
    const offer = await readOut();
    offer.talk.shop.faults.loseRequests('placeOrder', 1);
    const talk = await unheardYes(offer);
    const { says } = await talk.hear(intent, { conversationId: 'conversation-1' });
    expect(says).toMatch(/confirm/);
    expect(says).not.toMatch(/othing was ordered/);
    expect((await talk.hear(review)).says).toContain('went through');
  });
});

describe('news of an order', () => {
  test('survives a launch while the shop is down', async () => {
    const { talk } = await readOut();
    talk.shop.faults.loseAnswers('placeOrder');
    talk.shop.faults.loseAnswers('findOrderByKey');
    await talk.hear(yes);
    talk.shop.faults.down = true;
    const first = await talk.hear(launch);
    talk.leave();
    talk.shop.faults.down = false;
    const second = await talk.hear(launch);
    expect(first.says + second.says).toContain('went through');
    expect(talk.charged()).toHaveLength(1);
  });

  test('is told again when the turn that bought ended too late to be heard', async () => {
    const stores = createMemoryStores();
    const deadline = new AbortController();
    let hangs = false;
    const slow = {
      ...stores,
      leases: {
        ...stores.leases,
        release: (...call: Parameters<typeof stores.leases.release>) => {
          if (hangs) deadline.abort();
          return stores.leases.release(...call);
        },
      },
    };
    const { talk } = await readOut({ stores: slow });
    hangs = true;
    await talk.hear(yes, { signal: deadline.signal });
    expect((await talk.hear(launch)).says).toContain('went through');
    expect(talk.charged()).toHaveLength(1);
  });
});
