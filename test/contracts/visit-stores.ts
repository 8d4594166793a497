import { describe, expect, test } from '@jest/globals';
import type { ForgettingStore } from '../../lambda/shoppers/forgettings.ts';
import type { PlatformUserStore } from '../../lambda/shoppers/platform-users.ts';
import { toShopperId } from '../../lambda/shoppers/shopper.ts';
import type { WishStore } from '../../lambda/shoppers/wish-store.ts';

const expiresAt = '2026-11-21T13:00:00.000Z';
const at = '2026-11-21T12:00:00.000Z';

/** What every store of wishes that wait for an account owes. */
export function wishStoreContract(name: string, open: () => WishStore): void {
  describe(`wishes in ${name}`, () => {
    const wish = { key: `${name} guest`, intent: { kind: 'checkout' }, expiresAt };

    test('are given to one of many, once, in their latest form', async () => {
      const wishes = open();
      await wishes.save({ ...wish, intent: { kind: 'review-cart' } });
      await wishes.save(wish);
      const taken = await Promise.all(Array.from({ length: 8 }, () => wishes.take(wish.key)));
      expect(taken.filter(Boolean)).toEqual([wish]);
      expect(await wishes.take(wish.key)).toBeUndefined();
    });

    test('can be had again after they were taken', async () => {
      const wishes = open();
      await wishes.save(wish);
      await wishes.take(wish.key);
      await wishes.save(wish);
      expect(await wishes.take(wish.key)).toEqual(wish);
    });

    test('are gone when removed, and unknown to others', async () => {
      const wishes = open();
      await wishes.save(wish);
      expect(await wishes.take('somebody else')).toBeUndefined();
      await wishes.remove(wish.key);
      await wishes.remove(wish.key);
      expect(await wishes.take(wish.key)).toBeUndefined();
    });
  });
}

/** What every store of platforms' users owes. */
export function platformUserContract(name: string, open: () => PlatformUserStore): void {
  describe(`platform users in ${name}`, () => {
    const [ann, ben] = [toShopperId(`${name}-ann`), toShopperId(`${name}-ben`)];
    const [kitchen, car] = [`${name} kitchen`, `${name} car`];

    test('are known by user and by shopper, with the latest time of each consent', async () => {
      const users = open();
      await users.note({ user: kitchen, shopper: ann, grant: 'grant-1', at });
      await users.note({ user: kitchen, shopper: ann, grant: 'grant-1', at: expiresAt });
      await users.note({ user: kitchen, shopper: ann, grant: 'grant-2', at });
      await users.note({ user: kitchen, shopper: ben, at });
      await users.note({ user: car, shopper: ann, at });
      const annInKitchen = { user: kitchen, shopper: ann, grant: 'grant-1', at: expiresAt };
      expect(await users.ofUser(kitchen)).toHaveLength(3);
      expect(await users.ofUser(kitchen)).toContainEqual(annInKitchen);
      expect(await users.ofShopper(ann)).toHaveLength(3);
      expect(await users.ofShopper(ann)).toContainEqual(annInKitchen);
      expect(await users.ofUser('nobody')).toEqual([]);
    });

    test('are gone from both sides when removed, and nobody else is', async () => {
      const users = open();
      const den = `${name} den`;
      const kept = { user: den, shopper: ann, grant: 'grant-2', at };
      await users.note({ user: den, shopper: ann, grant: 'grant-1', at });
      await users.note(kept);
      await users.note({ user: den, shopper: ben, at });
      await users.remove({ user: den, shopper: ann, grant: 'grant-1' });
      await users.remove({ user: den, shopper: ann, grant: 'grant-1' });
      await users.remove({ user: den, shopper: ben });
      expect(await users.ofUser(den)).toEqual([kept]);
      expect((await users.ofShopper(ann)).filter(({ user }) => user === den)).toEqual([kept]);
      expect((await users.ofShopper(ben)).map(({ user }) => user)).not.toContain(den);
    });
  });
}

/** What every store of whom to forget owes. */
export function forgettingContract(name: string, open: () => ForgettingStore): void {
  test(`who is to be forgotten in ${name} is listed until it is done`, async () => {
    const forgettings = open();
    const [first, second] = ['first', 'second'].map((one) => toShopperId(`${name}-${one}`));
    if (!first || !second) throw new Error('nobody');
    await forgettings.begin({ shopper: second, at: expiresAt });
    await forgettings.begin({ shopper: first, at });
    await forgettings.begin({ shopper: first, at });
    const listed = async (before: string) =>
      (await forgettings.listBegun(new Date(before), 10)).map(({ shopper }) => shopper);
    expect(await listed('2026-11-21T14:00:00.000Z')).toEqual([first, second]);
    expect(await listed('2026-11-21T12:30:00.000Z')).toEqual([first]);
    await forgettings.end(first);
    await forgettings.end(first);
    expect(await listed('2026-11-21T14:00:00.000Z')).toEqual([second]);
    await forgettings.end(second);
  });
}
