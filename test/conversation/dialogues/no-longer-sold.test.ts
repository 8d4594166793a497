import { describe, expect, test } from '@jest/globals';
import { add, item, no, reorder, severalOf, why, yes } from '../intents.ts';
import { persona } from '../shoppers.ts';
import { startTalk } from '../talk.ts';

const regularWithout = async (...skus: readonly string[]) => {
  const talk = await startTalk(persona('regular'));
  for (const sku of skus) talk.shop.discontinue(sku);
  return talk;
};

describe('reordering what the shop sells no more', () => {
  test('says so, and offers the closest there is', async () => {
    const talk = await regularWithout('COF-NL-12', 'COF-NL-32');
    const { says } = await talk.hear(reorder('breakfast blend coffee'));
    expect(says).toBe(
      'We no longer sell Northlight breakfast blend coffee twelve ounces. How about Harbor dark roast coffee twelve ounces?',
    );
    expect(talk.cart()).toEqual({});
    expect((await talk.hear(yes)).says).toMatch(
      /^That's Harbor dark roast coffee twelve ounces from/,
    );
    expect(talk.cart()).toEqual({ 'COF-HB-12': 1 });
  });

  test('offers another size where only that size has gone', async () => {
    const talk = await regularWithout('COF-NL-12');
    const { says } = await talk.hear(reorder('coffee'));
    expect(says).toBe(
      'We no longer sell Northlight breakfast blend coffee twelve ounces. How about Northlight breakfast blend coffee two pounds?',
    );
    await talk.hear(yes);
    expect(talk.cart()).toEqual({ 'COF-NL-32': 1 });
  });

  test('can tell why it offers that', async () => {
    const talk = await regularWithout('COF-NL-12', 'COF-NL-32');
    const { says } = await talk.hearAll(reorder('coffee'), why);
    expect(says).toMatch(/Harbor dark roast coffee twelve ounces.*\?$/);
    expect((await talk.hearAll(yes, why)).says).toMatch(/Harbor dark roast coffee twelve ounces/);
  });

  test('takes nothing after a no', async () => {
    const talk = await regularWithout('COF-NL-12');
    await talk.hearAll(reorder('coffee'), no);
    expect(talk.cart()).toEqual({});
    expect(talk.charged()).toEqual([]);
  });

  test('leaves out what is sold out as well', async () => {
    const talk = await regularWithout('COF-NL-12');
    talk.shop.setStock('COF-NL-32', 0);
    expect((await talk.hear(reorder('breakfast blend coffee'))).says).toMatch(
      /^We no longer sell Northlight breakfast blend coffee twelve ounces\./,
    );
    expect(talk.cart()).toEqual({});
  });

  test('says nothing of it where something else was meant', async () => {
    const talk = await regularWithout('COF-NL-12');
    expect((await talk.hear(reorder('eggs'))).says).toMatch(/^That's Sunrise large eggs dozen/);
    expect((await talk.hear(add('spaghetti'))).says).not.toContain('no longer');
  });

  test('tells it beside the rest, where several things are wanted', async () => {
    const talk = await regularWithout('COF-NL-12', 'COF-NL-32', 'COF-HB-12');
    const { says } = await talk.hear(severalOf('reorder', item('coffee'), item('eggs')));
    expect(says).toContain('no longer sell Northlight breakfast blend coffee');
    expect(says).toContain('Sunrise large eggs dozen');
  });

  test('is not claimed while the shop cannot be asked', async () => {
    const talk = await regularWithout('COF-NL-12');
    talk.shop.faults.down = true;
    expect((await talk.hear(reorder('coffee'))).says).not.toContain('no longer');
  });
});

describe('reordering the last order', () => {
  test('tells what is sold no more from what is sold out', async () => {
    const talk = await regularWithout('COF-NL-12');
    talk.shop.setStock('EGGS-12', 0);
    expect((await talk.hear(reorder())).says).toMatch(
      /^We're out of Sunrise large eggs dozen and we no longer sell Northlight breakfast blend coffee twelve ounces\. That's Meadow two percent milk half gallon from/,
    );
  });
});
