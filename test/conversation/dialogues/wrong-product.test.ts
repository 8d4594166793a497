import { describe, expect, test } from '@jest/globals';
import { add, answer, hours, nth, no, reorder, undo, wrong, yes } from '../intents.ts';
import { persona } from '../shoppers.ts';
import { startTalk } from '../talk.ts';

const start = (name = 'newcomer') => startTalk(persona(name));

describe('the wrong product', () => {
  test('goes, and the next best of what was asked for is offered', async () => {
    const talk = await start();
    await talk.hearAll(add('coffee'), nth(1));
    const [first = ''] = Object.keys(talk.cart());
    const { says, reply } = await talk.hear(wrong());
    expect(says).toMatch(/coffee.*\?$/);
    expect(talk.cart()).toEqual({});
    expect(reply.session.pending?.kind).toBe('choose-product');
    await talk.hear(nth(1));
    expect(Object.keys(talk.cart())).not.toEqual([first]);
    expect(Object.keys(talk.cart())).toHaveLength(1);
  });

  test('is never offered again in the conversation', async () => {
    const talk = await start();
    await talk.hearAll(add('coffee'), nth(1));
    const rejected: string[] = [];
    for (let count = 1; count <= 3; count += 1) {
      const { reply } = await talk.hear(wrong());
      rejected.push(...(reply.session.rejected ?? []));
      const { pending } = reply.session;
      const offered = pending?.kind === 'choose-product' ? pending.options : [];
      for (const { variantId } of offered) expect(reply.session.rejected).not.toContain(variantId);
    }
    const { reply } = await talk.hear(add('coffee'));
    const { pending } = reply.session;
    const again = pending?.kind === 'choose-product' ? pending.options : [];
    for (const { variantId } of again) expect(rejected).not.toContain(variantId);
  });

  test('leaves what lay there before', async () => {
    const talk = await start();
    await talk.hear(add('bananas', { quantity: 2 }));
    talk.leave();
    await talk.hearAll(add('bananas'), wrong());
    expect(talk.cart()).toEqual({ BANANAS: 2 });
  });

  test('makes way for another one that is named', async () => {
    const talk = await start();
    const { says } = await talk.hearAll(add('bananas'), wrong('granola'));
    expect(says).toMatch(/bananas.*How about .*granola\?$/i);
    await talk.hear(yes);
    expect(talk.cart()).toEqual({ GRANOLA: 1 });
  });

  test('is put back by undo', async () => {
    const talk = await start();
    const { reply } = await talk.hearAll(add('bananas'), wrong('granola'), undo);
    expect(talk.cart()).toEqual({ BANANAS: 1 });
    expect(reply.session.rejected).toBeUndefined();
  });

  test('that is only proposed is not proposed again', async () => {
    const talk = await start();
    const { reply } = await talk.hearAll(answer('spaghetti'), wrong());
    expect(talk.cart()).toEqual({});
    expect(reply.session.rejected).toHaveLength(1);
  });

  test('of an empty cart is nothing', async () => {
    const talk = await start();
    expect((await talk.hear(wrong())).says).toBe('All right, not that one. What would you like?');
  });
});

describe('the wrong product while a purchase waits for its yes', () => {
  test('takes the offer off, and a yes to the next best reads that out', async () => {
    const talk = await start('regular');
    const { says, reply } = await talk.hearAll(reorder('coffee'), wrong());
    expect(says).toMatch(/Northlight .*coffee.*\?$/);
    expect(reply.session.offer).toBeUndefined();
    expect(talk.cart()).toEqual({});
    const next = await talk.hear(nth(1));
    expect(next.says).toMatch(/^That's .* Shall I place the order\?$/);
    expect(talk.charged()).toEqual([]);
  });

  test('among others leaves the others in the offer', async () => {
    const talk = await start('regular');
    const { says } = await talk.hearAll(reorder('coffee'), add('bananas'), wrong());
    expect(says).toMatch(/bananas.* That's Northlight .* Shall I place the order\?$/i);
    expect(talk.cart()).toEqual({ 'COF-NL-12': 1 });
    await talk.hear(yes);
    const [charged = ''] = talk.charged();
    expect(says).toContain(charged);
  });

  test('and what to take in its place is asked again after another topic, not whether to order', async () => {
    const talk = await start('regular');
    await talk.hearAll(add('eggs'), reorder('coffee'), wrong());
    const { pending } = talk.session;
    const { says, reply } = await talk.hear(hours());
    expect(reply.session.pending).toEqual(pending);
    expect(says).not.toContain('Shall I place the order?');
  });

  test('and a no to the next best reads out what is left', async () => {
    const talk = await start('regular');
    await talk.hearAll(add('bananas'), reorder('coffee'), add('bananas'), wrong('spaghetti'));
    const { says } = await talk.hear(no);
    expect(says).toMatch(/^All right, I left it out\. .* Shall I place the order\?$/);
    await talk.hear(yes);
    const [charged = ''] = talk.charged();
    expect(says).toContain(charged);
  });
});
