import type { FulfillmentOption, LineItem, Total } from './cart.ts';
import type { LineId, OrderId } from './id.ts';

/** schema.org OrderStatus. */
export type OrderStatus =
  | 'OrderPaymentDue'
  | 'OrderProcessing'
  | 'OrderPickupAvailable'
  | 'OrderInTransit'
  | 'OrderDelivered'
  | 'OrderCancelled'
  | 'OrderReturned'
  | 'OrderProblem';

/** Universal Commerce Protocol line statuses; `partial`: some units of the line have left. */
export type LineStatus = 'processing' | 'partial' | 'fulfilled' | 'removed';

/** Universal Commerce Protocol fulfilment events, those that shops report. */
export type ShipmentStatus =
  | 'processing'
  | 'shipped'
  | 'in_transit'
  | 'out_for_delivery'
  | 'delivered'
  | 'ready_for_pickup'
  | 'canceled';

export interface Shipment {
  readonly id: string;
  readonly lines: readonly { readonly lineId: LineId; readonly quantity: number }[];
  readonly status: ShipmentStatus;
  readonly carrier?: string;
  readonly trackingNumber?: string;
  readonly trackingUrl?: string;
  /** RFC 3339. */
  readonly expectedBy?: string;
  readonly shippedAt?: string;
  readonly deliveredAt?: string;
}

export interface OrderLine extends LineItem {
  readonly status: LineStatus;
}

export interface Order {
  readonly id: OrderId;
  /** As the shopper knows it; its last four characters are digits and can be said. */
  readonly number: string;
  /** RFC 3339. */
  readonly placedAt: string;
  readonly status: OrderStatus;
  readonly lines: readonly OrderLine[];
  readonly totals: readonly Total[];
  readonly currency: string;
  readonly shipments: readonly Shipment[];
  readonly fulfillment?: FulfillmentOption;
  /** A page of the shop about this order. */
  readonly statusUrl?: string;
}

/** The part of an order number that is said aloud, so that nobody listening learns the whole. */
export const lastFour = (order: Pick<Order, 'number'>): string => order.number.slice(-4);
