import type { AddressId } from './id.ts';

/** schema.org PostalAddress; `addressCountry` is ISO 3166-1 alpha-2. */
export interface PostalAddress {
  readonly name?: string;
  readonly streetAddress: string;
  readonly addressLocality: string;
  readonly addressRegion?: string;
  readonly postalCode?: string;
  readonly addressCountry: string;
}

/** An address in the customer's own book. */
export interface SavedAddress extends PostalAddress {
  readonly id: AddressId;
  readonly isDefault: boolean;
}
