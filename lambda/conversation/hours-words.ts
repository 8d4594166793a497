import { aroundTheClock, hoursOn, openAt, specialOn, stateAt } from '../commerce/opening-hours.ts';
import type { SpecialDay, Store } from '../commerce/store.ts';
import { wallTime } from '../commerce/wall-time.ts';
import { say, type Message } from '../speech/message.ts';
import { onDays } from './hours-of-days.ts';
import type { Spoken, SpokenWhen } from './intent.ts';

/** What is said of one store for one moment, day, stretch of days or holiday. */
export function hoursOf(store: Store, { day, time }: SpokenWhen, at: Date): Message {
  const now = wallTime(at, store.timeZone);
  switch (day.kind) {
    case 'now':
      return time === undefined ? openNow(store, at) : atTime(store, now.date, time, now.date);
    case 'date':
      return time === undefined || day.date < now.date
        ? onDay(store, day.date, now.date)
        : atTime(store, day.date, time, now.date);
    case 'days':
      return onDays(store, day, now.date);
    case 'holiday':
      return onHoliday(store, day.holiday, now.date);
  }
}

function openNow(store: Store, at: Date): Message {
  const state = stateAt(store, at);
  const { date } = wallTime(at, store.timeZone);
  if (state.kind === 'open') {
    return aroundTheClock(state.span)
      ? say('hours.open-all-day', { store: store.name })
      : say('hours.open-until', { store: store.name, closes: state.span.closes });
  }
  if (!state.opens) return say('hours.closed-for-long', { store: store.name });
  const { opens, date: day } = state.opens;
  return day === date
    ? say('hours.closed-until-today', { store: store.name, opens })
    : say('hours.closed-until', { store: store.name, day: { date: day, today: date }, opens });
}

function onDay(store: Store, date: string, today: string): Message {
  const special = specialOn(store, date);
  if (special && date >= today) return onHolidayDate(store, special.name, date, today);
  const day = { date, today };
  const [span] = hoursOn(store, date);
  if (!span) {
    return date < today
      ? say('hours.on-day-was-closed', { store: store.name, day })
      : say('hours.on-day-closed', { store: store.name, day });
  }
  if (aroundTheClock(span)) return say('hours.on-day-all', { store: store.name, day });
  const { opens, closes } = span;
  return date < today
    ? say('hours.on-day-past', { store: store.name, day, opens, closes })
    : say('hours.on-day', { store: store.name, day, opens, closes });
}

function atTime(store: Store, date: string, time: string, today: string): Message {
  const span = openAt(store, date, time);
  const day = { date, today };
  return span
    ? say('hours.at-time-open', { store: store.name, day, at: time, closes: span.closes })
    : say('hours.at-time-closed', { store: store.name, day, at: time });
}

function onHoliday(store: Store, holiday: Spoken, today: string): Message {
  const special = nextHoliday(store, holiday, today);
  if (!special) return say('hours.unknown-holiday', { holiday: holiday.heard });
  return onHolidayDate(store, special.name, special.date, today);
}

/** The next time that holiday comes: by the name the platform knows, else by its words. */
export function nextHoliday(
  { specialDays }: Store,
  { heard, ids }: Spoken,
  today: string,
): SpecialDay | undefined {
  const coming = specialDays
    .filter(({ date }) => date >= today)
    .sort((a, b) => a.date.localeCompare(b.date));
  return (
    coming.find(({ id }) => ids.includes(id)) ??
    coming.find(({ name }) => name.toLowerCase() === heard.toLowerCase())
  );
}

function onHolidayDate(store: Store, holiday: string, date: string, today: string): Message {
  const [span] = hoursOn(store, date);
  const named = { holiday, store: store.name };
  if (date === today) {
    return span
      ? say('hours.on-holiday-today', { ...named, opens: span.opens, closes: span.closes })
      : say('hours.on-holiday-today-closed', named);
  }
  const day = { date, today };
  return span
    ? say('hours.on-holiday', { ...named, day, opens: span.opens, closes: span.closes })
    : say('hours.on-holiday-closed', { ...named, day });
}
