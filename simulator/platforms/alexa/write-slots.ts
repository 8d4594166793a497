import { createHash } from 'node:crypto';
import { getISOWeek, getISOWeekYear, parseISO } from 'date-fns';
import type { Filled, FoundEntry, SpokenDay } from '../../understand/model.ts';

/** What Alexa resolves a value to at most. */
const mostMatches = 5;

/** An intent's slots as a request holds them: all that are declared, filled or not. */
export const writeSlots = (
  declared: Readonly<Record<string, string>>,
  filled: Readonly<Record<string, Filled>>,
  application: string,
) =>
  Object.fromEntries(
    Object.keys(declared).map((name) => [name, writeSlot(name, filled[name], application)]),
  );

function writeSlot(name: string, filled: Filled | undefined, application: string) {
  if (!filled) return { name, confirmationStatus: 'NONE' };
  const value = slotText(filled);
  const resolutions = filled.value.kind === 'list' && {
    resolutions: resolve(filled.type, filled.value.entries, application),
  };
  return {
    name,
    value,
    ...resolutions,
    confirmationStatus: 'NONE',
    source: 'USER',
    slotValue: { type: 'Simple', value, ...resolutions },
  };
}

function slotText({ heard, value }: Filled): string {
  switch (value.kind) {
    case 'list':
      return heard;
    case 'number':
      return String(value.number);
    case 'digits':
      return value.digits;
    case 'day':
      return alexaDate(value.day);
    case 'time':
      return value.time;
  }
}

function alexaDate(day: SpokenDay): string {
  switch (day.kind) {
    case 'date':
      return day.date;
    case 'month':
      return day.month;
    case 'week':
      return weekOf(day.monday);
    case 'weekend':
      return `${weekOf(day.monday)}-WE`;
  }
}

function weekOf(monday: string): string {
  const date = parseISO(monday);
  return `${String(getISOWeekYear(date))}-W${String(getISOWeek(date)).padStart(2, '0')}`;
}

/** What a skill taught Alexa is an authority of its own, named beside the model's. */
function resolve(type: string, entries: readonly FoundEntry[], application: string) {
  const dynamic = entries.filter((entry) => entry.dynamic);
  const fixed = entries.filter((entry) => !entry.dynamic);
  return {
    resolutionsPerAuthority: [
      authority(`amzn1.er-authority.echo-sdk.${application}.${type}`, fixed),
      ...(dynamic.length > 0
        ? [authority(`amzn1.er-authority.echo-sdk.dynamic.${application}.${type}`, dynamic)]
        : []),
    ],
  };
}

const authority = (name: string, entries: readonly FoundEntry[]) =>
  entries.length === 0
    ? { authority: name, status: { code: 'ER_SUCCESS_NO_MATCH' } }
    : {
        authority: name,
        status: { code: 'ER_SUCCESS_MATCH' },
        values: entries
          .slice(0, mostMatches)
          .map(({ id, value }) => ({ value: { name: value, id: id ?? madeUpId(value) } })),
      };

/** Alexa gives a value without an id one of its own making. */
const madeUpId = (value: string): string => createHash('md5').update(value).digest('hex');
