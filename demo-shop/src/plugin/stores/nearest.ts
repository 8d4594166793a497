import type { Store } from './store.ts';

interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

export function nearestFirst(stores: readonly Store[], place: Coordinates): readonly Store[] {
  return [...stores].sort((a, b) => kilometres(place, a) - kilometres(place, b));
}

/** Great-circle distance. */
function kilometres(a: Coordinates, b: Coordinates): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const half = (from: number, to: number): number => Math.sin(radians(to - from) / 2) ** 2;
  const h =
    half(a.latitude, b.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude);
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}

/** Nothing for a code that the table does not know, or of another country. */
export function locatePostalCode(
  postalCode: string,
  countryCode: string,
  stores: readonly Store[],
  areas: Readonly<Record<string, readonly [number, number]>>,
): Coordinates | undefined {
  if (countryCode !== 'US' || !/^\d{5}(-\d{4})?$/.test(postalCode)) return undefined;
  const store = stores.find((each) => each.address.postalCode === postalCode.slice(0, 5));
  if (store) return store;
  const area = areas[postalCode.slice(0, 3)];
  return area && { latitude: area[0], longitude: area[1] };
}
