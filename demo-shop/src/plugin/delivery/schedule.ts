import { stores } from '../../data/stores.ts';
import { openStretch } from '../stores/opening.ts';
import type { Store } from '../stores/store.ts';
import { instantAt, wallDate, wallTime } from '../stores/wall-time.ts';
import { timeZoneOf } from './states.ts';
import type { State } from './states.ts';

/** When goods that are ordered now arrive; the times are those of the wall clock at the place. */
export type Schedule =
  | {
      readonly type: 'shipping';
      readonly daysAhead: number;
      readonly from: string;
      readonly to: string;
      /** Orders after this time of the day cannot be made any more. */
      readonly cutOff?: string;
    }
  | { readonly type: 'pickup'; readonly storeId: string; readonly readyInHours: number };

export interface Window {
  readonly timeZone: string;
  readonly earliest: string;
  readonly latest: string;
}

/** Nothing after the cut-off, or where nobody delivers. */
export function windowOf(
  schedule: Schedule,
  state: State | undefined,
  now: Date,
): Window | undefined {
  if (schedule.type === 'pickup') return pickUpWindow(schedule, now);
  if (!state) return undefined;
  const timeZone = timeZoneOf(state);
  if (schedule.cutOff && wallTime(now, timeZone) >= schedule.cutOff) return undefined;
  const date = wallDate(now, timeZone, schedule.daysAhead);
  return {
    timeZone,
    earliest: instantAt(date, schedule.from, timeZone).toISOString(),
    latest: instantAt(date, schedule.to, timeZone).toISOString(),
  };
}

/** Goods are picked while the store is open, so what is ordered late is ready the next day. */
function pickUpWindow(schedule: Schedule & { type: 'pickup' }, now: Date): Window {
  const store = storeById(schedule.storeId);
  const today = openStretch(store, now);
  const readyToday = readyIn(schedule.readyInHours, today.opens > now ? today.opens : now);
  if (readyToday < today.closes) return pickUp(store, readyToday, today.closes);
  const next = openStretch(store, today.closes);
  return pickUp(store, readyIn(schedule.readyInHours, next.opens), next.closes);
}

const pickUp = (store: Store, earliest: Date, latest: Date): Window => ({
  timeZone: store.timeZone,
  earliest: earliest.toISOString(),
  latest: latest.toISOString(),
});

/** Said as a quarter of an hour. */
function readyIn(hours: number, start: Date): Date {
  const quarter = 15 * 60_000;
  return new Date(Math.ceil((start.getTime() + hours * 3_600_000) / quarter) * quarter);
}

function storeById(id: string): Store {
  const store = stores.find((each) => each.id === id);
  if (!store) throw new Error(`no store "${id}"`);
  return store;
}
