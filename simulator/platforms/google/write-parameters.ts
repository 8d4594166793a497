import type { Filled } from '../../understand/model.ts';
import { daysOf } from '../heard-slots.ts';
import { isoDateIn, isoInstantIn } from '../iso-date.ts';
import type { Situation } from '../platform.ts';

type Place = Pick<Situation, 'timeZone' | 'clock'>;

/** All parameters that the intent declares: empty where nothing was said. */
export const writeParameters = (
  declared: Readonly<Record<string, string>>,
  filled: Readonly<Record<string, Filled>>,
  place: Place,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.keys(declared).map((name) => {
      const found = filled[name];
      return [name, found ? parameter(found, place) : ''];
    }),
  );

/** The same with the words they were made of ("product.original"), as contexts hold them. */
export const withOriginals = (
  parameters: Readonly<Record<string, unknown>>,
  filled: Readonly<Record<string, Filled>>,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(parameters).flatMap(([name, value]) => [
      [name, value],
      [`${name}.original`, filled[name]?.heard ?? ''],
    ]),
  );

function parameter({ heard, value }: Filled, { timeZone, clock }: Place): unknown {
  switch (value.kind) {
    case 'list':
      return value.entries[0]?.id ?? heard;
    case 'number':
      return value.number;
    case 'digits':
      return value.digits;
    case 'time':
      return isoInstantIn(timeZone, isoDateIn(timeZone, clock()), `${value.time}:00`);
    case 'day': {
      const [first = '', last] = daysOf(value.day);
      return last === undefined
        ? isoInstantIn(timeZone, first, '12:00:00')
        : {
            startDate: isoInstantIn(timeZone, first, '00:00:00'),
            endDate: isoInstantIn(timeZone, last, '23:59:59'),
          };
    }
  }
}
