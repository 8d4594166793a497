import { describe, expect, test } from '@jest/globals';
import { toId } from '../../lambda/commerce/id.ts';
import type { Purchase } from '../../lambda/commerce/purchase.ts';
import { habitsOf, weeksOf } from '../../lambda/conversation/habits.ts';

const now = new Date('2026-11-20T12:00:00Z');
const ago = (days: number): string => new Date(now.getTime() - days * 86_400_000).toISOString();

const bought = (sku: string, times: number, first: number, last: number): Purchase => ({
  variantId: toId<'variant'>(sku),
  sku,
  name: sku,
  times,
  firstAt: ago(first),
  lastAt: ago(last),
  lastQuantity: 1,
});

const names = (purchases: readonly Purchase[]) => habitsOf(purchases, now).map(({ sku }) => sku);

describe('a habit', () => {
  test('takes three times', () => {
    expect(names([bought('tea', 2, 20, 5), bought('milk', 3, 20, 5)])).toEqual(['milk']);
  });

  test('is given up after three times its rhythm', () => {
    expect(names([bought('soap', 5, 200, 100), bought('dye', 3, 300, 100)])).toEqual(['dye']);
  });

  test('is not given up within a month', () => {
    expect(names([bought('rolls', 10, 38, 29)])).toEqual(['rolls']);
  });

  test.each([
    [7, true],
    [5.7, true],
    [5, false],
  ])('of every seven days, %d days after the last time: due is %s', (last, isDue) => {
    const [habit] = habitsOf([bought('milk', 5, 28 + last, last)], now);
    expect(habit?.everyDays).toBeCloseTo(7);
    expect(habit?.isDue).toBe(isDue);
  });

  test('comes before one that is rarer', () => {
    expect(names([bought('tea', 3, 40, 5), bought('milk', 9, 70, 5)])).toEqual(['milk', 'tea']);
  });

  test('is told in weeks, one at least', () => {
    const habits = habitsOf([bought('rolls', 10, 20, 2), bought('tea', 3, 40, 8)], now);
    expect(weeksOf(habits)).toEqual({ from: 1, to: 2 });
  });
});
