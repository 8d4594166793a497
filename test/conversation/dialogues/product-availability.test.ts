import { describe, expect, test } from '@jest/globals';
import { answer, available, howMuch } from '../intents.ts';
import { guest, persona } from '../shoppers.ts';
import { startTalk } from '../talk.ts';

describe('whether the shop has something', () => {
  test('is told as the shop confirms it, and nothing is added for the question', async () => {
    const talk = await startTalk(persona('newcomer'));
    const { says } = await talk.hear(available('bananas'));
    expect(says).toMatch(/^Yes, .*bananas, for \$0\.79\. .*\?$/);
    expect(talk.cart()).toEqual({});
  });

  test('is a no where it is sold out', async () => {
    const talk = await startTalk(guest);
    expect((await talk.hear(available('oat milk'))).says).toBe(
      "We're out of Fieldday oat milk right now.",
    );
  });

  test('names other sizes of what is sold out', async () => {
    const talk = await startTalk(guest);
    talk.shop.setStock('MILK-WH-GAL', 0);
    const { says } = await talk.hear(available('whole milk', { size: 'gallon' }));
    expect(says).toMatch(
      /^We're out of Meadow whole milk gallon right now\. We do have Meadow whole milk half gallon for \$3\.29\. /,
    );
  });

  test('tells how many are left where they are few', async () => {
    const talk = await startTalk(guest);
    talk.shop.setStock('BANANAS', 2);
    expect((await talk.hear(available('bananas'))).says).toMatch(
      /^Yes, but only 2 of the bananas are left, for \$0\.79 each\. /,
    );
  });

  test('tells several kinds together', async () => {
    const talk = await startTalk(guest);
    expect((await talk.hear(available('coffee'))).says).toMatch(/^Yes, we have .* and .*\?$/);
  });

  test('is not claimed while the shop is away', async () => {
    const talk = await startTalk(guest);
    await talk.hear(howMuch('bananas'));
    talk.shop.faults.down = true;
    const { says } = await talk.hear(available('eggs'));
    expect(says).toContain("I can't reach Corner Market right now.");
    expect(says).not.toContain('Yes');
  });

  test('is asked of a name where none was said', async () => {
    const talk = await startTalk(guest);
    expect((await talk.hear(available())).says).toBe('Which product do you mean?');
    expect((await talk.hear(answer('oat milk'))).says).toContain("We're out of Fieldday oat milk");
  });
});
