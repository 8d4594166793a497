import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createMemoryStores } from '../fakes/stores/create-memory-stores.ts';
import { exactlyOnce } from './adversary/exactly-once.ts';
import { withoutClaim, withoutKey, withoutLease, withoutReceiptDue } from './adversary/weakened.ts';

/** The runs are the same each time; a run takes some milliseconds. */
const seed = 1;

describe('whatever happens between a read-out and the end of its purchase', () => {
  test('it is bought at most once, as it was read out, and the shopper is told and mailed', async () => {
    await fc.assert(exactlyOnce(createMemoryStores), { seed, numRuns: 500 });
  }, 180_000);
});

describe('a purchase is lost, denied or done to the wrong cart', () => {
  test.each([
    ['claim', withoutClaim, 20],
    ['lease', withoutLease, 22],
    ['deterministic key', withoutKey, 1],
  ])(
    'without the %s',
    async (_, weaken, soonFound) => {
      const property = exactlyOnce(createMemoryStores, weaken, { mails: false });
      const found = await fc.check(property, {
        ...{ seed: soonFound, numRuns: 5000, endOnFailure: true },
      });
      expect(found.failed).toBe(true);
      expect(String(found.errorInstance)).toMatch(/was never told|was bought|went astray|was left/);
    },
    180_000,
  );
});

test('a receipt is lost when it is not written down with its order', async () => {
  const property = exactlyOnce(createMemoryStores, withoutReceiptDue);
  const found = await fc.check(property, { seed, numRuns: 500, endOnFailure: true });
  expect(String(found.errorInstance)).toMatch(/got 0 receipts/);
}, 180_000);
