import { describe, expect, test } from '@jest/globals';
import { newSession, readSession, type Session } from '../../lambda/conversation/session.ts';
import { createMemoryStores } from '../fakes/stores/create-memory-stores.ts';
import { add, checkout, no, reorder, repeat, stop, undo, yes } from './intents.ts';
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

test('steps of somebody else’s cart change nothing', async () => {
  const talk = await startTalk(persona('regular'));
  await talk.hear(add('bananas'));
  const [step] = talk.session.steps ?? [];
  if (!step) throw new Error('nothing was put in');
  talk.session = { ...talk.session, steps: [{ ...step, cartId: 'cart-of-another' }] };
  await talk.hear(undo);
  expect(talk.cart()).toEqual({ BANANAS: 1 });
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

  const option = { variantId: 'v1', productId: 'p1', name: 'Milk, gallon', productName: 'Milk' };
  const offer = { kind: 'confirm-purchase', quoteId: 'q1', total: price };
  const choice = { kind: 'choose-product', wish: 'reorder', options: [option], from: 0 };
  const sure = { kind: 'confirm-product', wish: 'add-to-cart', option, quantity: 2 };
  const hours = { kind: 'which-store', stores: ['Riverside'] };
  const onDay = (day: object) => ({ ...hours, when: { day } });
  const moved = { variantId: 'v1', quantity: -2, before: 3 };
  const step = { cartId: 'cart-1', moved: [moved] };
  const bought = { kind: 'bought', name: 'Milk', times: 2, lastAt: '2026-10-03T15:00:00Z' };

  test.each<[string, object]>([
    ['an offer', { pending: offer, offer }],
    ['a choice', { pending: { ...choice, quantity: 1_000_000_000 } }],
    ['a question of hours', { pending: onDay({ kind: 'date', date: '2028-02-29' }) }],
    ['a reason', { reason: bought }],
    ['what was done to the cart', { steps: [{ ...step, toBuy: true }] }],
    [
      'a change',
      { pending: { ...choice, wish: 'change-item', change: { said: { quantity: 2 } } } },
    ],
    ['what was named last', { sought: { product: { heard: 'milk', ids: ['p1'] } } }],
    ['what was not meant', { rejected: ['v1'] }],
  ])('is none of what the skill itself writes: %s', (_, part) => {
    const written = { ...newSession, turns: 3, misses: 1, ...part };
    expect(readSession(JSON.parse(JSON.stringify(written)))).toEqual(written);
  });

  test.each<[string, object]>([
    ...[-1, 1.5, 1e308, Infinity, NaN].flatMap((count): [string, object][] => [
      [`${count} turns`, { turns: count }],
      [`${count} misses`, { misses: count }],
      [`a choice from ${count}`, { pending: { ...choice, from: count } }],
      [`${count} of a thing`, { pending: { ...sure, quantity: count } }],
      [
        `a question about ${count}`,
        { pending: { kind: 'confirm-quantity', wish: 'reorder', quantity: count, option } },
      ],
      [`bought ${count} times`, { reason: { ...bought, times: count } }],
      [`a total of ${count}`, { offer: { ...offer, total: { ...price, amount: count } } }],
    ]),
    ['nothing that has moved', { steps: [{ ...step, moved: [] }] }],
    ['a move of nothing', { steps: [{ ...step, moved: [{ ...moved, quantity: 0 }] }] }],
    ['a move by half', { steps: [{ ...step, moved: [{ ...moved, quantity: 0.5 }] }] }],
    ['less than nothing before', { steps: [{ ...step, moved: [{ ...moved, before: -1 }] }] }],
    ['moves without end', { steps: [{ ...step, moved: Array.from({ length: 41 }, () => moved) }] }],
    ['steps without end', { steps: Array.from({ length: 6 }, () => step) }],
    ['a product of no words', { sought: { product: {} } }],
    ['no steps', { steps: [] }],
    ['much that was not meant', { rejected: Array.from({ length: 21 }, () => 'v1') }],
    ['nothing of a thing', { pending: { ...sure, quantity: 0 } }],
    ['a choice after the last', { pending: { ...choice, from: 1 } }],
    ['a choice of nothing', { pending: { ...choice, options: [] } }],
    ['no stores', { pending: { ...onDay({ kind: 'now' }), stores: [] } }],
    ...['', 'usd', 'nope', 'US1', 'DOLLARS'].map((currency): [string, object] => [
      `a total in "${currency}"`,
      { pending: { ...offer, total: { amount: 1, currency } } },
    ]),
    ...['', 'q'.repeat(65)].flatMap((id): [string, object][] => [
      [`the quote "${id}"`, { pending: { ...offer, quoteId: id } }],
      [`the variant "${id}"`, { pending: { ...sure, option: { ...option, variantId: id } } }],
      [`the product "${id}"`, { pending: { ...sure, option: { ...option, productId: id } } }],
    ]),
    ...['not a date', '2026-02-30', '9999-99-99', ''].flatMap((date): [string, object][] => [
      [`the day "${date}"`, { pending: onDay({ kind: 'date', date }) }],
      [`days to "${date}"`, { pending: onDay({ kind: 'days', from: '2026-11-21', to: date }) }],
      [`bought on "${date}"`, { reason: { ...bought, lastAt: date } }],
    ]),
    ['bought on a day that never was', { reason: { ...bought, lastAt: '2026-13-01T00:00:00Z' } }],
    [
      'a time of no clock',
      { pending: { ...hours, when: { day: { kind: 'now' }, time: '99:99' } } },
    ],
  ])('is a new session: %s', (_, part) => {
    expect(readSession({ ...newSession, ...part })).toEqual(newSession);
  });

  test('forgets what a newer version may have written', () => {
    expect(readSession({ ...newSession, mood: 'fine' })).toEqual(newSession);
  });

  test('comes to an end at the end of the calendar', async () => {
    const talk = await startTalk(persona('regular'));
    const when = { day: { kind: 'days', from: '9999-12-28', to: '9999-12-31' } } as const;
    const pending = { kind: 'which-store', when, stores: ['Lincoln Square'] } as const;
    talk.session = readSession({ ...newSession, turns: 1, pending });
    const { says } = await talk.hear({ kind: 'answer', ordinal: 1, item: {} });
    expect(says).toContain('Lincoln Square');
  });

  test('has nothing to repeat', async () => {
    const talk = await startTalk(persona('regular'));
    talk.session = readSession({ turns: 7 });
    expect((await talk.hear(repeat)).says).toMatch(/^I haven't said anything yet\./);
  });
});
