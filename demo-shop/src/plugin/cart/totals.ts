import type { Order } from '@vendure/core';

/** Subtotal before order-wide discounts; the parts add up to the total to the cent. */
export function totalsOf(order: Order): readonly { type: string; amount: number }[] {
  const subtotal = order.lines.reduce((sum, line) => sum + line.discountedLinePrice, 0);
  const parts = [
    { type: 'discount', amount: order.subTotal - subtotal },
    { type: 'fulfillment', amount: order.shipping },
    { type: 'tax', amount: order.totalWithTax - order.total },
  ];
  const delivered = order.shippingLines.length > 0;
  return [
    { type: 'subtotal', amount: subtotal },
    ...parts.filter(({ type, amount }) => amount !== 0 || (type === 'fulfillment' && delivered)),
    { type: 'total', amount: order.totalWithTax },
  ];
}
