import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Intent } from '../../../lambda/conversation/intent.ts';
import { hashCode, type VoiceCode } from '../../../lambda/shoppers/voice-code.ts';
import { defaultSettings } from '../../../lambda/shoppers/voice-settings.ts';
import { createMemoryStores } from '../../fakes/stores/create-memory-stores.ts';
import {
  answer,
  answerStore,
  cancel,
  fallback,
  help,
  hours,
  no,
  reorder,
  repeat,
  yes,
} from '../intents.ts';
import { persona } from '../shoppers.ts';
import { channel } from '../surroundings.ts';
import { startTalk, type Talk, type TalkOptions } from '../talk.ts';

const code = (digits: string): Intent => ({ kind: 'answer', item: {}, code: digits });

let hashed: Omit<VoiceCode, 'tries'>;

beforeAll(async () => {
  hashed = await hashCode('0482');
});

/** A regular whose orders take a code, and who has said yes to coffee. */
async function askedForCode(options: TalkOptions = {}): Promise<Talk> {
  const stores = createMemoryStores();
  const regular = persona('regular');
  const updatedAt = '2026-11-20T12:00:00.000Z';
  await stores.settings.save(regular.id, { ...defaultSettings, updatedAt });
  await stores.settings.setCode(regular.id, hashed);
  const talk = await startTalk(regular, { stores, ...options });
  expect((await talk.hearAll(reorder('coffee'), yes)).says).toBe("What's your voice code?");
  return talk;
}

describe('the voice code', () => {
  test('is asked for after the yes, and buys', async () => {
    const talk = await askedForCode();
    expect(talk.charged()).toEqual([]);
    const { says, reply } = await talk.hear(code('0482'));
    expect(says).toMatch(/ordered|order is in|Ordered/);
    expect(reply.asks).toBeUndefined();
    expect(talk.charged()).toHaveLength(1);
  });

  test('may arrive as a number, which has lost its leading zero', async () => {
    const talk = await askedForCode();
    await talk.hear(answer(undefined, { quantity: 482 }));
    expect(talk.charged()).toHaveLength(1);
  });

  test('is in no session, answer or card, right or wrong', async () => {
    const talk = await askedForCode();
    const wrong = await talk.hear(code('7193'));
    const right = await talk.hear(code('0482'));
    expect(JSON.stringify([wrong, right])).not.toMatch(/0482|7193/);
  });

  test('that was heard in part, for the name of a store, is not said back', async () => {
    const talk = await askedForCode();
    const { says, reply } = await talk.hear(answerStore('zero four eight'));
    expect(says).toContain('voice code');
    expect(JSON.stringify(reply)).not.toContain('zero four eight');
  });

  test('that is wrong is asked for again with the tries that are left, and locked at last', async () => {
    const talk = await askedForCode();
    expect((await talk.hear(code('1111'))).says).toBe(
      "That code isn't right, and 2 tries are left. What's your voice code?",
    );
    expect((await talk.hear(code('2222'))).says).toContain('one try is left');
    const locked = await talk.hear(code('3333'));
    expect(locked.says).toBe(
      "Your voice code is locked now, so nothing was ordered. I've sent a link to unlock it.",
    );
    expect(locked.reply.asks).toBeUndefined();
    expect(locked.reply.card).toBeDefined();
    expect((await talk.hearAll(reorder('coffee'))).says).toContain('locked');
    expect(talk.charged()).toEqual([]);
  });

  test('is no try when something else was said', async () => {
    const talk = await askedForCode();
    await talk.hear(fallback);
    await talk.hear(yes);
    await talk.hear(help);
    await talk.hear(repeat);
    await talk.hear(code('0482'));
    expect(talk.charged()).toHaveLength(1);
  });

  test.each([
    ['no', no],
    ['cancel', cancel],
  ])('can be left with %s, and nothing is ordered', async (_, leave) => {
    const talk = await askedForCode();
    expect((await talk.hear(leave)).says).toMatch(/othing was ordered/);
    expect(talk.cart()).toEqual({});
    expect(talk.charged()).toEqual([]);
  });

  test('waits while another topic is answered', async () => {
    const talk = await askedForCode();
    expect((await talk.hear(hours())).says).toMatch(/Shall I place the order\?$/);
    await talk.hearAll(yes, code('0482'));
    expect(talk.charged()).toHaveLength(1);
  });

  test('that nobody asked for is nothing', async () => {
    const talk = await startTalk(persona('regular'));
    await talk.hear(code('0482'));
    expect(talk.charged()).toEqual([]);
  });

  test('asked for by a forged session buys nothing without a quote of this conversation', async () => {
    const talk = await askedForCode();
    const { session } = talk;
    talk.leave();
    talk.session = session;
    expect((await talk.hear(code('0482'))).says).toContain('nothing was ordered');
    expect(talk.charged()).toEqual([]);
  });
});

describe('a speaker whom the platform shall verify', () => {
  const recognised = {
    shopper: { ...persona('regular'), speaker: 'recognised', person: 'person-1' },
    channel: { ...channel, verifiesSpeakers: true },
  } as const;

  test('is asked for the code where the PIN does not stand in', async () => {
    const talk = await askedForCode({ over: recognised });
    const verified: Intent = {
      kind: 'speaker-verified',
      verification: 'made up',
      result: 'achieved',
      level: 400,
    };
    expect((await talk.hear(verified)).says).toBe("What's your voice code?");
    expect(talk.charged()).toEqual([]);
  });

  test.each(['achieved', 'not-match', 'failed'] as const)(
    'has not said yes by it: %s',
    async (result) => {
      const talk = await startTalk(persona('regular'), { over: recognised });
      await talk.hear(reorder('coffee'));
      const made: Intent = { kind: 'speaker-verified', verification: 'old', result, level: 400 };
      expect((await talk.hear(made)).says).toBe('Shall I place the order?');
      expect(talk.charged()).toEqual([]);
      await talk.hear(yes);
      expect(talk.charged()).toHaveLength(1);
    },
  );

  test('proves nothing without an offer', async () => {
    const talk = await startTalk(persona('regular'), { over: recognised });
    const { says } = await talk.hear({
      kind: 'speaker-verified',
      verification: 'made up',
      result: 'achieved',
      level: 400,
    });
    expect(says).toContain('nothing was ordered');
  });
});
