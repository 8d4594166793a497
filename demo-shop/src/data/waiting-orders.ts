import { deliveredOrder, seededCode } from './order-plan.ts';
import type { OrderPlan } from './order-plan.ts';

const carrier = 'Hoosier Parcel';

/** One on its way and arriving today, one of which a part has left, and an old one. Newest first. */
export const waitingOrders = (customer: number): readonly OrderPlan[] => [
  {
    code: seededCode(customer, 2),
    placed: { daysAgo: 2, at: '19:20' },
    delivery: { code: 'standard', daysAgo: 0, from: '08:00', to: '20:00' },
    lines: [
      { sku: 'BLUE-HERON-BREAKFAST-BEANS-2-POUNDS', quantity: 1 },
      { sku: 'MEADOWLARK-OAT-MILK-HALF-GALLON', quantity: 2 },
      { sku: 'STONEMILL-SOURDOUGH-BREAD-LOAF', quantity: 1 },
    ],
    shipments: [
      {
        carrier,
        tracking: 'HP44102281IN',
        shipped: { daysAgo: 1, at: '16:45' },
        expected: { daysAgo: 0, at: '18:00' },
      },
    ],
  },
  {
    code: seededCode(customer, 1),
    placed: { daysAgo: 4, at: '09:05' },
    delivery: { code: 'standard', daysAgo: 2, from: '08:00', to: '20:00' },
    lines: [
      { sku: 'LAMBKIN-SIZE-THREE-DIAPERS-96-PACK', quantity: 1 },
      { sku: 'LAMBKIN-BABY-WIPES-SIX-PACK', quantity: 2 },
      { sku: 'ROVERTON-DRY-DOG-FOOD-40-POUNDS', quantity: 1 },
    ],
    shipments: [
      {
        units: { 'LAMBKIN-SIZE-THREE-DIAPERS-96-PACK': 1, 'LAMBKIN-BABY-WIPES-SIX-PACK': 1 },
        carrier,
        tracking: 'HP44097713IN',
        shipped: { daysAgo: 1, at: '10:20' },
        expected: { daysAgo: -1, at: '17:00' },
      },
    ],
  },
  deliveredOrder(
    seededCode(customer, 0),
    { daysAgo: 23, at: '21:10' },
    [
      { sku: 'BLUE-HERON-BREAKFAST-BEANS-2-POUNDS', quantity: 1 },
      { sku: 'GREENFIELD-GALA-APPLES-3-POUNDS', quantity: 1 },
    ],
    carrier,
  ),
];
