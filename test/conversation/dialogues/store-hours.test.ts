import { describe, expect, test } from '@jest/globals';
import type { Intent, SpokenWhen } from '../../../lambda/conversation/intent.ts';
import { answer, answerStore, heard, hours, launch, nth } from '../intents.ts';
import { guest, persona } from '../shoppers.ts';
import { startTalk, type TalkOptions } from '../talk.ts';

const ask = async (intent: Intent, options: TalkOptions = {}): Promise<string> =>
  (await (await startTalk(guest, options)).hear(intent)).says;

const at = (iso: string): TalkOptions => ({ at: new Date(iso) });
const on = (date: string): SpokenWhen['day'] => ({ kind: 'date', date });
const riverside = { store: heard('Riverside') };

describe('one store', () => {
  test.each<[string, Intent, string]>([
    ['now', hours(undefined, riverside), 'Riverside is open now, until 1 AM.'],
    ['today', hours(on('2026-11-20'), riverside), 'Riverside is open today from 7 AM to 1 AM.'],
    [
      'on a day of this week',
      hours(on('2026-11-24'), riverside),
      'Riverside is open Tuesday from 7 AM to 11 PM.',
    ],
    [
      'on a date',
      hours(on('2026-12-12'), riverside),
      'Riverside is open December 12 from 7 AM to 1 AM.',
    ],
    [
      'yesterday',
      hours(on('2026-11-19'), riverside),
      'Riverside was open yesterday from 7 AM to 11 PM.',
    ],
    [
      'at a time today',
      hours(undefined, { ...riverside, time: '23:30' }),
      'Riverside is open today at 11:30 PM, and closes at 1 AM.',
    ],
    [
      'past midnight',
      hours(on('2026-11-21'), { ...riverside, time: '00:30' }),
      'Riverside is open tomorrow at 12:30 AM, and closes at 1 AM.',
    ],
    [
      'at a time when it is closed',
      hours(on('2026-11-22'), { ...riverside, time: '06:00' }),
      'Riverside is closed Sunday at 6 AM.',
    ],
    [
      'at the weekend',
      hours({ kind: 'days', from: '2026-11-21', to: '2026-11-22' }, riverside),
      'Riverside is open tomorrow from 7 AM to 1 AM and Sunday from 7 AM to 11 PM.',
    ],
    [
      'for a week, days alike together and none that is over',
      hours({ kind: 'days', from: '2026-11-16', to: '2026-11-22' }, { store: heard('downtown') }),
      'Downtown is open today from 7 AM to 10 PM and tomorrow and Sunday from 8 AM to 9 PM.',
    ],
    [
      'on a holiday by its name',
      hours({ kind: 'holiday', holiday: heard('thanksgiving', 'thanksgiving-day') }, riverside),
      'On Thanksgiving Day, Thursday, Riverside is open from 8 AM to 2 PM.',
    ],
    [
      'on a holiday when it is closed',
      hours({ kind: 'holiday', holiday: heard('Christmas Day') }, riverside),
      'On Christmas Day, December 25, Riverside is closed.',
    ],
    [
      'on a holiday by its date',
      hours(on('2026-12-25'), riverside),
      'On Christmas Day, December 25, Riverside is closed.',
    ],
    [
      'on a holiday that nobody knows',
      hours({ kind: 'holiday', holiday: heard('arbor day') }, riverside),
      "I don't have hours for arbor day.",
    ],
    [
      'over days when it is closed in between',
      hours({ kind: 'days', from: '2026-12-24', to: '2026-12-26' }, riverside),
      'Riverside is open December 24 from 7 AM to 11 PM and December 26 from 7 AM to 1 AM, and closed December 25.',
    ],
  ])('is told %s', async (_, intent, words) => {
    expect(await ask(intent)).toBe(words);
  });

  test.each([
    ['is still open past midnight', '2026-11-21T06:30:00Z', 'Riverside is open now, until 1 AM.'],
    [
      'opens later today',
      '2026-11-21T12:30:00Z',
      'Riverside is closed now and opens today at 7 AM.',
    ],
    [
      'opens tomorrow',
      '2026-11-26T22:30:00Z',
      'Riverside is closed now and opens tomorrow at 7 AM.',
    ],
  ])('%s', async (_, iso, words) => {
    expect(await ask(hours(undefined, riverside), at(iso))).toBe(words);
  });

  test('is told in its own time zone', async () => {
    const store = (name: string) => hours(undefined, { store: heard(name) });
    const early = at('2026-11-20T13:30:00Z');
    expect(await ask(store('Monument Circle'), early)).toBe(
      'Monument Circle is open now, until 9 PM.',
    );
    expect(await ask(store('Downtown'), early)).toBe('Downtown is open now, until 10 PM.');
    const earlier = at('2026-11-20T12:45:00Z');
    expect(await ask(store('Monument Circle'), earlier)).toBe(
      'Monument Circle is closed now and opens today at 8 AM.',
    );
  });

  test.each(['riverside', 'the Riverside store', 'the river store', 'river'])(
    'is known as "%s"',
    async (name) => {
      expect(await ask(hours(undefined, { store: heard(name) }))).toMatch(/^Riverside is open/);
    },
  );

  test('is known by what the platform resolved', async () => {
    const store = heard('the wet side', 'riverside');
    expect(await ask(hours(undefined, { store }))).toMatch(/^Riverside is open/);
  });
});

