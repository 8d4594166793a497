import { expect, test } from '@jest/globals';
import { failure } from '../../../lambda/commerce/result.ts';
import { recordCalls, type RecordedCall } from '../../../simulator/world/record-calls.ts';
import { createFakeShop } from '../../fakes/shop/create-fake-shop.ts';

test('calls are told by their operation and outcome, and change nothing', async () => {
  const calls: RecordedCall[] = [];
  const shop = createFakeShop({ clock: () => new Date('2026-11-25T15:00:00Z') });
  const recorded = recordCalls(
    { ...shop, readVariants: () => Promise.resolve(failure('timeout')) },
    (call) => calls.push(call),
  );
  const ctx = { locale: 'en-US', requestId: 'r', signal: new AbortController().signal };
  expect(recorded.seller).toEqual(shop.seller);
  expect((await recorded.listStores(ctx)).ok).toBe(true);
  expect((await recorded.readVariants(ctx, [])).ok).toBe(false);
  expect(calls).toEqual([
    { operation: 'listStores', outcome: 'ok', ms: expect.any(Number) },
    { operation: 'readVariants', outcome: 'timeout', ms: expect.any(Number) },
  ]);
});
