import { describe, expect, test } from '@jest/globals';
import { add, answer, no, nth, reorder, why, yes } from '../intents.ts';
import { persona } from '../shoppers.ts';
import { device } from '../surroundings.ts';
import { startTalk } from '../talk.ts';

describe('reordering one product', () => {
  test('takes two turns to a paid order, at the total that was read out', async () => {
    const talk = await startTalk(persona('regular'));
    const offer = await talk.hear(reorder('coffee'));
    expect(offer.says).toBe(
      "That's Northlight breakfast blend coffee twelve ounces from Corner Market, delivered Sunday by 5 PM, for $14.59 with tax and delivery on your Visa ending 4 2 4 2. Shall I place the order?",
    );
    const { says, reply } = await talk.hear(yes);
    expect(says).toBe(
      'Your order is in: Northlight breakfast blend coffee twelve ounces for $14.59. It comes Sunday between 9 AM and 5 PM, and the order number ends in 4 0 5 6.',
    );
    expect(reply.asks).toBeUndefined();
    expect(talk.charged()).toEqual(['$14.59']);
    expect(talk.cart()).toEqual({});
  });

  test('takes as many as the last time', async () => {
    const talk = await startTalk(persona('waiting'));
    expect((await talk.hear(reorder('coffee'))).says).toContain(
      '2 of the Harbor dark roast coffee twelve ounces',
    );
  });

  test('takes as many as were said', async () => {
    const talk = await startTalk(persona('regular'));
    await talk.hear(reorder('coffee', { quantity: 3 }));
    expect(talk.cart()).toEqual({ 'COF-NL-12': 3 });
  });

  test('names everything that a yes would buy when the cart is not empty', async () => {
    const talk = await startTalk(persona('regular'));
    await talk.hear(add('bananas', { quantity: 2 }));
    const { says } = await talk.hear(reorder('coffee'));
    expect(says).toMatch(/^With your cart: 2 of the bananas and Northlight breakfast blend coffee/);
  });

  test('tells why it picked this one', async () => {
    const talk = await startTalk(persona('regular'));
    expect((await talk.hearAll(reorder('coffee'), why)).says).toBe(
      "You've bought Northlight breakfast blend coffee twelve ounces 17 times, most recently November 16, so I picked that. Shall I place the order?",
    );
  });

  test('tells the day by the calendar where the device stands', async () => {
    // It was bought at 1 AM in London on the 16th, when it was still the evening before in Chicago.
    const over = { device: { ...device, timeZone: () => Promise.resolve('America/Chicago') } };
    const talk = await startTalk(persona('regular'), {
      at: new Date('2026-11-20T01:00:00Z'),
      over,
    });
    expect((await talk.hearAll(reorder('coffee'), why)).says).toContain('recently November 15,');
  });

  test('takes one turn more when two are meant equally', async () => {
    const talk = await startTalk(persona('regular'));
    const { says } = await talk.hear(reorder('bread'));
    expect(says).toBe('Which one: Hearth whole wheat bread or Hearth white bread?');
    await talk.hearAll(nth(2), yes);
    expect(talk.charged()).toEqual(['$6.31']);
  });

  test('offers what was never bought instead of taking it', async () => {
    const talk = await startTalk(persona('regular'));
    const { says } = await talk.hear(reorder('spaghetti'));
    expect(says).toBe(
      "You haven't ordered spaghetti here before, but we do carry it. Did you mean Bella Costa spaghetti?",
    );
    expect(talk.cart()).toEqual({});
    expect((await talk.hear(yes)).says).toMatch(/^That's Bella Costa spaghetti from/);
  });

  test('asks again what it could not find', async () => {
    const talk = await startTalk(persona('regular'));
    const { says } = await talk.hear(reorder('unicorn horn'));
    expect(says).toMatch(/unicorn horn.* What would you like to reorder\?$/);
    expect((await talk.hear(answer('coffee'))).says).toMatch(/^That's Northlight/);
  });

  test('proposes another size of what is sold out', async () => {
    const talk = await startTalk(persona('regular'));
    talk.shop.setStock('COF-NL-12', 0);
    const { says } = await talk.hear(reorder('coffee'));
    expect(says).toBe(
      "We're out of Northlight breakfast blend coffee twelve ounces right now. How about Northlight breakfast blend coffee two pounds?",
    );
    await talk.hear(yes);
    expect(talk.cart()).toEqual({ 'COF-NL-32': 1 });
  });

  test('says how few there are', async () => {
    const talk = await startTalk(persona('regular'));
    talk.shop.setStock('EGGS-12', 2);
    const { says } = await talk.hear(reorder('eggs', { quantity: 3 }));
    expect(says).toMatch(/^Only 2 of the Sunrise large eggs dozen are left\. That's 2 of the/);
  });

  test('says so when somebody else was quicker', async () => {
    const talk = await startTalk(persona('regular'));
    talk.shop.faults.before = (operation) => {
      if (operation === 'changeCart') talk.shop.setStock('EGGS-12', 0);
    };
    expect((await talk.hear(reorder('eggs'))).says).toBe(
      "We're out of Sunrise large eggs dozen right now. What else can I get you?",
    );
  });
});

describe('reordering the last order', () => {
  test('reads all of it out and buys it with one yes', async () => {
    const talk = await startTalk(persona('regular'));
    const { says } = await talk.hear(reorder());
    expect(says).toContain(
      "That's Meadow two percent milk half gallon, Sunrise large eggs dozen, and Northlight breakfast blend coffee twelve ounces from Corner Market",
    );
    await talk.hear(yes);
    const [charged = ''] = talk.charged();
    expect(says).toContain(`for ${charged} with tax and delivery`);
    expect(talk.charged()).toHaveLength(1);
  });

  test('says what is sold out or scarce before it reads the rest out', async () => {
    const talk = await startTalk(persona('regular'));
    talk.shop.setStock('COF-NL-12', 0);
    const { says } = await talk.hear(reorder());
    expect(says).toMatch(
      /^We're out of Northlight breakfast blend coffee twelve ounces\. That's Meadow two percent milk half gallon and Sunrise large eggs dozen from/,
    );
  });

  test('says so when all of it is sold out', async () => {
    const talk = await startTalk(persona('regular'));
    for (const sku of ['COF-NL-12', 'MILK-2P-HGAL', 'EGGS-12']) talk.shop.setStock(sku, 0);
    expect((await talk.hear(reorder())).says).toBe(
      'Everything from your last order is sold out right now. What else can I get you?',
    );
  });

  test('is impossible without one, so it asks what to add', async () => {
    const talk = await startTalk(persona('newcomer'));
    expect((await talk.hear(reorder())).says).toBe(
      "You haven't ordered anything here yet. What would you like to add?",
    );
  });

  test('without orders leads to the product that was named', async () => {
    const talk = await startTalk(persona('newcomer'));
    expect((await talk.hear(reorder('spaghetti'))).says).toBe(
      "You haven't ordered anything here yet. Did you mean Bella Costa spaghetti?",
    );
    await talk.hear(yes);
    expect(talk.cart()).toEqual({ SPAGHETTI: 1 });
  });
});

describe('an offer that grows before its answer', () => {
  test('is read out again with what came to it', async () => {
    const talk = await startTalk(persona('regular'));
    const { says } = await talk.hearAll(reorder('coffee'), add('spaghetti'));
    expect(says).toMatch(
      /^That's Northlight breakfast blend coffee twelve ounces and Bella Costa spaghetti from/,
    );
  });

  test.each([
    ['added to', add('spaghetti')],
    ['reordered to', reorder('eggs')],
    ['checked out', { kind: 'checkout' } as const],
  ])('leaves nothing of it in the cart after a no when it was %s', async (_, intent) => {
    const talk = await startTalk(persona('regular'));
    await talk.hearAll(add('bananas', { quantity: 2 }), reorder('coffee'), intent, no);
    expect(talk.cart()).toEqual({ BANANAS: 2 });
    expect(talk.charged()).toEqual([]);
  });

  test('is not doubled by the same wish again', async () => {
    const talk = await startTalk(persona('regular'));
    const offer = await talk.hear(reorder('coffee'));
    expect((await talk.hear(reorder('coffee'))).says).toBe(offer.says);
    await talk.hear(yes);
    expect(talk.charged()).toEqual(['$14.59']);
  });

  test('grows to the number that is said then', async () => {
    const talk = await startTalk(persona('regular'));
    await talk.hearAll(reorder('coffee'), reorder('coffee', { quantity: 2 }));
    expect(talk.cart()).toEqual({ 'COF-NL-12': 2 });
    await talk.hear(no);
    expect(talk.cart()).toEqual({});
  });

  test('says how few went in', async () => {
    const talk = await startTalk(persona('regular'));
    const { says } = await talk.hearAll(reorder('coffee'), add('avocados', { quantity: 4 }));
    expect(says).toMatch(/^Only 2 were left\. That's .* and 2 of the avocados from/);
  });
});
