export const daysOfWeek = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

export type DayOfWeek = (typeof daysOfWeek)[number];

/** Wall time of the store, HH:MM. Closing at or before opening runs past midnight. */
export interface Hours {
  readonly opens: string;
  readonly closes: string;
}

export interface Store {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly timeZone: string;
  readonly address: {
    readonly streetAddress: string;
    readonly addressLocality: string;
    readonly addressRegion: string;
    readonly postalCode: string;
    readonly addressCountry: string;
  };
  readonly telephone: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly openingHours: readonly (Hours & { readonly dayOfWeek: readonly DayOfWeek[] })[];
  /** By the holiday's id; null is closed all day. Holidays that are not here have the week's hours. */
  readonly holidayHours: Readonly<Record<string, Hours | null>>;
}
