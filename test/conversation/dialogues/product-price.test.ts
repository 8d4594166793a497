import { describe, expect, test } from '@jest/globals';
import type { Intent } from '../../../lambda/conversation/intent.ts';
import { add, answer, checkout, hours, howMuch, nth, reorder, why, yes } from '../intents.ts';
import { guest, persona } from '../shoppers.ts';
import { startTalk } from '../talk.ts';

const ask = async (...intents: readonly Intent[]): Promise<string> =>
  (await (await startTalk(guest)).hearAll(...intents)).says;

describe('the price of one product', () => {
  test('is told to a guest in one turn, and the product is offered', async () => {
    expect(await ask(howMuch('whole milk', { size: 'gallon' }))).toMatch(
      /\$4\.69 for Meadow whole milk gallon\. (Shall I|Would you like me to) .*\?$/,
    );
  });

  test('comes to as much as so many cost', async () => {
    expect(await ask(howMuch('bananas', { quantity: 3 }))).toContain(
      "That's $0.79 for bananas, so 3 come to $2.37.",
    );
  });

  test('is the one that the shop shows at this moment', async () => {
    const talk = await startTalk(guest);
    talk.shop.setPrice('BANANAS', 99);
    expect((await talk.hear(howMuch('bananas'))).says).toContain('$0.99 for bananas');
  });

  test('is told of what is sold out, too, which is not offered', async () => {
    expect(await ask(howMuch('oat milk'))).toBe(
      "$4.49 for Fieldday oat milk, but we're out of that right now.",
    );
  });

  test('of what nobody sells is none', async () => {
    expect(await ask(howMuch('flurbish'))).toMatch(/flurbish/);
  });

  test('of what only sounds like it is told as a guess', async () => {
    expect(await ask(howMuch('boots'))).not.toMatch(/^That's/);
  });

  test('is honestly not known while the shop is away', async () => {
    const talk = await startTalk(guest);
    await talk.hear(howMuch('bananas'));
    talk.shop.faults.down = true;
    const { says } = await talk.hear(howMuch('whole milk', { size: 'gallon' }));
    expect(says).toContain("I can't reach Corner Market right now.");
    expect(says).not.toContain('$');
  });

  test('is of what she buys, for one who buys it', async () => {
    const talk = await startTalk(persona('regular'));
    expect((await talk.hear(howMuch('coffee'))).says).toContain(
      '$11.49 for Northlight breakfast blend coffee twelve ounces.',
    );
    expect((await talk.hear(why)).says).toMatch(/^You've bought .* times/);
  });
});

describe('several that may be meant', () => {
  test('are told with their prices, three at most, and only what can be had', async () => {
    const says = await ask(howMuch('milk'));
    expect(says).toMatch(/^We have .* for \$3\.29 and .* for \$3\.19\. .*\?$/);
    expect(says).not.toContain('oat milk');
  });

  test.each<[string, Intent]>([
    ['its place', nth(2)],
    ['its name', answer('two percent milk')],
  ])('are chosen from by %s', async (_, intent) => {
    const talk = await startTalk(persona('newcomer'));
    await talk.hearAll(howMuch('milk'), intent);
    expect(talk.cart()).toEqual({ 'MILK-2P-HGAL': 1 });
  });

  test('are not all meant by a yes', async () => {
    const talk = await startTalk(persona('newcomer'));
    const { says } = await talk.hearAll(howMuch('milk'), yes);
    expect(says).toMatch(/Which one shall I add\?$/);
    expect(talk.cart()).toEqual({});
  });
});

describe('"how much is it"', () => {
  test('asks of what where nothing was named, and takes its name', async () => {
    expect(await ask(howMuch())).toBe('Which product do you mean?');
    expect(await ask(howMuch(), answer('bananas'))).toContain('$0.79 for bananas');
  });

  test('means what was put in last', async () => {
    const talk = await startTalk(persona('newcomer'));
    expect((await talk.hearAll(add('bananas'), howMuch())).says).toContain('$0.79 for bananas');
  });

  test('means what was named last, also after another topic', async () => {
    expect(await ask(howMuch('bananas'), hours(), howMuch())).toContain('$0.79 for bananas');
  });

  test('means those that were read out to choose from', async () => {
    const talk = await startTalk(persona('newcomer'));
    const { says } = await talk.hearAll(add('coffee'), howMuch());
    expect(says).toMatch(/\$11\.49 and .* \$9\.99\. Which one: /);
  });

  test('means another size of it by that size', async () => {
    const says = await ask(
      howMuch('whole milk', { size: 'gallon' }),
      howMuch(undefined, { size: 'half gallon' }),
    );
    expect(says).toContain('$3.29 for Meadow whole milk half gallon');
  });

  test('means the whole purchase where one was just read out', async () => {
    const talk = await startTalk(persona('newcomer'));
    const offer = await talk.hearAll(add('bananas'), checkout);
    expect((await talk.hear(howMuch())).says).toBe(offer.says);
  });

  test('means the cart where nothing was named to one who has one', async () => {
    const talk = await startTalk(persona('regular'));
    expect((await talk.hear(howMuch())).says).toMatch(/^Your cart is empty/);
  });
});

describe('while a purchase waits for its yes', () => {
  test('the price is told, the question comes back, and only the purchase is bought', async () => {
    const talk = await startTalk(persona('regular'));
    await talk.hear(reorder('coffee'));
    expect((await talk.hear(howMuch('bananas'))).says).toMatch(
      /\$0\.79 for bananas\. Shall I place the order for \$14\.59\?$/,
    );
    await talk.hear(yes);
    expect(talk.charged()).toEqual(['$14.59']);
  });

  test('it comes back once', async () => {
    const talk = await startTalk(persona('regular'));
    const { says } = await talk.hearAll(reorder('coffee'), howMuch('bananas'), howMuch('eggs'));
    expect(says).not.toContain('Shall I');
  });
});
