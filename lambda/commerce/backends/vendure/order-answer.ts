import * as v from 'valibot';
import { toId } from '../../id.ts';
import type { Order, Shipment } from '../../order.ts';
import {
  amount,
  deliveryOption,
  deliveryOptionFields,
  soldVariant,
  toFulfillmentOption,
  toLineItem,
  toTotals,
  total,
} from './cart-answer.ts';
import { withoutNulls } from './without-nulls.ts';

export const orderFields = /* GraphQL */ `
  fragment Placed on Order {
    id
    code
    orderPlacedAt
    currencyCode
    skillStatus
    skillUrl
    skillTotals {
      type
      amount
    }
    lines {
      id
      skillQuantity
      skillTotal
      skillStatus
      productVariant {
        id
        sku
        name
      }
    }
    shipments {
      id
      lines {
        lineId
        quantity
      }
      status
      carrier
      trackingNumber
      trackingUrl
      expectedBy
      shippedAt
      deliveredAt
    }
    deliveryOption {
      ...Delivery
    }
  }
  ${deliveryOptionFields}
`;

const text = v.nullable(v.string());

const shipment = v.object({
  id: v.string(),
  lines: v.array(v.object({ lineId: v.string(), quantity: amount })),
  status: v.picklist([
    'processing',
    'shipped',
    'in_transit',
    'out_for_delivery',
    'delivered',
    'ready_for_pickup',
    'canceled',
  ]),
  carrier: text,
  trackingNumber: text,
  trackingUrl: text,
  expectedBy: text,
  shippedAt: text,
  deliveredAt: text,
});

export const orderAnswer = v.object({
  id: v.string(),
  code: v.pipe(v.string(), v.regex(/\d{4}$/)),
  orderPlacedAt: v.string(),
  currencyCode: v.string(),
  skillStatus: v.picklist([
    'OrderPaymentDue',
    'OrderProcessing',
    'OrderPickupAvailable',
    'OrderInTransit',
    'OrderDelivered',
    'OrderCancelled',
    'OrderReturned',
    'OrderProblem',
  ]),
  skillUrl: v.string(),
  skillTotals: v.array(total),
  lines: v.array(
    v.object({
      id: v.string(),
      skillQuantity: amount,
      skillTotal: amount,
      skillStatus: v.picklist(['processing', 'partial', 'fulfilled', 'removed']),
      productVariant: soldVariant,
    }),
  ),
  shipments: v.array(shipment),
  deliveryOption: v.nullable(deliveryOption),
});

export function toOrder(answer: v.InferOutput<typeof orderAnswer>): Order {
  const { currencyCode: currency } = answer;
  return {
    id: toId<'order'>(answer.id),
    number: answer.code,
    placedAt: answer.orderPlacedAt,
    status: answer.skillStatus,
    lines: answer.lines.map((line) => ({
      ...toLineItem(line, currency),
      quantity: line.skillQuantity,
      status: line.skillStatus,
    })),
    totals: toTotals(answer.skillTotals, currency),
    currency,
    shipments: answer.shipments.map(toShipment),
    ...(answer.deliveryOption && { fulfillment: toFulfillmentOption(answer.deliveryOption) }),
    statusUrl: answer.skillUrl,
  };
}

const toShipment = (answer: v.InferOutput<typeof shipment>): Shipment => ({
  ...withoutNulls(answer),
  lines: answer.lines.map(({ lineId, quantity }) => ({ lineId: toId<'line'>(lineId), quantity })),
});
