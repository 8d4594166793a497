import type { StoreId } from './id.ts';
import type { PostalAddress } from './postal-address.ts';

export type DayOfWeek =
  'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | 'Sunday';

/** schema.org OpeningHoursSpecification in the store's wall time ("HH:MM"). `closes` at or before `opens` runs past midnight. */
export interface OpeningHours {
  readonly dayOfWeek: readonly DayOfWeek[];
  readonly opens: string;
  readonly closes: string;
}

/** A date with hours of its own, which replace the week's: schema.org specialOpeningHoursSpecification. */
export interface SpecialDay {
  /** YYYY-MM-DD in the store's time zone. */
  readonly date: string;
  /** A stable name for a holiday ("thanksgiving-day"), as the interaction model knows it. */
  readonly id: string;
  readonly name: string;
  /** Absent: closed all day. */
  readonly hours?: { readonly opens: string; readonly closes: string };
}

export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** When somebody is there, in the wall time of a place. */
export interface OpeningTimes {
  /** IANA. */
  readonly timeZone: string;
  readonly openingHours: readonly OpeningHours[];
  /** Every holiday of the coming year that the shop names, those with ordinary hours too. */
  readonly specialDays: readonly SpecialDay[];
}

export interface Store extends OpeningTimes {
  readonly id: StoreId;
  readonly name: string;
  /** Other words for it ("the downtown one", "Fifth Street"). */
  readonly aliases: readonly string[];
  readonly address: PostalAddress;
  readonly telephone?: string;
  readonly geo: Coordinates;
}

/** Where somebody is, as exactly as they let us know. */
export type Place = Coordinates | { readonly postalCode: string; readonly addressCountry: string };
