import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDay, readTime } from '../../../lambda/channels/google/dates.ts';

describe('a day', () => {
  test.each([
    ['2026-11-26', '2026-11-26'],
    ['2026-11-26T12:00:00-05:00', '2026-11-26'],
    ['2026-11-26T23:30:00+14:00', '2026-11-26'],
    [{ date_time: '2026-11-26T09:00:00-05:00' }, '2026-11-26'],
    ['2026-11-28/2026-11-29', '2026-11-28/2026-11-29'],
    [
      { startDate: '2026-11-28T00:00:00-05:00', endDate: '2026-11-29T23:59:59-05:00' },
      '2026-11-28/2026-11-29',
    ],
    [{ startDateTime: '2026-11-28T00:00:00Z', endDateTime: '2026-11-28T23:59:59Z' }, '2026-11-28'],
    [{ startDate: '2026-11-28' }, '2026-11-28'],
    [{ endDate: '2026-11-29', startDate: 'x' }, '2026-11-29'],
  ])('of %j is %s', (value, day) => {
    expect(readDay(value)).toBe(day);
  });

  test.each([
    [''],
    ['tomorrow'],
    ['2026-02-30'],
    ['2026-13-01'],
    ['2026-11-261'],
    [20261126],
    [{}],
  ])('is not known of %j', (value) => {
    expect(readDay(value)).toBeUndefined();
  });

  test('is the one that is written, whatever the zone of the machine', () => {
    const days = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    const zones = fc.constantFrom('Z', '-05:00', '+05:45', '-11:00', '+14:00');
    fc.assert(
      fc.property(days, zones, (at, zone) => {
        const day = at.toISOString().slice(0, 10);
        expect(readDay(`${day}T12:00:00${zone}`)).toBe(day);
      }),
    );
  });
});

describe('a time', () => {
  test.each([
    ['2026-11-21T21:00:00-05:00', '21:00'],
    ['21:05:00', '21:05'],
    ['09:30', '09:30'],
    [{ startTime: '2026-11-21T06:00:00-05:00', endTime: '2026-11-21T12:00:00-05:00' }, '06:00'],
    [{ date_time: '2026-11-26T09:00:00-05:00' }, '09:00'],
  ])('of %j is %s', (value, time) => {
    expect(readTime(value)).toBe(time);
  });

  test.each([[''], ['nine'], ['25:00'], ['2026-11-21'], [9], [{}], [null]])(
    'is not known of %j',
    (value) => {
      expect(readTime(value)).toBeUndefined();
    },
  );
});
