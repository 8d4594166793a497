import { describe, expect, test } from '@jest/globals';
import { add, answer, change, heard, item, no, nth, reorder, undo, yes } from '../intents.ts';
import { persona } from '../shoppers.ts';
import { startTalk } from '../talk.ts';

const start = (name = 'newcomer') => startTalk(persona(name));

describe('another number', () => {
  test('of what was just put in', async () => {
    const talk = await start();
    const { says } = await talk.hearAll(add('bananas'), change(undefined, { quantity: 3 }));
    expect(says).toMatch(/3 of the bananas now, for \$\d/);
    expect(talk.cart()).toEqual({ BANANAS: 3 });
  });

  test('of what is named, whatever came in last', async () => {
    const talk = await start();
    await talk.hearAll(add('bananas', { quantity: 3 }), add('granola'));
    await talk.hear(change('bananas', { quantity: 2 }));
    expect(talk.cart()).toEqual({ BANANAS: 2, GRANOLA: 1 });
  });

  test('of the only thing there, in another conversation', async () => {
    const talk = await start();
    await talk.hear(add('bananas'));
    talk.leave();
    await talk.hear(change(undefined, { quantity: 2 }));
    expect(talk.cart()).toEqual({ BANANAS: 2 });
  });

  test('of one of several things asks which', async () => {
    const talk = await start();
    await talk.hearAll(add('bananas'), add('granola'));
    talk.leave();
    const { says } = await talk.hear(change(undefined, { quantity: 2 }));
    expect(says).toMatch(/^Which one: .*\?$/);
    await talk.hear(answer('bananas'));
    expect(talk.cart()).toEqual({ BANANAS: 2, GRANOLA: 1 });
  });

  test('that is there already changes nothing', async () => {
    const talk = await start();
    const { says } = await talk.hearAll(add('bananas'), change(undefined, { quantity: 1 }));
    expect(says).toMatch(/^You have bananas already\./);
  });

  test('that is large is asked about first', async () => {
    const talk = await start();
    const { says } = await talk.hearAll(add('bananas'), change(undefined, { quantity: 12 }));
    expect(says).toMatch(/Shall I put in 12 of the bananas\?$/);
    expect(talk.cart()).toEqual({ BANANAS: 1 });
    await talk.hear(yes);
    expect(talk.cart()).toEqual({ BANANAS: 12 });
  });

  test('is corrected while it is asked about', async () => {
    const talk = await start();
    const twelve = change(undefined, { quantity: 12 });
    await talk.hearAll(add('bananas'), twelve, change(undefined, { quantity: 2 }));
    expect(talk.cart()).toEqual({ BANANAS: 2 });
  });

  test('that the stock does not allow is told as it is', async () => {
    const talk = await start();
    await talk.hear(add('bananas'));
    talk.shop.setStock('BANANAS', 2);
    const { says } = await talk.hear(change(undefined, { quantity: 4 }));
    expect(says).toMatch(/^Only 2 were left\. .*2 of the bananas/);
    expect(talk.cart()).toEqual({ BANANAS: 2 });
  });

  test('is undone by one word', async () => {
    const talk = await start();
    await talk.hearAll(add('bananas'), change(undefined, { quantity: 3 }), undo);
    expect(talk.cart()).toEqual({ BANANAS: 1 });
  });

  test('of nothing asks what to add', async () => {
    const talk = await start();
    expect((await talk.hear(change(undefined, { quantity: 3 }))).says).toBe(
      'Your cart is empty. What would you like to add?',
    );
  });
});

