import * as v from 'valibot';
import type { CommerceBackend } from '../../backend.ts';
import { toId } from '../../id.ts';
import { failure, success } from '../../result.ts';
import type { Place, Store } from '../../store.ts';
import type { Counter } from './counter.ts';

const storeFields = /* GraphQL */ `
  fragment Premises on ShopStore {
    id
    name
    aliases
    timeZone
    address {
      streetAddress
      addressLocality
      addressRegion
      postalCode
      addressCountry
    }
    telephone
    latitude
    longitude
    openingHours {
      dayOfWeek
      opens
      closes
    }
    specialDays {
      date
      id
      name
      opens
      closes
    }
  }
`;

const all = /* GraphQL */ `
  query Stores {
    stores {
      ...Premises
    }
  }
  ${storeFields}
`;

const nearby = /* GraphQL */ `
  query StoresNear($latitude: Float, $longitude: Float, $postalCode: String, $countryCode: String) {
    stores: storesNear(
      latitude: $latitude
      longitude: $longitude
      postalCode: $postalCode
      countryCode: $countryCode
    ) {
      ...Premises
    }
  }
  ${storeFields}
`;

const time = v.pipe(v.string(), v.regex(/^\d\d:\d\d$/));

const storeAnswer = v.object({
  id: v.string(),
  name: v.string(),
  aliases: v.array(v.string()),
  timeZone: v.string(),
  address: v.object({
    streetAddress: v.string(),
    addressLocality: v.string(),
    addressRegion: v.string(),
    postalCode: v.string(),
    addressCountry: v.string(),
  }),
  telephone: v.string(),
  latitude: v.number(),
  longitude: v.number(),
  openingHours: v.array(
    v.object({
      dayOfWeek: v.array(
        v.picklist(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']),
      ),
      opens: time,
      closes: time,
    }),
  ),
  specialDays: v.array(
    v.object({
      date: v.pipe(v.string(), v.isoDate()),
      id: v.string(),
      name: v.string(),
      opens: v.nullable(time),
      closes: v.nullable(time),
    }),
  ),
});

const storesAnswer = v.object({ stores: v.nullable(v.array(storeAnswer)) });

export const stores = (counter: Counter): Pick<CommerceBackend, 'listStores'> => ({
  async listStores(ctx, near) {
    const operation = near ? { document: nearby, variables: toVariables(near) } : { document: all };
    const answer = await counter.readForAnyone(ctx, { ...operation, answer: storesAnswer });
    if (!answer.ok) return answer;
    const found = answer.value.stores;
    return found ? success(found.map(toStore)) : failure('not_found');
  },
});

const toVariables = (place: Place) =>
  'latitude' in place
    ? { latitude: place.latitude, longitude: place.longitude }
    : { postalCode: place.postalCode, countryCode: place.addressCountry };

function toStore(answer: v.InferOutput<typeof storeAnswer>): Store {
  const { id, latitude, longitude, specialDays, ...rest } = answer;
  return {
    ...rest,
    id: toId<'store'>(id),
    geo: { latitude, longitude },
    specialDays: specialDays.map(({ opens, closes, ...day }) =>
      opens !== null && closes !== null ? { ...day, hours: { opens, closes } } : day,
    ),
  };
}
