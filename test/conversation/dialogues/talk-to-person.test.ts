import { describe, expect, test } from '@jest/globals';
import type { Turn } from '../../../lambda/conversation/turn.ts';
import { defaultSettings } from '../../../lambda/shoppers/voice-settings.ts';
import { createMemoryStores } from '../../fakes/stores/create-memory-stores.ts';
import {
  add,
  cancelOrder,
  fallback,
  hours,
  launch,
  no,
  reorder,
  talkToPerson,
  whereIsMyOrder,
  yes,
} from '../intents.ts';
import { guest, persona } from '../shoppers.ts';
import { reachStage, stages } from '../stages.ts';
import { channel, telephone } from '../surroundings.ts';
import { startTalk } from '../talk.ts';

const gateway = { channel: { ...telephone, transfers: 'call' } } as const;
const partner = { channel: { ...telephone, transfers: 'call-and-summary' } } as const;
const through = { kind: 'transfer-call', telephone: '+13125550100' };
/** 10 PM in Chicago, when nobody is there any more. */
const night = new Date('2026-11-21T04:00:00Z');

describe('where nobody can be put through', () => {
  test.each([
    ['a guest', guest],
    ['a shopper', persona('regular')],
  ])('%s hears the number and until when somebody is there, and gets a card', async (_, who) => {
    const talk = await startTalk(who);
    const { says, reply } = await talk.hear(talkToPerson);
    expect(says).toBe('You can reach a person at 312 555 0100, until 9 PM.');
    expect(reply.asks).toBeUndefined();
    expect(reply.card && talk.speech.show([reply.card.title, ...reply.card.text], 0)).toBe(
      'Talk to Corner Market You can reach a person at 312 555 0100, until 9 PM.',
    );
    expect(reply.directives).toEqual([]);
  });

  test('at night it is said when somebody is there again', async () => {
    const talk = await startTalk(guest, { at: night });
    expect((await talk.hear(talkToPerson)).says).toBe(
      'Nobody is there right now. You can reach a person at 312 555 0100, tomorrow from 8 AM.',
    );
  });

  test('no card goes where none is shown', async () => {
    const talk = await startTalk(guest, { over: { channel: telephone } });
    expect((await talk.hear(talkToPerson)).reply.card).toBeUndefined();
  });

  test.each(stages)('while $pending waits, it is answered and asked again', async (stage) => {
    const { talk } = await reachStage(stage);
    const { says, reply } = await talk.hear(talkToPerson);
    expect(says).toMatch(/^You can reach a person at 312 555 0100, until 9 PM\. .*\?$/);
    const isOpen = ['anything', 'anything-else'].includes(stage.pending);
    expect(reply.session.pending?.kind).toBe(isOpen ? 'anything-else' : stage.pending);
    expect(talk.charged()).toEqual([]);
  });
});

describe('on a line that puts calls through', () => {
  const call = (over: Partial<Turn>, at?: Date) =>
    startTalk(persona('waiting'), { over, ...(at && { at }) });

  test('nothing is asked where nothing can be handed on', async () => {
    const talk = await call(gateway);
    await talk.hear(launch);
    const { says, reply } = await talk.hear(talkToPerson);
    expect(says).toBe("One moment, I'm putting you through to a person.");
    expect(reply.directives).toEqual([through]);
    expect(reply.asks).toBeUndefined();
    expect(reply.session.topics).toBeUndefined();
  });

  test('nothing is asked where nothing was spoken of', async () => {
    const talk = await call(partner);
    expect((await talk.hearAll(launch, talkToPerson)).reply.directives).toEqual([through]);
  });

  const spokenOf = async (over: Partial<Turn> = partner) => {
    const talk = await call(over);
    await talk.hearAll(launch, whereIsMyOrder('4053'), add('bananas'), hours());
    return talk;
  };

  test('what was spoken of is handed on with a yes: topics and last digits alone', async () => {
    const talk = await spokenOf();
    const asked = await talk.hear(talkToPerson);
    expect(asked.says).toBe('Shall I tell them what this was about?');
    expect(asked.reply.directives).toEqual([]);
    const { reply } = await talk.hear(yes);
    const [transfer] = reply.directives;
    if (transfer?.kind !== 'transfer-call') throw new Error('nobody was put through');
    expect(transfer.summary?.map((one) => talk.speech.show([one], 0))).toEqual([
      'Asked about the order ending in 4053',
      'Has been filling a cart',
      'Asked for opening hours',
    ]);
    expect(reply.asks).toBeUndefined();
  });

  test('with a no the call goes through, and nothing with it', async () => {
    const talk = await spokenOf();
    const { reply } = await talk.hearAll(talkToPerson, no);
    expect(reply.directives).toEqual([through]);
  });

  test('a voice that may not hear of it has nothing handed on, whatever a session says', async () => {
    const stores = createMemoryStores();
    const { id } = persona('waiting');
    const updatedAt = new Date().toISOString();
    await stores.settings.save(id, { ...defaultSettings, discreet: true, updatedAt });
    const talk = await startTalk(persona('waiting'), { over: partner, stores });
    await talk.hearAll(launch, whereIsMyOrder('4053'), hours());
    expect((await talk.hear(talkToPerson)).reply.directives).toEqual([through]);
    talk.session = {
      ...talk.session,
      turns: 1,
      pending: { kind: 'put-through', step: 'summary' },
      topics: [{ kind: 'order', digits: '4053' }],
    };
    expect((await talk.hear(yes)).reply.directives).toEqual([through]);
  });

  test('a forged question transfers nobody where calls cannot be put through', async () => {
    const talk = await startTalk(guest, { over: { channel } });
    talk.session = {
      ...talk.session,
      turns: 1,
      pending: { kind: 'put-through', step: 'summary' },
    };
    const { says, reply } = await talk.hear(yes);
    expect(says).toContain('312 555 0100');
    expect(reply.directives).toEqual([]);
  });

  test('at night nobody is put through', async () => {
    const talk = await call(partner, night);
    const { says, reply } = await talk.hear(talkToPerson);
    expect(says).toContain('Nobody is there right now.');
    expect(reply.directives).toEqual([]);
  });

  test('an offer that waits is taken back, and nothing is ordered', async () => {
    const talk = await startTalk(persona('regular'), { over: gateway });
    const { says } = await talk.hearAll(reorder('coffee'), talkToPerson);
    expect(says).toBe("Nothing was ordered. One moment, I'm putting you through to a person.");
    expect(talk.cart()).toEqual({});
    expect(talk.charged()).toEqual([]);
  });

  test('whoever is not understood three times is put through', async () => {
    const talk = await call(gateway);
    const { says, reply } = await talk.hearAll(fallback, fallback, fallback);
    expect(says).toBe("I'm having trouble understanding, so I'm putting you through to a person.");
    expect(reply.directives).toEqual([through]);
    expect(reply.asks).toBeUndefined();
  });

  test('an order that is too late to cancel leads to a person, with a yes', async () => {
    const talk = await call(gateway);
    const { says } = await talk.hear(cancelOrder('4053'));
    expect(says).toMatch(/^It's too late .* by voice\. Shall I put you through to a person\?$/);
    expect((await talk.hear(yes)).reply.directives).toEqual([through]);
    await talk.hear(cancelOrder('4053'));
    const left = await talk.hear(no);
    expect(left.reply.directives).toEqual([]);
    expect(left.says).toMatch(/^All right\. .*\?$/);
  });
});
