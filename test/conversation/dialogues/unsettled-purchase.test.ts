import { describe, expect, test } from '@jest/globals';
import type { Intent } from '../../../lambda/conversation/intent.ts';
import { add, checkout, launch, remove, reorder, review, whereIsMyOrder, yes } from '../intents.ts';
import { persona } from '../shoppers.ts';
import { startTalk, type Talk } from '../talk.ts';

const withOffer = async (): Promise<Talk> => {
  const talk = await startTalk(persona('regular'));
  await talk.hear(reorder('eggs'));
  return talk;
};

describe('a shop that does not say whether it ordered', () => {
  test('is waited for, and asked at the next turn', async () => {
    const talk = await withOffer();
    talk.shop.faults.loseAnswers('placeOrder', 3);
    talk.shop.faults.loseAnswers('findOrderByKey');
    expect((await talk.hear(yes)).says).toBe(
      "I'm still confirming that with Corner Market. Ask me in a minute where your order is, and please don't order it again.",
    );
    expect((await talk.hear(whereIsMyOrder())).says).toBe(
      'Your earlier order went through, $6.92, ending in 4 0 5 6.',
    );
    expect(talk.charged()).toEqual(['$6.92']);
  });

  test('and never heard of it orders once when it is asked again', async () => {
    const talk = await withOffer();
    talk.shop.faults.loseRequests('placeOrder', 1);
    await talk.hear(yes);
    expect(talk.charged()).toEqual([]);
    await talk.hear(launch);
    expect(talk.charged()).toEqual(['$6.92']);
  });

  test.each<[string, Intent]>([
    ['added to', add('spaghetti')],
    ['looked into', review],
    ['checked out', checkout],
    ['reordered into', reorder('eggs')],
  ])('keeps its cart from being %s meanwhile', async (_, intent) => {
    const talk = await withOffer();
    talk.shop.faults.loseRequests('placeOrder', 9);
    await talk.hear(yes);
    expect((await talk.hear(intent)).says).toMatch(/don't order it (again|twice)/);
    expect(talk.charged()).toEqual([]);
  });
});

describe('news of a purchase that was left open', () => {
  const withNews = async (): Promise<Talk> => {
    const talk = await withOffer();
    talk.shop.faults.loseAnswers('placeOrder', 3);
    talk.shop.faults.loseAnswers('findOrderByKey');
    await talk.hear(yes);
    return talk;
  };

  test.each<[string, Intent, RegExp]>([
    ['something goes into the cart', add('spaghetti'), /Bella Costa spaghetti.*\?$/],
    ['something comes out of it', remove('spaghetti'), /Your cart is empty\. .*\?$/],
  ])('is told before %s', async (_, intent, rest) => {
    const talk = await withNews();
    const { says } = await talk.hear(intent);
    expect(says).toMatch(/^Your earlier order went through, \$6\.92, ending in 4 0 5 6\. /);
    expect(says).toMatch(rest);
  });

  test.each<[string, Intent]>([
    ['the same is reordered', reorder('eggs')],
    ['the cart is bought', checkout],
  ])('is told alone when %s, lest it be bought twice', async (_, intent) => {
    const talk = await withNews();
    const { reply } = await talk.hear(intent);
    expect(reply.session.pending).toEqual({ kind: 'anything-else' });
    expect(talk.cart()).toEqual({});
  });
});
