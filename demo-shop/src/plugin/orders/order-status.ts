import type { Fulfillment, Order, OrderLine } from '@vendure/core';
import { promiseOf } from '../delivery/promise.ts';

/** schema.org OrderStatus; nothing while it is a cart. */
export function statusOf(order: Order, shipments: readonly Fulfillment[]): string | null {
  switch (order.state) {
    case 'PaymentAuthorized':
    case 'PaymentSettled':
    case 'Modifying':
      return isReadyForPickUp(order, shipments) ? 'OrderPickupAvailable' : 'OrderProcessing';
    case 'PartiallyShipped':
    case 'Shipped':
    case 'PartiallyDelivered':
      return isReadyForPickUp(order, shipments) ? 'OrderPickupAvailable' : 'OrderInTransit';
    case 'Delivered':
      return 'OrderDelivered';
    case 'Cancelled':
      return 'OrderCancelled';
    case 'ArrangingAdditionalPayment':
      return 'OrderPaymentDue';
    default:
      return null;
  }
}

const isReadyForPickUp = (order: Order, shipments: readonly Fulfillment[]): boolean =>
  promiseOf(order)?.type === 'pickup' && shipments.some((each) => each.state === 'Shipped');

/** Units that have left, by line. */
function leftUnits(line: OrderLine, shipments: readonly Fulfillment[]): number {
  return shipments
    .filter((shipment) => hasLeft(shipment))
    .flatMap((shipment) => shipment.lines)
    .filter((part) => String(part.orderLineId) === String(line.id))
    .reduce((sum, part) => sum + part.quantity, 0);
}

export const hasLeft = (shipment: Fulfillment): boolean =>
  shipment.state === 'Shipped' || shipment.state === 'Delivered';

export function lineStatusOf(line: OrderLine, shipments: readonly Fulfillment[]): string {
  if (line.quantity === 0) return 'removed';
  const left = leftUnits(line, shipments);
  if (left === 0) return 'processing';
  return left < line.quantity ? 'partial' : 'fulfilled';
}

export function toShipment(order: Order, fulfillment: Fulfillment) {
  const { carrier, trackingUrl, shippedAt, expectedBy, deliveredAt } = fulfillment.customFields;
  return {
    id: String(fulfillment.id),
    lines: fulfillment.lines.map(({ orderLineId, quantity }) => ({
      lineId: String(orderLineId),
      quantity,
    })),
    status: shipmentStatus(order, fulfillment),
    carrier,
    trackingNumber: fulfillment.trackingCode || null,
    trackingUrl,
    expectedBy,
    shippedAt,
    deliveredAt,
  };
}

function shipmentStatus(order: Order, { state }: Fulfillment): string {
  switch (state) {
    case 'Shipped':
      return promiseOf(order)?.type === 'pickup' ? 'ready_for_pickup' : 'in_transit';
    case 'Delivered':
      return 'delivered';
    case 'Cancelled':
      return 'canceled';
    default:
      return 'processing';
  }
}
