import { describe, expect, test } from '@jest/globals';
import { daysBefore, isWithin } from '../../../lambda/conversation/dialogues/said-day.ts';

/** Still Friday in Chicago, Saturday in UTC. */
const friday = new Date('2026-11-21T03:00:00Z');
const days = (day: Parameters<typeof daysBefore>[0]) => daysBefore(day, friday, 'America/Chicago');

describe('the day of an order', () => {
  test.each([
    ['2026-11-18', '2026-11-18'],
    ['2026-11-20', '2026-11-20'],
    ['2026-11-21', '2026-11-14'],
    ['2026-11-24', '2026-11-17'],
    ['2026-11-27', '2026-11-20'],
    ['2026-11-28', '2026-11-28'],
    ['2026-12-24', '2026-12-24'],
  ])('heard as %s is %s', (heard, meant) => {
    expect(days({ kind: 'date', date: heard })).toEqual({ from: meant, to: meant });
  });

  test('moves with its weekend', () => {
    expect(days({ kind: 'days', from: '2026-11-21', to: '2026-11-22' })).toEqual({
      from: '2026-11-14',
      to: '2026-11-15',
    });
    expect(days({ kind: 'days', from: '2026-11-16', to: '2026-11-22' })).toEqual({
      from: '2026-11-16',
      to: '2026-11-22',
    });
  });

  test('is none where no date is said', () => {
    expect(days({ kind: 'now' })).toBeUndefined();
    expect(days({ kind: 'holiday', holiday: { heard: 'christmas', ids: [] } })).toBeUndefined();
  });

  test('holds its first and last', () => {
    const week = { from: '2026-11-16', to: '2026-11-22' };
    expect(
      ['2026-11-15', '2026-11-16', '2026-11-22', '2026-11-23'].map((date) => isWithin(week, date)),
    ).toEqual([false, true, true, false]);
  });
});
