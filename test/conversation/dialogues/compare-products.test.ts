import { describe, expect, test } from '@jest/globals';
import { answer, compare, howMuch, item, yes } from '../intents.ts';
import { guest, persona } from '../shoppers.ts';
import { startTalk } from '../talk.ts';

const compared = async (...two: Parameters<typeof compare>): Promise<string> =>
  (await (await startTalk(guest)).hear(compare(...two))).says;

describe('of two products', () => {
  test('the cheaper is told with both prices, and that they are the same size', async () => {
    expect(await compared(item('northlight coffee'), item('harbor coffee'))).toMatch(
      /^You save \$1\.50 with Harbor dark roast coffee twelve ounces: \$9\.99 against \$11\.49 for Northlight .*\. Both are the same size\. .*\?$/,
    );
  });

  test('what an ounce costs is told where their sizes allow it', async () => {
    expect(
      await compared(
        item(undefined, { size: 'gallon' }),
        item('two percent milk', { size: 'half gallon' }),
      ),
    ).toMatch(/The cheaper one is smaller: per ounce it's \$0\.05 against \$0\.04\./);
  });

  test('two brands of one kind are two products', async () => {
    expect(
      await compared(item(undefined, { brand: 'Northlight' }), item('coffee', { brand: 'Harbor' })),
    ).toMatch(/Harbor .* Northlight/);
  });

  test('one that costs the same is told as such', async () => {
    const talk = await startTalk(guest);
    talk.shop.setPrice('BREAD-WHITE', 349);
    const { says } = await talk.hear(compare(item('white bread'), item('wheat bread')));
    expect(says).toMatch(/both cost \$3\.49\. /);
  });

  test('one that is sold out is compared, and not offered', async () => {
    const talk = await startTalk(persona('newcomer'));
    const two = [item('oat milk'), item('whole milk', { size: 'gallon' })] as const;
    const { says } = await talk.hear(compare(...two));
    expect(says).toMatch(
      /We're out of Fieldday oat milk right now\. Shall I add Meadow whole milk/,
    );
    await talk.hear(yes);
    expect(talk.cart()).toEqual({ 'MILK-WH-GAL': 1 });
  });

  test('one of them is added by its name', async () => {
    const talk = await startTalk(persona('newcomer'));
    await talk.hear(compare(item('white bread'), item('wheat bread')));
    await talk.hear(answer('the wheat bread'));
    expect(talk.cart()).toEqual({ 'BREAD-WW': 1 });
  });

  test('one that nobody sells is told', async () => {
    expect(await compared(item('milk'), item('flurbish'))).toMatch(/flurbish/);
  });

  test('one is compared with what was named last', async () => {
    const talk = await startTalk(guest);
    const { says } = await talk.hearAll(howMuch('white bread'), compare(item('wheat bread'), {}));
    expect(says).toMatch(/^You save \$0\.20 with Hearth white bread/);
  });

  test('one alone has its price', async () => {
    expect(await compared(item('bananas'), {})).toContain('$0.79 for bananas');
  });

  test('nothing is compared while the shop is away', async () => {
    const talk = await startTalk(guest);
    await talk.hear(howMuch('bananas'));
    talk.shop.faults.down = true;
    const { says } = await talk.hear(compare(item('white bread'), item('wheat bread')));
    expect(says).toContain("I can't reach Corner Market");
  });
});
