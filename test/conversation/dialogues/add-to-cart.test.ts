import { describe, expect, test } from '@jest/globals';
import { add, answer, no, nth, reorder, why, yes } from '../intents.ts';
import { persona } from '../shoppers.ts';
import { startTalk } from '../talk.ts';

const start = () => startTalk(persona('newcomer'));

describe('adding to the cart', () => {
  test('puts in one, says its price and asks on', async () => {
    const talk = await start();
    expect((await talk.hear(add('bananas'))).says).toBe(
      'Bananas for $0.79, in your cart. What else can I get you?',
    );
    expect(talk.cart()).toEqual({ BANANAS: 1 });
  });

  test('puts in as many as were said, for the price of all', async () => {
    const talk = await start();
    const { says } = await talk.hear(add('bananas', { quantity: 3 }));
    expect(says).toContain('3 of the bananas for $2.37');
  });

  test('puts in once what the platform delivers twice', async () => {
    const talk = await start();
    await talk.hear(add('bananas'), { requestId: 'the same' });
    talk.leave();
    const { says } = await talk.hear(add('bananas'), { requestId: 'the same' });
    expect(says).toMatch(/^Bananas for \$0\.79, in your cart\./);
    expect(talk.cart()).toEqual({ BANANAS: 1 });
  });

  test('asks what, when nothing was named', async () => {
    const talk = await start();
    expect((await talk.hear(add())).says).toBe('What would you like to add?');
    await talk.hear(answer('spaghetti'));
    expect(talk.cart()).toEqual({ SPAGHETTI: 1 });
  });

  test('asks what, and denies nothing, when only a size was said', async () => {
    const talk = await startTalk(persona('regular'));
    const { says } = await talk.hearAll(add('bananas'), answer(undefined, { size: 'gallon' }));
    expect(says).toBe('What would you like to add?');
  });

  test('takes the size that was said', async () => {
    const talk = await start();
    await talk.hear(add('whole milk', { size: 'gallon' }));
    expect(talk.cart()).toEqual({ 'MILK-WH-GAL': 1 });
  });

  test('takes the brand that was said', async () => {
    const talk = await start();
    await talk.hear(add('coffee', { brand: 'Harbor' }));
    expect(talk.cart()).toEqual({ 'COF-HB-12': 1 });
  });

  test('prefers what was bought before, and can say why', async () => {
    const talk = await startTalk(persona('regular'));
    const { says } = await talk.hearAll(add('milk'), why);
    expect(talk.cart()).toEqual({ 'MILK-2P-HGAL': 1 });
    expect(says).toMatch(
      /^You've bought Meadow two percent milk half gallon 51 times, most recently/,
    );
  });

  test('asks which when several are meant', async () => {
    const talk = await start();
    expect((await talk.hear(add('coffee'))).says).toBe(
      'Which one: Northlight breakfast blend coffee twelve ounces or Harbor dark roast coffee twelve ounces?',
    );
    expect(talk.cart()).toEqual({});
  });

  test('keeps the number through the question which', async () => {
    const talk = await start();
    await talk.hearAll(add('coffee', { quantity: 2 }), nth(2));
    expect(talk.cart()).toEqual({ 'COF-HB-12': 2 });
  });

  test('asks whether, when it is a guess', async () => {
    const talk = await start();
    expect((await talk.hear(add('bananna splits'))).says).toBe('Did you mean bananas?');
    await talk.hear(yes);
    expect(talk.cart()).toEqual({ BANANAS: 1 });
  });

  test('asks again after a wrong guess', async () => {
    const talk = await start();
    const { says } = await talk.hearAll(add('bananna splits'), no);
    expect(says).toBe('What would you like to add?');
    expect(talk.cart()).toEqual({});
  });

  test('says that it knows nothing of the kind', async () => {
    const talk = await start();
    expect((await talk.hear(add('unobtainium'))).says).toBe(
      "I don't see unobtainium in the store. What would you like to add?",
    );
  });
});

describe('more than five of one thing', () => {
  test('are asked about with their price', async () => {
    const talk = await start();
    expect((await talk.hear(add('bananas', { quantity: 12 }))).says).toBe(
      'That comes to $9.48. Shall I put in 12 of the bananas?',
    );
    expect(talk.cart()).toEqual({});
  });

  test('go in after a yes', async () => {
    const talk = await start();
    await talk.hearAll(add('bananas', { quantity: 12 }), yes);
    expect(talk.cart()).toEqual({ BANANAS: 12 });
  });

  test('stay out after a no', async () => {
    const talk = await start();
    const { says } = await talk.hearAll(add('bananas', { quantity: 12 }), no);
    expect(says).toBe('All right, I left it out. Would you like anything else?');
    expect(talk.cart()).toEqual({});
  });

  test('become another number when one is said', async () => {
    const talk = await start();
    await talk.hearAll(add('bananas', { quantity: 12 }), answer(undefined, { quantity: 3 }));
    expect(talk.cart()).toEqual({ BANANAS: 3 });
  });

  test('are asked about again when the other number is large, too', async () => {
    const talk = await start();
    const { says } = await talk.hearAll(
      add('bananas', { quantity: 12 }),
      answer(undefined, { quantity: 8 }),
    );
    expect(says).toContain('Shall I put in 8 of the bananas?');
  });

  test('need no question where the whole offer is asked about anyway', async () => {
    const talk = await startTalk(persona('regular'));
    const { says } = await talk.hear(reorder('bananas', { quantity: 6 }));
    expect(says).toMatch(/^That's 6 of the bananas from/);
  });
});

describe('stock', () => {
  test('that does not suffice goes in as far as it does', async () => {
    const talk = await start();
    expect((await talk.hear(add('avocados', { quantity: 4 }))).says).toBe(
      'Only 2 of the avocados were left, so I added those. What else can I get you?',
    );
    expect(talk.cart()).toEqual({ AVOCADO: 2 });
  });

  test('that is gone is said, where nothing is like it', async () => {
    const talk = await start();
    expect((await talk.hear(add('oat milk'))).says).toMatch(
      /^We're out of Fieldday oat milk right now\./,
    );
    expect(talk.cart()).toEqual({});
  });

  test('that is gone leads to its other sizes', async () => {
    const talk = await start();
    talk.shop.setStock('ICE-PINT', 0);
    const { says } = await talk.hear(add('ice cream', { size: 'pint' }));
    expect(says).toBe(
      "We're out of Meadow vanilla ice cream pint right now. How about Meadow vanilla ice cream quart?",
    );
  });

  test('that is gone is not offered among others', async () => {
    const talk = await start();
    talk.shop.setStock('COF-NL-12', 0);
    await talk.hear(add('coffee'));
    expect(talk.cart()).toEqual({ 'COF-HB-12': 1 });
  });

  test('that goes between the look and the cart is said', async () => {
    const talk = await start();
    talk.shop.faults.before = (operation) => {
      if (operation === 'changeCart') talk.shop.setStock('SPAGHETTI', 0);
    };
    expect((await talk.hear(add('spaghetti'))).says).toMatch(/^We're out of Bella Costa spaghetti/);
  });
});
