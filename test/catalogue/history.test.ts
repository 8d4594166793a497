import { describe, expect, test } from '@jest/globals';
import { noHistory, readHistory } from '../../lambda/catalogue/history.ts';
import { toId } from '../../lambda/commerce/id.ts';

const now = new Date('2026-11-19T12:00:00Z');
const id = toId<'variant'>('milk/gallon');
const bought = (times: number, lastAt: string) => ({
  variantId: id,
  sku: 'milk-2',
  name: 'milk',
  times,
  firstAt: lastAt,
  lastAt,
  lastQuantity: 1,
});
const pointsOf = (...purchases: ReturnType<typeof bought>[]) =>
  readHistory(purchases, now).points(id);

describe('history', () => {
  test('says nothing for what was never bought', () => {
    expect(noHistory.points(id)).toBe(0);
    expect(noHistory.lastBoughtAt(id)).toBeUndefined();
    expect(readHistory([bought(3, '2026-11-01T00:00:00Z')], now).points(toId('other'))).toBe(0);
  });

  test('says more for what was bought often, and for what was bought lately', () => {
    expect(pointsOf(bought(6, '2026-11-01T00:00:00Z'))).toBeGreaterThan(
      pointsOf(bought(1, '2026-11-01T00:00:00Z')),
    );
    expect(pointsOf(bought(1, '2026-11-01T00:00:00Z'))).toBeGreaterThan(
      pointsOf(bought(1, '2025-11-01T00:00:00Z')),
    );
  });

  test('never says more than a word that was clearly heard', () => {
    expect(pointsOf(bought(100_000, '2026-11-19T00:00:00Z'))).toBe(7);
  });

  test('adds what is listed twice, and keeps the later date', () => {
    const twice = [bought(1, '2026-11-01T00:00:00Z'), bought(2, '2026-05-01T00:00:00Z')];
    const history = readHistory(twice, now);
    expect(history.points(id)).toBe(pointsOf(bought(3, '2026-11-01T00:00:00Z')));
    expect(history.lastBoughtAt(id)).toBe('2026-11-01T00:00:00Z');
    expect(history.bought).toEqual([id]);
  });

  test('survives a date that is none, and one in the future', () => {
    expect(pointsOf(bought(1, 'some day'))).toBe(0);
    expect(pointsOf(bought(1, '2027-01-01T00:00:00Z'))).toBeCloseTo(3.6);
  });
});
