import type { Answer } from '../answer.ts';
import type { Spoken, SpokenPlace } from '../intent.ts';
import type { Ports } from '../ports.ts';
import type { Pending } from '../session.ts';
import type { Turn } from '../turn.ts';
import type { BareAnswer } from './bare-answer.ts';
import type { HoursIntent } from './find-store.ts';
import { misunderstood } from './misunderstanding.ts';
import { storeHours, storeLocation, storePhone } from './rare.ts';

/** "Riverside", "the second one", "60614": the store that was asked for. */
export function atStore(
  turn: Turn,
  ports: Ports,
  said: BareAnswer,
  pending: Pending | undefined,
): Promise<Answer> | Answer {
  const asked = pending?.kind === 'which-store' ? pending : undefined;
  const store = said.store ?? said.item.product ?? nthStore(asked?.stores ?? [], said.ordinal);
  if (store) return tellAsked(turn, ports, asked, { nearest: false, store });
  const postalCode = asPostalCode(said.item.quantity);
  return postalCode === undefined
    ? misunderstood(turn, ports)
    : tellAsked(turn, ports, asked, { nearest: false, postalCode });
}

/** "My ZIP code is 60614" says nothing of hours where the store was asked for something else. */
export function hoursOrAsked(
  turn: Turn,
  ports: Ports,
  intent: HoursIntent,
): Promise<Answer> | Answer {
  const { pending } = turn.session;
  const { when, store, postalCode, nearest } = intent;
  const isPlace = store !== undefined || postalCode !== undefined || nearest;
  const isBare = when.day.kind === 'now' && when.time === undefined;
  return pending?.kind === 'which-store' && pending.about && isPlace && isBare
    ? tellAsked(turn, ports, pending, intent)
    : storeHours(turn, ports, intent);
}

/** What was asked before the store was; its hours where nothing was. */
function tellAsked(
  turn: Turn,
  ports: Ports,
  asked: Extract<Pending, { kind: 'which-store' }> | undefined,
  { nearest, store, postalCode }: SpokenPlace,
): Promise<Answer> {
  const place = {
    nearest,
    ...(store && { store }),
    ...(postalCode !== undefined && { postalCode }),
  };
  switch (asked?.about) {
    case 'location':
      return storeLocation(turn, ports, { kind: 'store-location', ...place });
    case 'phone':
      return storePhone(turn, ports, { kind: 'store-phone', ...place });
    case undefined: {
      const when = asked?.when ?? { day: { kind: 'now' } };
      return storeHours(turn, ports, { kind: 'store-hours', when, ...place });
    }
  }
}

function nthStore(stores: readonly string[], ordinal = 0): Spoken | undefined {
  const name = ordinal < 0 ? stores.at(ordinal) : stores[ordinal - 1];
  return name === undefined ? undefined : { heard: name, ids: [] };
}

/** Platforms hear a bare ZIP code as a number, which has no leading zeros. */
const asPostalCode = (heard: number | undefined): string | undefined =>
  heard !== undefined && heard > 500 && heard < 100_000
    ? String(heard).padStart(5, '0')
    : undefined;
