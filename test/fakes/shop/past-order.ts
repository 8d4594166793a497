import { toId } from '../../../lambda/commerce/id.ts';
import type {
  LineStatus,
  Order,
  OrderLine,
  OrderStatus,
  Shipment,
} from '../../../lambda/commerce/order.ts';
import { priceCart } from './price-cart.ts';
import type { SeedOrder } from './seed.ts';
import type { OpenCart, OpenLine, PlacedOrder, ShelfItem, ShopState } from './shop-state.ts';
import { nextNumber } from './shop-state.ts';

/** An order of the past with what was shipped of it. */
export function toPastOrder(state: ShopState, past: SeedOrder): PlacedOrder {
  const number = nextNumber(state);
  const cart: OpenCart = {
    id: toId<'cart'>(`cart-${number}`),
    coupons: [],
    ...(past.delivery && { option: past.delivery }),
    lines: Object.entries(past.items).map(([sku, quantity]) => ({
      id: toId<'line'>(`line-${number}-${sku}`),
      item: itemOf(state, sku),
      quantity,
    })),
  };
  const shipments = past.shipments.map((one, index): Shipment => ({
    id: `shipment-${number}-${index}`,
    lines: cart.lines
      .filter((line) => one.items[line.item.sku])
      .map((line) => ({ lineId: line.id, quantity: one.items[line.item.sku] ?? 0 })),
    status: one.status,
    carrier: 'Corner Market',
    trackingNumber: one.trackingNumber,
    expectedBy: one.expected.toISOString(),
    shippedAt: one.shipped.toISOString(),
    ...(one.delivered && { deliveredAt: one.delivered.toISOString() }),
  }));
  const order = toOrder(cart, number, past.placed, shipments);
  return {
    customer: past.customer,
    order: { ...order, ...(past.number !== undefined && { number: past.number }) },
  };
}

/** A cart that became an order. */
export function toOrder(
  cart: OpenCart,
  number: number,
  placed: Date,
  shipments: readonly Shipment[],
): Order {
  const { lines, totals, currency, fulfillment } = priceCart(cart);
  return {
    id: toId<'order'>(`order-${number}`),
    number: numberOf(number),
    placedAt: placed.toISOString(),
    status: statusOf(shipments),
    lines: lines.map((line): OrderLine => ({ ...line, status: lineStatus(line, shipments) })),
    totals,
    currency,
    shipments,
    ...(fulfillment && { fulfillment }),
    statusUrl: `https://corner-market.example/orders/${number}`,
  };
}

export const numberOf = (count: number): string => String(1_002_000_000 + count);

function itemOf(state: ShopState, sku: string): ShelfItem {
  const item = state.shelf.get(toId<'variant'>(sku));
  if (!item) throw new Error(`the seed's orders name "${sku}", which is not on the shelf`);
  return item;
}

function statusOf(shipments: readonly Shipment[]): OrderStatus {
  if (shipments.length === 0) return 'OrderProcessing';
  return shipments.every((one) => one.status === 'delivered') ? 'OrderDelivered' : 'OrderInTransit';
}

function lineStatus(
  line: Pick<OpenLine, 'id' | 'quantity'>,
  shipments: readonly Shipment[],
): LineStatus {
  const left = shipments
    .flatMap((one) => one.lines)
    .filter((one) => one.lineId === line.id)
    .reduce((sum, one) => sum + one.quantity, 0);
  if (left === 0) return 'processing';
  return left < line.quantity ? 'partial' : 'fulfilled';
}
