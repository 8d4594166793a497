import { addDays, addHours, subDays, subHours } from 'date-fns';
import type { SeedOrder, SeedShipment } from '../seed.ts';
import { regular, waiting } from './customers.ts';

/** A year of the regular's shopping, and what the waiting one waits for. */
export const pastOrders = (now: Date): readonly SeedOrder[] => [
  ...regularYear(now),
  ...waitingFor(now),
];

/** Coffee every third week, milk and eggs in between; the last one came three days ago. */
function regularYear(now: Date): SeedOrder[] {
  return Array.from({ length: 51 }, (_, week) => {
    const placed = subDays(now, 4 + week * 7);
    return delivered(placed, {
      'MILK-2P-HGAL': 1,
      ...(week % 2 === 0 && { 'EGGS-12': 1 }),
      ...(week % 3 === 0 && { 'COF-NL-12': 1 }),
      ...(week % 5 === 1 && { BANANAS: 6 }),
    });
  });
}

function delivered(placed: Date, items: Readonly<Record<string, number>>): SeedOrder {
  const arrived = addDays(placed, 1);
  const shipment: SeedShipment = {
    items,
    status: 'delivered',
    trackingNumber: `CM${placed.getTime().toString(36).toUpperCase()}`,
    shipped: addHours(placed, 6),
    expected: arrived,
    delivered: arrived,
  };
  return { customer: regular, placed, items, shipments: [shipment] };
}

function waitingFor(now: Date): SeedOrder[] {
  const arriving: SeedOrder = {
    customer: waiting,
    placed: subDays(now, 1),
    items: { 'DOG-30': 1, 'TOWELS-8': 1 },
    shipments: [
      {
        items: { 'DOG-30': 1, 'TOWELS-8': 1 },
        status: 'out_for_delivery',
        trackingNumber: 'CM70001234',
        shipped: subHours(now, 18),
        expected: addHours(now, 1),
      },
    ],
  };
  const partlyShipped: SeedOrder = {
    customer: waiting,
    placed: subDays(now, 3),
    items: { FLOWERS: 2, 'COF-HB-12': 2 },
    shipments: [
      {
        items: { 'COF-HB-12': 2, FLOWERS: 1 },
        status: 'in_transit',
        trackingNumber: 'CM70005678',
        shipped: subDays(now, 1),
        expected: addDays(now, 2),
      },
    ],
  };
  return [arriving, partlyShipped];
}
