import { afterEach, describe, expect, test } from '@jest/globals';
import type { Shop } from './contract-shop.ts';
import {
  as,
  call,
  emptyCart,
  findPlenty,
  newKey,
  outcomeOf,
  valueOf,
  writeAs,
} from './shopping.ts';

/** Longer than the deadlines below, and short enough to be waited for when the shop is put right. */
const slowMs = 1200;

export function failures(shop: Shop): void {
  afterEach(() => shop().delayAnswers(0));

  describe('a shop that nobody answers for', () => {
    test('is unavailable, for reading and writing alike', async () => {
      const { unreachable, people } = shop();
      expect(await outcomeOf(unreachable.listStores(call()))).toBe('unavailable');
      expect(await outcomeOf(unreachable.readCart(as(people.regular)))).toBe('unavailable');
      expect(await outcomeOf(unreachable.changeCart(writeAs(people.regular), {}))).toBe(
        'unavailable',
      );
      expect(await outcomeOf(unreachable.freezeCart(as(people.regular)))).toBe('unavailable');
    });
  });

  describe('a shop that is slow', () => {
    test('has its readers give up at their deadline', async () => {
      const { backend, people } = shop();
      await valueOf(backend.readCart(as(people.regular)));
      await shop().delayAnswers(slowMs);
      const before = performance.now();
      const hurried = { ...as(people.regular), signal: AbortSignal.timeout(300) };
      expect(await outcomeOf(backend.readCart(hurried))).toBe('timeout');
      expect(performance.now() - before).toBeLessThan(slowMs);
    });

    test('leaves writers in doubt, and their key makes it good', async () => {
      const { backend, people } = shop();
      await emptyCart(shop(), people.regular);
      const add = [{ variantId: (await findPlenty(shop())).id, quantity: 1 }];
      const key = newKey();
      await shop().delayAnswers(slowMs);
      const hurried = { ...writeAs(people.regular, key), signal: AbortSignal.timeout(300) };
      expect(await outcomeOf(backend.changeCart(hurried, { add }))).toBe('outcome_unknown');
      await shop().delayAnswers(0);
      const { cart } = await valueOf(backend.changeCart(writeAs(people.regular, key), { add }));
      expect(cart.lines.map((line) => line.quantity)).toEqual([1]);
    });
  });

  describe('a caller whose time is over', () => {
    test('sends nothing', async () => {
      const { backend, people } = shop();
      await emptyCart(shop(), people.regular);
      const add = [{ variantId: (await findPlenty(shop())).id, quantity: 1 }];
      const late = { ...writeAs(people.regular), signal: AbortSignal.abort() };
      expect(await outcomeOf(backend.changeCart(late, { add }))).toBe('unavailable');
      const cart = await valueOf(backend.readCart(as(people.regular)));
      expect(cart?.lines ?? []).toEqual([]);
    });
  });
}
