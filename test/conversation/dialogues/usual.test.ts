import { describe, expect, test } from '@jest/globals';
import { no, usual, why, yes } from '../intents.ts';
import { persona } from '../shoppers.ts';
import { startTalk } from '../talk.ts';

const day = 24 * 60;

describe('my usual', () => {
  test('is what is due by its rhythm, with the reason, bought by one yes', async () => {
    const talk = await startTalk(persona('regular'));
    talk.wait(4 * day);
    const { says } = await talk.hear(usual);
    expect(says).toMatch(
      /^You buy this about every week\. That's Meadow two percent milk half gallon from Corner Market/,
    );
    await talk.hear(yes);
    expect(talk.charged()).toHaveLength(1);
  });

  test('is all that is due', async () => {
    const talk = await startTalk(persona('regular'));
    talk.wait(14 * day);
    const { says } = await talk.hear(usual);
    expect(says).toMatch(
      /^You buy these every 1 to 3 weeks\. That's Meadow .*, Sunrise .* and Northlight .* from/,
    );
  });

  test('leaves the cart as it was after a no', async () => {
    const talk = await startTalk(persona('regular'));
    await talk.hearAll(usual, no);
    expect(talk.cart()).toEqual({});
  });

  test('says that it is early where nothing is due', async () => {
    const talk = await startTalk(persona('regular'));
    const { says } = await talk.hear(usual);
    expect(says).toMatch(/^It's a little early, as you buy these every 1 to 5 weeks\. That's/);
    expect(says).toMatch(/and 6 of the bananas from/);
  });

  test('can tell why again', async () => {
    const talk = await startTalk(persona('regular'));
    talk.wait(4 * day);
    const { says } = await talk.hearAll(usual, why);
    expect(says).toBe('You buy this about every week. Shall I place the order?');
  });

  test('leaves out what is sold out, and says so', async () => {
    const talk = await startTalk(persona('regular'));
    talk.wait(14 * day);
    talk.shop.setStock('EGGS-12', 0);
    const { says } = await talk.hear(usual);
    expect(says).toMatch(
      /^We're out of Sunrise large eggs dozen\. That's Meadow .* and Northlight/,
    );
  });

  test('says so where all of it is sold out', async () => {
    const talk = await startTalk(persona('regular'));
    talk.wait(4 * day);
    talk.shop.setStock('MILK-2P-HGAL', 0);
    const { says } = await talk.hear(usual);
    expect(says).toMatch(/^Everything you usually buy is sold out right now\./);
  });

  test('is the last order where nothing is regular yet, and says that', async () => {
    const talk = await startTalk(persona('waiting'));
    const { says } = await talk.hear(usual);
    expect(says).toMatch(/^I don't know your usual yet, so this is your last order\. That's/);
    expect(says).toMatch(/dog food/);
  });

  test('does not exist without an order', async () => {
    const talk = await startTalk(persona('newcomer'));
    expect((await talk.hear(usual)).says).toBe(
      "You haven't ordered anything here yet. What would you like to add?",
    );
  });

  test('needs the shop', async () => {
    const talk = await startTalk(persona('regular'));
    talk.shop.faults.down = true;
    expect((await talk.hear(usual)).says).toMatch(/can't reach Corner Market/);
  });
});
