import { describe, expect, test } from '@jest/globals';
import { defaultSettings } from '../../../lambda/shoppers/voice-settings.ts';
import { createMemoryStores } from '../../fakes/stores/create-memory-stores.ts';
import { add, checkout, chosen, deliver, heard, no, nth, sendTo, yes } from '../intents.ts';
import { customer, persona } from '../shoppers.ts';
import { startTalk, type Talk } from '../talk.ts';

/* Toni lives at 21 Oak Street in Chicago ("home"), and works at 5 Market Street in Indianapolis ("office"). */
const toni = () => startTalk(persona('two-addresses'));
const streetOf = ({ shop }: Talk) => shop.cart(customer('two-addresses'))?.shipTo?.streetAddress;

describe('an address before an offer', () => {
  test.each([
    ['by its label', sendTo('office', 'office')],
    ['by its label in her words', sendTo("my office's place")],
    ['by its street', sendTo('market street')],
    ['by its town', sendTo('indianapolis')],
    ['as the other one', sendTo('other address', 'other')],
  ])('is chosen %s, for what lies in the cart', async (_, intent) => {
    const talk = await toni();
    const { says } = await talk.hearAll(add('bananas'), intent);
    expect(says).toMatch(/^The delivery address is now the office\. .*\?$/);
    expect(streetOf(talk)).toBe('5 Market Street');
    await talk.hearAll(checkout, no);
    expect(streetOf(talk)).toBe('5 Market Street');
  });

  test('is asked for where none fits, by what may be said aloud', async () => {
    const talk = await toni();
    const { says, reply } = await talk.hearAll(
      add('bananas'),
      sendTo('beach house', 'beach-house'),
    );
    expect(says).toBe("I don't see that address in your account. Which one: home or the office?");
    expect(reply.asks).toEqual({ kind: 'address' });
    await talk.hear(chosen({ address: heard('office', 'office') }));
    expect(streetOf(talk)).toBe('5 Market Street');
  });

  test('is asked for where none is named', async () => {
    const talk = await toni();
    await talk.hearAll(add('bananas'), sendTo(), nth(2));
    expect(streetOf(talk)).toBe('5 Market Street');
  });

  test('stays where it goes already', async () => {
    const talk = await toni();
    const { says } = await talk.hearAll(add('bananas'), sendTo('home', 'home'));
    expect(says).toMatch(/^It goes there already\./);
  });

  test('is no choice among one', async () => {
    const talk = await startTalk(persona('regular'));
    const { says } = await talk.hearAll(add('bananas'), sendTo('office', 'office'));
    expect(says).toMatch(/^I don't see that address in your account\. [^.]*\?$/);
  });

  test('ends a pick-up that was chosen', async () => {
    const talk = await toni();
    await talk.hearAll(add('bananas'), deliver({ way: 'pickup', preference: 'earliest' }));
    expect(talk.shop.cart(customer('two-addresses'))?.fulfillment?.type).toBe('pickup');
    const { says } = await talk.hear(sendTo('office', 'office'));
    expect(says).toContain('The delivery there is chosen when you check out.');
    const offer = await talk.hear(checkout);
    expect(offer.says).toContain('delivered');
  });

  test('for an empty cart says so', async () => {
    const talk = await toni();
    expect((await talk.hear(sendTo('office', 'office'))).says).toMatch(/^Your cart is empty/);
    expect(streetOf(talk)).toBeUndefined();
  });
});

describe('an address while an offer waits', () => {
  test('has the whole offer read out again, with where it goes', async () => {
    const talk = await toni();
    const first = await talk.hearAll(add('bananas'), checkout);
    const { says, reply } = await talk.hear(sendTo('office', 'office'));
    expect(says).toMatch(
      /^The delivery address is now the office\. That's bananas .*Shall I place the order\?$/,
    );
    expect(reply.session.offer?.quoteId).not.toBe(first.reply.session.offer?.quoteId);
    await talk.hear(yes);
    expect(talk.charged()).toHaveLength(1);
    expect(says).toContain(talk.charged()[0]);
  });

  test('is what it was after a no', async () => {
    const talk = await toni();
    await talk.hearAll(add('bananas'), checkout, sendTo('office', 'office'), no);
    expect(streetOf(talk)).toBe('21 Oak Street');
    expect(talk.shop.cart(customer('two-addresses'))?.fulfillment).toBeUndefined();
  });

  test('changed there and back is what it was before', async () => {
    const talk = await toni();
    await talk.hearAll(
      add('bananas'),
      checkout,
      sendTo('office', 'office'),
      sendTo('home', 'home'),
      no,
    );
    expect(streetOf(talk)).toBe('21 Oak Street');
  });

  test('names the street to a voice that is known', async () => {
    const shopper = { ...persona('two-addresses'), speaker: 'recognised' } as const;
    const talk = await startTalk(shopper);
    const { says } = await talk.hearAll(add('bananas'), checkout, sendTo('office', 'office'));
    expect(says).toContain('delivered to 5 Market Street');
  });
});

describe('to a voice that may not hear of it', () => {
  const hushed = async () => {
    const stores = createMemoryStores();
    const { id } = persona('two-addresses');
    const talk = await startTalk(persona('two-addresses'), { stores });
    await talk.hear(add('bananas'));
    await stores.settings.save(id, {
      ...defaultSettings,
      discreet: true,
      updatedAt: '2026-11-20T12:00:00Z',
    });
    return talk;
  };

  test.each([
    ['an address', sendTo('office', 'office')],
    ['a card', { kind: 'choose-payment' } as const],
    ['a delivery', deliver({ way: 'shipping' })],
  ])('%s is neither chosen nor named', async (_, intent) => {
    const talk = await hushed();
    const { says } = await talk.hear(intent);
    expect(says).not.toMatch(/office|home|ending|\$/);
    expect(streetOf(talk)).toBe('21 Oak Street');
  });

  test('a question that waits is asked without its names', async () => {
    const talk = await toni();
    await talk.hearAll(add('bananas'), sendTo());
    await talk.ports.settings.find(persona('two-addresses').id);
    const stranger = { ...talk.session };
    const other = await hushed();
    other.session = stranger;
    const { says } = await other.hear({ kind: 'help' });
    expect(says).not.toMatch(/office|home/);
    expect(says).toMatch(/Which address shall it go to\?$/);
  });
});
