import { createHash } from 'node:crypto';
import { describe, expect, jest, test } from '@jest/globals';
import { readRequest } from '../../../lambda/channels/alexa/read-request.ts';
import { readTurn } from '../../../lambda/channels/alexa/read-turn.ts';
import { toId } from '../../../lambda/commerce/id.ts';
import { newSession } from '../../../lambda/conversation/session.ts';
import type { Identify } from '../../../lambda/shoppers/linked-account.ts';
import { toShopperId, type Shopper } from '../../../lambda/shoppers/shopper.ts';
import {
  launch,
  requestId,
  sessionId,
  userId,
  type Changes,
} from '../../fixtures/alexa/envelopes.ts';

const at = new Date('2026-11-21T15:00:00Z');
const linked: Shopper = {
  kind: 'linked',
  id: toShopperId('shopper-1'),
  customer: toId<'customer'>('cm-regular'),
  speaker: 'unsupported',
};

function turnOf(changes: Changes = {}, shopper: Shopper = linked) {
  const identify = jest.fn<Identify>(() => Promise.resolve(shopper));
  const ports = { identify, clock: () => at, api: undefined };
  const turn = readTurn(readRequest(launch(changes)), ports, new AbortController().signal);
  return { turn, identify };
}

describe('a turn', () => {
  test('tells what was meant, where and when', async () => {
    expect(await turnOf().turn).toMatchObject({
      intent: { kind: 'launch' },
      locale: 'en-US',
      channel: { name: 'alexa', linking: 'card', pays: true, verifiesSpeakers: true },
      conversationId: sessionId,
      requestId,
      at,
    });
  });

  test('asks who the household’s token stands for, at this moment and on this channel', async () => {
    const { turn, identify } = turnOf({ system: { user: { userId, accessToken: 'home' } } });
    expect(await turn).toMatchObject({ shopper: { id: 'shopper-1', speaker: 'unknown' } });
    expect(identify).toHaveBeenCalledWith('home', 'alexa', at);
  });

  test('lets a recognised voice shop with its own account where it has one', async () => {
    const user = { userId, accessToken: 'home' };
    const own = turnOf({ system: { user, person: { personId: 'p', accessToken: 'own' } } });
    expect(await own.turn).toMatchObject({ shopper: { speaker: 'recognised' } });
    expect(own.identify).toHaveBeenCalledWith('own', 'alexa', at);
  });

  test('tells one recognised voice with one account from all others, and nothing of either', async () => {
    const personOf = async (person: object) => {
      const { shopper } = await turnOf({ system: { person } }).turn;
      return shopper.kind === 'linked' ? shopper.person : undefined;
    };
    const her = await personOf({ personId: 'p', accessToken: 'own' });
    expect(her).toBe(createHash('sha256').update('["p","own"]').digest('hex'));
    expect(await personOf({ personId: 'p', accessToken: 'new' })).not.toBe(her);
    expect(await personOf({ personId: 'q', accessToken: 'own' })).not.toBe(her);
    expect(await personOf({ personId: 'p' })).toBeUndefined();
    expect(await personOf({ accessToken: 'own' })).toBeUndefined();
  });

  test('takes nobody for the account’s holder who is recognised without an account of her own', async () => {
    const user = { userId, accessToken: 'home' };
    const flatmate = turnOf({ system: { user, person: { personId: 'p' } } });
    expect(await flatmate.turn).toMatchObject({ shopper: { speaker: 'unknown' } });
    expect(flatmate.identify).toHaveBeenCalledWith('home', 'alexa', at);
  });

  test('is a guest’s where there is no token', async () => {
    const guest = { kind: 'guest', link: 'none' } as const;
    const { turn, identify } = turnOf({}, guest);
    expect((await turn).shopper).toEqual(guest);
    expect(identify).toHaveBeenCalledWith(undefined, 'alexa', at);
  });

  test('knows a guest by a hash that is the same every time and tells nothing', async () => {
    const { guestKey } = await turnOf().turn;
    expect(guestKey).toMatch(/^[\da-f]{64}$/);
    expect((await turnOf().turn).guestKey).toBe(guestKey);
    expect((await turnOf({ system: { user: { userId: 'another' } } }).turn).guestKey).not.toBe(
      guestKey,
    );
  });

  test('goes on with the session, and starts anew with one that was lost or forged', async () => {
    const session = { ...newSession, turns: 4, misses: 1 };
    expect(
      (await turnOf({ session: { attributes: { shopkeeper: session } } }).turn).session,
    ).toEqual(session);
    const forged = { shopkeeper: { turns: 'many', pending: { kind: 'buy-everything' } } };
    expect((await turnOf({ session: { attributes: forged } }).turn).session).toEqual(newSession);
    expect((await turnOf({ session: { attributes: null } }).turn).session).toEqual(newSession);
  });

  test('without a session id shares its conversation with nobody', async () => {
    const lost = { session: { sessionId: '' }, request: { requestId: undefined } };
    const [one, other] = await Promise.all([turnOf(lost).turn, turnOf(lost).turn]);
    expect(one.conversationId).not.toBe('');
    expect(one.conversationId).not.toBe(other.conversationId);
    expect(one.requestId).not.toBe(other.requestId);
  });
});
