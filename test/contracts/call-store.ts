import { describe, expect, test } from '@jest/globals';
import type { CallStore, LinkedCall, WaitingCall } from '../../lambda/shoppers/call-store.ts';
import { hashToken } from '../../lambda/shoppers/linked-account.ts';

/** What every store of calls owes. */
export function callStoreContract(name: string, open: () => CallStore): void {
  describe(`calls in ${name}`, () => {
    let made = 0;
    const begin = () => {
      made += 1;
      const conversation = hashToken(`${name} call ${made}`);
      const waiting: WaitingCall = {
        kind: 'waiting',
        conversation,
        deviceCode: 'a device code',
        userCode: '123 456 789',
        verificationUri: 'https://voice.shop.example/link/device',
        expiresAt: '2026-11-21T12:10:00.000Z',
      };
      const linked: LinkedCall = {
        kind: 'linked',
        conversation,
        tokenHash: hashToken('a token'),
        linkedAt: '2026-11-21T12:05:00.000Z',
      };
      return { calls: open(), waiting, linked };
    };

    test('are found by their conversation, with the code to ask with', async () => {
      const { calls, waiting } = begin();
      await calls.save(waiting);
      expect(await calls.find(waiting.conversation)).toEqual(waiting);
      expect(await calls.find(hashToken('another call'))).toBeUndefined();
    });

    test('know no code any more once they are linked', async () => {
      const { calls, waiting, linked } = begin();
      await calls.save(waiting);
      await calls.save(linked);
      expect(await calls.find(linked.conversation)).toEqual(linked);
    });

    test('are forgotten while they wait, and twice without harm', async () => {
      const { calls, waiting } = begin();
      await calls.save(waiting);
      await calls.remove(waiting);
      await calls.remove(waiting);
      expect(await calls.find(waiting.conversation)).toBeUndefined();
    });

    test('stay when another turn has linked them, or asked for another code', async () => {
      const { calls, waiting, linked } = begin();
      const renewed = { ...waiting, userCode: '987 654 321', deviceCode: 'another one' };
      await calls.save(renewed);
      await calls.remove(waiting);
      expect(await calls.find(waiting.conversation)).toEqual(renewed);
      await calls.save(linked);
      await calls.remove(renewed);
      expect(await calls.find(waiting.conversation)).toEqual(linked);
    });
  });
}
