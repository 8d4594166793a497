import {
  deliveryPreferences,
  deliveryWays,
  partsOfDay,
  type Spoken,
  type SpokenCoupon,
  type SpokenDelivery,
  type SpokenPayment,
} from '../conversation/intent.ts';
import { day, lastFour } from './said-values.ts';

type Slots = Readonly<
  Partial<
    Record<
      | ('coupon' | 'couponOff' | 'address' | 'card' | 'cardDigits' | 'postalCode')
      | ('day' | 'time' | 'partOfDay' | 'preference' | 'way' | 'store'),
      Spoken
    >
  >
>;

export const postalCode = ({ postalCode: said }: Slots) => (said ? { postalCode: said.heard } : {});

export const spokenCoupon = ({ coupon, couponOff }: Slots): SpokenCoupon => ({
  isOff: couponOff !== undefined,
  ...(coupon && { coupon }),
});

export const delivery = (slots: Slots): SpokenDelivery => ({
  ...(slots.day && { day: day({ day: slots.day }) }),
  ...(slots.time && { time: slots.time.heard }),
  ...oneOf('part', partsOfDay, slots.partOfDay),
  ...oneOf('preference', deliveryPreferences, slots.preference),
  ...oneOf('way', deliveryWays, slots.way),
  ...(slots.store && { store: slots.store }),
});

export const payment = ({ card, cardDigits }: Slots): SpokenPayment => ({
  ...(card && { card }),
  ...lastFour(cardDigits),
});

/** What a bare answer may choose, each only where something of it was said. */
export function choices(slots: Slots) {
  const { day: on, time, partOfDay, preference, way } = slots;
  const chosen = delivery({
    ...(on && { day: on }),
    ...(time && { time }),
    ...(partOfDay && { partOfDay }),
    ...(preference && { preference }),
    ...(way && { way }),
  });
  const paid = payment(slots);
  return {
    ...(slots.coupon && { coupon: slots.coupon }),
    ...(Object.keys(chosen).length > 0 && { delivery: chosen }),
    ...(slots.address && { address: slots.address }),
    ...(Object.keys(paid).length > 0 && { payment: paid }),
  };
}

/** By a value of our own list; any other word says nothing. */
function oneOf<K extends string, T extends string>(
  name: K,
  known: readonly T[],
  spoken: Spoken | undefined,
): { readonly [P in K]?: T } {
  const value = known.find((each) => spoken?.ids.includes(each) || spoken?.heard === each);
  return (value === undefined ? {} : { [name]: value }) as { readonly [P in K]?: T };
}
