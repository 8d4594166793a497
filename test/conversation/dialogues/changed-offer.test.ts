import { describe, expect, test } from '@jest/globals';
import type { Intent } from '../../../lambda/conversation/intent.ts';
import { reorder, yes } from '../intents.ts';
import { customer, persona } from '../shoppers.ts';
import { startTalk, type Talk } from '../talk.ts';

const withOffer = async (wish: Intent = reorder('eggs')): Promise<Talk> => {
  const talk = await startTalk(persona('regular'));
  await talk.hear(wish);
  return talk;
};

describe('what moved between the read-out and the yes', () => {
  test('a total is said before it is asked again', async () => {
    const talk = await withOffer();
    talk.shop.setPrice('EGGS-12', 489);
    const { says } = await talk.hear(yes);
    expect(says).toBe('The total has changed from $6.92 to $7.93. Shall I place the order?');
    expect(talk.charged()).toEqual([]);
    await talk.hear(yes);
    expect(talk.charged()).toEqual(['$7.93']);
  });

  test('a total that moves while the shop holds the cart still is said, too', async () => {
    const talk = await withOffer();
    talk.shop.faults.driftPrices('at-freeze', 10);
    expect((await talk.hear(yes)).says).toMatch(/^The total has changed from \$6\.92 to/);
    expect(talk.charged()).toEqual([]);
  });

  test('a quantity leads to the whole offer again', async () => {
    const talk = await withOffer(reorder('eggs', { quantity: 3 }));
    talk.shop.setStock('EGGS-12', 2);
    const { says } = await talk.hear(yes);
    expect(says).toMatch(
      /^Since I read it out, Sunrise large eggs dozen went from 3 to 2\. That's 2 of the Sunrise large eggs dozen from/,
    );
    await talk.hear(yes);
    const [charged = ''] = talk.charged();
    expect(says).toContain(`for ${charged} with tax and delivery`);
  });

  test('something that is gone leads to the rest', async () => {
    const talk = await withOffer(reorder());
    talk.shop.setStock('EGGS-12', 0);
    expect((await talk.hear(yes)).says).toMatch(
      /^Since I read it out, there's no more Sunrise large eggs dozen\. That's Meadow/,
    );
    expect(talk.charged()).toEqual([]);
  });

  test('another delivery leads to the whole offer again', async () => {
    const talk = await withOffer();
    await talk.shop.changeCart(
      {
        locale: 'en-US',
        signal: new AbortController().signal,
        requestId: 'web',
        customer: customer('regular'),
        idempotencyKey: 'web',
      },
      { fulfillmentOptionId: 'today' },
    );
    const { says } = await talk.hear(yes);
    expect(says).toMatch(
      /^Since I read it out, the delivery has changed\. That's .*delivered today, 4 PM to 6 PM, for/,
    );
  });

  test('everything that is gone leaves nothing to buy', async () => {
    const talk = await withOffer();
    talk.shop.setStock('EGGS-12', 0);
    expect((await talk.hear(yes)).says).toMatch(
      /^It sold out or left your cart meanwhile, so nothing was ordered\. .*\?$/,
    );
    expect(talk.charged()).toEqual([]);
  });

  test('a price over the limit goes to the phone', async () => {
    const talk = await withOffer();
    talk.shop.setPrice('EGGS-12', 15_000);
    expect((await talk.hear(yes)).says).toMatch(/finish on your phone/);
    expect(talk.charged()).toEqual([]);
  });
});
