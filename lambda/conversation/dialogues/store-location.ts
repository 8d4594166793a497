import type { Store } from '../../commerce/store.ts';
import { say, type Message } from '../../speech/message.ts';
import type { Answer } from '../answer.ts';
import type { Ports } from '../ports.ts';
import type { Card } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { findStores, tellOfStore, whichStore, type StoreIntent } from './find-store.ts';

type LocationIntent = Extract<StoreIntent, { kind: 'store-location' }>;

/** "Where are you?": the address is said, and goes to the phone with the way there. */
export async function storeLocation(
  turn: Turn,
  ports: Ports,
  intent: LocationIntent,
): Promise<Answer> {
  const found = await findStores(turn, ports, intent);
  if (found.kind === 'answer') return found.answer;
  const { stores, before = [] } = found;
  const [store, ...others] = stores;
  if (!store) return tellOfStore(turn, { says: [say('hours.no-stores')] });
  if (stores.length > turn.channel.optionsSpoken) return whichStore(turn, intent, stores);
  const { cards } = turn.channel;
  const card = cards && { card: cardOf(ports.shop.seller.name, stores) };
  if (others.length > 0) {
    return tellOfStore(turn, { says: [...before, places(stores)], ...card });
  }
  const says = cards ? [placeOf(store), say('stores.map-sent')] : [placeOf(store)];
  return tellOfStore(turn, { says, ...card });
}

function placeOf({ name, address }: Store): Message {
  const { streetAddress: street, addressLocality: city } = address;
  return say('stores.place', { store: name, street, city });
}

const places = (stores: readonly Store[]): Message =>
  say('stores.places', {
    clauses: stores.map(({ name, address: { streetAddress: street, addressLocality: city } }) =>
      say('stores.place-clause', { store: name, street, city }),
    ),
  });

function cardOf(seller: string, stores: readonly Store[]): Card {
  const [store, ...others] = stores;
  return {
    title: say('stores.card-title', { seller }),
    text: stores.map(addressLine),
    ...(store && others.length === 0 && { url: mapOf(store) }),
  };
}

const addressLine = ({ name, address }: Store): Message => {
  const { streetAddress: street, addressLocality: city, addressRegion, postalCode } = address;
  const region = [addressRegion, postalCode].filter((part) => part !== undefined).join(' ');
  return say('stores.card-address', { store: name, street, city, region });
};

/** The way there from wherever the phone is (Maps URLs, which need no key: developers.google.com/maps/documentation/urls). */
const mapOf = ({ geo: { latitude, longitude } }: Store): string =>
  `https://www.google.com/maps/dir/?api=1&destination=${latitude}%2C${longitude}`;
