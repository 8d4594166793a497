import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, Permission, UserInputError } from '@vendure/core';
import { postalAreas } from '../../data/postal-areas.ts';
import { stores } from '../../data/stores.ts';
import { locatePostalCode, nearestFirst } from './nearest.ts';
import { specialDays } from './special-days.ts';
import type { Store } from './store.ts';

interface NearArgs {
  readonly latitude?: number;
  readonly longitude?: number;
  readonly postalCode?: string;
  readonly countryCode?: string;
}

@Resolver()
export class StoresResolver {
  @Query()
  @Allow(Permission.Public)
  stores() {
    return stores.map(withSpecialDays);
  }

  @Query()
  @Allow(Permission.Public)
  storesNear(@Args() args: NearArgs) {
    const place = placeOf(args);
    return place ? nearestFirst(stores, place).map(withSpecialDays) : null;
  }
}

function placeOf({ latitude, longitude, postalCode, countryCode }: NearArgs) {
  if (latitude != null && longitude != null) return { latitude, longitude };
  if (postalCode == null) throw new UserInputError('coordinates or a postal code, please');
  return locatePostalCode(postalCode, countryCode ?? 'US', stores, postalAreas);
}

const withSpecialDays = (store: Store) => ({
  ...store,
  specialDays: specialDays(store, new Date()),
});
