import { hoursOn, type OpenSpan } from '../commerce/opening-hours.ts';
import type { Store } from '../commerce/store.ts';
import { addDays } from '../commerce/wall-time.ts';
import { say, type Message } from '../speech/message.ts';

/** Neighbouring days with the same hours; no `span`: closed on all of them. */
interface Run {
  readonly first: string;
  readonly last: string;
  readonly span?: Pick<OpenSpan, 'opens' | 'closes'>;
}

const mostDays = 7;

/** What is said of a stretch of days; those that are over are left out, and days alike are said together. */
export function onDays(
  store: Store,
  { from, to }: { readonly from: string; readonly to: string },
  today: string,
): Message {
  const start = from < today && today <= to ? today : from;
  const runs = runsOf(store, start, to);
  const spans = runs.flatMap((run) => openRun(run, today));
  const closed = runs.flatMap((run) => (run.span ? [] : [closedRun(run, today)]));
  if (spans.length === 0) return say('hours.days-closed', { store: store.name, closed });
  return closed.length === 0
    ? say('hours.days', { store: store.name, spans })
    : say('hours.days-with-closed', { store: store.name, spans, closed });
}

function runsOf(store: Store, from: string, to: string): readonly Run[] {
  const runs: Run[] = [];
  const end = addDays(from, mostDays - 1) < to ? addDays(from, mostDays - 1) : to;
  for (let date = from; from <= date && date <= end; date = addDays(date, 1)) {
    const [span] = hoursOn(store, date);
    const before = runs.at(-1);
    if (before && sameHours(before.span, span)) runs[runs.length - 1] = { ...before, last: date };
    else runs.push({ first: date, last: date, ...(span && { span }) });
  }
  return runs;
}

const sameHours = (one: Run['span'], other: Run['span']): boolean =>
  one?.opens === other?.opens && one?.closes === other?.closes;

function openRun({ first, last, span }: Run, today: string): readonly Message[] {
  if (!span) return [];
  const { opens, closes } = span;
  return first === last
    ? [say('hours.span', { day: { date: first, today }, opens, closes })]
    : [say('hours.span-run', { ...endsOf(first, last, today), opens, closes })];
}

const closedRun = ({ first, last }: Run, today: string): Message =>
  first === last
    ? say('hours.closed-day', { day: { date: first, today } })
    : say('hours.closed-run', endsOf(first, last, today));

const endsOf = (first: string, last: string, today: string) => ({
  first: { date: first, today },
  last: { date: last, today },
  days: Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000) + 1,
});
