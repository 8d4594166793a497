import { describe, expect, test } from '@jest/globals';
import type { Calls } from '../../lambda/shoppers/calls.ts';
import type { DeviceCode } from '../../lambda/shoppers/device-grant.ts';
import { createMemoryStores } from '../fakes/stores/create-memory-stores.ts';
import {
  add,
  fallback,
  hours,
  launch,
  no,
  reorder,
  repeat,
  stop,
  whereIsMyOrder,
  yes,
} from './intents.ts';
import { guest, persona } from './shoppers.ts';
import { channel } from './surroundings.ts';
import { startTalk, type TalkOptions } from './talk.ts';

/** The same platform user before and after linking. */
const atHome = { guestKey: 'user-1' };
const linked = { shopper: persona('regular'), ...atHome };

const startAsGuest = (options: TalkOptions = {}) => startTalk(guest, { over: atHome, ...options });

describe('on a platform that links accounts', () => {
  test('a wish goes on where it stopped, once, the next time the skill is opened', async () => {
    const talk = await startAsGuest();
    const asked = await talk.hear(reorder('coffee'));
    expect(asked.says).toContain("I've sent a card to your phone");
    expect(asked.reply.directives).toEqual([{ kind: 'link-account' }]);
    expect(asked.reply.asks).toBeUndefined();
    const { says } = await talk.hear(launch, linked);
    expect(says).toMatch(/^Your account is linked\. That's .*Shall I place the order\?$/);
    await talk.hear(yes, linked);
    expect(talk.shop.charges(persona('regular').customer)).toHaveLength(1);
    expect((await talk.hear(launch, linked)).says).not.toContain('linked');
  });

  test('a wish that was linked elsewhere goes on wherever its shopper comes back', async () => {
    const stores = createMemoryStores();
    const talk = await startAsGuest({ stores });
    await talk.hear(whereIsMyOrder());
    const wish = await stores.wishes.take('user-1');
    if (wish) await stores.wishes.save({ ...wish, key: persona('waiting').id });
    const { says } = await talk.hear(launch, { shopper: persona('waiting'), guestKey: 'user-2' });
    expect(says).toMatch(/^Your account is linked\. Your order ending in/);
  });

  test('a wish is not gone on with after an hour, nor after another one', async () => {
    const talk = await startAsGuest();
    await talk.hear(reorder('coffee'));
    talk.wait(61);
    expect((await talk.hear(launch, linked)).says).not.toContain('is linked');
    talk.leave();
    await talk.hear(reorder('coffee'));
    await talk.hear(add('bananas'), linked);
    talk.leave();
    expect((await talk.hear(launch, linked)).says).not.toContain('is linked');
  });

  test('a guest may do what needs no account, and is asked for none', async () => {
    const talk = await startAsGuest();
    const { reply } = await talk.hear(hours());
    expect(reply.directives).toEqual([]);
    expect((await talk.hear(launch, linked)).says).not.toContain('is linked');
  });
});

/** An authorization server that gives one code, and links when told to. */
function callDesk() {
  const code: DeviceCode = {
    deviceCode: 'device canary',
    userCode: '482 105 773',
    verificationUri: 'https://voice.corner-market.example/device',
    expiresAt: '2026-11-20T18:10:00.000Z',
  };
  const state = { given: 0, away: false };
  const linking: Pick<Calls, 'begin'> = {
    begin() {
      if (state.away) return Promise.resolve(undefined);
      state.given += 1;
      return Promise.resolve(code);
    },
  };
  return { state, linking };
}

describe('on a channel without linking of its own', () => {
  const telephone = { ...channel, linking: 'device-grant', cards: false } as const;
  const caller = { channel: telephone, conversationId: 'call-1' };
  const known = { ...caller, shopper: persona('regular') };

  async function call() {
    const { state, linking } = callDesk();
    const talk = await startTalk(guest, { over: caller, ports: { linking } });
    const asked = await talk.hear(reorder('coffee'));
    return { talk, state, asked };
  }

  test('an address and a code are said in groups, and the line stays open', async () => {
    const { asked } = await call();
    expect(asked.says).toBe(
      'To do that I need your Corner Market account. On your phone, go to ' +
        'voice.corner-market.example/device, and enter 4 8 2, 1 0 5, and 7 7 3. Have you entered it?',
    );
    expect(asked.reply.asks).toEqual({ kind: 'yes-no' });
  });

  test('the code is said again on request, and is in no session', async () => {
    const { talk, asked } = await call();
    const again = await talk.hear(repeat);
    expect(again.says).toContain('4 8 2, 1 0 5, and 7 7 3');
    expect(JSON.stringify([asked.reply.session, again.reply.session])).not.toMatch(
      /482|105|773|device canary|4 8 2/,
    );
  });

  test.each([
    ['yes', yes],
    ['no', no],
  ])('%s before it is entered says so, and the way again', async (_, said) => {
    const { talk } = await call();
    expect((await talk.hear(said)).says).toMatch(/^It isn't linked yet\..*Have you entered it\?$/);
  });

  test('the wish goes on in the turn after it was entered', async () => {
    const { talk } = await call();
    expect((await talk.hear(yes, known)).says).toMatch(
      /^Your account is linked\. That's .*Shall I place the order\?$/,
    );
    await talk.hear(yes, known);
    expect(talk.shop.charges(persona('regular').customer)).toHaveLength(1);
  });

  test('whatever else is said once it is entered, the wish goes on; another wish goes before', async () => {
    const { talk } = await call();
    expect((await talk.hear(fallback, known)).says).toMatch(/^Your account is linked\. That's/);
    const other = await call();
    expect((await other.talk.hear(whereIsMyOrder(), known)).says).not.toContain('is linked');
  });

  test('help tells the way, and stop ends it', async () => {
    const { talk } = await call();
    expect((await talk.hear({ kind: 'help' })).says).toContain('say repeat to hear it again');
    expect((await talk.hear(stop)).reply.asks).toBeUndefined();
  });

  test('a server that is away leaves the telephone number', async () => {
    const { state, linking } = callDesk();
    state.away = true;
    const talk = await startTalk(guest, { over: caller, ports: { linking } });
    const { says, reply } = await talk.hear(reorder('coffee'));
    expect(says).toContain('call 312 555 0100');
    expect(reply.asks).toBeUndefined();
  });

  test('a screen shows the address and the code as well', async () => {
    const { linking } = callDesk();
    const over = { ...caller, channel: { ...telephone, cards: true } };
    const talk = await startTalk(guest, { over, ports: { linking } });
    const { reply } = await talk.hear(reorder('coffee'));
    expect(reply.card?.url).toBe('https://voice.corner-market.example/device');
  });
});
