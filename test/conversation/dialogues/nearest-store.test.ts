import { describe, expect, test } from '@jest/globals';
import type { Intent } from '../../../lambda/conversation/intent.ts';
import { hours } from '../intents.ts';
import { guest, persona } from '../shoppers.ts';
import { deviceAt } from '../surroundings.ts';
import { startTalk, type TalkOptions } from '../talk.ts';

const ask = async (intent: Intent, options: TalkOptions = {}): Promise<string> =>
  (await (await startTalk(guest, options)).hear(intent)).says;

describe('the nearest store', () => {
  const nearest = hours(undefined, { nearest: true });
  const near = (...location: Parameters<typeof deviceAt>) => ({
    over: { device: deviceAt(...location) },
  });

  test("is found by the device's place", async () => {
    const place = { latitude: 41.91, longitude: -87.65 };
    expect(await ask(nearest, near({ kind: 'place', place }))).toMatch(/^Riverside is open/);
  });

  test('is found by a postal code', async () => {
    expect(await ask(hours(undefined, { postalCode: '46204' }))).toMatch(/^Monument Circle is/);
  });

  test('needs consent where the device may be asked', async () => {
    const talk = await startTalk(guest, near({ kind: 'ask' }));
    const { says, reply } = await talk.hear(nearest);
    expect(says).toBe(
      "To find your nearest store I need your location. I've sent a card to your phone to allow it.",
    );
    expect(reply.directives).toEqual([{ kind: 'ask-consent', to: 'location' }]);
    expect(reply.asks).toBeUndefined();
  });

  test('is near the address of a linked shopper whose device tells nothing', async () => {
    const talk = await startTalk(persona('newcomer'));
    expect((await talk.hear(nearest)).says).toMatch(/^Downtown is open/);
  });

  test('is any of them where nobody knows where somebody is', async () => {
    expect(await ask(nearest)).toMatch(/^I can't tell where you are\. Downtown is open until/);
  });

  test('of a postal code that nobody knows is none', async () => {
    const talk = await startTalk(guest);
    const { says } = await talk.hear(hours(undefined, { postalCode: '99999' }));
    expect(says).toBe("I don't know where 9 9 9 9 9 is. What would you like?");
  });
});
