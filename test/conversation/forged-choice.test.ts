import { describe, expect, test } from '@jest/globals';
import { newSession, readSession, type Session } from '../../lambda/conversation/session.ts';
import { add, checkout, nth, payBy, yes } from './intents.ts';
import { customer, persona } from './shoppers.ts';
import { startTalk } from './talk.ts';

const confirming = (quoteId: string): Session => {
  const total = { amount: 1459, currency: 'USD' };
  const offer = { kind: 'confirm-purchase', quoteId, total } as const;
  return { ...newSession, turns: 1, pending: offer, offer };
};

describe('a choice', () => {
  const toni = () => startTalk(persona('two-addresses'));
  const choosing = (pending: Session['pending']): Session => ({
    ...newSession,
    turns: 1,
    ...(pending && { pending }),
  });

  test("of somebody else's address is none", async () => {
    const talk = await toni();
    await talk.hear(add('bananas'));
    const options = [{ id: 'cm-regular-address-1', name: 'home' }];
    talk.session = choosing({ kind: 'choose-address', options });
    const { says } = await talk.hear(nth(1));
    expect(says).toMatch(/^I don't see that address in your account\./);
    expect(talk.shop.cart(customer('two-addresses'))?.shipTo?.streetAddress).toBe('21 Oak Street');
  });

  test("of somebody else's card is none, before an offer and within", async () => {
    const talk = await toni();
    await talk.hear(add('bananas'));
    const options = [{ id: 'cm-regular-card', brand: 'Visa', last4: '8210' }];
    talk.session = choosing({ kind: 'choose-payment', options });
    expect((await talk.hear(nth(1))).says).toMatch(/^I don't see that card in your account\./);
    await talk.hear(checkout);
    talk.session = { ...talk.session, pending: { kind: 'choose-payment', options } };
    expect((await talk.hear(nth(1))).says).toMatch(/^I don't see that card in your account\./);
    await talk.hearAll(checkout, yes);
    expect(talk.shop.payments(customer('two-addresses'))).toEqual(['cm-two-addresses-card']);
  });

  test('of a delivery that the shop does not have, or for another price, is the shop’s', async () => {
    const talk = await toni();
    await talk.hear(add('bananas'));
    const cheap = {
      id: 'today',
      type: 'shipping',
      title: 'Today',
      cost: { amount: 0, currency: 'USD' },
      timeZone: 'America/Chicago',
      earliest: '2026-11-20T22:00:00.000Z',
      latest: '2026-11-21T00:00:00.000Z',
    } as const;
    talk.session = choosing({ kind: 'choose-delivery', options: [{ ...cheap, id: 'drone' }] });
    expect((await talk.hear(nth(1))).says).toMatch(/^That one just closed/);
    talk.session = choosing({ kind: 'choose-delivery', options: [cheap] });
    const { says } = await talk.hear(nth(1));
    expect(says).toContain('for $7.99');
  });

  test('in a forged offer reads the whole offer out, and buys nothing', async () => {
    const talk = await toni();
    await talk.hear(add('bananas'));
    talk.session = confirming('id-4711');
    const { says } = await talk.hear(payBy('other card', 'other'));
    expect(says).toMatch(/on your Mastercard .* Shall I place the order\?$/);
    talk.session = { ...talk.session, ...confirming('id-4711') };
    await talk.hear(yes);
    expect(talk.charged()).toEqual([]);
  });

  test('with a time zone that is none is a new session', () => {
    const pending = {
      kind: 'choose-delivery',
      options: [
        {
          id: 'today',
          type: 'shipping',
          title: 'Today',
          cost: { amount: 0, currency: 'USD' },
          timeZone: 'Nowhere/Never',
          earliest: '2026-11-20T22:00:00.000Z',
          latest: '2026-11-21T00:00:00.000Z',
        },
      ],
    };
    expect(readSession({ ...newSession, turns: 1, pending })).toEqual(newSession);
  });
});
