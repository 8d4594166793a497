import { describe, expect, test } from '@jest/globals';
import { add, answer, checkout, nth, remove, reorder, review, yes } from '../intents.ts';
import { persona } from '../shoppers.ts';
import { startTalk } from '../talk.ts';

const start = () => startTalk(persona('newcomer'));

describe('looking into the cart', () => {
  test('says that it is empty and asks what to add', async () => {
    const talk = await start();
    expect((await talk.hear(review)).says).toBe('Your cart is empty. What would you like to add?');
  });

  test('names what lies there, with the price, and offers to check out', async () => {
    const talk = await start();
    const { says } = await talk.hearAll(add('bananas'), add('spaghetti', { quantity: 2 }), review);
    expect(says).toBe(
      "You have 3 items in your cart: bananas and 2 of the Bella Costa spaghetti. That's $4.57 before delivery and tax. Would you like to check out?",
    );
    expect((await talk.hear(yes)).says).toMatch(/^That's bananas and 2 of the Bella Costa/);
  });

  test('counts what is too much to be read', async () => {
    const talk = await start();
    for (const product of ['bananas', 'spaghetti', 'marinara sauce', 'granola', 'green tea']) {
      await talk.hear(add(product));
    }
    for (const product of ['dish soap', 'white bread', 'gala apples']) {
      await talk.hear(add(product));
    }
    expect((await talk.hear(review)).says).toMatch(/^You have 8 items.* and 2 more items\. /);
  });

  test('finds nothing in it that an offer had put there before it ran out', async () => {
    const talk = await startTalk(persona('regular'));
    await talk.hear(reorder('coffee'));
    talk.leave();
    talk.wait(6);
    expect((await talk.hear(review)).says).toMatch(/^Your cart is empty\./);
  });
});

describe('taking out of the cart', () => {
  test('takes all of it out and asks on', async () => {
    const talk = await start();
    const { says } = await talk.hearAll(add('bananas', { quantity: 3 }), remove('bananas'));
    expect(says).toBe('Okay, I removed 3 of the bananas. Would you like anything else?');
    expect(talk.cart()).toEqual({});
  });

  test('takes out as many as were said', async () => {
    const talk = await start();
    await talk.hearAll(add('bananas', { quantity: 3 }), remove('bananas', { quantity: 1 }));
    expect(talk.cart()).toEqual({ BANANAS: 2 });
  });

  test('asks which one when several are meant', async () => {
    const talk = await start();
    await talk.hearAll(add('two percent milk', { size: 'gallon' }), add('whole milk'), nth(1));
    const { says, reply } = await talk.hear(remove('milk'));
    expect(says).toMatch(/^Which one: /);
    expect(reply.asks).toEqual({ kind: 'option' });
    await talk.hear(answer('whole'));
    expect(talk.cart()).toEqual({ 'MILK-2P-GAL': 1 });
  });

  test('takes "it" for the only thing there', async () => {
    const talk = await start();
    expect((await talk.hearAll(add('bananas'), remove())).says).toBe('Did you mean bananas?');
    await talk.hear(yes);
    expect(talk.cart()).toEqual({});
  });

  test('says what is not there, and asks which', async () => {
    const talk = await start();
    await talk.hearAll(add('bananas'), add('spaghetti'));
    expect((await talk.hear(remove('dog food'))).says).toBe(
      "I don't see dog food in your cart. Which one: bananas or Bella Costa spaghetti?",
    );
  });

  test('has nothing to take out of an empty cart', async () => {
    const talk = await start();
    expect((await talk.hear(remove('bananas'))).says).toBe(
      'Your cart is empty. What would you like?',
    );
  });

  test('finds gone what was taken out elsewhere', async () => {
    const talk = await start();
    await talk.hearAll(add('bananas'), add('spaghetti'), remove());
    const { reply } = await talk.hear(nth(1), {
      session: {
        ...talk.session,
        pending: {
          kind: 'choose-product',
          wish: 'remove-from-cart',
          options: [
            { variantId: 'GRANOLA', productId: 'granola', name: 'granola', productName: 'granola' },
          ],
          from: 0,
        },
      },
    });
    expect(talk.speech.say(reply.messages, 0)).toMatch(/^That is no longer in your cart\./);
  });

  test('of an offer reads out what is left of it', async () => {
    const talk = await startTalk(persona('regular'));
    const { says } = await talk.hearAll(reorder('coffee'), add('bananas'), remove('coffee'));
    expect(says).toMatch(/Northlight breakfast blend coffee twelve ounces.*\. That's bananas from/);
    await talk.hear(yes);
    const [charged = ''] = talk.charged();
    expect(says).toContain(charged);
  });

  test('of the whole offer leaves nothing to buy', async () => {
    const talk = await startTalk(persona('regular'));
    const { reply } = await talk.hearAll(reorder('coffee'), remove('coffee'));
    expect(reply.session.offer).toBeUndefined();
    expect((await talk.hear(checkout)).says).toMatch(/^Your cart is empty\./);
  });
});
