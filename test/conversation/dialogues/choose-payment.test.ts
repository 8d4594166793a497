import { describe, expect, test } from '@jest/globals';
import { toId } from '../../../lambda/commerce/id.ts';
import { defaultSettings } from '../../../lambda/shoppers/voice-settings.ts';
import { createMemoryStores } from '../../fakes/stores/create-memory-stores.ts';
import { add, checkout, chosen, heard, no, nth, payBy, payByDigits, yes } from '../intents.ts';
import { customer, persona } from '../shoppers.ts';
import { startTalk } from '../talk.ts';

/* Toni has a Visa ending 8210, which is the default, and a Mastercard ending 5100. */
const toni = () => startTalk(persona('two-addresses'));

/** As it is heard, the figures said one by one. */
const paidWith = (says: string): string | undefined =>
  /on your (\w+ ending (?:\d\s?){4})/.exec(says)?.[1]?.replaceAll(/(?<=\d)\s/g, '');

describe('what pays, while an offer waits', () => {
  test.each([
    ['by its brand', payBy('mastercard', 'mastercard')],
    ['by its brand in other words', payBy('master card')],
    ['by its digits', payByDigits('5100')],
    ['by its digits in words', payBy('the card ending in five one zero zero')],
    ['as the other one', payBy('other card', 'other')],
  ])('is chosen %s, and the whole offer is read out again', async (_, intent) => {
    const talk = await toni();
    const first = await talk.hearAll(add('bananas'), checkout);
    expect(paidWith(first.says)).toBe('Visa ending 8210');
    const { says, reply } = await talk.hear(intent);
    expect(paidWith(says)).toBe('Mastercard ending 5100');
    expect(says).toMatch(/^That's bananas from Corner Market, .*Shall I place the order\?$/);
    expect(reply.session.offer?.quoteId).not.toBe(first.reply.session.offer?.quoteId);
  });

  test('is charged, once and for this order only', async () => {
    const talk = await toni();
    await talk.hearAll(add('bananas'), checkout, payBy('mastercard', 'mastercard'), yes);
    expect(talk.charged()).toHaveLength(1);
    const [call] = talk.shop.payments(customer('two-addresses'));
    expect(call).toBe('cm-two-addresses-card-2');
    const next = await talk.hearAll(add('bananas'), checkout);
    expect(paidWith(next.says)).toBe('Visa ending 8210');
  });

  test('is as before after a no', async () => {
    const talk = await toni();
    await talk.hearAll(add('bananas'), checkout, payBy('other card', 'other'), no);
    const { says } = await talk.hear(checkout);
    expect(paidWith(says)).toBe('Visa ending 8210');
  });

  test('goes back with "the other one" said again', async () => {
    const talk = await toni();
    const other = payBy('other card', 'other');
    const { says } = await talk.hearAll(add('bananas'), checkout, other, other);
    expect(paidWith(says)).toBe('Visa ending 8210');
  });

  test('stays where it does already, and the question comes back', async () => {
    const talk = await toni();
    const { says } = await talk.hearAll(add('bananas'), checkout, payBy('visa', 'visa'));
    expect(says).toMatch(/^It goes on your Visa ending .* already\. .*order\?$/);
  });

  test('is asked for where nothing is said of it, and by a bare answer', async () => {
    const talk = await toni();
    const { says, reply } = await talk.hearAll(add('bananas'), checkout, payBy());
    expect(says).toMatch(/^Which one: Visa ending 8.2.1.0 or Mastercard ending 5.1.0.0\?$/);
    expect(reply.asks).toEqual({ kind: 'card' });
    expect(paidWith((await talk.hear(nth(2))).says)).toBe('Mastercard ending 5100');
  });

  test('that nobody holds tells what there is', async () => {
    const talk = await toni();
    const { says } = await talk.hearAll(add('bananas'), checkout, payBy('blue card', 'coloured'));
    expect(says).toMatch(/^I don't see that card in your account\. Which one: Visa/);
    const back = await talk.hear(chosen({ payment: { card: heard('mastercard', 'mastercard') } }));
    expect(paidWith(back.says)).toBe('Mastercard ending 5100');
  });

  test('has no choice among one', async () => {
    const talk = await startTalk(persona('regular'));
    const { says } = await talk.hearAll(add('bananas'), checkout, payBy('other card', 'other'));
    expect(says).toMatch(/^Your account has only your Visa ending .*\. Shall I place the order\?$/);
    expect(talk.charged()).toEqual([]);
  });
});

describe('what pays, before an offer', () => {
  test('is kept for the next one, and said for how long', async () => {
    const talk = await toni();
    const { says } = await talk.hearAll(add('bananas'), payBy('mastercard', 'mastercard'));
    expect(says).toMatch(
      /^For an order in the next five minutes, I use your Mastercard ending .*\?$/,
    );
    expect(paidWith((await talk.hear(checkout)).says)).toBe('Mastercard ending 5100');
  });

  test('is not kept longer than that', async () => {
    const talk = await toni();
    await talk.hearAll(add('bananas'), payBy('mastercard', 'mastercard'));
    talk.wait(6);
    expect(paidWith((await talk.hear(checkout)).says)).toBe('Visa ending 8210');
    expect(talk.cart()).toEqual({ BANANAS: 1 });
  });

  test('is not kept for another conversation', async () => {
    const talk = await toni();
    await talk.hearAll(add('bananas'), payBy('mastercard', 'mastercard'));
    talk.leave();
    expect(paidWith((await talk.hear(checkout)).says)).toBe('Visa ending 8210');
  });

  test('goes before what is set for voice orders, which stays', async () => {
    const stores = createMemoryStores();
    const { id } = persona('two-addresses');
    const set = {
      ...defaultSettings,
      paymentMethod: toId<'payment-method'>('cm-two-addresses-card-2'),
    };
    await stores.settings.save(id, { ...set, updatedAt: '2026-11-20T12:00:00Z' });
    const talk = await startTalk(persona('two-addresses'), { stores });
    const usual = await talk.hearAll(add('bananas'), checkout);
    expect(paidWith(usual.says)).toBe('Mastercard ending 5100');
    const { says } = await talk.hear(payBy('other card', 'other'));
    expect(paidWith(says)).toBe('Visa ending 8210');
    expect((await stores.settings.find(id))?.settings.paymentMethod).toBe(set.paymentMethod);
  });

  test('is not claimed where the shop is away', async () => {
    const talk = await toni();
    talk.shop.faults.down = true;
    const { says } = await talk.hear(payBy('mastercard', 'mastercard'));
    expect(says).not.toContain('Mastercard');
  });
});
