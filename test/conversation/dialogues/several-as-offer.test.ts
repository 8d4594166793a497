import { describe, expect, test } from '@jest/globals';
import { item, no, nth, reorder, severalOf, yes } from '../intents.ts';
import { persona } from '../shoppers.ts';
import { startTalk } from '../talk.ts';

const bananas = item('bananas');
const spaghetti = item('spaghetti', { quantity: 2 });
const coffee = item('coffee');
const bread = item('bread');

describe('several things while an offer waits', () => {
  test('are read out with the whole offer', async () => {
    const talk = await startTalk(persona('regular'));
    const { says } = await talk.hearAll(
      reorder('coffee'),
      severalOf('add-to-cart', spaghetti, item('green tea')),
    );
    expect(says).toMatch(
      /^That's Northlight .*, 2 of the Bella Costa spaghetti, and Harbor green tea from/,
    );
    await talk.hear(no);
    expect(talk.cart()).toEqual({});
  });

  test('go in together once nothing is open', async () => {
    const talk = await startTalk(persona('regular'));
    const { says } = await talk.hearAll(
      reorder('coffee'),
      severalOf('add-to-cart', spaghetti, bread),
    );
    expect(says).toMatch(/^So far I have 2 of the Bella Costa spaghetti\. .* Which one: Hearth/);
    expect(talk.cart()).toEqual({ 'COF-NL-12': 1 });
    const offer = await talk.hear(nth(2));
    expect(offer.says).toMatch(/^That's Northlight .* spaghetti,? and Hearth white bread from/);
    await talk.hear(yes);
    expect(talk.charged()).toHaveLength(1);
  });

  test('leave the offer as it was where nothing is taken of them', async () => {
    const talk = await startTalk(persona('regular'));
    const { says } = await talk.hearAll(
      reorder('coffee'),
      severalOf('add-to-cart', bread, item('unobtainium')),
      no,
    );
    expect(says).toBe('All right, I left it out. Shall I place the order?');
    await talk.hear(yes);
    expect(talk.charged()).toEqual(['$14.59']);
  });
});

describe('several things to reorder', () => {
  test('are one offer, each as many as the last time', async () => {
    const talk = await startTalk(persona('regular'));
    const { says } = await talk.hear(severalOf('reorder', coffee, item('milk'), bananas));
    expect(says).toMatch(
      /^That's Northlight .*, Meadow two percent milk half gallon, and 6 of the bananas from/,
    );
    await talk.hear(yes);
    expect(talk.charged()).toHaveLength(1);
  });

  test('wait for the one that is open, and the cart with them', async () => {
    const talk = await startTalk(persona('regular'));
    const { says } = await talk.hear(severalOf('reorder', coffee, bread));
    expect(says).toMatch(/^So far I have Northlight .* I'm not sure about bread\. Which one/);
    expect(talk.cart()).toEqual({});
    expect((await talk.hear(nth(2))).says).toMatch(/^That's Northlight .* and Hearth white bread/);
  });

  test('tell what is sold out', async () => {
    const talk = await startTalk(persona('regular'));
    talk.shop.setStock('COF-NL-12', 0);
    talk.shop.setStock('COF-NL-32', 0);
    const { says } = await talk.hear(severalOf('reorder', coffee, item('milk')));
    expect(says).toMatch(
      /^We're out of Northlight .* That's Meadow two percent milk half gallon from/,
    );
  });
});
