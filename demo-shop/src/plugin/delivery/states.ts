import type { OrderAddress } from '@vendure/common/lib/generated-types';
import { stores } from '../../data/stores.ts';

/** The states that Corner Market serves. */
export type State = 'IL' | 'IN';

const names: Readonly<Record<string, State>> = {
  il: 'IL',
  illinois: 'IL',
  in: 'IN',
  indiana: 'IN',
};

export function servedState(
  address: Pick<OrderAddress, 'province' | 'postalCode' | 'countryCode'> | null | undefined,
): State | undefined {
  if (!address || (address.countryCode ?? 'US') !== 'US') return undefined;
  const named = names[address.province?.trim().toLowerCase() ?? ''];
  if (named || address.province) return named;
  if (/^6[0-2]/.test(address.postalCode ?? '')) return 'IL';
  return /^4[67]/.test(address.postalCode ?? '') ? 'IN' : undefined;
}

export function timeZoneOf(state: State): string {
  const store = stores.find((each) => each.address.addressRegion === state);
  if (!store) throw new Error(`no store in ${state}`);
  return store.timeZone;
}
