import { describe, expect, test } from '@jest/globals';
import { totalOf } from '../../../lambda/commerce/cart.ts';
import {
  add,
  checkout,
  chosen,
  deliver,
  heard,
  hours,
  no,
  nth,
  reorder,
  undo,
  yes,
} from '../intents.ts';
import { customer, persona } from '../shoppers.ts';
import { startTalk, type Talk } from '../talk.ts';

/* It is Friday noon: today from 4 to 6 PM ($7.99), tomorrow from 8 to 10 AM ($4.99), Sunday from 9 AM to 5 PM ($2.99). */
const regular = () => startTalk(persona('regular'));
const optionOf = ({ shop }: Talk) => shop.cart(customer('regular'))?.fulfillment?.id;

describe('a delivery before an offer', () => {
  test('is chosen by its day, and kept for the cart', async () => {
    const talk = await regular();
    const { says, reply } = await talk.hearAll(
      add('bananas'),
      deliver({ day: { kind: 'date', date: '2026-11-21' } }),
    );
    expect(says).toMatch(/^Your cart is set for tomorrow from 8 AM to 10 AM for \$4\.99\. .*\?$/);
    expect(reply.session.pending?.kind).toBe('anything-else');
    const offer = await talk.hear(checkout);
    expect(offer.says).toContain('delivered tomorrow, 8 AM to 10 AM');
    await talk.hear(no);
    expect(optionOf(talk)).toBe('tomorrow');
  });

  test.each([
    ['the earliest', { preference: 'earliest' }, 'today'],
    ['the cheapest', { preference: 'cheapest' }, 'standard'],
    ['the latest', { preference: 'latest' }, 'standard'],
    ['in the morning', { part: 'morning' }, 'tomorrow'],
    ['at five', { day: { kind: 'now' }, time: '17:00' }, 'today'],
    [
      'at the weekend, the cheapest',
      { day: { kind: 'days', from: '2026-11-21', to: '2026-11-22' }, preference: 'cheapest' },
      'standard',
    ],
  ] as const)('%s', async (_, said, option) => {
    const talk = await regular();
    await talk.hearAll(add('bananas'), deliver(said));
    expect(optionOf(talk)).toBe(option);
  });

  test('that leaves several asks for one, and hears a bare answer', async () => {
    const talk = await regular();
    const { says, reply } = await talk.hearAll(add('bananas'), deliver({ way: 'shipping' }));
    expect(says).toBe(
      'Which one: today from 4 PM for $7.99, tomorrow from 8 AM for $4.99, or Sunday from 9 AM for $2.99?',
    );
    expect(reply.asks).toEqual({ kind: 'delivery' });
    expect(optionOf(talk)).toBeUndefined();
    await talk.hear(nth(2));
    expect(optionOf(talk)).toBe('tomorrow');
  });

  test.each([
    ['by its day', chosen({ delivery: { day: { kind: 'date', date: '2026-11-22' } } }), 'standard'],
    ['by the last one', nth(-1), 'standard'],
    ['by its part of the day', chosen({ delivery: { part: 'morning' } }), 'tomorrow'],
    ['by a superlative', chosen({ delivery: { preference: 'earliest' } }), 'today'],
    ['by a number alone', chosen({ item: { quantity: 1 } }), 'today'],
  ])('is answered %s', async (_, answer, option) => {
    const talk = await regular();
    await talk.hearAll(add('bananas'), deliver({ way: 'shipping' }), answer);
    expect(optionOf(talk)).toBe(option);
  });

  test('that does not exist tells what does', async () => {
    const talk = await regular();
    const { says } = await talk.hearAll(
      add('bananas'),
      deliver({ day: { kind: 'date', date: '2026-11-27' } }),
    );
    expect(says).toMatch(/^There's no delivery like that\. Which one: today .*\?$/);
    expect(optionOf(talk)).toBeUndefined();
    const end = await talk.hear(no);
    expect(end.reply.session.pending?.kind).toBe('anything-else');
    expect(optionOf(talk)).toBeUndefined();
  });

  test('is picked up where that is said', async () => {
    const talk = await regular();
    await talk.hearAll(add('bananas'), deliver({ store: heard('the downtown store') }));
    expect(optionOf(talk)).toMatch(/^pickup-/);
  });

  test('for an empty cart says so, and writes nothing', async () => {
    const talk = await regular();
    const { says } = await talk.hear(deliver({ preference: 'earliest' }));
    expect(says).toMatch(/^Your cart is empty, .* What would you like to add\?$/);
    expect(talk.shop.calls.filter(({ operation }) => operation === 'changeCart')).toEqual([]);
  });

  test('that is chosen already changes nothing', async () => {
    const talk = await regular();
    const early = deliver({ preference: 'earliest' });
    const { says } = await talk.hearAll(add('bananas'), early, early);
    expect(says).toMatch(/^It's set for that already\./);
  });

  test('is not undone by taking out what was put in before it', async () => {
    const talk = await regular();
    await talk.hearAll(add('bananas'), deliver({ preference: 'earliest' }), undo);
    expect(talk.cart()).toEqual({ BANANAS: 1 });
  });

  test('that closed meanwhile is not claimed', async () => {
    const talk = await regular();
    await talk.hearAll(add('bananas'), deliver({ way: 'shipping' }));
    talk.shop.closeDelivery('today');
    const { says } = await talk.hear(nth(1));
    expect(says).toMatch(/^That one just closed, .*Which one: tomorrow/);
    expect(optionOf(talk)).toBeUndefined();
  });

  test('says honestly that the shop is away', async () => {
    const talk = await regular();
    await talk.hear(add('bananas'));
    talk.shop.faults.down = true;
    const { says } = await talk.hear(deliver({ preference: 'earliest' }));
    expect(says).toMatch(/can't reach|couldn't reach|reach/);
  });

  test('whose answer was lost is looked up in the cart', async () => {
    const talk = await regular();
    await talk.hear(add('bananas'));
    talk.shop.faults.loseAnswers('changeCart', 2);
    const { says } = await talk.hear(deliver({ preference: 'earliest' }));
    expect(says).toContain('Your cart is set for today');
  });
});

describe('a delivery while an offer waits', () => {
  const tomorrow = deliver({ day: { kind: 'date', date: '2026-11-21' } });

  test('has the whole offer read out again, under another quote', async () => {
    const talk = await regular();
    const first = await talk.hear(reorder('coffee'));
    const { says, reply } = await talk.hear(tomorrow);
    expect(says).toMatch(
      /^That's .* from Corner Market, delivered tomorrow, 8 AM to 10 AM, for \$.* on your Visa .*Shall I place the order\?$/,
    );
    expect(reply.session.offer?.quoteId).not.toBe(first.reply.session.offer?.quoteId);
    await talk.hear(yes);
    const [order] = talk.shop.orders(customer('regular'));
    expect(order?.fulfillment?.id).toBe('tomorrow');
    expect(talk.charged()).toHaveLength(1);
    expect(says).toContain(talk.charged()[0]);
  });

  test('is forgotten with a no: what was chosen before comes back', async () => {
    const talk = await regular();
    await talk.hearAll(add('bananas'), deliver({ preference: 'earliest' }));
    await talk.hearAll(reorder('coffee'), tomorrow);
    expect(optionOf(talk)).toBe('tomorrow');
    await talk.hear(no);
    expect(optionOf(talk)).toBe('today');
    expect(talk.cart()).toEqual({ BANANAS: 1 });
  });

  test('is forgotten with a no where nothing was chosen before', async () => {
    const talk = await regular();
    await talk.hearAll(add('bananas'), checkout, tomorrow, no);
    expect(optionOf(talk)).toBeUndefined();
    expect(talk.cart()).toEqual({ BANANAS: 1 });
  });

  test('changed twice goes back to the beginning', async () => {
    const talk = await regular();
    await talk.hearAll(add('bananas'), checkout, tomorrow, deliver({ preference: 'earliest' }), no);
    expect(optionOf(talk)).toBeUndefined();
  });

  test('is asked for, and the question about the order comes after it', async () => {
    const talk = await regular();
    await talk.hearAll(reorder('coffee'), deliver({ way: 'shipping' }));
    const { says } = await talk.hear(nth(1));
    expect(says).toMatch(/delivered today, 4 PM to 6 PM, .*Shall I place the order\?$/);
  });

  test('comes back to the order after another topic', async () => {
    const talk = await regular();
    await talk.hearAll(reorder('coffee'), deliver({ way: 'shipping' }), no);
    expect(talk.session.pending?.kind).toBe('confirm-purchase');
    expect((await talk.hear(hours())).says).toContain('Downtown');
    expect(talk.charged()).toEqual([]);
  });

  test('to pick up has no street and no delivery in its price', async () => {
    const talk = await regular();
    const { says } = await talk.hearAll(
      reorder('coffee'),
      deliver({ way: 'pickup', store: heard('downtown') }),
    );
    expect(says).toMatch(/for Pick-up at Downtown, ready today at .* with tax on your/);
    const cart = talk.shop.cart(customer('regular'));
    expect(totalOf(cart?.totals ?? [], 'fulfillment').amount).toBe(0);
  });
});
