import { describe, expect, test } from '@jest/globals';
import { add, checkout, launch, no, reorder, yes } from '../intents.ts';
import { persona } from '../shoppers.ts';
import { telephone } from '../surroundings.ts';
import { startTalk, type Talk } from '../talk.ts';

const withOffer = async (): Promise<Talk> => {
  const talk = await startTalk(persona('regular'));
  await talk.hear(reorder('eggs'));
  return talk;
};

describe('a yes', () => {
  test('is confirmed aloud and on a card, with items and total', async () => {
    const talk = await withOffer();
    const { says, reply } = await talk.hear(yes);
    const [charged = ''] = talk.charged();
    expect(says).toContain(`Sunrise large eggs dozen for ${charged}`);
    expect(reply.card?.url).toMatch(/corner-market\.example\/orders/);
    const card = reply.card && talk.speech.say([reply.card.title, ...reply.card.text], 0);
    expect(card).toBe(
      'Order 1002004056 at Corner Market 1 × Sunrise large eggs, dozen: $3.89 Total: $6.92, charged to your Visa ending 4 2 4 2 Delivery: delivered Sunday, 9 AM to 5 PM',
    );
  });

  test('delivered twice buys once, and says the same order', async () => {
    const talk = await startTalk(persona('regular'), { over: { conversationId: 'one' } });
    await talk.hear(reorder('eggs'));
    const { session } = talk;
    await talk.hear(yes);
    const { says } = await talk.hear(yes, { session });
    expect(says).toMatch(/^That is already ordered: Sunrise large eggs dozen for \$6\.92\./);
    expect(talk.charged()).toEqual(['$6.92']);
  });

  test('delivered twice at once buys once', async () => {
    const talk = await startTalk(persona('regular'), { over: { conversationId: 'one' } });
    await talk.hear(reorder('eggs'));
    const { session } = talk;
    await Promise.all([talk.hear(yes, { session }), talk.hear(yes, { session })]);
    expect(talk.charged()).toEqual(['$6.92']);
  });
});

describe('a payment', () => {
  const withCart = async (name: string, over = {}): Promise<Talk> => {
    const talk = await startTalk(persona(name), { over });
    await talk.hearAll(add('bananas'), checkout);
    return talk;
  };

  test('that is declined buys nothing and leads to another card', async () => {
    const talk = await withCart('declined');
    const { says, reply } = await talk.hear(yes);
    expect(says).toBe(
      "Your card was declined, so nothing was ordered. I've sent a link to choose another one.",
    );
    expect(reply.card?.url).toBe('https://corner-market.example/account');
    expect(talk.cart()).toEqual({ BANANAS: 1 });
  });

  test('that the bank must approve is finished on the phone', async () => {
    const talk = await withCart('bank-approval');
    const { says, reply } = await talk.hear(yes);
    expect(says).toBe(
      "Your bank needs your approval before this order goes through. I've sent a link to finish it.",
    );
    expect(reply.card?.url).toMatch(/^https:\/\/bank\.example/);
    expect(talk.charged()).toEqual([]);
  });

  test.each(['declined', 'bank-approval'])('of %s is told where no card shows', async (name) => {
    const talk = await withCart(name, { channel: telephone });
    const { says, reply } = await talk.hear(yes);
    expect(says).toContain('on our website');
    expect(reply.card).toBeUndefined();
  });

  test('that the bank approved later is told at the next visit', async () => {
    const talk = await withCart('bank-approval');
    await talk.hear(yes);
    const key = talk.shop.calls.find(({ operation }) => operation === 'placeOrder')?.key ?? '';
    talk.shop.approvePayment(key);
    const { says } = await talk.hear(launch);
    expect(says).toMatch(/^Your earlier order went through, \$3\.79, ending in 4 0 5 6\./);
    expect(talk.charged()).toEqual(['$3.79']);
  });
});

describe('a yes that comes to nothing', () => {
  test('after five minutes leaves the cart as it was before the wish', async () => {
    const talk = await startTalk(persona('regular'));
    await talk.hearAll(add('bananas'), reorder('coffee'));
    talk.wait(6);
    expect((await talk.hear(yes)).says).toBe(
      'That offer ran out, so nothing was ordered. What would you like?',
    );
    expect(talk.cart()).toEqual({ BANANAS: 1 });
    expect(talk.charged()).toEqual([]);
  });

  test('while the shop is away can be said again', async () => {
    const talk = await withOffer();
    talk.shop.faults.down = true;
    expect((await talk.hear(yes)).says).toBe(
      "I couldn't reach Corner Market, so nothing was ordered. Shall I place the order?",
    );
    talk.shop.faults.down = false;
    await talk.hear(yes);
    expect(talk.charged()).toEqual(['$6.92']);
  });

  test('after a no buys nothing', async () => {
    const talk = await withOffer();
    const { session } = talk;
    await talk.hear(no);
    const { says } = await talk.hear(yes, { session });
    expect(says).toMatch(/^There's nothing waiting for a yes, and nothing was ordered\./);
    expect(talk.charged()).toEqual([]);
  });
});
