import { describe, expect, test } from '@jest/globals';
import type { Intent } from '../../lambda/conversation/intent.ts';
import type { Pending } from '../../lambda/conversation/session.ts';
import type { Guest } from '../../lambda/shoppers/shopper.ts';
import {
  add,
  answer,
  cancel,
  checkout,
  fallback,
  heard,
  help,
  hours,
  launch,
  more,
  no,
  remove,
  reorder,
  repeat,
  report,
  review,
  silence,
  stop,
  talkToPerson,
  whereIsMyOrder,
  why,
  yes,
} from './intents.ts';
import { guest } from './shoppers.ts';
import { channel, telephone } from './surroundings.ts';
import { startTalk } from './talk.ts';

const needsAccount: readonly (readonly [string, Intent])[] = [
  ['reorder', reorder('coffee')],
  ['add', add('coffee')],
  ['remove', remove('coffee')],
  ['look into a cart', review],
  ['check out', checkout],
  ['ask for an order', whereIsMyOrder()],
  ['report a problem', report('missing')],
  ['name a product', answer('coffee')],
];

describe('a guest', () => {
  test.each<[string, readonly Intent[]]>([
    ['opens the skill', [launch]],
    ['asks for hours', [hours()]],
    ['asks for a store', [hours(undefined, { store: heard('Uptown') }), answer('Riverside')]],
    ['asks for help', [help]],
    ['asks why', [launch, why]],
    ['asks for more', [launch, more]],
    ['asks to repeat', [launch, repeat]],
    ['is not understood', [fallback, fallback, fallback]],
    ['is silent', [silence, silence]],
    ['wants to talk to a person', [talkToPerson]],
    ['wants to talk to a person after the greeting', [launch, talkToPerson]],
    ['says yes', [launch, yes]],
    ['says yes to anything else', [launch, hours(), yes]],
    ['says no', [launch, no]],
    ['stops', [launch, stop]],
    ['cancels', [launch, cancel]],
  ])('who %s needs no account', async (_, intents) => {
    const talk = await startTalk(guest);
    const { says, reply } = await talk.hearAll(...intents);
    expect(says).not.toBe('');
    expect(reply.directives).toEqual([]);
  });

  test.each(needsAccount)('who wants to %s is sent the card to link', async (_, intent) => {
    const talk = await startTalk(guest);
    const { says, reply } = await talk.hear(intent);
    expect(says).toBe(
      "To do that I need your Corner Market account. I've sent a card to your phone to link it.",
    );
    expect(reply.directives).toEqual([{ kind: 'link-account' }]);
    expect(reply.asks).toBeUndefined();
    expect(talk.shop.calls).toEqual([]);
  });

  test.each<[string, readonly Intent[]]>([
    ['at the launch', [launch]],
    ['in help', [help]],
    ['after silence', [launch, silence]],
  ])('on a line that links nobody is promised no link %s', async (_, intents) => {
    const talk = await startTalk(guest, { over: { channel: telephone } });
    for (const intent of intents) {
      const { says, reply } = await talk.hear(intent);
      const reprompt = reply.reprompt ? talk.speech.say([reply.reprompt], 0) : '';
      expect(`${says} ${reprompt}`).not.toMatch(/\blink/);
    }
  });

  test('says yes to nobody knows what while the link cannot be looked up', async () => {
    const talk = await startTalk({ kind: 'guest', link: 'unknown' });
    expect((await talk.hear(yes)).says).toMatch(/^I can't look up your account/);
  });

  test('hears what an account is for, in help', async () => {
    const talk = await startTalk(guest);
    expect((await talk.hear(help)).says).toBe(
      "You can ask when we're open. To order by voice, say, reorder my coffee, and I'll help you link your account. What would you like?",
    );
  });

  test('is never told to order after silence', async () => {
    const talk = await startTalk(guest);
    expect((await talk.hearAll(launch, silence)).says).toBe(
      "I didn't hear anything. You can ask when we're open, or say reorder to link your account. What would you like?",
    );
  });
});

describe('where no account can be linked', () => {
  test.each([
    ['a telephone', telephone],
    ['a device of another kind', { ...channel, linking: 'device-grant' as const }],
  ])('%s hears where to order instead', async (_, profile) => {
    const talk = await startTalk(guest, { over: { channel: profile } });
    const { says, reply } = await talk.hear(reorder('coffee'));
    expect(says).toBe(
      "That needs your Corner Market account, which I can't link on this line. You can order at our website or call 312 555 0100.",
    );
    expect(reply.directives).toEqual([]);
  });
});

describe('a link that no longer holds', () => {
  const expired: Guest = { kind: 'guest', link: 'expired' };
  const unknown: Guest = { kind: 'guest', link: 'unknown' };

  test.each(needsAccount)('is renewed by a card for one who wants to %s', async (_, intent) => {
    const talk = await startTalk(expired);
    const { says, reply } = await talk.hear(intent);
    expect(says).toBe(
      "Your link to Corner Market has run out. I've sent a card to your phone to renew it.",
    );
    expect(reply.directives).toEqual([{ kind: 'link-account' }]);
  });

  test.each(needsAccount)(
    'is no reason to link again while it cannot be looked up (%s)',
    async (_, intent) => {
      const talk = await startTalk(unknown);
      const { says, reply } = await talk.hear(intent);
      expect(says).toBe(
        "I can't look up your account at the moment. Please try again in a few minutes.",
      );
      expect(reply.directives).toEqual([]);
    },
  );

  const pendings: readonly Pending[] = [
    { kind: 'confirm-purchase', quoteId: 'id-1', total: { amount: 1459, currency: 'USD' } },
    { kind: 'offer-checkout' },
    { kind: 'resume-cart' },
    { kind: 'which-product', wish: 'add-to-cart' },
  ];

  test.each(pendings)('is renewed when it ran out before the answer to $kind', async (pending) => {
    const talk = await startTalk(expired);
    talk.session = { ...talk.session, turns: 1, pending };
    const { reply } = await talk.hear(yes);
    expect(reply.directives).toEqual([{ kind: 'link-account' }]);
  });
});
