import type { Order, OrderLine, Shipment } from '../../commerce/order.ts';

/** An order as if it held those lines alone: what has been sent of them, and what not. `packing`: nothing of them has left, though others have. */
export function partOf(
  order: Order,
  lines: readonly OrderLine[],
): { readonly order: Order; readonly packing: boolean } {
  if (lines.length === 0) return { order, packing: false };
  const ids = new Set<string>(lines.map(({ id }) => id));
  const shipments = order.shipments.filter((shipment) =>
    shipment.lines.some(({ lineId }) => ids.has(lineId)),
  );
  const packing = order.shipments.some(hasLeft) && !shipments.some(hasLeft);
  const arrived = order.status === 'OrderInTransit' && isAllThere(lines, shipments);
  const status = arrived ? 'OrderDelivered' : order.status;
  return { order: { ...order, lines, shipments, status }, packing };
}

const isAllThere = (lines: readonly OrderLine[], shipments: readonly Shipment[]): boolean =>
  lines.every(({ status }) => status === 'fulfilled') &&
  shipments.length > 0 &&
  shipments.every(({ status }) => status === 'delivered');

const hasLeft = ({ status }: Shipment): boolean => status !== 'processing' && status !== 'canceled';
