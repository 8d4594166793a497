import { describe, expect, test } from '@jest/globals';
import { readRequest } from '../../../lambda/channels/alexa/read-request.ts';
import { readTurn } from '../../../lambda/channels/alexa/read-turn.ts';
import { readSkillEvent } from '../../../lambda/channels/alexa/skill-event.ts';
import { launch, skillEvent } from '../../fixtures/alexa/envelopes.ts';

const now = new Date('2026-11-21T16:00:00Z');
const sent = new Date('2026-11-21T15:00:00Z');
const read = (event: unknown) => readSkillEvent(readRequest(event), now);
const linked = (changes = {}) => skillEvent('SkillAccountLinked', { accessToken: 't' }, changes);
const disabled = (body: unknown, changes = {}) => skillEvent('SkillDisabled', body, changes);

describe('a skill event', () => {
  test('tells that an account was linked, with which token and when', () => {
    expect(read(linked())).toEqual({
      kind: 'account-linked',
      guestKey: expect.stringMatching(/^[\da-f]{64}$/),
      token: 't',
      at: sent,
    });
  });

  test('is about the same user as the turns of a device', async () => {
    const ports = {
      identify: () => Promise.resolve({ kind: 'guest', link: 'none' } as const),
      clock: () => now,
      api: undefined,
    };
    const turn = await readTurn(readRequest(launch()), ports, new AbortController().signal);
    expect(read(linked())?.guestKey).toBe(turn.guestKey);
  });

  test.each([
    [{ userInformationPersistenceStatus: 'NOT_PERSISTED' }, false],
    [{ userInformationPersistenceStatus: 'PERSISTED' }, true],
    [{ userInformationPersistenceStatus: 'SOMETHING_NEW' }, true],
    [{ userInformationPersistenceStatus: ['NOT_PERSISTED'] }, true],
    [{}, true],
    [null, true],
    [undefined, true],
  ])('tells with %j whether data is kept when the skill was disabled: %s', (body, keepsData) => {
    expect(read(disabled(body))).toMatchObject({ kind: 'disabled', keepsData, at: sent });
  });

  test.each([
    [{ timestamp: 1795273200000 }, sent],
    [{ timestamp: undefined, eventCreationTime: '2026-11-21T14:00:00Z' }, '2026-11-21T14:00:00Z'],
    [{ timestamp: 'soon', eventCreationTime: 1795273200000 }, sent],
    [{ timestamp: null }, now],
  ])('happened when it says, or now: %j', (request, at) => {
    expect(read(disabled({}, { request }))?.at).toEqual(new Date(at));
  });

  test.each([
    ['about nobody', linked({ system: { user: null } })],
    ['about a user without an id', disabled({}, { system: { user: { userId: '' } } })],
    ['of a link without a token', skillEvent('SkillAccountLinked', {})],
    ['of a link with a token that is none', skillEvent('SkillAccountLinked', { accessToken: 7 })],
    ['without a body', skillEvent('SkillAccountLinked', undefined)],
    ['of another kind', skillEvent('SkillEnabled', {})],
    ['that only sounds like one', skillEvent('SkillDisabledX', {})],
    ['that was said', launch({ request: { body: { accessToken: 't' } } })],
  ])('is none %s', (_, event) => {
    expect(read(event)).toBeUndefined();
  });

  test('is read with a token of any length', () => {
    const accessToken = 'x'.repeat(10_240);
    expect(read(skillEvent('SkillAccountLinked', { accessToken }))).toMatchObject({
      token: accessToken,
    });
  });
});
