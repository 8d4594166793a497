import { describe, expect, test } from '@jest/globals';
import type { Intent } from '../../../lambda/conversation/intent.ts';
import { hashCode } from '../../../lambda/shoppers/voice-code.ts';
import { defaultSettings, type VoiceSettings } from '../../../lambda/shoppers/voice-settings.ts';
import { createMemoryStores } from '../../fakes/stores/create-memory-stores.ts';
import {
  add,
  checkout,
  howMuch,
  launch,
  no,
  reorder,
  review,
  sizes,
  whereIsMyOrder,
  why,
  yes,
} from '../intents.ts';
import { guest, persona } from '../shoppers.ts';
import { startTalk } from '../talk.ts';

const whatYouKnow: Intent = { kind: 'what-you-know' };
const forgetMe: Intent = { kind: 'forget-me' };
const regular = persona('regular');
const updatedAt = '2026-11-20T12:00:00.000Z';

async function talkWith(settings: Partial<VoiceSettings> = {}, code?: string) {
  const stores = createMemoryStores();
  await stores.settings.save(regular.id, { ...defaultSettings, ...settings, updatedAt });
  if (code) await stores.settings.setCode(regular.id, await hashCode(code));
  await stores.links.save({ shopper: regular.id, grant: 'g1', client: 'alexa', since: updatedAt });
  const settingsUrl = 'https://voice.example/settings';
  const talk = await startTalk(regular, {
    stores,
    ports: { settingsUrl },
    over: { guestKey: 'user-1' },
  });
  return { talk, stores };
}

describe('what do you know about me', () => {
  test('is answered in numbers, with a link to all of it', async () => {
    const { talk } = await talkWith({ orderLimit: { amount: 5000, currency: 'USD' } }, '4821');
    const { says, reply } = await talk.hear(whatYouKnow);
    expect(says).toBe(
      'I keep your account link, no orders placed by voice, a voice code, your limits, and when you ' +
        "were last here. I've sent a link to see or delete it all.",
    );
    expect(reply.card?.url).toBe('https://voice.example/settings');
    expect(JSON.stringify(reply)).not.toContain('4821');
  });

  test('tells a guest that nobody knows who that is', async () => {
    const talk = await startTalk(guest);
    expect((await talk.hear(whatYouKnow)).says).toContain('nothing that says who you are');
  });
});

describe('forget me', () => {
  test('asks first, and then leaves nothing; orders stay with the shop', async () => {
    const { talk, stores } = await talkWith({}, '4821');
    await talk.hearAll(launch, reorder('coffee'), yes, { kind: 'answer', item: {}, code: '4821' });
    expect((await talk.hear(forgetMe)).says).toMatch(
      /Orders stay with Corner Market\. Shall I forget you\?$/,
    );
    expect(await stores.settings.find(regular.id)).toBeDefined();
    const { says, reply } = await talk.hear(yes);
    expect(says).toContain('Your account is unlinked');
    expect(reply.asks).toBeUndefined();
    expect(await stores.settings.find(regular.id)).toBeUndefined();
    expect(await stores.links.list(regular.id)).toEqual([]);
    expect(await stores.quotes.find(regular.id)).toBeUndefined();
    expect(await stores.ledger.list(regular.id)).toEqual([]);
    expect(await stores.shoppers.find(regular.id)).toBeUndefined();
    expect(await stores.users.ofShopper(regular.id)).toEqual([]);
    expect(talk.charged()).toHaveLength(1);
  });

  test('takes an offer back that waits for its yes', async () => {
    const { talk } = await talkWith();
    await talk.hear(reorder('coffee'));
    await talk.hearAll(forgetMe, yes);
    expect(talk.cart()).toEqual({});
    expect(talk.charged()).toEqual([]);
  });

  test('changes nothing after a no', async () => {
    const { talk, stores } = await talkWith();
    await talk.hear(forgetMe);
    expect((await talk.hear(no)).says).toContain('everything stays as it is');
    expect(await stores.links.list(regular.id)).toHaveLength(1);
  });

  test('forgets a guest’s visits, too', async () => {
    const stores = createMemoryStores();
    const talk = await startTalk(guest, { stores, over: { guestKey: 'user-2' } });
    await talk.hearAll(launch, forgetMe, yes);
    expect(await stores.shoppers.find('user-2')).toBeUndefined();
  });
});

describe('where the shopper wants private things said to a known voice only', () => {
  const known = { shopper: { ...regular, speaker: 'recognised', person: 'p1' } } as const;

  test.each<[string, Intent]>([
    ['an order', whereIsMyOrder()],
    ['what was bought', reorder('coffee')],
    ['what lies in the cart', review],
    ['what could be taken out of it', { kind: 'remove-from-cart', item: {} }],
    ['a reason', why],
    ['the cart at the checkout', checkout],
    ['a habit', add('coffee')],
    ['a habit in a price', howMuch('coffee')],
    ['what "it" was', howMuch()],
    ['how big "it" was', sizes()],
  ])('%s is not named to anybody else', async (_, intent) => {
    const { talk } = await talkWith({ discreet: true });
    await talk.hear(add('bananas'), known);
    talk.leave();
    const { says, reply } = await talk.hear(intent);
    expect(says).not.toMatch(/banana|Lakeshore|Elm Street|times, most recently/i);
    expect(JSON.stringify(reply.card ?? {})).not.toMatch(/banana|Elm Street/i);
    expect(talk.charged()).toEqual([]);
  });

  test('what "it" was is not told in the same conversation either, but what anybody may hear is', async () => {
    const { talk } = await talkWith({ discreet: true });
    await talk.hear(add('bananas'), known);
    expect((await talk.hear(sizes())).says).not.toMatch(/banana/i);
    await talk.hear(howMuch('eggs', { size: 'dozen' }));
    expect((await talk.hear(howMuch())).says).toMatch(/eggs/);
  });

  test('what was asked for before the account was linked is not named either', async () => {
    const { talk } = await talkWith({ discreet: true });
    await talk.hear(add('bananas'), known);
    talk.leave();
    await talk.hear(review, { shopper: guest });
    const { says } = await talk.hear(launch);
    expect(says).toMatch(/^Your account is linked\. /);
    expect(says).not.toContain('banana');
  });

  test('the platform is not told to listen for what was bought either', async () => {
    const { talk } = await talkWith({ discreet: true });
    const { says, reply } = await talk.hear(launch);
    expect(reply.directives).toEqual([]);
    expect(says).toContain('reorder my coffee');
    talk.leave();
    expect((await talk.hear(launch, known)).reply.directives).toHaveLength(1);
  });

  test('a known voice hears it all, and orders', async () => {
    const { talk } = await talkWith({ discreet: true });
    await talk.hear(reorder('coffee'), known);
    await talk.hear(yes, known);
    expect(talk.charged()).toHaveLength(1);
  });
});
