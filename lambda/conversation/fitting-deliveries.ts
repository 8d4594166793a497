import type { FulfillmentOption } from '../commerce/cart.ts';
import { wallTime } from '../commerce/wall-time.ts';
import type { SpokenDelivery } from './intent.ts';

/** The deliveries that fit what was said, the earliest first. Who says a time and no place wants it brought. */
export function fittingDeliveries(
  options: readonly FulfillmentOption[],
  said: SpokenDelivery,
  at: Date,
): readonly FulfillmentOption[] {
  const way = said.way ?? wayMeant(said);
  const fitting = earliestFirst(options).filter(
    (option) =>
      (way === undefined || option.type === way) &&
      isAtStore(option, said) &&
      isOnDay(option, said, at) &&
      isAtTime(option, said),
  );
  return preferred(inPartOfDay(fitting, said), said);
}

export const earliestFirst = (
  options: readonly FulfillmentOption[],
): readonly FulfillmentOption[] =>
  options.toSorted((a, b) => Date.parse(a.earliest) - Date.parse(b.earliest));

export const saysNothing = (said: SpokenDelivery): boolean => Object.keys(said).length === 0;

function wayMeant(said: SpokenDelivery): SpokenDelivery['way'] {
  if (said.store) return 'pickup';
  return saysNothing(said) ? undefined : 'shipping';
}

/** By its id, or its name in the option's own title. */
function isAtStore({ storeId, title }: FulfillmentOption, { store }: SpokenDelivery): boolean {
  if (!store) return true;
  if (storeId !== undefined && store.ids.includes(storeId)) return true;
  const heard = store.heard
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/ store$/, '');
  return store.ids.length === 0 && heard !== '' && title.toLowerCase().includes(heard);
}

function isOnDay(option: FulfillmentOption, { day }: SpokenDelivery, at: Date): boolean {
  const { timeZone } = option;
  const [first, last] = [
    wallTime(option.earliest, timeZone).date,
    wallTime(option.latest, timeZone).date,
  ];
  switch (day?.kind) {
    case 'holiday':
    case undefined:
      return true;
    case 'now': {
      const today = wallTime(at, timeZone).date;
      return first <= today && today <= last;
    }
    case 'date':
      return first <= day.date && day.date <= last;
    case 'days':
      return first <= day.to && day.from <= last;
  }
}

function isAtTime(option: FulfillmentOption, { time }: SpokenDelivery): boolean {
  if (time === undefined) return true;
  const { from, to } = hoursOf(option);
  return from <= time && time <= to;
}

const parts = {
  morning: { from: '05:00', to: '12:00' },
  afternoon: { from: '12:00', to: '17:00' },
  evening: { from: '17:00', to: '23:59' },
} as const;

/** Those that lie within it, else those that reach into it. */
function inPartOfDay(
  options: readonly FulfillmentOption[],
  { part }: SpokenDelivery,
): readonly FulfillmentOption[] {
  if (part === undefined) return options;
  const { from, to } = parts[part];
  const reaching = options.filter((option) => {
    const hours = hoursOf(option);
    return hours.from < to && from < hours.to;
  });
  const within = reaching.filter((option) => {
    const hours = hoursOf(option);
    return from <= hours.from && hours.to <= to;
  });
  return within.length > 0 ? within : reaching;
}

const hoursOf = ({ earliest, latest, timeZone }: FulfillmentOption) => ({
  from: wallTime(earliest, timeZone).time,
  to: wallTime(latest, timeZone).time,
});

function preferred(
  options: readonly FulfillmentOption[],
  { preference }: SpokenDelivery,
): readonly FulfillmentOption[] {
  if (preference === undefined) return options;
  const best = {
    earliest: options[0],
    latest: options.at(-1),
    cheapest: options.toSorted((a, b) => a.cost.amount - b.cost.amount)[0],
  }[preference];
  return best ? [best] : [];
}
