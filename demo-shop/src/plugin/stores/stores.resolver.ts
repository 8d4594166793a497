import { Args, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@vendure/core';
import { Allow, Ctx, Permission, UserInputError } from '@vendure/core';
import { languageOf } from '../../data/languages.ts';
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
  stores(@Ctx() ctx: RequestContext) {
    return stores.map((store) => seenIn(ctx, store));
  }

  @Query()
  @Allow(Permission.Public)
  storesNear(@Ctx() ctx: RequestContext, @Args() args: NearArgs) {
    const place = placeOf(args);
    return place ? nearestFirst(stores, place).map((store) => seenIn(ctx, store)) : null;
  }
}

function placeOf({ latitude, longitude, postalCode, countryCode }: NearArgs) {
  if (latitude != null && longitude != null) return { latitude, longitude };
  if (postalCode == null) throw new UserInputError('coordinates or a postal code, please');
  return locatePostalCode(postalCode, countryCode ?? 'US', stores, postalAreas);
}

/** Its names are the place's own; other words for it and holidays are called as in the language that was asked for. */
function seenIn({ languageCode }: RequestContext, store: Store) {
  const language = languageOf(languageCode);
  return {
    ...store,
    aliases: language?.stores[store.id] ?? store.aliases,
    specialDays: specialDays(store, new Date()).map((day) => ({
      ...day,
      name: language?.holidays[day.id] ?? day.name,
    })),
  };
}
