import { TZDate } from '@date-fns/tz';
import { addDays, addHours, set } from 'date-fns';
import type { FulfillmentOption } from '../../../lambda/commerce/cart.ts';
import { money } from '../../../lambda/commerce/money.ts';
import type { PostalAddress } from '../../../lambda/commerce/postal-address.ts';
import type { Store } from '../../../lambda/commerce/store.ts';
import type { ShopState } from './shop-state.ts';
import { currency } from './shop-state.ts';

const sameDayCutOff = 14;

export const isDelivered = (state: ShopState, address: PostalAddress): boolean =>
  storesIn(state, address).length > 0;

/** What the shop offers for an address at this moment; nothing where it does not deliver. */
export function deliveryOptions(
  state: ShopState,
  address: PostalAddress,
): readonly FulfillmentOption[] {
  const { deliveriesAt } = state.seed;
  if (deliveriesAt) {
    return deliveriesAt(address, state.clock()).filter(({ id }) => !state.closed.has(id));
  }
  const stores = storesIn(state, address);
  const [home] = stores;
  if (!home) return [];
  const now = new TZDate(state.clock(), home.timeZone);
  const tomorrow = addDays(now, 1);
  const offered = [
    ...(now.getHours() < sameDayCutOff
      ? [shipping('today', 'Today', 799, window(now, 16, 18))]
      : []),
    shipping('tomorrow', 'Tomorrow morning', 499, window(tomorrow, 8, 10)),
    shipping('standard', 'Standard delivery', 299, window(addDays(now, 2), 9, 17)),
    ...stores.map((store) => pickUp(store, now)),
  ];
  return offered.filter(({ id }) => !state.closed.has(id));
  function shipping(id: string, title: string, cost: number, when: Window): FulfillmentOption {
    const timeZone = home?.timeZone ?? '';
    return { id, type: 'shipping', title, cost: money(cost, currency), timeZone, ...when };
  }
}

interface Window {
  readonly earliest: string;
  readonly latest: string;
}

const window = (day: Date, from: number, to: number): Window => ({
  earliest: hour(day, from).toISOString(),
  latest: hour(day, to).toISOString(),
});

const hour = (day: Date, hours: number): Date =>
  set(day, { hours, minutes: 0, seconds: 0, milliseconds: 0 });

function pickUp(store: Store, now: Date): FulfillmentOption {
  const ready = addHours(now, 2);
  const inTime = ready.getHours() >= 9 && ready.getHours() < 18;
  const when = inTime ? ready : hour(addDays(now, 1), 9);
  return {
    id: `pickup-${store.id}`,
    type: 'pickup',
    title: `Pick-up at ${store.name}`,
    cost: money(0, currency),
    storeId: store.id,
    timeZone: store.timeZone,
    earliest: when.toISOString(),
    latest: hour(when, 20).toISOString(),
  };
}

const storesIn = (state: ShopState, address: PostalAddress): readonly Store[] =>
  state.seed
    .storesAt(state.openedAt)
    .filter((store) => store.address.addressRegion === address.addressRegion);
