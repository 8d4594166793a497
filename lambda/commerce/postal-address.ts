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
  /** What the customer calls it: "office", "my mother's". */
  readonly label?: string;
}

/** Where it is, without what only the book says of it. */
export function toPostalAddress(saved: SavedAddress): PostalAddress {
  const { name, streetAddress, addressLocality, addressRegion, postalCode, addressCountry } = saved;
  return {
    streetAddress,
    addressLocality,
    addressCountry,
    ...(name && { name }),
    ...(addressRegion && { addressRegion }),
    ...(postalCode && { postalCode }),
  };
}

/** The same house, whoever lives there. */
export const samePlace = (one: PostalAddress, other: PostalAddress): boolean =>
  one.streetAddress === other.streetAddress &&
  one.addressLocality === other.addressLocality &&
  one.postalCode === other.postalCode &&
  one.addressCountry === other.addressCountry;
