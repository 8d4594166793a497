import type { Seller } from '../../commerce/backend.ts';
import type { Place, Store } from '../../commerce/store.ts';
import { say, type Message } from '../../speech/message.ts';
import { inform, type Answer } from '../answer.ts';
import { callContext, customerContext, isLinked } from '../contexts.ts';
import type { Intent, Spoken } from '../intent.ts';
import type { Ports } from '../ports.ts';
import type { Turn } from '../turn.ts';

export type HoursIntent = Extract<Intent, { kind: 'store-hours' }>;
export type StoreIntent = Extract<
  Intent,
  { kind: 'store-hours' | 'store-location' | 'store-phone' }
>;

/** The stores somebody asks about: the one that is named or nearest, else all; or what to say instead. */
export type FoundStores =
  | {
      readonly kind: 'stores';
      readonly stores: readonly Store[];
      /** Said before what is told of several. */
      readonly before?: readonly Message[];
    }
  | { readonly kind: 'answer'; readonly answer: Answer };

export async function findStores(
  turn: Turn,
  ports: Ports,
  intent: StoreIntent,
): Promise<FoundStores> {
  if (intent.store) return namedStore(turn, ports, intent, intent.store);
  if (intent.postalCode !== undefined) {
    return nearest(
      turn,
      ports,
      { postalCode: intent.postalCode, addressCountry: countryOf(turn) },
      intent.postalCode,
    );
  }
  return intent.nearest ? nearestToDevice(turn, ports) : usualStore(turn, ports);
}

async function namedStore(
  turn: Turn,
  ports: Ports,
  intent: StoreIntent,
  { heard, ids }: Spoken,
): Promise<FoundStores> {
  const all = await everyStore(turn, ports);
  if (all.kind === 'answer') return all;
  const store = all.stores.find(({ id }) => ids.includes(id)) ?? calledSo(all.stores, heard);
  if (store) return { kind: 'stores', stores: [store] };
  const says = [say('hours.unknown-store', { heard })];
  return { kind: 'answer', answer: { ...whichStore(turn, intent, all.stores), says } };
}

/** Asks which one, and remembers what is asked of it. */
export const whichStore = (
  { channel }: Turn,
  intent: StoreIntent,
  stores: readonly Store[],
): Answer => ({
  says: [],
  pending: {
    kind: 'which-store',
    ...asked(intent),
    stores: stores.slice(0, channel.optionsSpoken).map(({ name }) => name),
  },
});

function asked(intent: StoreIntent) {
  const now = { day: { kind: 'now' } } as const;
  switch (intent.kind) {
    case 'store-hours':
      return { when: intent.when };
    case 'store-location':
      return { when: now, about: 'location' } as const;
    case 'store-phone':
      return { when: now, about: 'phone' } as const;
  }
}

/** Where a store was asked for, this is the answer to it, and the question does not come back. */
export function tellOfStore({ session }: Turn, told: Answer): Answer {
  const answer = inform(session, told);
  return session.pending?.kind === 'which-store' ? { ...answer, aside: false } : answer;
}

/** The one store whose name is in what was heard ("the Riverside store"), or the other way round ("river"). */
function calledSo(stores: readonly Store[], heard: string): Store | undefined {
  const said = inWords(heard);
  if (said === '  ') return undefined;
  return (
    only(stores, (name) => name === said) ??
    only(stores, (name) => said.includes(name)) ??
    only(stores, (name) => name.includes(said))
  );
}

function only(stores: readonly Store[], fits: (name: string) => boolean): Store | undefined {
  const called = stores.filter((store) => namesOf(store).some(fits));
  return called.length === 1 ? called[0] : undefined;
}

const namesOf = ({ name, aliases, address }: Store): readonly string[] =>
  [name, ...aliases, address.addressLocality].map(inWords);

/** Between spaces, so that one text holds another only in whole words. */
const inWords = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} ]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()} `;

async function nearestToDevice(turn: Turn, ports: Ports): Promise<FoundStores> {
  const location = await turn.device.locate(turn.signal);
  switch (location.kind) {
    case 'place':
      return nearest(turn, ports, location.place);
    case 'ask':
      return {
        kind: 'answer',
        answer: {
          says: [say('hours.ask-location')],
          directives: [{ kind: 'ask-consent', to: 'location' }],
        },
      };
    case 'unknown': {
      const usual = await usualStore(turn, ports);
      return usual.kind === 'stores' && usual.stores.length > 1
        ? { ...usual, before: [say('hours.no-location')] }
        : usual;
    }
  }
}

/** Near the address that the shopper's orders go to, where one is known; else all of them. */
async function usualStore(turn: Turn, ports: Ports): Promise<FoundStores> {
  if (!isLinked(turn)) return everyStore(turn, ports);
  const addresses = await ports.shop.listAddresses(customerContext(turn));
  const home = addresses.ok ? addresses.value.find(({ isDefault }) => isDefault) : undefined;
  if (home?.postalCode === undefined) return everyStore(turn, ports);
  const place = { postalCode: home.postalCode, addressCountry: home.addressCountry };
  const near = await ports.shop.listStores(callContext(turn), place);
  return near.ok ? { kind: 'stores', stores: near.value.slice(0, 1) } : everyStore(turn, ports);
}

async function nearest(
  turn: Turn,
  ports: Ports,
  place: Place,
  said?: string,
): Promise<FoundStores> {
  const stores = await ports.shop.listStores(callContext(turn), place);
  if (stores.ok) return { kind: 'stores', stores: stores.value.slice(0, 1) };
  if (stores.error.code !== 'not_found') return trouble(turn, ports);
  if (said === undefined) return everyStore(turn, ports);
  return {
    kind: 'answer',
    answer: {
      says: [say('hours.unknown-place', { postalCode: said })],
      pending: { kind: 'anything' },
    },
  };
}

async function everyStore(turn: Turn, ports: Ports): Promise<FoundStores> {
  const stores = await ports.shop.listStores(callContext(turn));
  return stores.ok ? { kind: 'stores', stores: stores.value } : trouble(turn, ports);
}

/** A postal code that is said without a country is one of the country that is spoken for: "en-US" is in the US. */
const countryOf = ({ locale }: Turn): string => new Intl.Locale(locale).maximize().region ?? 'US';

const trouble = (turn: Turn, ports: Ports): FoundStores => ({
  kind: 'answer',
  answer: inform(turn.session, { says: [unknownNow(turn, ports.shop.seller)] }),
});

const unknownNow = ({ intent }: Turn, { telephone }: Seller) =>
  intent.kind === 'store-location' || intent.kind === 'store-phone'
    ? say('trouble.shop-stores', { telephone })
    : say('trouble.shop-hours', { telephone });
