import { describe, expect, test } from '@jest/globals';
import { answer, heard, hours, howMuch, nth, reorder, whereAreYou } from '../intents.ts';
import { guest, persona } from '../shoppers.ts';
import { deviceAt, telephone } from '../surroundings.ts';
import { startTalk } from '../talk.ts';

describe('the place of a store', () => {
  test('is said, and sent to the phone with the way there', async () => {
    const talk = await startTalk(guest);
    const { says, reply } = await talk.hear(whereAreYou({ store: heard('Riverside') }));
    expect(says).toMatch(/^Riverside is at 1500 Clybourn Avenue in Chicago\. .*phone\.$/);
    expect(reply.card?.url).toBe(
      'https://www.google.com/maps/dir/?api=1&destination=41.912%2C-87.655',
    );
    expect(talk.speech.show(reply.card?.text ?? [], 0)).toBe(
      'Riverside: 1500 Clybourn Avenue, Chicago, IL 60614',
    );
  });

  test('is sent nowhere from a line without a screen', async () => {
    const talk = await startTalk(guest, { over: { channel: telephone } });
    const { says, reply } = await talk.hear(whereAreYou({ store: heard('Riverside') }));
    expect(says).toBe('Riverside is at 1500 Clybourn Avenue in Chicago.');
    expect(reply.card).toBeUndefined();
  });

  test('is told of all where nobody knows which is meant', async () => {
    const talk = await startTalk(guest);
    const { says, reply } = await talk.hear(whereAreYou());
    expect(says).toMatch(/^Downtown is at .*, Riverside is at .*, and Monument Circle is at /);
    expect(reply.card?.text).toHaveLength(3);
  });

  test('is of the nearest store to a postal code, a device or her own address', async () => {
    const talk = await startTalk(guest);
    expect((await talk.hear(whereAreYou({ postalCode: '46204' }))).says).toMatch(
      /^Monument Circle/,
    );
    const place = { latitude: 41.91, longitude: -87.65 };
    const device = deviceAt({ kind: 'place', place });
    expect((await talk.hear(whereAreYou({ nearest: true }), { device })).says).toMatch(
      /^Riverside/,
    );
    const linked = await startTalk(persona('newcomer'));
    expect((await linked.hear(whereAreYou())).says).toMatch(/^Downtown is at 200 State Street/);
  });

  test('is asked of a store that somebody knows, and told of the one that is named then', async () => {
    const talk = await startTalk(guest);
    await talk.hear(whereAreYou({ store: heard('Uptown') }));
    expect((await talk.hear(nth(2))).says).toMatch(/^Riverside is at 1500 Clybourn Avenue/);
    talk.leave();
    await talk.hear(whereAreYou({ store: heard('Uptown') }));
    expect((await talk.hear(answer('downtown'))).says).toMatch(/^Downtown is at/);
    talk.leave();
    await talk.hear(whereAreYou({ store: heard('Uptown') }));
    const zip = hours(undefined, { postalCode: '46204' });
    expect((await talk.hear(zip)).says).toMatch(/^Monument Circle is at/);
  });

  test('is not known while the shop is away, but a number is', async () => {
    const talk = await startTalk(guest);
    talk.shop.faults.down = true;
    expect((await talk.hear(whereAreYou())).says).toBe(
      "I can't look up our stores right now. You can call 312 555 0100.",
    );
  });

  test.each([reorder('coffee'), howMuch('bananas')])(
    'is told while a question waits, which then comes back',
    async (before) => {
      const talk = await startTalk(persona('regular'));
      const { reply } = await talk.hear(before);
      const { says, reply: after } = await talk.hear(whereAreYou());
      expect(says).toMatch(/State Street.*Shall I .*\?$/);
      expect(after.session.pending?.kind).toBe(reply.session.pending?.kind);
    },
  );
});
