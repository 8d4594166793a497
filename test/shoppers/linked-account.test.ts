import { describe, expect, test } from '@jest/globals';
import { toId } from '../../lambda/commerce/id.ts';
import { StoreUnavailable } from '../../lambda/runtime/store-unavailable.ts';
import { createIdentify, hashToken } from '../../lambda/shoppers/linked-account.ts';
import { toShopperId } from '../../lambda/shoppers/shopper.ts';
import { createMemoryStores } from '../fakes/stores/create-memory-stores.ts';

const expiresAt = '2026-11-21T13:00:00.000Z';
const inTime = new Date('2026-11-21T12:59:59.999Z');

async function openDoor() {
  const { accounts } = createMemoryStores();
  await accounts.save({
    tokenHash: hashToken('a token'),
    shopper: toShopperId('shopper-1'),
    customer: toId<'customer'>('cm-regular'),
    client: 'alexa',
    scope: ['cart'],
    expiresAt,
  });
  return createIdentify(accounts);
}

describe('an access token', () => {
  test('tells who the shopper is', async () => {
    const identify = await openDoor();
    expect(await identify('a token', 'alexa', inTime)).toEqual({
      kind: 'linked',
      id: 'shopper-1',
      customer: 'cm-regular',
      speaker: 'unsupported',
    });
  });

  test.each([
    ['that ran out, though the store still keeps it', 'a token', 'alexa', new Date(expiresAt)],
    ['that was given to another channel', 'a token', 'google', inTime],
    ['that nobody knows', 'another token', 'alexa', inTime],
  ])('%s tells of an expired link', async (_, token, client, at) => {
    const identify = await openDoor();
    expect(await identify(token, client, at)).toEqual({ kind: 'guest', link: 'expired' });
  });

  test('that was never sent tells of a guest', async () => {
    const identify = await openDoor();
    expect(await identify(undefined, 'alexa', inTime)).toEqual({ kind: 'guest', link: 'none' });
  });

  test('makes nobody known while the store is away, and lets a bug through', async () => {
    const { accounts } = createMemoryStores();
    const failing = (error: Error) =>
      createIdentify({ ...accounts, find: () => Promise.reject(error) });
    expect(await failing(new StoreUnavailable())('a token', 'alexa', inTime)).toEqual({
      kind: 'guest',
      link: 'unknown',
    });
    await expect(failing(new TypeError('bug'))('a token', 'alexa', inTime)).rejects.toThrow('bug');
  });
});
