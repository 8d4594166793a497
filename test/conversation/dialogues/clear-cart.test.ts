import { describe, expect, test } from '@jest/globals';
import { add, checkout, clear, no, reorder, undo, yes } from '../intents.ts';
import { persona } from '../shoppers.ts';
import { startTalk } from '../talk.ts';

const start = (name = 'newcomer') => startTalk(persona(name));

describe('emptying the cart', () => {
  test('says how much lies there and asks first', async () => {
    const talk = await start();
    const { says } = await talk.hearAll(add('bananas', { quantity: 2 }), add('granola'), clear);
    expect(says).toBe('There are 3 items in your cart. Shall I empty it?');
    expect(talk.cart()).toEqual({ BANANAS: 2, GRANOLA: 1 });
  });

  test('takes everything out after a yes', async () => {
    const talk = await start();
    const { says } = await talk.hearAll(
      add('bananas', { quantity: 2 }),
      add('granola'),
      clear,
      yes,
    );
    expect(says).toMatch(/all 3 items/);
    expect(talk.cart()).toEqual({});
  });

  test('leaves everything after a no', async () => {
    const talk = await start();
    const { says } = await talk.hearAll(add('bananas'), clear, no);
    expect(says).toMatch(/^All right, your cart stays as it is\./);
    expect(talk.cart()).toEqual({ BANANAS: 1 });
  });

  test('is undone by one word', async () => {
    const talk = await start();
    await talk.hearAll(add('bananas', { quantity: 2 }), add('granola'), clear, yes, undo);
    expect(talk.cart()).toEqual({ BANANAS: 2, GRANOLA: 1 });
  });

  test('of nothing needs no question', async () => {
    const talk = await start();
    expect((await talk.hear(clear)).says).toBe('Your cart is empty. What would you like?');
  });

  test('says when the shop is away', async () => {
    const talk = await start();
    await talk.hearAll(add('bananas'), clear);
    talk.shop.faults.before = (operation) => {
      if (operation === 'changeCart') talk.shop.faults.down = true;
    };
    expect((await talk.hear(yes)).says).toMatch(/your cart is as it was/);
  });
});

describe('emptying the cart while a purchase waits for its yes', () => {
  test('takes the offer off with it', async () => {
    const talk = await start('regular');
    await talk.hear(add('bananas'));
    const { reply } = await talk.hearAll(reorder('coffee'), clear, yes);
    expect(reply.session.offer).toBeUndefined();
    expect(talk.cart()).toEqual({});
    expect((await talk.hear(checkout)).says).toMatch(/^Your cart is empty\./);
  });

  test('after a no comes back to the offer', async () => {
    const talk = await start('regular');
    const { says } = await talk.hearAll(reorder('coffee'), clear, no);
    expect(says).toMatch(/stays as it is\. Shall I place the order\?$/);
    await talk.hear(yes);
    expect(talk.charged()).toHaveLength(1);
  });
});

test('the yes to it buys nothing', async () => {
  const talk = await start('regular');
  await talk.hearAll(reorder('coffee'), clear, yes);
  expect(talk.charged()).toEqual([]);
});
