import { describe, expect, test } from '@jest/globals';
import type { Intent } from '../../../lambda/conversation/intent.ts';
import { answer, change, hours, howMuch, launch, no, sizes, yes } from '../intents.ts';
import { guest, persona } from '../shoppers.ts';
import { telephone } from '../surroundings.ts';
import { startTalk } from '../talk.ts';

const atHome = { guestKey: 'user-1' };

describe('after a product was told of', () => {
  test.each<[string, readonly Intent[], Record<string, number>]>([
    ['a yes adds exactly that', [howMuch('bananas'), yes], { BANANAS: 1 }],
    [
      'a yes adds as many as were asked about',
      [howMuch('bananas', { quantity: 3 }), yes],
      { BANANAS: 3 },
    ],
    [
      'a number adds as many',
      [howMuch('bananas'), answer(undefined, { quantity: 2 })],
      { BANANAS: 2 },
    ],
    [
      'another size is that size of it',
      [howMuch('whole milk', { size: 'gallon' }), answer(undefined, { size: 'half gallon' })],
      { 'MILK-WH-HGAL': 1 },
    ],
    [
      'the last is the last',
      [sizes('whole milk'), { kind: 'answer', ordinal: -1, item: {} }],
      { 'MILK-WH-GAL': 1 },
    ],
    ['a no adds nothing', [howMuch('bananas'), no], {}],
    ['another topic adds nothing', [howMuch('bananas'), hours()], {}],
  ])('%s', async (_, intents, cart) => {
    const talk = await startTalk(persona('newcomer'));
    await talk.hearAll(...intents);
    expect(talk.cart()).toEqual(cart);
  });

  test('how many of one of them is noted until it is said which', async () => {
    const talk = await startTalk(persona('newcomer'));
    const { reply } = await talk.hearAll(sizes('whole milk'), change(undefined, { quantity: 3 }));
    expect(reply.session.pending).toMatchObject({ kind: 'offer-to-add', quantity: 3 });
    await talk.hear(answer(undefined, { size: 'gallon' }));
    expect(talk.cart()).toEqual({ 'MILK-WH-GAL': 3 });
  });

  test('the question comes back by the name of the product', async () => {
    const talk = await startTalk(guest);
    const { says } = await talk.hearAll(howMuch('bananas'), hours());
    expect(says).toMatch(/Shall I add bananas to your cart\?$/);
  });
});

describe('a guest', () => {
  test('who says yes is sent to link, and then gets just that', async () => {
    const talk = await startTalk(guest, { over: atHome });
    const { reply } = await talk.hearAll(howMuch('whole milk', { size: 'gallon' }), yes);
    expect(reply.directives).toEqual([{ kind: 'link-account' }]);
    const shopper = persona('newcomer');
    const { says } = await talk.hear(launch, { shopper, ...atHome });
    expect(says).toMatch(/^Your account is linked\. .*Meadow whole milk gallon/);
    expect(talk.shop.cart(shopper.customer)?.lines.map(({ sku }) => sku)).toEqual(['MILK-WH-GAL']);
  });

  test('on a line that links nobody is offered nothing', async () => {
    const talk = await startTalk(guest, { over: { channel: telephone } });
    const { says, reply } = await talk.hear(howMuch('bananas'));
    expect(says).toMatch(/\$0\.79 for bananas\.$/);
    expect(reply.asks).toBeUndefined();
  });
});
