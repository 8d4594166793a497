import { describe, expect, test } from '@jest/globals';
import { english } from '../../catalogue/english.ts';
import { couponCodes } from '../../../lambda/conversation/coupon-codes.ts';
import { add, checkout, chosen, coupon, couponOff, heard, no, reorder, yes } from '../intents.ts';
import { customer, persona } from '../shoppers.ts';
import { startTalk, type Talk } from '../talk.ts';

const regular = () => startTalk(persona('regular'));
const codesOf = ({ shop }: Talk) => shop.cart(customer('regular'))?.couponCodes;

describe('a code as it is spoken', () => {
  test.each([
    ['fresh ten', 'FRESH10'],
    ['f r e s h one zero', 'FRESH10'],
    ['f. r. e. s. h. ten', 'FRESH10'],
    ['save five', 'SAVE5'],
    ['winter twenty five', 'WINTER25'],
    ['team pizza', 'TEAMPIZZA'],
    ['FRESH10', 'FRESH10'],
  ])('"%s" may be %s', (words, code) => {
    expect(couponCodes(heard(words), english)).toContain(code);
  });

  test('is first what the models know', () => {
    expect(couponCodes(heard('summer treat', 'SUMMER20'), english)[0]).toBe('SUMMER20');
  });

  test('with figures for words is one of few', () => {
    const codes = couponCodes(heard('deal for you'), english);
    expect(codes).toContain('DEAL4U');
    expect(codes.length).toBeLessThanOrEqual(3);
  });

  test.each(['', '!!', 'x', 'a'.repeat(60)])('"%s" is none', (words) => {
    expect(couponCodes(heard(words), english)).toEqual([]);
  });
});

describe('a coupon before an offer', () => {
  test('takes off what the shop says', async () => {
    const talk = await regular();
    const { says } = await talk.hearAll(add('granola'), coupon('fresh ten'));
    expect(says).toMatch(/^That coupon takes \$\d\.\d\d off\. .*\?$/);
    expect(codesOf(talk)).toEqual(['FRESH10']);
  });

  test('stays for the order, and is read out with it', async () => {
    const talk = await regular();
    const { says } = await talk.hearAll(
      add('bananas', { quantity: 5 }),
      coupon('fresh ten'),
      checkout,
    );
    expect(says).toMatch(/for \$\d+\.\d\d with tax and delivery and \$\d\.\d\d off on your Visa/);
    await talk.hear(no);
    expect(codesOf(talk)).toEqual(['FRESH10']);
  });

  test.each([
    ['expired', coupon('summer twenty'), /^That coupon has expired\./],
    ['used up', coupon('hello five'), /^That coupon is used up\./],
    ['too large', coupon('save five'), /^Your cart needs \$\d+\.\d\d more for that coupon\./],
  ])('that is %s says so', async (_, intent, pattern) => {
    const talk = await regular();
    const { says } = await talk.hearAll(add('bananas'), intent);
    expect(says).toMatch(pattern);
    expect(codesOf(talk)).toEqual([]);
  });

  test('that nobody knows is asked for once more, and never said back', async () => {
    const talk = await regular();
    const { says, reply } = await talk.hearAll(add('bananas'), coupon('zebra nine'));
    expect(says).toBe("Corner Market doesn't know that code. What's the code on it?");
    expect(JSON.stringify(reply.session).toLowerCase()).not.toContain('zebra');
    const again = await talk.hear(chosen({ coupon: heard('zebra nine') }));
    expect(again.says).toMatch(/^Corner Market doesn't know that code\. (?!What's)/);
  });

  test('without a code is asked for, and answered bare', async () => {
    const talk = await regular();
    const { says, reply } = await talk.hearAll(add('bananas'), coupon());
    expect(says).toBe("What's the code on it?");
    expect(reply.asks).toEqual({ kind: 'coupon' });
    await talk.hear(chosen({ coupon: heard('fresh ten') }));
    expect(codesOf(talk)).toEqual(['FRESH10']);
  });

  test('that counts already is not used twice', async () => {
    const talk = await regular();
    const { says } = await talk.hearAll(add('bananas'), coupon('fresh ten'), coupon('fresh ten'));
    expect(says).toMatch(/^That coupon counts already\./);
    expect(codesOf(talk)).toEqual(['FRESH10']);
  });

  test('comes off again', async () => {
    const talk = await regular();
    const { says } = await talk.hearAll(add('bananas'), coupon('fresh ten'), couponOff);
    expect(says).toMatch(/^The coupon is off\./);
    expect(codesOf(talk)).toEqual([]);
    expect((await talk.hear(couponOff)).says).toMatch(/^There's no coupon on your cart\./);
  });

  test('has nothing to take off in an empty cart', async () => {
    const talk = await regular();
    const { says } = await talk.hear(coupon('fresh ten'));
    expect(says).toMatch(/^Your cart is empty, so there's nothing to take off yet\./);
  });
});

describe('a coupon while an offer waits', () => {
  test('has the whole offer read out again, and the yes pays that much', async () => {
    const talk = await regular();
    const first = await talk.hear(reorder('coffee'));
    const { says, reply } = await talk.hear(coupon('fresh ten'));
    expect(says).toMatch(
      /^That coupon takes \$(\d\.\d\d) off\. That's .* with tax and delivery and \$\1 off .*Shall I place the order\?$/,
    );
    expect(reply.session.offer?.quoteId).not.toBe(first.reply.session.offer?.quoteId);
    await talk.hear(yes);
    expect(talk.charged()).toHaveLength(1);
    expect(says).toContain(talk.charged()[0]);
  });

  test('goes with a no', async () => {
    const talk = await regular();
    await talk.hearAll(add('bananas'), checkout, coupon('fresh ten'), no);
    expect(codesOf(talk)).toEqual([]);
  });

  test('that was taken off for it comes back with a no', async () => {
    const talk = await regular();
    await talk.hearAll(add('bananas'), coupon('fresh ten'), checkout, couponOff);
    expect(codesOf(talk)).toEqual([]);
    await talk.hear(no);
    expect(codesOf(talk)).toEqual(['FRESH10']);
  });

  test('that does not count leaves the offer as it is', async () => {
    const talk = await regular();
    const first = await talk.hear(reorder('coffee'));
    const { says, reply } = await talk.hear(coupon('summer twenty'));
    expect(says).toMatch(/^That coupon has expired\. Shall I place the order\?$/);
    expect(reply.session.offer).toEqual(first.reply.session.offer);
    await talk.hear(yes);
    expect(talk.charged()).toHaveLength(1);
  });
});

test('while the voice code is asked for, a code goes to no shop', async () => {
  const talk = await regular();
  await talk.hearAll(add('bananas'), checkout);
  const quoteId = talk.session.offer?.quoteId ?? '';
  talk.session = { ...talk.session, pending: { kind: 'spoken-code', quoteId } };
  const before = talk.shop.calls.length;
  const { says } = await talk.hear(coupon('four eight two one'));
  expect(says).not.toMatch(/eight|4821|4 8/);
  expect(talk.shop.calls.slice(before).map(({ operation }) => operation)).not.toContain(
    'changeCart',
  );
});

test('a code that the shop takes in and does not count is not claimed', async () => {
  const talk = await regular();
  await talk.hear(add('bananas'));
  const shop = { ...talk.shop };
  const changeCart: typeof shop.changeCart = (ctx, wish) =>
    shop.changeCart(ctx, wish.coupon ? {} : wish);
  Object.assign(talk.shop, { changeCart });
  const { says } = await talk.hear(coupon('fresh ten'));
  expect(says).toMatch(/^Corner Market doesn't know that code\./);
});
