import type { StoredCard } from '../plugin/payment/stored-card.entity.ts';
import { deliveredOrder, seededCode } from './order-plan.ts';
import type { OrderPlan } from './order-plan.ts';
import { favouriteCoffee, regularOrders } from './regular-orders.ts';
import { waitingOrders } from './waiting-orders.ts';

type Card = Pick<StoredCard, 'brand' | 'last4' | 'behaviour'>;

export interface CustomerData {
  /** The persona's name; the customer's publicId is "cm-" and this. */
  readonly persona: string;
  readonly firstName: string;
  readonly lastName: string;
  /** The first is the default. */
  readonly addresses: readonly {
    /** What the customer calls it. */
    readonly label?: string;
    readonly streetLine1: string;
    readonly city: string;
    readonly province: 'IL' | 'IN';
    readonly postalCode: string;
  }[];
  readonly card: Card;
  /** Besides the default one. */
  readonly otherCards?: readonly Card[];
  readonly orders: readonly OrderPlan[];
}

const chicago = (streetLine1: string) =>
  ({ streetLine1, city: 'Chicago', province: 'IL', postalCode: '60625' }) as const;
const oakPark = (streetLine1: string) =>
  ({ streetLine1, city: 'Oak Park', province: 'IL', postalCode: '60302' }) as const;
const indianapolis = (streetLine1: string) =>
  ({ streetLine1, city: 'Indianapolis', province: 'IN', postalCode: '46203' }) as const;

const oneOrder = (customer: number): readonly OrderPlan[] => [
  deliveredOrder(
    seededCode(customer, 0),
    { daysAgo: 12, at: '17:25' },
    [
      { sku: favouriteCoffee, quantity: 1 },
      { sku: 'PRAIRIE-TWO-PERCENT-MILK-GALLON', quantity: 1 },
    ],
    'Lake City Couriers',
  ),
];

export const customers: readonly CustomerData[] = [
  {
    persona: 'regular',
    firstName: 'Riley',
    lastName: 'Novak',
    addresses: [chicago('2217 West Giddings Street')],
    card: { brand: 'Visa', last4: '4242', behaviour: 'charges' },
    orders: regularOrders(1),
  },
  {
    persona: 'newcomer',
    firstName: 'Noor',
    lastName: 'Haddad',
    addresses: [oakPark('318 Home Avenue')],
    card: { brand: 'Mastercard', last4: '5454', behaviour: 'charges' },
    orders: [],
  },
  {
    persona: 'waiting',
    firstName: 'Wes',
    lastName: 'Palmer',
    addresses: [indianapolis('1120 Prospect Street')],
    card: { brand: 'Visa', last4: '1881', behaviour: 'charges' },
    orders: waitingOrders(3),
  },
  {
    persona: 'declined',
    firstName: 'Dana',
    lastName: 'Cole',
    addresses: [chicago('4935 North Oakley Avenue')],
    card: { brand: 'Visa', last4: '0002', behaviour: 'declines' },
    orders: oneOrder(4),
  },
  {
    persona: 'bank-approval',
    firstName: 'Blake',
    lastName: 'Moreau',
    addresses: [oakPark('640 Clarence Avenue')],
    card: { brand: 'Visa', last4: '3220', behaviour: 'wants-approval' },
    orders: oneOrder(5),
  },
  {
    persona: 'two-addresses',
    firstName: 'Toni',
    lastName: 'Alvarez',
    addresses: [
      { ...chicago('4512 North Lincoln Avenue'), label: 'home' },
      { ...indianapolis('902 Shelby Street'), label: 'the office' },
    ],
    card: { brand: 'American Express', last4: '0005', behaviour: 'charges' },
    otherCards: [{ brand: 'Mastercard', last4: '5100', behaviour: 'charges' }],
    orders: oneOrder(6),
  },
  {
    persona: 'coded',
    firstName: 'Corinne',
    lastName: 'Baker',
    addresses: [chicago('4728 North Rockwell Street')],
    card: { brand: 'Visa', last4: '7731', behaviour: 'charges' },
    orders: oneOrder(7),
  },
  {
    persona: 'over-limit',
    firstName: 'Otis',
    lastName: 'Lindqvist',
    addresses: [oakPark('215 South Grove Avenue')],
    card: { brand: 'Mastercard', last4: '8210', behaviour: 'charges' },
    orders: oneOrder(8),
  },
  {
    persona: 'unlinked',
    firstName: 'Uma',
    lastName: 'Sandoval',
    addresses: [chicago('2541 West Leland Avenue')],
    card: { brand: 'Visa', last4: '6604', behaviour: 'charges' },
    orders: oneOrder(9),
  },
  {
    persona: 'expired-token',
    firstName: 'Ezra',
    lastName: 'Whitfield',
    addresses: [oakPark('733 Gunderson Avenue')],
    card: { brand: 'Mastercard', last4: '5189', behaviour: 'charges' },
    orders: oneOrder(10),
  },
];
