import {
  aroundTheClock,
  hoursOn,
  openAt,
  specialOn,
  stateAt,
  type OpenSpan,
} from '../commerce/opening-hours.ts';
import type { Store } from '../commerce/store.ts';
import { wallTime } from '../commerce/wall-time.ts';
import type { DaySeen } from '../speech/message-values.ts';
import { say, type Message } from '../speech/message.ts';
import { nextHoliday } from './hours-words.ts';
import type { SpokenWhen } from './intent.ts';

type Stores = readonly [Store, ...Store[]];

/** What is said of a few stores in one breath, for a moment, a day or a holiday. Each is seen in its own time zone. */
export function hoursOfSeveral(stores: Stores, { day, time }: SpokenWhen, at: Date): Message {
  const today = wallTime(at, stores[0].timeZone).date;
  switch (day.kind) {
    case 'now':
      return time === undefined
        ? say('hours.several', { clauses: stores.map((store) => nowClause(store, at)) })
        : atTime(stores, today, time, today);
    case 'date':
      return time === undefined || day.date < today
        ? onDate(stores, day.date, today)
        : atTime(stores, day.date, time, today);
    case 'days':
      return onDate(stores, day.from, today);
    case 'holiday': {
      const holiday = nextHoliday(stores[0], day.holiday, today);
      return holiday
        ? onDate(stores, holiday.date, today)
        : say('hours.unknown-holiday', { holiday: day.holiday.heard });
    }
  }
}

function nowClause(store: Store, at: Date): Message {
  const state = stateAt(store, at);
  if (state.kind === 'open') {
    return aroundTheClock(state.span)
      ? say('hours.clause-all-day', { store: store.name })
      : say('hours.clause-open-until', { store: store.name, closes: state.span.closes });
  }
  if (!state.opens) return say('hours.clause-closed', { store: store.name });
  const { date, opens } = state.opens;
  const day = { date, today: wallTime(at, store.timeZone).date };
  return say('hours.clause-opens', { store: store.name, day, opens });
}

function onDate(stores: Stores, date: string, today: string): Message {
  const day = { date, today };
  if (date < today) {
    return say('hours.several-on-day', {
      day,
      clauses: stores.map((store) => pastClause(store, date)),
    });
  }
  const holiday = specialOn(stores[0], date)?.name;
  if (allAlike(stores, date)) return together(hoursOn(stores[0], date)[0], day, holiday);
  const clauses = stores.map((store) => dayClause(store, date));
  return holiday === undefined
    ? say('hours.several-on-day', { day, clauses })
    : say('hours.several-on-holiday', { holiday, day, clauses });
}

function allAlike(stores: Stores, date: string): boolean {
  const spans = stores.map((store) => hoursOn(store, date)[0]);
  const kinds = new Set(spans.map((span) => (span ? `${span.opens} ${span.closes}` : '')));
  return kinds.size === 1 && !spans.some((span) => span && aroundTheClock(span));
}

function together(span: OpenSpan | undefined, day: DaySeen, holiday: string | undefined): Message {
  if (holiday === undefined) {
    return span
      ? say('hours.all-on-day', { day, opens: span.opens, closes: span.closes })
      : say('hours.all-on-day-closed', { day });
  }
  return span
    ? say('hours.all-on-holiday', { holiday, day, opens: span.opens, closes: span.closes })
    : say('hours.all-on-holiday-closed', { holiday, day });
}

function pastClause(store: Store, date: string): Message {
  const [span] = hoursOn(store, date);
  return span
    ? say('hours.clause-was-open', { store: store.name, opens: span.opens, closes: span.closes })
    : say('hours.clause-was-closed', { store: store.name });
}

function dayClause(store: Store, date: string): Message {
  const [span] = hoursOn(store, date);
  if (!span) return say('hours.clause-closed', { store: store.name });
  return aroundTheClock(span)
    ? say('hours.clause-all-day', { store: store.name })
    : say('hours.clause-hours', { store: store.name, opens: span.opens, closes: span.closes });
}

const atTime = (stores: Stores, date: string, time: string, today: string): Message =>
  say('hours.several', {
    clauses: stores.map((store) => {
      const named = { store: store.name, day: { date, today }, at: time };
      return openAt(store, date, time)
        ? say('hours.clause-at-open', named)
        : say('hours.clause-at-closed', named);
    }),
  });
