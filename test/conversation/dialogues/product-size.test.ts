import { describe, expect, test } from '@jest/globals';
import type { Intent } from '../../../lambda/conversation/intent.ts';
import { available, howMuch, sizes } from '../intents.ts';
import { guest } from '../shoppers.ts';
import { startTalk } from '../talk.ts';

const ask = async (...intents: readonly Intent[]): Promise<string> =>
  (await (await startTalk(guest)).hearAll(...intents)).says;

describe('the sizes', () => {
  test('of one product are told from small to large, with their prices', async () => {
    expect(await ask(sizes('two percent milk'))).toMatch(
      /^You can get two percent milk in half gallon for \$3\.19 and gallon for \$4\.59\. .*\?$/,
    );
  });

  test('of what was named last are those of "it"', async () => {
    expect(await ask(howMuch('whole milk', { size: 'gallon' }), sizes())).toMatch(
      /^You can get whole milk in half gallon/,
    );
  });

  test('leave out what is sold out', async () => {
    const talk = await startTalk(guest);
    talk.shop.setStock('MILK-WH-HGAL', 0);
    expect((await talk.hear(sizes('whole milk'))).says).toMatch(
      /^You can get whole milk in one size, gallon, for \$4\.69\. /,
    );
  });

  test('of a product that comes in one are one', async () => {
    expect(await ask(sizes('butter'))).toMatch(
      /^You can get salted butter in one size, for \$4\.99\. /,
    );
  });

  test('of several products that may be meant are told by product', async () => {
    expect(await ask(sizes('coffee'))).toMatch(
      /^We have breakfast blend coffee in twelve ounces or two pounds and dark roast coffee in twelve ounces\. /,
    );
  });

  test('of what is all gone are none', async () => {
    expect(await ask(sizes('oat milk'))).toBe("We're out of oat milk right now.");
  });

  test('are not told while the shop is away', async () => {
    const talk = await startTalk(guest);
    await talk.hear(available('bananas'));
    talk.shop.faults.down = true;
    expect((await talk.hear(sizes('eggs'))).says).toContain("I can't reach Corner Market");
  });
});
