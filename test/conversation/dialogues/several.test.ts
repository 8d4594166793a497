import { describe, expect, test } from '@jest/globals';
import type { Intent, SpokenItem } from '../../../lambda/conversation/intent.ts';
import { add, answer, hours, item, no, nth, remove, severalOf, why, yes } from '../intents.ts';
import { persona } from '../shoppers.ts';
import { startTalk, type Talk } from '../talk.ts';

const bananas = item('bananas');
const spaghetti = item('spaghetti', { quantity: 2 });
const coffee = item('coffee');
const bread = item('bread');
const oatMilk = item('oat milk');
const unknown = item('unobtainium');

const start = () => startTalk(persona('newcomer'));
const addAll = (...items: readonly SpokenItem[]): Intent => severalOf('add-to-cart', ...items);

/** How often the cart was changed. */
function countChanges(talk: Talk): () => number {
  let changes = 0;
  talk.shop.faults.before = (operation) => {
    if (operation === 'changeCart') changes += 1;
  };
  return () => changes;
}

describe('several things at once', () => {
  test('go in by one change and are named with the price of all', async () => {
    const talk = await start();
    const changes = countChanges(talk);
    const { says } = await talk.hear(addAll(spaghetti, bananas, item('green tea')));
    expect(says).toBe(
      '2 of the Bella Costa spaghetti, bananas, and Harbor green tea for $8.86, in your cart. What else can I get you?',
    );
    expect(talk.cart()).toEqual({ SPAGHETTI: 2, BANANAS: 1, 'TEA-GREEN': 1 });
    expect(changes()).toBe(1);
  });

  test('that are the same are counted together', async () => {
    const talk = await start();
    await talk.hear(addAll(spaghetti, item('spaghetti')));
    expect(talk.cart()).toEqual({ SPAGHETTI: 3 });
  });

  test('go in once when the platform delivers them twice', async () => {
    const talk = await start();
    await talk.hear(addAll(spaghetti, bananas), { requestId: 'the same' });
    talk.leave();
    await talk.hear(addAll(spaghetti, bananas), { requestId: 'the same' });
    expect(talk.cart()).toEqual({ SPAGHETTI: 2, BANANAS: 1 });
  });

  test('go in as far as they are sure, and one question is asked about the other', async () => {
    const talk = await start();
    const { says } = await talk.hear(addAll(bananas, coffee));
    expect(says).toBe(
      "Bananas for $0.79, in your cart. I'm not sure about coffee. Which one: Northlight breakfast blend coffee twelve ounces or Harbor dark roast coffee twelve ounces?",
    );
    expect(talk.cart()).toEqual({ BANANAS: 1 });
    await talk.hear(nth(2));
    expect(talk.cart()).toEqual({ BANANAS: 1, 'COF-HB-12': 1 });
  });

  test('are asked about one after the other, and none is lost', async () => {
    const talk = await start();
    await talk.hear(addAll(coffee, bananas, { ...bread, quantity: 2 }));
    const { says } = await talk.hear(nth(1));
    expect(says).toMatch(/Northlight .* not sure about bread\. Which one: Hearth/);
    await talk.hear(nth(2));
    expect(talk.cart()).toEqual({ BANANAS: 1, 'COF-NL-12': 1, 'BREAD-WHITE': 2 });
  });

  test('go on with the next one after a no', async () => {
    const talk = await start();
    const { says } = await talk.hearAll(addAll(coffee, bread), no);
    expect(says).toMatch(/^All right, I left it out\. I'm not sure about bread\. Which one/);
    await talk.hear(nth(1));
    expect(talk.cart()).toEqual({ 'BREAD-WW': 1 });
  });

  test('go on after a guess that was denied and said better', async () => {
    const talk = await start();
    const { says } = await talk.hearAll(addAll(item('bananna splits'), coffee), no);
    expect(says).toBe('What would you like to add?');
    const next = await talk.hear(answer('bananas'));
    expect(next.says).toMatch(/bananas for .* Which one: Northlight/);
    expect(talk.cart()).toEqual({ BANANAS: 1 });
  });

  test('go on after a guess that was right', async () => {
    const talk = await start();
    await talk.hearAll(addAll(item('bananna splits'), coffee), yes);
    expect(talk.cart()).toEqual({ BANANAS: 1 });
    await talk.hear(nth(2));
    expect(talk.cart()).toEqual({ BANANAS: 1, 'COF-HB-12': 1 });
  });

  test('tell what is sold out and what nobody knows beside what went in', async () => {
    const talk = await start();
    const { says } = await talk.hear(addAll(bananas, oatMilk, unknown));
    expect(says).toBe(
      "Added bananas for $0.79, but we're out of Fieldday oat milk and I couldn't find unobtainium. What else can I get you?",
    );
    expect(talk.cart()).toEqual({ BANANAS: 1 });
  });

  test('tell it also where nothing goes in', async () => {
    const talk = await start();
    const { says } = await talk.hear(addAll(oatMilk, unknown));
    expect(says).toMatch(/^We're out of Fieldday oat milk and I couldn't find unobtainium\./);
  });

  test('tell how few there are', async () => {
    const talk = await start();
    const { says } = await talk.hear(addAll(bananas, item('avocados', { quantity: 4 })));
    expect(says).toMatch(/^Added .* but only 2 of the avocados are left\./);
    expect(talk.cart()).toEqual({ BANANAS: 1, AVOCADO: 2 });
  });

  test('ask about a number that is large', async () => {
    const talk = await start();
    const { says } = await talk.hear(addAll(item('bananas', { quantity: 12 }), spaghetti));
    expect(says).toMatch(
      /in your cart\. That comes to \$9\.48\. Shall I put in 12 of the bananas\?$/,
    );
    await talk.hear(yes);
    expect(talk.cart()).toEqual({ BANANAS: 12, SPAGHETTI: 2 });
  });

  test('come back after another topic', async () => {
    const talk = await start();
    const { says } = await talk.hearAll(addAll(bananas, coffee, bread), hours());
    expect(says).toMatch(/Which one: Northlight/);
    await talk.hearAll(nth(2), nth(1));
    expect(talk.cart()).toEqual({ BANANAS: 1, 'COF-HB-12': 1, 'BREAD-WW': 1 });
  });

  test('wait while another thing is added', async () => {
    const talk = await start();
    const { says } = await talk.hearAll(addAll(bananas, coffee), add('spaghetti'));
    expect(says).toMatch(/Bella Costa spaghetti .* Which one: Northlight/);
    await talk.hear(nth(2));
    expect(talk.cart()).toEqual({ BANANAS: 1, SPAGHETTI: 1, 'COF-HB-12': 1 });
  });

  test('are answered by adding one of the options', async () => {
    const talk = await start();
    await talk.hearAll(addAll(bananas, { ...coffee, quantity: 2 }), add('dark roast coffee'));
    expect(talk.cart()).toEqual({ BANANAS: 1, 'COF-HB-12': 2 });
  });

  test('wait while something else is taken out', async () => {
    const talk = await start();
    const { says } = await talk.hearAll(addAll(bananas, coffee), remove('bananas'));
    expect(says).toMatch(/bananas.* Which one: Northlight/);
    await talk.hear(nth(2));
    expect(talk.cart()).toEqual({ 'COF-HB-12': 1 });
  });

  test('can tell why', async () => {
    const talk = await startTalk(persona('regular'));
    const { says } = await talk.hearAll(addAll(bananas, item('milk')), why);
    expect(says).toMatch(/^You've bought Meadow two percent milk half gallon 51 times/);
  });
});

describe('whatever is said while several things are open', () => {
  test.each<[string, Intent]>([
    ['help', { kind: 'help' }],
    ['repeat', { kind: 'repeat' }],
    ['nothing that is understood', { kind: 'fallback' }],
    ['silence', { kind: 'silence' }],
  ])('%s leaves them open', async (_, intent) => {
    const talk = await start();
    await talk.hearAll(addAll(coffee, bread), intent, nth(2), nth(2));
    expect(talk.cart()).toEqual({ 'COF-HB-12': 1, 'BREAD-WHITE': 1 });
  });

  test.each<[string, Intent]>([
    ['stop', { kind: 'stop' }],
    ['cancel', { kind: 'cancel' }],
  ])('%s ends it, and nothing more goes in', async (_, intent) => {
    const talk = await start();
    const { reply } = await talk.hearAll(addAll(bananas, coffee), intent);
    expect(reply.session.several).toBeUndefined();
    expect(talk.cart()).toEqual({ BANANAS: 1 });
  });
});

describe('a shop in trouble', () => {
  test('changes nothing, and says so', async () => {
    const talk = await start();
    talk.shop.faults.down = true;
    const { says } = await talk.hear(addAll(bananas, spaghetti));
    expect(says).toMatch(/can't reach Corner Market/);
    expect(talk.cart()).toEqual({});
  });

  test('that comes with the change leaves the cart as it was, and says so', async () => {
    const talk = await start();
    talk.shop.faults.before = (operation) => {
      talk.shop.faults.down = operation === 'changeCart';
    };
    const { says } = await talk.hear(addAll(bananas, coffee));
    expect(says).toMatch(/your cart is as it was/);
    expect(talk.cart()).toEqual({});
  });

  test('leaves the question where it was', async () => {
    const talk = await start();
    await talk.hear(addAll(bananas, coffee, bread));
    talk.shop.faults.down = true;
    const { says } = await talk.hear(nth(2));
    expect(says).toMatch(/can't reach Corner Market .* Which one: Northlight/);
    talk.shop.faults.down = false;
    await talk.hearAll(nth(2), nth(1));
    expect(talk.cart()).toEqual({ BANANAS: 1, 'COF-HB-12': 1, 'BREAD-WW': 1 });
  });
});

describe('several things to take out', () => {
  const filled = async () => {
    const talk = await start();
    await talk.hear(addAll(bananas, spaghetti, item('green tea'), item('granola')));
    return talk;
  };

  test('go by one change', async () => {
    const talk = await filled();
    const changes = countChanges(talk);
    const { says } = await talk.hear(severalOf('remove-from-cart', bananas, item('spaghetti')));
    expect(says).toMatch(/^I took out bananas and 2 of the Bella Costa spaghetti\./);
    expect(talk.cart()).toEqual({ 'TEA-GREEN': 1, GRANOLA: 1 });
    expect(changes()).toBe(1);
  });

  test('go as many as were said, and what is not there is told', async () => {
    const talk = await filled();
    const { says } = await talk.hear(
      severalOf('remove-from-cart', item('spaghetti', { quantity: 1 }), item('whole milk')),
    );
    expect(says).toMatch(
      /^I took out Bella Costa spaghetti, but I don't see whole milk in your cart\./,
    );
    expect(talk.cart()).toMatchObject({ SPAGHETTI: 1 });
  });

  test('are asked about where two lie there', async () => {
    const talk = await start();
    await talk.hear(addAll(item('whole wheat bread'), item('white bread'), bananas));
    const { says } = await talk.hear(severalOf('remove-from-cart', bananas, bread));
    expect(says).toMatch(/^I took out bananas\. .*Which one: Hearth/);
    await talk.hear(nth(1));
    expect(Object.keys(talk.cart())).toHaveLength(1);
  });

  test('lead to an offer of the rest while one waits', async () => {
    const talk = await filled();
    const { says } = await talk.hearAll(
      { kind: 'checkout' },
      severalOf('remove-from-cart', bananas, item('granola')),
    );
    expect(says).toMatch(/^I took out .* That's 2 of the Bella Costa spaghetti and Harbor green/);
  });
});
