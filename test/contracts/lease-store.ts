import { describe, expect, test } from '@jest/globals';
import { rememberedWrites } from '../../lambda/purchasing/lease.ts';
import type { Lease, LeaseStore } from '../../lambda/purchasing/lease.ts';
import { toShopperId } from '../../lambda/shoppers/shopper.ts';

const second = (seconds: number): Date => new Date(Date.UTC(2026, 10, 21, 12, 0, seconds));

/** What every store of leases owes. */
export function leaseStoreContract(name: string, open: () => LeaseStore): void {
  describe(`leases in ${name}`, () => {
    let people = 0;
    const somebody = () => {
      const shopper = toShopperId(`leases-${String((people += 1))}`);
      const leases = open();
      return {
        leases,
        shopper,
        take: (owner: string, at: number): Promise<Lease | undefined> =>
          leases.acquire({ shopper, owner, now: second(at), until: second(at + 8) }),
      };
    };

    test('gives one of many askers the cart', async () => {
      const { take } = somebody();
      const taken = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((owner) => take(owner, 0)));
      expect(taken.filter(Boolean)).toHaveLength(1);
    });

    test('gives other shoppers their own', async () => {
      expect(await somebody().take('a', 0)).toBeDefined();
      expect(await somebody().take('b', 0)).toBeDefined();
    });

    test('is free again once given back', async () => {
      const { leases, take } = somebody();
      const lease = await take('a', 0);
      expect(await take('b', 1)).toBeUndefined();
      if (lease) await leases.release(lease);
      expect(await take('b', 1)).toBeDefined();
    });

    test('is free again once it ran out, and not a moment before', async () => {
      const { take } = somebody();
      await take('a', 0);
      expect(await take('b', 7)).toBeUndefined();
      expect(await take('b', 8)).toBeDefined();
    });

    test('gives the owner their own lease again: an answer may have been lost', async () => {
      const { take } = somebody();
      await take('a', 0);
      expect(await take('a', 1)).toBeDefined();
    });

    test('is not given back by an owner who lost it', async () => {
      const { leases, take } = somebody();
      const lost = await take('a', 0);
      await take('b', 10);
      if (lost) await leases.release(lost, { key: 'late', issues: [], got: [] });
      expect(await take('c', 11)).toBeUndefined();
      expect((await take('c', 20))?.writes).toEqual([]);
    });

    test('remembers the latest writes, newest first', async () => {
      const { leases, take } = somebody();
      const issue = { code: 'out_of_stock', retryable: false, quantityAvailable: 2 } as const;
      for (let index = 0; index < rememberedWrites + 2; index += 1) {
        const lease = await take(`owner-${index}`, index);
        if (lease) await leases.release(lease, { key: `write-${index}`, issues: [issue], got: [] });
      }
      const writes = (await take('reader', 30))?.writes ?? [];
      expect(writes).toHaveLength(rememberedWrites);
      expect(writes[0]).toEqual({ key: `write-${rememberedWrites + 1}`, issues: [issue], got: [] });
    });

    test('keeps what it remembers when nothing was written', async () => {
      const { leases, take } = somebody();
      const first = await take('a', 0);
      if (first) await leases.release(first, { key: 'write', issues: [], got: [] });
      const next = await take('b', 1);
      if (next) await leases.release(next);
      expect((await take('c', 2))?.writes.map((write) => write.key)).toEqual(['write']);
    });

    test('remembers nothing of somebody who is forgotten, unless somebody is writing', async () => {
      const { leases, take, shopper } = somebody();
      const first = await take('a', 0);
      await leases.forget(shopper);
      if (first) await leases.release(first, { key: 'write', issues: [], got: [] });
      const next = await take('b', 1);
      expect(next?.writes).toHaveLength(1);
      if (next) await leases.release(next);
      await leases.forget(shopper);
      await leases.forget(shopper);
      expect((await take('c', 2))?.writes).toEqual([]);
    });
  });
}
