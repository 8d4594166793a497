import fc from 'fast-check';
import type { Intent, VerificationResult } from '../../../lambda/conversation/intent.ts';
import { add, severalOf, checkout, item, reorder, yes } from '../intents.ts';
import { others } from './other-intents.ts';

/** What a shopper has set on the phone; limits in cents. */
export interface Phone {
  readonly code: 'none' | 'set' | 'locked';
  readonly orderLimit?: number;
  readonly dayLimit?: number;
  readonly onlyRecognised: boolean;
  readonly discreet: boolean;
}

/** Where somebody talks: as one of the two shoppers, on a channel. */
export interface Seat {
  readonly shopper: 0 | 1;
  readonly pays: boolean;
  readonly verifies: boolean;
}

export type Voice = 'her' | 'another' | 'stranger' | 'unsupported';

export type Act =
  | { readonly kind: 'say'; readonly intent: Intent }
  | {
      readonly kind: 'code';
      readonly which: 'right' | 'wrong' | 'of-the-other';
      readonly asNumber: boolean;
    }
  | {
      readonly kind: 'pin';
      readonly token: 'asked-for' | 'made-up' | 'from-elsewhere';
      readonly result: VerificationResult;
      readonly level?: number;
    }
  | { readonly kind: 'leave' }
  /** The session becomes one that there was before, anywhere, or takes a part of it; 0 is the latest. */
  | { readonly kind: 'forge'; readonly from: number; readonly part: 'all' | 'pending' | 'offer' }
  | { readonly kind: 'wait'; readonly minutes: number }
  | { readonly kind: 'price'; readonly cents: number };

/** Some acts in a row, at one seat and in one voice. */
export interface Visit {
  readonly seat: number;
  readonly voice: Voice;
  readonly acts: readonly Act[];
}

export interface Walk {
  readonly platformPin: 'never' | 'may-stand-in';
  readonly phones: readonly [Phone, Phone];
  readonly seats: readonly Seat[];
  readonly visits: readonly Visit[];
}

/** The same several times over, to be drawn more often. */
const usually = <T>(value: T, weight: number): readonly T[] =>
  Array.from({ length: weight }, () => value);

const say = (intent: Intent): Act => ({ kind: 'say', intent });

const code = fc.record({
  kind: fc.constant('code' as const),
  which: fc.constantFrom('right', 'right', 'wrong', 'wrong', 'of-the-other'),
  asNumber: fc.boolean(),
});

const results: readonly VerificationResult[] = [
  'achieved',
  'achieved',
  'achieved',
  'not-match',
  'lockout',
  'not-set-up',
  'not-enabled',
  'not-achieved',
  'failed',
];

const pin = fc
  .record({
    kind: fc.constant('pin' as const),
    token: fc.constantFrom('asked-for', 'asked-for', 'asked-for', 'made-up', 'from-elsewhere'),
    result: fc.constantFrom(...results),
    level: fc.constantFrom(undefined, 300, 400, 400, 400, 500),
  })
  .map(({ level, ...rest }): Act => ({ ...rest, ...(level !== undefined && { level }) }));

const forge = fc.record({
  kind: fc.constant('forge' as const),
  from: fc.oneof(fc.constantFrom(0, 0, 1, 2), fc.nat(20)),
  part: fc.constantFrom('all', 'pending', 'offer'),
});

const wait = fc.record({
  kind: fc.constant('wait' as const),
  minutes: fc.constantFrom(1, 1, 6, 24 * 60 + 1),
});

const price = fc.record({
  kind: fc.constant('price' as const),
  cents: fc.constantFrom(1149, 1499),
});

const stray: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...others).map(say) },
  { weight: 2, arbitrary: fc.constant(say(yes)) },
  { weight: 2, arbitrary: code },
  { weight: 1, arbitrary: pin },
  { weight: 1, arbitrary: fc.constant<Act>({ kind: 'leave' }) },
  { weight: 3, arbitrary: forge },
  { weight: 1, arbitrary: wait },
  { weight: 1, arbitrary: price },
);

/** "Cider" is worth more than a hundred dollars. */
const wish: fc.Arbitrary<readonly Act[]> = fc.constantFrom(
  [say(reorder('coffee'))],
  [say(severalOf('reorder', item('coffee'), item('milk')))],
  [say(reorder())],
  [say(reorder('eggs'))],
  [say(add('bananas', { quantity: 3 })), say(checkout)],
  [say(add('cider')), say(checkout)],
  [say(checkout)],
);

