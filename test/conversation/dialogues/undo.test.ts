import { describe, expect, test } from '@jest/globals';
import type { Intent } from '../../../lambda/conversation/intent.ts';
import { add, checkout, no, remove, reorder, stop, undo, yes } from '../intents.ts';
import { persona } from '../shoppers.ts';
import { startTalk, type Talk } from '../talk.ts';

const start = (name = 'newcomer') => startTalk(persona(name));

const goesDownAtTheChange = ({ shop: { faults } }: Talk): void => {
  faults.before = (operation) => {
    if (operation === 'changeCart') faults.down = true;
  };
};

describe('undo', () => {
  test('takes out again what was put in, and asks on', async () => {
    const talk = await start();
    const { says } = await talk.hearAll(add('bananas', { quantity: 3 }), undo);
    expect(says).toMatch(/^I took 3 of the bananas back out\. .*\?$/);
    expect(talk.cart()).toEqual({});
  });

  test('takes out only as many as came in', async () => {
    const talk = await start();
    const { says } = await talk.hearAll(add('bananas'), add('bananas', { quantity: 2 }), undo);
    expect(says).toContain('2 of the bananas');
    expect(talk.cart()).toEqual({ BANANAS: 1 });
  });

  test('puts back what was taken out', async () => {
    const talk = await start();
    const { says } = await talk.hearAll(add('bananas', { quantity: 3 }), remove('bananas'), undo);
    expect(says).toMatch(/3 of the bananas.* back in/);
    expect(talk.cart()).toEqual({ BANANAS: 3 });
  });

  test('goes back step by step to what there was before the conversation, and no further', async () => {
    const talk = await start();
    await talk.hear(add('spaghetti'));
    talk.leave();
    const steps: Intent[] = [add('bananas'), add('granola'), remove('bananas')];
    await talk.hearAll(...steps, undo);
    expect(talk.cart()).toEqual({ SPAGHETTI: 1, BANANAS: 1, GRANOLA: 1 });
    await talk.hear(undo);
    expect(talk.cart()).toEqual({ SPAGHETTI: 1, BANANAS: 1 });
    await talk.hear(undo);
    expect(talk.cart()).toEqual({ SPAGHETTI: 1 });
    expect((await talk.hear(undo)).says).toMatch(/nothing to undo/);
    expect(talk.cart()).toEqual({ SPAGHETTI: 1 });
  });

  test('leaves alone what was taken out elsewhere meanwhile, and what came before it', async () => {
    const talk = await start();
    await talk.hearAll(add('bananas'), add('granola'));
    const { steps = [] } = talk.session;
    await talk.hear(remove('granola'));
    talk.session = { ...talk.session, steps };
    expect((await talk.hear(undo)).says).toMatch(/nothing to undo/);
    expect(talk.cart()).toEqual({ BANANAS: 1 });
  });

  test('says so when not all of it can be put back', async () => {
    const talk = await start();
    await talk.hearAll(add('bananas', { quantity: 3 }), remove('bananas'));
    talk.shop.setStock('BANANAS', 2);
    expect((await talk.hear(undo)).says).toMatch(/2 of the bananas.*Not all of it was left\./);
    expect(talk.cart()).toEqual({ BANANAS: 2 });
  });

  test('says so when none of it can be put back', async () => {
    const talk = await start();
    await talk.hearAll(add('bananas'), remove('bananas'));
    talk.shop.setStock('BANANAS', 0);
    expect((await talk.hear(undo)).says).toMatch(/^I can't put that back, because it's sold out/);
  });

  test('is honest when the shop does not answer', async () => {
    const talk = await start();
    await talk.hear(add('bananas'));
    goesDownAtTheChange(talk);
    expect((await talk.hear(undo)).says).toMatch(/your cart is as it was/);
    expect(talk.cart()).toEqual({ BANANAS: 1 });
  });

  test('keeps five steps', async () => {
    const talk = await start();
    for (let step = 1; step <= 7; step += 1) await talk.hear(add('bananas'));
    for (let step = 1; step <= 5; step += 1) await talk.hear(undo);
    expect(talk.cart()).toEqual({ BANANAS: 2 });
    expect((await talk.hear(undo)).says).toMatch(/nothing to undo/);
  });

  test('counts a request that comes twice as one step', async () => {
    const talk = await start();
    await talk.hear(add('bananas'));
    const { session } = talk;
    await talk.hear(add('granola'), { requestId: 'twice' });
    await talk.hear(add('granola'), { requestId: 'twice', session });
    await talk.hear(undo);
    expect(talk.cart()).toEqual({ BANANAS: 1 });
  });

  test('of nothing says that there is nothing', async () => {
    const talk = await start();
    expect((await talk.hear(undo)).says).toMatch(/nothing to undo\. What would you like\?$/);
  });
});