describe('a store that nobody knows', () => {
  test.each(['Uptown', 'store', 'up/town?'])('is asked for again ("%s")', async (name) => {
    const talk = await startTalk(guest);
    const { says } = await talk.hear(hours(undefined, { store: heard(name) }));
    expect(says).toMatch(/Which store: Downtown, Riverside, or Monument Circle\?$/);
  });

  test.each([
    ['a name', answer('downtown')],
    ['a store', answerStore('Downtown')],
    ['its place', nth(1)],
    ['its ZIP code, which platforms hear as a number', answer(undefined, { quantity: 60601 })],
    ['the whole question', hours(undefined, { store: heard('Downtown') })],
  ])('is settled by %s, for the day that was asked about', async (_, intent) => {
    const talk = await startTalk(guest);
    await talk.hear(hours(on('2026-11-21'), { store: heard('Uptown') }));
    const { says } = await talk.hear(intent);
    expect(says).toMatch(/^Downtown is open .*\. (What else|Would you like|Anything else).*\?$/);
    expect(says).not.toContain('Which store');
  });
});

describe('an answer that is no store', () => {
  test.each([
    ['a place beyond the last', nth(7)],
    ['a small number', answer(undefined, { quantity: 12 })],
  ])('is not taken for one: %s', async (_, intent) => {
    const talk = await startTalk(guest);
    await talk.hear(hours(on('2026-11-21'), { store: heard('Uptown') }));
    expect((await talk.hear(intent)).says).toMatch(/Which store: Downtown, .*\?$/);
  });
});

describe('several stores', () => {
  test.each<[string, Intent, string]>([
    [
      'now',
      hours(),
      'Downtown is open until 10 PM, Riverside is open until 1 AM, and Monument Circle is open until 9 PM.',
    ],
    [
      'tomorrow',
      hours(on('2026-11-21')),
      'Tomorrow, Downtown is open from 8 AM to 9 PM, Riverside is open from 7 AM to 1 AM, and Monument Circle is open from 8 AM to 9 PM.',
    ],
    [
      'yesterday',
      hours(on('2026-11-19')),
      'Yesterday, Downtown was open from 7 AM to 10 PM, Riverside was open from 7 AM to 11 PM, and Monument Circle was open from 8 AM to 9 PM.',
    ],
    [
      'at a time',
      hours(undefined, { time: '22:30' }),
      'Downtown is closed today at 10:30 PM, Riverside is open today at 10:30 PM, and Monument Circle is closed today at 10:30 PM.',
    ],
    [
      'on a holiday when all are closed',
      hours(on('2026-12-25')),
      'On Christmas Day, December 25, all our stores are closed.',
    ],
    [
      'on a holiday with the same hours',
      hours({ kind: 'holiday', holiday: heard('thanksgiving', 'thanksgiving-day') }),
      'On Thanksgiving Day, Thursday, all our stores are open from 8 AM to 2 PM.',
    ],
  ])('are told together %s', async (_, intent, words) => {
    expect(await ask(intent)).toBe(words);
  });

  test('are told with their next opening when closed', async () => {
    expect(await ask(hours(), at('2026-11-23T07:30:00Z'))).toBe(
      'Downtown opens today at 7 AM, Riverside opens today at 7 AM, and Monument Circle opens today at 8 AM.',
    );
  });

  test('are too many for several days', async () => {
    expect(await ask(hours({ kind: 'days', from: '2026-11-21', to: '2026-11-22' }))).toBe(
      'Which store: Downtown, Riverside, or Monument Circle?',
    );
  });
});

describe('one turn', () => {
  test("is enough, and a linked shopper's own store is meant", async () => {
    const talk = await startTalk(persona('newcomer'));
    const { says, reply } = await talk.hear(hours());
    expect(says).toBe('Downtown is open now, until 10 PM.');
    expect(reply.asks).toBeUndefined();
  });

  test('is followed by a question in a conversation', async () => {
    const talk = await startTalk(guest);
    expect((await talk.hearAll(launch, hours())).reply.asks).toEqual({ kind: 'yes-no' });
  });

  test('says that there are no stores', async () => {
    const talk = await startTalk(guest);
    talk.shop.listStores = () => Promise.resolve({ ok: true, value: [] });
    expect((await talk.hear(hours())).says).toBe('We have no stores to visit at the moment.');
  });
});
