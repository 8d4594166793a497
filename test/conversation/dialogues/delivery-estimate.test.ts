import { describe, expect, test } from '@jest/globals';
import { add, checkout, heard, whenWouldItCome, yes } from '../intents.ts';
import { customer, guest, persona } from '../shoppers.ts';
import { startTalk } from '../talk.ts';

const regular = () => startTalk(persona('regular'));

describe('when it would come', () => {
  test('is told with days, times and prices, two that are brought and a store, the earliest first', async () => {
    const talk = await regular();
    const { says } = await talk.hearAll(add('bananas'), whenWouldItCome());
    expect(says).toMatch(
      /^I can offer Pick-up at Downtown today from 2 PM at no charge, today from 4 PM to 6 PM for \$7\.99, or tomorrow from 8 AM to 10 AM for \$4\.99\. .*\?$/,
    );
  });

  test('changes nothing', async () => {
    const talk = await regular();
    await talk.hear(add('bananas'));
    const before = talk.shop.cart(customer('regular'));
    await talk.hearAll(whenWouldItCome(), whenWouldItCome({ preference: 'cheapest' }));
    expect(talk.shop.cart(customer('regular'))).toEqual(before);
  });

  test.each([
    [
      'the cheapest',
      { preference: 'cheapest' },
      /^I can offer Sunday from 9 AM to 5 PM for \$2\.99\./,
    ],
    ['on a day', { day: { kind: 'date', date: '2026-11-21' } }, /^I can offer tomorrow from 8 AM/],
    ['at a store', { store: heard('downtown') }, /^I can offer Pick-up at Downtown today/],
    [
      'on a day that has none',
      { day: { kind: 'date', date: '2026-12-24' } },
      /^Nothing fits that, but I can offer/,
    ],
  ] as const)('is told of %s', async (_, said, pattern) => {
    const talk = await regular();
    expect((await talk.hearAll(add('bananas'), whenWouldItCome(said))).says).toMatch(pattern);
  });

  test('to another postal code is not claimed', async () => {
    const talk = await regular();
    const { says } = await talk.hearAll(
      add('bananas'),
      whenWouldItCome({}, { postalCode: '94110' }),
    );
    expect(says).toMatch(/^I only know it for the address of your cart\. I can offer/);
  });

  test('is asked in the middle of an offer, which comes back once', async () => {
    const talk = await regular();
    const { says } = await talk.hearAll(add('bananas'), checkout, whenWouldItCome());
    expect(says).toMatch(/^I can offer .*Shall I place the order\?$/);
    await talk.hear(yes);
    expect(talk.charged()).toHaveLength(1);
  });

  test('depends on an order where the cart is empty', async () => {
    const talk = await regular();
    const { says } = await talk.hear(whenWouldItCome());
    expect(says).toBe('Days and prices depend on the order, and your cart is empty.');
  });

  test('needs an account', async () => {
    const talk = await startTalk(guest);
    const { says, reply } = await talk.hear(whenWouldItCome());
    expect(says).toContain('your Corner Market account');
    expect(reply.directives).toEqual([{ kind: 'link-account' }]);
  });
});
