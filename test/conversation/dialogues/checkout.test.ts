import { describe, expect, test } from '@jest/globals';
import { toId } from '../../../lambda/commerce/id.ts';
import type { Seed, SeedCustomer } from '../../fakes/shop/seed.ts';
import { cornerMarket } from '../../fakes/shop/seed.ts';
import { add, checkout, launch, yes } from '../intents.ts';
import { customer, persona } from '../shoppers.ts';
import { telephone } from '../surroundings.ts';
import { startTalk, type Talk } from '../talk.ts';

const seedWith = (change: (of: SeedCustomer) => Partial<SeedCustomer>): Seed => ({
  ...cornerMarket,
  customers: cornerMarket.customers.map((one) => ({ ...one, ...change(one) })),
});

const urlOf = async (talk: Talk): Promise<string | undefined> =>
  (await talk.hear(checkout)).reply.card?.url;

describe('checking out', () => {
  test('has nothing to buy in an empty cart', async () => {
    const talk = await startTalk(persona('newcomer'));
    expect((await talk.hear(checkout)).says).toBe(
      'Your cart is empty. What would you like to add?',
    );
  });

  test('reads seller, goods, delivery, total and payment out, and buys just that', async () => {
    const talk = await startTalk(persona('newcomer'));
    const { says } = await talk.hearAll(add('bananas', { quantity: 4 }), checkout);
    expect(says).toBe(
      "That's 4 of the bananas from Corner Market, delivered Sunday by 5 PM, for $6.18 with tax and delivery on your Visa ending 1 8 8 1. Shall I place the order?",
    );
    await talk.hear(yes);
    expect(talk.charged()).toEqual(['$6.18']);
  });

  test('delivers to the default address of two', async () => {
    const talk = await startTalk(persona('two-addresses'));
    await talk.hearAll(add('bananas'), checkout);
    expect(talk.shop.cart(customer('two-addresses'))?.shipTo?.streetAddress).toBe('21 Oak Street');
  });

  test('says the street to a voice that is known', async () => {
    const shopper = { ...persona('two-addresses'), speaker: 'recognised' } as const;
    const talk = await startTalk(shopper);
    expect((await talk.hearAll(add('bananas'), checkout)).says).toContain(
      'delivered to 21 Oak Street Sunday by 5 PM',
    );
  });

  test.each(['unknown', 'unsupported'] as const)(
    'keeps the street from a voice that is %s',
    async (speaker) => {
      const talk = await startTalk({ ...persona('two-addresses'), speaker });
      expect((await talk.hearAll(add('bananas'), checkout)).says).not.toContain('Oak Street');
    },
  );

  test('keeps the pick-up that was chosen on the web', async () => {
    const talk = await startTalk(persona('newcomer'));
    await talk.hear(add('bananas'));
    await talk.shop.changeCart(
      {
        locale: 'en-US',
        signal: new AbortController().signal,
        requestId: 'web',
        customer: customer('newcomer'),
        idempotencyKey: 'web',
      },
      { fulfillmentOptionId: 'pickup-downtown' },
    );
    const { says } = await talk.hear(checkout);
    expect(says).toContain('for Pick-up at Downtown, ready today at 2 PM, for $0.80 with tax on');
    expect((await talk.hear(yes)).says).toContain("It's ready today at 2 PM");
    expect(talk.charged()).toEqual(['$0.80']);
  });
});

describe('what a voice cannot finish', () => {
  test('100 dollars and more go to the phone', async () => {
    const talk = await startTalk(persona('newcomer'));
    const { says, reply } = await talk.hearAll(add('sparkling cider'), checkout);
    expect(says).toBe(
      "That comes to $123.18, and an order that large needs a voice code. I've sent a link to set one, or to finish on your phone.",
    );
    expect(reply.card?.url).toMatch(/^https:\/\/corner-market\.example\/cart\//);
    expect(talk.cart()).toEqual({ 'CIDER-24': 1 });
  });

  test('an offer that grows over 100 dollars keeps its goods for the phone', async () => {
    const talk = await startTalk(persona('newcomer'));
    const { says } = await talk.hearAll(add('bananas'), checkout, add('sparkling cider'));
    expect(says).toMatch(/an order that large needs a voice code/);
    talk.wait(6);
    await talk.hear(launch);
    expect(talk.cart()).toEqual({ BANANAS: 1, 'CIDER-24': 1 });
  });

  test('a shop that cannot charge by voice finishes on its page', async () => {
    const talk = await startTalk(persona('newcomer'));
    const capabilities = { ...talk.shop.capabilities, checkout: 'continue_url' as const };
    Object.assign(talk.shop, { capabilities });
    await talk.hear(add('bananas'));
    const { says, reply } = await talk.hear(checkout);
    expect(says).toBe("This order is finished on your phone. I've sent you a link.");
    expect(reply.card?.url).toMatch(/corner-market\.example\/cart/);
  });

  test.each([
    ['address', () => ({ addresses: [] }), /^There's no delivery address in your account yet\./],
    ['payment method', () => ({ paymentMethods: [] }), /^There's no payment method in your/],
    [
      'delivery to where the shopper lives',
      ({ addresses }: SeedCustomer) => ({
        addresses: addresses.map((one) => ({ ...one, addressRegion: 'AK' })),
      }),
      /^I found no way to deliver this to your address\./,
    ],
  ])('no %s is said with a link', async (_, change, words) => {
    const talk = await startTalk(persona('newcomer'), { seed: seedWith(change) });
    await talk.hear(add('bananas'));
    const { says, reply } = await talk.hear(checkout);
    expect(says).toMatch(words);
    expect(reply.card?.url).toBeDefined();
    expect(talk.charged()).toEqual([]);
  });

  test('is said without a link where none can be sent', async () => {
    const talk = await startTalk(persona('newcomer'), { over: { channel: telephone } });
    const { says, reply } = await talk.hearAll(add('sparkling cider'), checkout);
    expect(says).toBe("I can't finish this one by voice. Your cart is saved on our website.");
    expect(reply.card).toBeUndefined();
  });

  test('leads to the cart itself', async () => {
    const talk = await startTalk(persona('newcomer'));
    await talk.hear(add('sparkling cider'));
    const id = talk.shop.cart(customer('newcomer'))?.id ?? toId<'cart'>('none');
    expect(await urlOf(talk)).toBe(`https://corner-market.example/cart/${id}`);
  });
});