describe('something else in its place', () => {
  const gallon = add('two percent milk', { size: 'gallon' });

  test('is another size of the same', async () => {
    const talk = await start();
    const { says } = await talk.hearAll(gallon, change(undefined, { size: 'half gallon' }));
    expect(says).toMatch(/two percent milk half gallon.* \$3\.19/);
    expect(talk.cart()).toEqual({ 'MILK-2P-HGAL': 1 });
  });

  test('is another kind of the same', async () => {
    const talk = await start();
    await talk.hearAll(gallon, change('whole', { size: 'gallon' }));
    expect(talk.cart()).toEqual({ 'MILK-WH-GAL': 1 });
  });

  test('keeps the number, or takes another one that is said', async () => {
    const talk = await start();
    const two = add('two percent milk', { size: 'gallon', quantity: 2 });
    await talk.hearAll(two, change(undefined, { size: 'half gallon' }));
    expect(talk.cart()).toEqual({ 'MILK-2P-HGAL': 2 });
    await talk.hear(change(undefined, { size: 'gallon', quantity: 3 }));
    expect(talk.cart()).toEqual({ 'MILK-2P-GAL': 3 });
  });

  test('is another product of the one that is named', async () => {
    const talk = await start();
    await talk.hearAll(add('bananas'), add('granola'));
    await talk.hear({ kind: 'change-item', item: item('bananas'), instead: heard('gala apples') });
    const cart = talk.cart();
    expect(Object.keys(cart)).toHaveLength(2);
    expect(cart).toMatchObject({ GRANOLA: 1 });
    expect(cart).not.toHaveProperty('BANANAS');
  });

  test('leaves everything as it is where there is nothing closer', async () => {
    const talk = await start();
    const { says } = await talk.hearAll(gallon, change(undefined, { size: 'gallon' }));
    expect(says).toContain('is the closest I have to that');
    expect(talk.cart()).toEqual({ 'MILK-2P-GAL': 1 });
  });

  test('that is sold out changes nothing', async () => {
    const talk = await start();
    await talk.hear(gallon);
    const { says } = await talk.hear(change('oat milk'));
    expect(says).toMatch(/^We're out of /);
    expect(talk.cart()).toEqual({ 'MILK-2P-GAL': 1 });
  });

  test('is undone as one change', async () => {
    const talk = await start();
    await talk.hearAll(gallon, change(undefined, { size: 'half gallon' }), undo);
    expect(talk.cart()).toEqual({ 'MILK-2P-GAL': 1 });
  });
});

describe('a change while a purchase waits for its yes', () => {
  test('of the number reads the whole offer again, and a yes buys that', async () => {
    const talk = await start('regular');
    const { says } = await talk.hearAll(reorder('coffee'), change(undefined, { quantity: 2 }));
    expect(says).toMatch(/^That's 2 of the Northlight .* Shall I place the order\?$/);
    await talk.hear(yes);
    const [charged = ''] = talk.charged();
    expect(says).toContain(charged);
  });

  test('of the size reads the whole offer again', async () => {
    const talk = await start('regular');
    const { says } = await talk.hearAll(
      reorder('coffee'),
      change(undefined, { size: 'two pounds' }),
    );
    expect(says).toMatch(/^That's Northlight breakfast blend coffee two pounds from/);
  });

  test('is taken back with the offer by a no', async () => {
    const talk = await start('regular');
    await talk.hearAll(reorder('coffee'), change(undefined, { quantity: 2 }), no);
    expect(talk.cart()).toEqual({});
    await talk.hearAll(reorder('coffee'), change(undefined, { size: 'two pounds' }), no);
    expect(talk.cart()).toEqual({});
  });
});

describe('a change while an option is being chosen', () => {
  test('of the number holds for what is chosen', async () => {
    const talk = await start();
    const { says } = await talk.hearAll(add('whole milk'), change(undefined, { quantity: 3 }));
    expect(says).toMatch(/^All right\. Which size: /);
    await talk.hear(nth(1));
    expect(Object.values(talk.cart())).toEqual([3]);
  });

  test('of the size chooses it', async () => {
    const talk = await start();
    await talk.hearAll(add('whole milk'), change(undefined, { size: 'half gallon' }));
    expect(talk.cart()).toEqual({ 'MILK-WH-HGAL': 1 });
  });

  test('of something in the cart is made there', async () => {
    const talk = await start();
    await talk.hearAll(add('bananas'), add('whole milk'), change('bananas', { quantity: 2 }));
    expect(talk.cart()).toEqual({ BANANAS: 2 });
  });

  test('of the product while one is proposed looks for that one', async () => {
    const talk = await start();
    await talk.hearAll(answer('spaghetti'), change('granola'));
    expect(talk.cart()).toEqual({ GRANOLA: 1 });
  });
});
