import { TZDate } from '@date-fns/tz';
import type { Order } from '@vendure/core';
import { format } from 'date-fns';
import { totalsOf } from '../cart/totals.ts';
import { currencyOf } from '../currency-of.ts';
import { promiseOf } from '../delivery/promise.ts';
import type { StoredCard } from '../payment/stored-card.entity.ts';

type Card = Pick<StoredCard, 'brand' | 'last4'>;

/** Everything of the order that was agreed to by voice, to be looked up later. */
export function receiptText(order: Order, card: Card | undefined): string {
  const price = inMoney(currencyOf(order));
  const items = order.lines.map(
    (line) =>
      `${line.orderPlacedQuantity || line.quantity} x ${line.productVariant.name}: ${price(line.discountedLinePrice)}`,
  );
  const totals = totalsOf(order).map(
    ({ type, amount }) => `${labels[type] ?? type}: ${price(amount)}`,
  );
  return [
    `Hello ${order.customer?.firstName ?? ''},`,
    '',
    `thank you for your order ${order.code} at Corner Market.`,
    '',
    ...items,
    '',
    ...totals,
    '',
    ...deliveryOf(order),
    `Payment: ${card ? `${card.brand} ending ${card.last4}` : 'stored card'}`,
  ].join('\n');
}

const labels: Readonly<Record<string, string>> = {
  subtotal: 'Items',
  discount: 'Discount',
  fulfillment: 'Delivery',
  tax: 'Tax',
  total: 'Total',
};

/** Vendure counts every currency in hundredths. */
const inMoney = (currency: string) => {
  const money = new Intl.NumberFormat('en-US', { style: 'currency', currency });
  return (amount: number): string => money.format(amount / 100);
};

function deliveryOf(order: Order): readonly string[] {
  const promise = promiseOf(order);
  if (!promise) return [];
  const { title, earliest, latest, timeZone } = promise;
  const at = (instant: string, pattern: string) => format(new TZDate(instant, timeZone), pattern);
  const sameDay = at(earliest, 'yyyy-MM-dd') === at(latest, 'yyyy-MM-dd');
  const until = at(latest, sameDay ? 'h:mm a' : 'EEEE, MMMM d, h:mm a');
  return [`${title}: ${at(earliest, 'EEEE, MMMM d, h:mm a')} to ${until}`];
}