describe('undo while a purchase waits for its yes', () => {
  test('takes the last thing out and reads the whole offer again', async () => {
    const talk = await start('regular');
    const { says } = await talk.hearAll(reorder('coffee'), add('bananas'), undo);
    expect(says).toMatch(/ananas.* out.*That's Northlight .* from .*Shall I place the order\?$/);
    await talk.hear(yes);
    const [charged = ''] = talk.charged();
    expect(says).toContain(charged);
  });

  test('leaves nothing to buy of an offer of one thing', async () => {
    const talk = await start('regular');
    const { reply } = await talk.hearAll(reorder('coffee'), undo);
    expect(reply.session.offer).toBeUndefined();
    expect(talk.cart()).toEqual({});
  });

  test('puts her own back so that a no does not take it out', async () => {
    const talk = await start('regular');
    await talk.hear(add('bananas'));
    await talk.hearAll(reorder('coffee'), remove('bananas'), undo, no);
    expect(talk.cart()).toEqual({ BANANAS: 1 });
  });

  test('puts back what was to be bought so that a no takes it out', async () => {
    const talk = await start('regular');
    await talk.hearAll(reorder('coffee'), add('bananas'), remove('coffee'), undo, no);
    expect(talk.cart()).toEqual({});
  });

  test('of an offer that changed nothing takes the offer back', async () => {
    const talk = await start();
    await talk.hear(add('bananas'));
    talk.leave();
    const { says, reply } = await talk.hearAll(checkout, undo);
    expect(says).toMatch(/^All right, nothing was ordered\./);
    expect(reply.session.offer).toBeUndefined();
    expect(talk.cart()).toEqual({ BANANAS: 1 });
  });

  test('after a no finds the change before the offer', async () => {
    const talk = await start('regular');
    await talk.hearAll(add('bananas'), reorder('coffee'), no, undo);
    expect(talk.cart()).toEqual({});
  });
});

describe('undo after an order', () => {
  test('asks whether to cancel it, and touches nothing before the yes', async () => {
    const talk = await start('regular');
    await talk.hearAll(reorder('coffee'), yes);
    const { says, reply } = await talk.hear(undo);
    expect(says).toMatch(/^Your order ending in .* Shall I cancel it\?$/);
    expect(reply.session.pending?.kind).toBe('confirm-cancel');
    expect(talk.charged()).toHaveLength(1);
    await talk.hear(yes);
    expect(talk.charged()).toEqual([]);
  });

  test('never touches the cart that was bought, whatever the session still holds', async () => {
    const talk = await start('regular');
    await talk.hear(reorder('coffee'));
    const { steps = [] } = talk.session;
    await talk.hear(yes);
    await talk.hear(add('bananas'));
    talk.session = { ...talk.session, steps };
    expect((await talk.hear(undo)).says).toMatch(/Shall I cancel it\?$/);
    expect(talk.cart()).toEqual({ BANANAS: 1 });
  });

  test('of long ago has nothing to undo', async () => {
    const talk = await start('regular');
    await talk.hearAll(reorder('coffee'), yes);
    talk.wait(60);
    expect((await talk.hear(undo)).says).toMatch(/nothing to undo/);
  });

  test('and another change takes the change back first', async () => {
    const talk = await start('regular');
    await talk.hearAll(reorder('coffee'), yes, add('bananas'), undo);
    expect(talk.cart()).toEqual({});
    expect(talk.charged()).toHaveLength(1);
  });
});

test('a stop in between forgets what was changed', async () => {
  const talk = await start();
  await talk.hearAll(add('bananas'), stop);
  expect((await talk.hear(undo)).says).toMatch(/nothing to undo/);
  expect(talk.cart()).toEqual({ BANANAS: 1 });
});
