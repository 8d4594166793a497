import { expect, test } from '@jest/globals';
import { answer, heard, phoneNumber } from '../intents.ts';
import { guest, persona } from '../shoppers.ts';
import { telephone } from '../surroundings.ts';
import { startTalk } from '../talk.ts';

test('the number of a store is said in groups and sent to the phone', async () => {
  const talk = await startTalk(guest);
  const { says, reply } = await talk.hear(phoneNumber({ store: heard('Riverside') }));
  expect(says).toBe('The number of Riverside is 312 555 0120.');
  expect(talk.speech.show(reply.card?.text ?? [], 0)).toBe('312 555 0120');
});

test('where nobody knows which store is meant, it is the number of the shop', async () => {
  const talk = await startTalk(guest, { over: { channel: telephone } });
  const { says, reply } = await talk.hear(phoneNumber());
  expect(says).toBe('The number of Corner Market is 312 555 0100.');
  expect(reply.card).toBeUndefined();
});

test('it is the number of the store near her address', async () => {
  const talk = await startTalk(persona('newcomer'));
  expect((await talk.hear(phoneNumber())).says).toBe('The number of Downtown is 312 555 0110.');
});

test('a store that nobody knows is asked for again', async () => {
  const talk = await startTalk(guest);
  await talk.hear(phoneNumber({ store: heard('Uptown') }));
  expect((await talk.hear(answer('riverside'))).says).toMatch(/^The number of Riverside is/);
});

test('while the shop is away, its own number is known', async () => {
  const talk = await startTalk(guest);
  talk.shop.faults.down = true;
  expect((await talk.hear(phoneNumber())).says).toContain('312 555 0100');
});
