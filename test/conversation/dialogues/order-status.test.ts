import { describe, expect, test } from '@jest/globals';
import { attemptKey } from '../../../lambda/purchasing/attempt-key.ts';
import { createMemoryStores } from '../../fakes/stores/create-memory-stores.ts';
import { add, checkout, hours, launch, reorder, whereIsMyOrder, yes } from '../intents.ts';
import { persona } from '../shoppers.ts';
import { startTalk } from '../talk.ts';

describe('where is my order', () => {
  test('tells of the latest open one in one turn, and that there are others', async () => {
    const talk = await startTalk(persona('waiting'));
    const { says, reply } = await talk.hear(whereIsMyOrder());
    expect(says).toBe(
      'Your order ending in 4 0 5 3 is out for delivery and comes today. You have another open order too.',
    );
    expect(reply.asks).toBeUndefined();
  });

  test('says where it is within the first twelve words', async () => {
    const first = (says: string): string => says.split(' ').slice(0, 12).join(' ');
    const talk = await startTalk(persona('waiting'));
    expect(first((await talk.hear(whereIsMyOrder())).says)).toMatch(/out for delivery/);
    expect(first((await talk.hear(whereIsMyOrder('4052'))).says)).toMatch(/on its way/);
  });

  test('tells of the latest one when none is open', async () => {
    const talk = await startTalk(persona('regular'));
    expect((await talk.hear(whereIsMyOrder())).says).toBe(
      'Your order ending in 4 0 5 1 was delivered November 17.',
    );
  });

  test('tells of the one whose last four digits were said', async () => {
    const talk = await startTalk(persona('regular'));
    expect((await talk.hear(whereIsMyOrder('4050'))).says).toMatch(
      /^Your order ending in 4 0 5 0 was delivered November 10\./,
    );
  });

  test('says what of it has left and what has not', async () => {
    const talk = await startTalk(persona('waiting'));
    expect((await talk.hear(whereIsMyOrder('4052'))).says).toBe(
      'Part of your order 4 0 5 2 is on its way and comes Sunday: Petal Lane mixed flower bouquet and 2 of the Harbor dark roast coffee twelve ounces. Still being packed: Petal Lane mixed flower bouquet.',
    );
  });

  test('says when an order comes that was just placed', async () => {
    const talk = await startTalk(persona('newcomer'));
    await talk.hearAll(add('bananas'), checkout, yes);
    expect((await talk.hear(whereIsMyOrder())).says).toBe(
      'Your order ending in 4 0 5 6 is being packed and comes Sunday between 9 AM and 5 PM.',
    );
  });

  test('sends the tracking number to the screen and never says it', async () => {
    const talk = await startTalk(persona('waiting'));
    const { says, reply } = await talk.hear(whereIsMyOrder());
    const card = reply.card && talk.speech.say([reply.card.title, ...reply.card.text], 0);
    expect(card).toBe('Order 1002004053 Corner Market CM70001234');
    expect(says).not.toContain('CM7');
  });

  test('finds no order with other digits', async () => {
    const talk = await startTalk(persona('waiting'));
    expect((await talk.hear(whereIsMyOrder('9999'))).says).toBe(
      'I found no order of yours ending in 9 9 9 9.',
    );
  });

  test("never tells of somebody else's", async () => {
    const talk = await startTalk(persona('newcomer'));
    expect((await talk.hear(whereIsMyOrder('4053'))).says).toMatch(/^I found no order of yours/);
  });

  test('says that there is none', async () => {
    const talk = await startTalk(persona('newcomer'));
    expect((await talk.hear(whereIsMyOrder())).says).toBe("You haven't ordered anything here yet.");
  });

  test('asks on in the middle of a conversation', async () => {
    const talk = await startTalk(persona('waiting'));
    expect((await talk.hearAll(hours(), whereIsMyOrder('4053'))).reply.asks).toBeUndefined();
    const { says } = await talk.hearAll(add('bananas'), whereIsMyOrder('4053'));
    expect(says).toMatch(/comes today\. .*\?$/);
  });

  test('comes back to an offer that waits for its answer', async () => {
    const talk = await startTalk(persona('regular'));
    const { says } = await talk.hearAll(reorder('coffee'), whereIsMyOrder());
    expect(says).toMatch(/was delivered November 17\. Shall I place the order\?$/);
  });
});

describe('an order that the bank has not let through', () => {
  const waiting = async () => {
    const stores = createMemoryStores();
    const talk = await startTalk(persona('bank-approval'), { stores });
    await talk.hearAll(add('bananas'), checkout, yes);
    return { talk, stores };
  };

  test('is told where somebody asks, with the link again, and at the next visit', async () => {
    const { talk } = await waiting();
    const asked = await talk.hear(whereIsMyOrder());
    expect(asked.says).toMatch(/^Your order for \$[\d.]+ waits for your bank's approval,/);
    expect(asked.reply.card?.url).toContain('bank.example');
    talk.leave();
    expect((await talk.hear(launch)).says).toContain("waits for your bank's approval");
    expect(talk.charged()).toEqual([]);
  });

  test('is told as ordered once the shop reports it paid, once', async () => {
    const { talk, stores } = await waiting();
    const [attempt] = await stores.ledger.list(persona('bank-approval').id);
    if (!attempt) throw new Error('nothing waits');
    talk.shop.approvePayment(attemptKey(attempt.quote));
    expect((await talk.hear(whereIsMyOrder())).says).toMatch(/^Your earlier order went through/);
    expect(talk.charged()).toHaveLength(1);
    expect((await talk.hear(whereIsMyOrder())).says).not.toContain('went through');
  });
});
