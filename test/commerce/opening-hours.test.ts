import { describe, expect, it } from '@jest/globals';
import { hoursOn, openAt, stateAt } from '../../lambda/commerce/opening-hours.ts';
import { toId } from '../../lambda/commerce/id.ts';
import type { Store } from '../../lambda/commerce/store.ts';
import { addDays, wallTime } from '../../lambda/commerce/wall-time.ts';

const store: Store = {
  id: toId<'store'>('riverside'),
  name: 'Riverside',
  aliases: [],
  timeZone: 'America/Chicago',
  address: { streetAddress: '1 River Road', addressLocality: 'Chicago', addressCountry: 'US' },
  geo: { latitude: 41.9, longitude: -87.6 },
  openingHours: [
    { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'], opens: '08:00', closes: '21:00' },
    { dayOfWeek: ['Friday', 'Saturday'], opens: '08:00', closes: '01:00' },
  ],
  specialDays: [
    {
      date: '2026-11-26',
      id: 'thanksgiving-day',
      name: 'Thanksgiving Day',
      hours: { opens: '09:00', closes: '13:00' },
    },
    { date: '2026-12-25', id: 'christmas-day', name: 'Christmas Day' },
  ],
};

const friday = '2026-11-20';
const saturday = '2026-11-21';
const sunday = '2026-11-22';

describe('opening hours', () => {
  it('follow the day of the week', () => {
    expect(hoursOn(store, friday)).toEqual([{ date: friday, opens: '08:00', closes: '01:00' }]);
    expect(hoursOn(store, sunday)).toEqual([]);
  });

  it('give a special day its own hours instead of the week’s', () => {
    expect(hoursOn(store, '2026-11-26')[0]).toMatchObject({ opens: '09:00', closes: '13:00' });
    expect(hoursOn(store, '2026-12-25')).toEqual([]);
  });

  it('run past midnight into a day that is closed itself', () => {
    expect(openAt(store, sunday, '00:30')).toMatchObject({ date: saturday, closes: '01:00' });
    expect(openAt(store, sunday, '01:00')).toBeUndefined();
  });

  it('count the minute of opening in, and the minute of closing out', () => {
    expect(openAt(store, '2026-11-23', '08:00')).toBeDefined();
    expect(openAt(store, '2026-11-23', '07:59')).toBeUndefined();
    expect(openAt(store, '2026-11-23', '21:00')).toBeUndefined();
  });
});

describe('the state of a store', () => {
  it('is told in the store’s own time zone', () => {
    // 03:30 UTC on Sunday is 21:30 on Saturday in Chicago.
    expect(stateAt(store, new Date('2026-11-22T03:30:00Z'))).toMatchObject({ kind: 'open' });
  });

  it('names the opening later the same day', () => {
    const early = stateAt(store, new Date('2026-11-20T12:00:00Z'));
    expect(early).toEqual({
      kind: 'closed',
      opens: { date: friday, opens: '08:00', closes: '01:00' },
    });
  });

  it('skips closed days to the next opening', () => {
    const afterHours = stateAt(store, new Date('2026-11-22T15:00:00Z'));
    expect(afterHours).toMatchObject({ kind: 'closed', opens: { date: '2026-11-23' } });
  });

  it('knows no opening for a store without hours', () => {
    const closed = { ...store, openingHours: [], specialDays: [] };
    expect(stateAt(closed, new Date('2026-11-20T12:00:00Z'))).toEqual({ kind: 'closed' });
  });
});

describe('wall time', () => {
  it('crosses the date line of the zone, not of UTC', () => {
    expect(wallTime('2026-11-22T05:30:00Z', 'America/Chicago')).toEqual({
      date: saturday,
      time: '23:30',
    });
  });

  it('follows daylight saving', () => {
    expect(wallTime('2026-07-01T12:00:00Z', 'America/Chicago').time).toBe('07:00');
    expect(wallTime('2026-12-01T12:00:00Z', 'America/Chicago').time).toBe('06:00');
  });

  it('counts days over the end of months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  });
});
