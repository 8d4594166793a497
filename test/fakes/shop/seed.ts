import type { FulfillmentOption } from '../../../lambda/commerce/cart.ts';
import type { CustomerId } from '../../../lambda/commerce/id.ts';
import type { PaymentMethod } from '../../../lambda/commerce/payment-method.ts';
import type { PostalAddress, SavedAddress } from '../../../lambda/commerce/postal-address.ts';
import type { Store } from '../../../lambda/commerce/store.ts';
import { coupons } from './data/coupons.ts';
import { customers } from './data/customers.ts';
import { pastOrders } from './data/past-orders.ts';
import { products } from './data/products.ts';
import { storesAt } from './data/stores.ts';

export interface SeedSize {
  readonly sku: string;
  readonly size?: string;
  /** Cents, tax excluded. */
  readonly price: number;
  readonly stock: number;
}

export interface SeedProduct {
  readonly id: string;
  /** With or without its brand. */
  readonly name: string;
  readonly brand?: string;
  readonly aliases?: readonly string[];
  readonly categories: readonly string[];
  readonly tax: 'grocery' | 'general';
  /** From small to large. */
  readonly sizes: readonly SeedSize[];
}

export interface SeedCustomer {
  readonly id: CustomerId;
  readonly addresses: readonly SavedAddress[];
  readonly paymentMethods: readonly PaymentMethod[];
  /** What the bank says when the customer's card is charged. */
  readonly bank: 'charges' | 'declines' | 'wants-approval';
}

export interface SeedShipment {
  /** SKUs with the quantity that left in it. */
  readonly items: Readonly<Record<string, number>>;
  readonly status: 'in_transit' | 'out_for_delivery' | 'delivered';
  readonly trackingNumber: string;
  readonly shipped: Date;
  readonly expected: Date;
  readonly delivered?: Date;
}

export interface SeedOrder {
  /** As it is told; the shop counts for itself where none is given. */
  readonly number?: string;
  readonly customer: CustomerId;
  readonly placed: Date;
  readonly items: Readonly<Record<string, number>>;
  readonly shipments: readonly SeedShipment[];
  /** How it was to be delivered. */
  readonly delivery?: FulfillmentOption;
}

/** A printed code; `minimum` in cents, from which on it counts. */
export interface SeedCoupon {
  readonly code: string;
  readonly percent?: number;
  readonly cents?: number;
  readonly minimum?: number;
  readonly state?: 'expired' | 'used-up';
}

/** What the shop holds when it opens; dates are relative to that moment. */
export interface Seed {
  readonly products: readonly SeedProduct[];
  readonly customers: readonly SeedCustomer[];
  readonly coupons: readonly SeedCoupon[];
  readonly storesAt: (now: Date) => readonly Store[];
  readonly ordersAt: (now: Date) => readonly SeedOrder[];
  /** What is offered for an address, where that is not the shop's usual. */
  readonly deliveriesAt?: (address: PostalAddress, now: Date) => readonly FulfillmentOption[];
}

/** A small Corner Market with the customers of the demo shop. */
export const cornerMarket: Seed = { products, customers, coupons, storesAt, ordersAt: pastOrders };
