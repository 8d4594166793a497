import type { Schedule } from '../plugin/delivery/schedule.ts';
import { stores } from './stores.ts';

export interface DeliveryData {
  readonly code: string;
  readonly name: string;
  /** In cents, untaxed. */
  readonly cost: number;
  readonly schedule: Schedule;
}

export const deliveries: readonly DeliveryData[] = [
  {
    code: 'standard',
    name: 'Standard delivery',
    cost: 399,
    schedule: { type: 'shipping', daysAhead: 2, from: '08:00', to: '20:00' },
  },
  {
    code: 'tomorrow-morning',
    name: 'Morning delivery',
    cost: 599,
    schedule: { type: 'shipping', daysAhead: 1, from: '08:00', to: '10:00', cutOff: '21:00' },
  },
  {
    code: 'today-afternoon',
    name: 'Same-day delivery',
    cost: 799,
    schedule: { type: 'shipping', daysAhead: 0, from: '16:00', to: '18:00', cutOff: '13:00' },
  },
  ...stores.map((store): DeliveryData => ({
    code: `pick-up-${store.id}`,
    name: `Pick-up at ${store.name}`,
    cost: 0,
    schedule: { type: 'pickup', storeId: store.id, readyInHours: 2 },
  })),
];
