import { describe, expect, test } from '@jest/globals';
import { createMemoryStores } from '../../fakes/stores/create-memory-stores.ts';
import { add, launch, no, reorder, sessionEnded, stop, yes } from '../intents.ts';
import { guest, persona } from '../shoppers.ts';
import { channel } from '../surroundings.ts';
import { startTalk } from '../talk.ts';

describe('opening the skill', () => {
  test('tells a linked shopper what she can say, the first time', async () => {
    const talk = await startTalk(persona('regular'));
    expect((await talk.hear(launch)).says).toBe(
      "Welcome to Corner Market. You can say, reorder my coffee, add milk, or where's my order. What would you like?",
    );
  });

  test('tells nobody to reorder who has never ordered', async () => {
    const talk = await startTalk(persona('newcomer'));
    expect((await talk.hear(launch)).says).toBe(
      "Welcome to Corner Market. You can say, add two percent milk, or ask when we're open. What would you like?",
    );
  });

  test('tells a guest what works without an account, the first time', async () => {
    const talk = await startTalk(guest);
    expect((await talk.hear(launch, { guestKey: 'guest-1' })).says).toBe(
      "Welcome to Corner Market. I can tell you when we're open, and once your account is linked, I can order for you. What would you like?",
    );
  });

  test.each([
    ['a linked shopper', persona('newcomer'), {}],
    ['a guest whose device is known', guest, { guestKey: 'guest-1' }],
  ])('is brief the second time for %s', async (_, shopper, over) => {
    const talk = await startTalk(shopper);
    await talk.hear(launch, over);
    talk.leave();
    const { says } = await talk.hear(launch, over);
    expect(says).toBe('Hello again, this is Corner Market. What would you like?');
  });

  test('remembers nobody without a key of theirs', async () => {
    const talk = await startTalk(guest);
    await talk.hear(launch);
    talk.leave();
    expect((await talk.hear(launch)).says).toMatch(/^Welcome to Corner Market\./);
  });

  test('offers to resume when something lies in the cart', async () => {
    const talk = await startTalk(persona('newcomer'));
    await talk.hear(add('bananas', { quantity: 2 }));
    talk.leave();
    const { says } = await talk.hear(launch);
    expect(says).toBe(
      'Welcome to Corner Market. You have 2 items in your cart. Would you like to check out now?',
    );
    expect((await talk.hear(yes)).says).toMatch(/^That's 2 of the bananas from Corner Market/);
  });

  test('offers a cart once, on whichever channel, and again when something else lies in it', async () => {
    const talk = await startTalk(persona('regular'));
    await talk.hear(add('bananas'));
    talk.leave();
    const offers = async (over = {}) => {
      const { says } = await talk.hear(launch, over);
      talk.leave();
      return says.includes('check out now?');
    };
    expect(await offers()).toBe(true);
    expect(await offers({ channel: { ...channel, name: 'other' } })).toBe(false);
    await talk.hear(add('eggs'));
    talk.leave();
    expect(await offers({ channel: { ...channel, name: 'other' } })).toBe(true);
    expect(await offers()).toBe(false);
  });

  test('keeps the cart of one who does not resume', async () => {
    const talk = await startTalk(persona('newcomer'));
    await talk.hear(add('bananas'));
    talk.leave();
    const { says } = await talk.hearAll(launch, no);
    expect(says).toBe('Your cart is saved for next time. What would you like?');
    expect(talk.cart()).toEqual({ BANANAS: 1 });
  });

  test('says that an order arrives today', async () => {
    const talk = await startTalk(persona('waiting'));
    expect((await talk.hear(launch)).says).toBe(
      'Welcome to Corner Market. Your order ending in 4 0 5 3 arrives today. What would you like?',
    );
  });

  test('says nothing of an order that arrives another day', async () => {
    const talk = await startTalk(persona('waiting'));
    talk.wait(24 * 60);
    expect((await talk.hear(launch)).says).not.toContain('arrives');
  });

  test('first says what became of a purchase that was left open', async () => {
    const talk = await startTalk(persona('regular'));
    talk.shop.faults.loseAnswers('placeOrder', 3);
    talk.shop.faults.loseAnswers('findOrderByKey');
    expect((await talk.hearAll(reorder('eggs'), yes)).says).toMatch(/still confirming/);
    const { says } = await talk.hear(launch);
    const [charged] = talk.charged();
    expect(says).toBe(
      `Your earlier order went through, ${charged}, ending in 4 0 5 6. What would you like?`,
    );
    talk.leave();
    expect((await talk.hear(launch)).says).not.toContain('earlier order');
  });

  test('lets the platform listen for what was bought before', async () => {
    const talk = await startTalk(persona('regular'));
    const { directives } = (await talk.hear(launch)).reply;
    expect(directives).toEqual([
      {
        kind: 'expect-products',
        products: expect.arrayContaining([
          {
            id: 'northlight-breakfast-blend',
            name: 'breakfast blend coffee',
            synonyms: ['Northlight breakfast blend coffee, twelve ounces'],
          },
        ]),
      },
    ]);
  });
});

describe('the end of a session', () => {
  test('is met with silence, and what was not bought is taken back', async () => {
    const talk = await startTalk(persona('regular'));
    await talk.hear(reorder('coffee'));
    const { says, reply } = await talk.hear(sessionEnded);
    expect(says).toBe('');
    expect(reply.asks).toBeUndefined();
    expect(talk.cart()).toEqual({});
  });

  test('by stop leaves the cart as it was before the wish', async () => {
    const talk = await startTalk(persona('regular'), { stores: createMemoryStores() });
    await talk.hearAll(add('bananas'), reorder('coffee'));
    expect((await talk.hear(stop)).says).toMatch(/^Nothing was ordered\./);
    expect(talk.cart()).toEqual({ BANANAS: 1 });
  });
});
