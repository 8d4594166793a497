import { describe, expect, test } from '@jest/globals';
import { newSession, readSession, type Session } from '../../lambda/conversation/session.ts';
import { createMemoryStores } from '../fakes/stores/create-memory-stores.ts';
import { add, checkout, no, reorder, repeat, stop, yes } from './intents.ts';
import { persona } from './shoppers.ts';
import { startTalk } from './talk.ts';

const price = { amount: 1459, currency: 'USD' };

const confirming = (quoteId: string): Session => {
  const offer = { kind: 'confirm-purchase', quoteId, total: price } as const;
  return { ...newSession, turns: 1, pending: offer, offer };
};

const nothing = /^There's nothing waiting for a yes, and nothing was ordered\./;

describe('a yes', () => {
  test('out of nowhere confirms nothing', async () => {
    const talk = await startTalk(persona('regular'));
    expect((await talk.hear(yes)).says).toBe(
      "There's nothing waiting for a yes. What would you like?",
    );
    expect(talk.charged()).toEqual([]);
  });

  test('to a quote that never was buys nothing', async () => {
    const talk = await startTalk(persona('regular'));
    await talk.hear(add('bananas'));
    talk.session = confirming('id-4711');
    expect((await talk.hear(yes)).says).toMatch(nothing);
    expect(talk.charged()).toEqual([]);
  });

  test("to somebody else's quote buys nothing for either", async () => {
    const stores = createMemoryStores();
    const conversation = { over: { conversationId: 'the same' } };
    const hers = await startTalk(persona('regular'), { stores, ...conversation });
    await hers.hear(reorder('coffee'));
    const { pending } = hers.session;
    const quoteId = pending?.kind === 'confirm-purchase' ? pending.quoteId : '';
    const his = await startTalk(persona('newcomer'), { stores, ...conversation });
    await his.hear(add('bananas'));
    his.session = confirming(quoteId);
    expect((await his.hear(yes)).says).toMatch(nothing);
    expect([...his.charged(), ...hers.charged()]).toEqual([]);
    await hers.hear(yes);
    expect(hers.charged()).toEqual(['$14.59']);
  });

  test('from another conversation buys nothing', async () => {
    const talk = await startTalk(persona('regular'));
    await talk.hear(reorder('coffee'));
    const { session } = talk;
    talk.leave();
    expect((await talk.hear(yes, { session })).says).toMatch(nothing);
    expect(talk.charged()).toEqual([]);
  });

  test('to an offer that another one has replaced buys nothing', async () => {
    const talk = await startTalk(persona('regular'), { over: { conversationId: 'one' } });
    await talk.hear(reorder('coffee'));
    const { session } = talk;
    await talk.hear(add('spaghetti'));
    expect((await talk.hear(yes, { session })).says).toMatch(nothing);
    expect(talk.charged()).toEqual([]);
  });

  test('pays what the shop says, whatever total the session claims', async () => {
    const talk = await startTalk(persona('regular'));
    await talk.hear(reorder('coffee'));
    const { pending } = talk.session;
    if (pending?.kind !== 'confirm-purchase') throw new Error('nothing was offered');
    const cheap = { ...pending, total: { amount: 1, currency: 'USD' } };
    talk.session = { ...talk.session, pending: cheap, offer: cheap };
    expect((await talk.hear(yes)).says).toContain('for $14.59');
    expect(talk.charged()).toEqual(['$14.59']);
  });

  test('to a checkout that was never offered reads it out first', async () => {
    const talk = await startTalk(persona('regular'));
    await talk.hear(add('bananas'));
    talk.session = { ...newSession, turns: 1, pending: { kind: 'offer-checkout' } };
    expect((await talk.hear(yes)).says).toMatch(/Shall I place the order\?$/);
    expect(talk.charged()).toEqual([]);
  });
});

test.each([
  ['no', no],
  ['stop', stop],
])('a %s to an offer that never was changes nothing', async (_, intent) => {
  const talk = await startTalk(persona('regular'));
  await talk.hear(add('bananas'));
  talk.session = confirming('id-4711');
  await talk.hear(intent);
  expect(talk.cart()).toEqual({ BANANAS: 1 });
});

test('an offer that was let go elsewhere is quoted anew', async () => {
  const talk = await startTalk(persona('regular'));
  await talk.hear(add('bananas'));
  talk.session = confirming('id-4711');
  const { says } = await talk.hear(checkout);
  expect(says).not.toContain('$14.59');
  await talk.hear(yes);
  const [charged = ''] = talk.charged();
  expect(says).toContain(charged);
});

describe('session data that does not fit', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'session'],
    ['a list', []],
    ['turns that are no number', { ...newSession, turns: 'many' }],
    ['a question that nobody asks', { ...newSession, pending: { kind: 'marry-me' } }],
    ['a purchase without its quote', { ...newSession, pending: { kind: 'confirm-purchase' } }],
    ['words of its own', { ...newSession, said: [{ key: 'hello.world', params: {} }] }],
    ['words without parameters', { ...newSession, said: [{ key: 'cart.empty' }] }],
    ['no memory of what was said', { turns: 1, misses: 0, cameBack: false }],
  ])('is a new session: %s', (_, data) => {
    expect(readSession(data)).toEqual(newSession);
  });

  test('forgets what a newer version may have written', () => {
    expect(readSession({ ...newSession, mood: 'fine' })).toEqual(newSession);
  });

  test('has nothing to repeat', async () => {
    const talk = await startTalk(persona('regular'));
    talk.session = readSession({ turns: 7 });
    expect((await talk.hear(repeat)).says).toMatch(/^I haven't said anything yet\./);
  });
});
