import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toId } from '../../lambda/commerce/id.ts';
import type { Put } from '../../lambda/purchasing/quote.ts';
import { backFrom, cut, grow } from '../../lambda/purchasing/wish.ts';

const coffee = toId<'variant'>('coffee');
const put = (quantity: number, before: number): Put => ({ variantId: coffee, quantity, before });

describe('the way back from a wish', () => {
  test.each([
    ['takes out what was put in', 3, put(1, 2), 2],
    ['leaves what came in by the web', 4, put(1, 2), 3],
    ['leaves what lay there before', 2, put(1, 2), 2],
    ['puts in nothing that the shopper took out', 1, put(1, 2), 1],
    ['brings back what made way', 1, put(-2, 3), 3],
    ['brings back no more than lay there', 2, put(-2, 3), 3],
    ['leaves what is more than before', 4, put(-2, 3), 4],
  ])('%s', (_, now, wish, back) => {
    expect(backFrom(now, wish)).toBe(back);
  });

  test('ends where it began, however the wish grew, shrank and ran short', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('put in' as const), quantity: fc.integer({ min: 1, max: 4 }) }),
      fc.record({ kind: fc.constant('cut' as const), quantity: fc.integer({ min: 1, max: 4 }) }),
    );
    fc.assert(
      fc.property(fc.nat(5), fc.array(step), (before, steps) => {
        let now = before;
        let added: readonly Put[] = [];
        for (const { kind, quantity } of steps) {
          const many = kind === 'cut' ? Math.min(now, quantity) : quantity;
          added = kind === 'cut' ? cut(added, put(many, 0), now) : grow(added, [put(many, now)]);
          now += kind === 'cut' ? -many : many;
        }
        expect(added.reduce((left, one) => backFrom(left, one), now)).toBe(before);
      }),
    );
  });

  test('never takes the shopper’s own, whatever she took out of the offer', () => {
    const moves = fc.array(fc.integer({ min: -4, max: 4 }).filter((many) => many !== 0));
    fc.assert(
      fc.property(fc.nat(5), moves, (before, all) => {
        let now = before;
        let own = before;
        let wished = 0;
        let added: readonly Put[] = [];
        for (const move of all) {
          const many = Math.max(move, -now);
          if (many === 0) continue;
          added = grow(added, [put(many, now)]);
          now += many;
          wished += many;
          own += Math.min(0, wished);
          wished = Math.max(0, wished);
        }
        expect(added.reduce((left, one) => backFrom(left, one), now)).toBe(own);
      }),
    );
  });
});