const wrong: Act = { kind: 'code', which: 'wrong', asNumber: false };
const sure: Act = { kind: 'pin', token: 'asked-for', result: 'achieved', level: 400 };
const right: Act = { kind: 'code', which: 'right', asNumber: false };

const ending: fc.Arbitrary<readonly Act[]> = fc.oneof(
  { weight: 8, arbitrary: fc.constant([say(yes), right]) },
  { weight: 2, arbitrary: fc.constant([say(yes), wrong, wrong, wrong, right]) },
  { weight: 3, arbitrary: fc.constant([say(yes), sure]) },
  { weight: 3, arbitrary: pin.map((shown) => [say(yes), shown]) },
  { weight: 2, arbitrary: forge.map((forged) => [forged, say(yes), right]) },
  {
    weight: 2,
    arbitrary: forge.map((forged): Act[] => [{ kind: 'leave' }, forged, say(yes), right]),
  },
  { weight: 1, arbitrary: fc.constant([]) },
);

/** A wish, then what might buy it; between any two acts something else may come. */
const acts: fc.Arbitrary<readonly Act[]> = fc
  .tuple(wish, ending, fc.array(fc.tuple(fc.nat(6), stray), { maxLength: 2 }))
  .map(([wanted, end, strays]) =>
    strays.reduce<readonly Act[]>(
      (all, [place, act]) => all.toSpliced(place, 0, act),
      [...wanted, ...end],
    ),
  );

const visit: fc.Arbitrary<Visit> = fc.record({
  seat: fc.constantFrom(0, 0, 0, 1, 1, 2, 3),
  voice: fc.constantFrom<Voice>(...usually<Voice>('her', 6), 'another', 'stranger', 'unsupported'),
  acts: fc.oneof(
    { weight: 4, arbitrary: acts },
    { weight: 1, arbitrary: fc.array(stray, { minLength: 1, maxLength: 3 }) },
  ),
});

const phone = fc
  .record({
    code: fc.constantFrom(
      ...usually<Phone['code']>('none', 3),
      ...usually<Phone['code']>('set', 3),
      'locked',
    ),
    orderLimit: fc.constantFrom(...usually(undefined, 5), 1000, 2000),
    dayLimit: fc.constantFrom(...usually(undefined, 4), 2000, 2500),
    onlyRecognised: fc.constantFrom(...usually(false, 4), true),
    discreet: fc.constantFrom(...usually(false, 5), true),
  })
  .map(({ orderLimit, dayLimit, ...rest }): Phone => ({
    ...rest,
    ...(orderLimit !== undefined && { orderLimit }),
    ...(dayLimit !== undefined && { dayLimit }),
  }));

const seat = (shopper: 0 | 1): fc.Arbitrary<Seat> =>
  fc.record({
    shopper: fc.constant(shopper),
    pays: fc.constantFrom(...usually(true, 5), false),
    verifies: fc.constantFrom(...usually(true, 4), false),
  });

export const walk: fc.Arbitrary<Walk> = fc.record({
  platformPin: fc.constantFrom('never', ...usually<Walk['platformPin']>('may-stand-in', 2)),
  phones: fc.tuple(phone, phone),
  seats: fc.tuple(seat(0), seat(0), seat(1), seat(1)),
  visits: fc.array(visit, { minLength: 2, maxLength: 6, size: 'max' }),
});

/** What holds in every walk, whatever is drawn: where a certain thing shall be seen soon. */
export interface Where {
  readonly platformPin?: Walk['platformPin'];
  readonly phone?: Partial<Phone>;
  readonly seat?: Partial<Omit<Seat, 'shopper'>>;
}

export const walkWhere = ({ platformPin, phone: set, seat: is }: Where): fc.Arbitrary<Walk> =>
  walk.map(({ phones: [one, other], seats, ...drawn }) => ({
    ...drawn,
    ...(platformPin && { platformPin }),
    phones: [
      { ...one, ...set },
      { ...other, ...set },
    ],
    seats: seats.map((each) => ({ ...each, ...is })),
  }));
