import { describe, expect, test } from '@jest/globals';
import type { Intent } from '../../../lambda/conversation/intent.ts';
import {
  add,
  cancel,
  fallback,
  hours,
  launch,
  no,
  reorder,
  review,
  sessionEnded,
  silence,
  stop,
  whereIsMyOrder,
  yes,
} from '../intents.ts';
import { persona } from '../shoppers.ts';
import { startTalk } from '../talk.ts';

describe('a no to an offer', () => {
  test('orders nothing and asks on', async () => {
    const talk = await startTalk(persona('regular'));
    expect((await talk.hearAll(reorder('coffee'), no)).says).toBe(
      'All right, nothing was ordered. Would you like anything else?',
    );
    expect(talk.charged()).toEqual([]);
  });

  test.each<[string, readonly Intent[]]>([
    ['no', [no]],
    ['stop', [stop]],
    ['cancel', [cancel]],
    ['silence', [silence, silence]],
    ['words that nobody understands', [fallback, fallback, fallback]],
    ['the end of the session', [sessionEnded]],
    ['no after other topics', [hours(), whereIsMyOrder(), no]],
    ['no after a look into the cart', [review, no]],
    ['no after opening the skill again', [launch, no]],
    ['no to what to add', [add(), no, no]],
    ['no after a number that was too large', [add('bananas', { quantity: 20 }), no, no]],
  ])('and %s leave the cart as it was before the wish', async (_, intents) => {
    const talk = await startTalk(persona('regular'));
    await talk.hearAll(add('spaghetti', { quantity: 2 }), reorder('coffee'), ...intents);
    expect(talk.cart()).toEqual({ SPAGHETTI: 2 });
    expect(talk.charged()).toEqual([]);
  });
});

describe('a no to anything else', () => {
  test('says good-bye when nothing was put in', async () => {
    const talk = await startTalk(persona('newcomer'));
    const { says, reply } = await talk.hearAll(launch, hours(), no);
    expect(says).toBe('All right. Talk to you soon.');
    expect(reply.asks).toBeUndefined();
  });

  test('leads to the checkout when something was put in', async () => {
    const talk = await startTalk(persona('newcomer'));
    expect((await talk.hearAll(add('bananas'), no)).says).toBe(
      "That's 1 item, $0.79 before delivery and tax. Would you like to check out?",
    );
  });

  test('and to the checkout ends with the cart saved', async () => {
    const talk = await startTalk(persona('newcomer'));
    const { says, reply } = await talk.hearAll(add('bananas'), no, no);
    expect(says).toBe('All right. Your cart is saved for next time.');
    expect(reply.asks).toBeUndefined();
    expect(talk.cart()).toEqual({ BANANAS: 1 });
  });

  test('out of nowhere is a good-bye', async () => {
    const talk = await startTalk(persona('newcomer'));
    expect((await talk.hear(no)).reply.asks).toBeUndefined();
  });
});

describe('a yes to anything else', () => {
  test('asks what', async () => {
    const talk = await startTalk(persona('newcomer'));
    expect((await talk.hearAll(add('bananas'), yes)).says).toBe('What would you like to add?');
  });
});
