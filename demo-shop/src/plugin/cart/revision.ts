import { createHash } from 'node:crypto';
import type { Order, OrderLine } from '@vendure/core';
import { promiseOf } from '../delivery/promise.ts';
import { totalsOf } from './totals.ts';

/** Over everything that is read out before a purchase, so that it changes when any of it does. */
export function revisionOf(order: Order): string {
  const promise = promiseOf(order);
  const content = {
    order: order.id,
    lines: inOrder(order.lines).map((line) => [
      String(line.id),
      String(line.productVariantId),
      line.quantity,
      line.listPrice,
      line.discountedLinePrice,
    ]),
    delivery: order.shippingLines.map((line) => String(line.shippingMethodId)),
    window: promise && [promise.methodId, promise.earliest, promise.latest],
    address: addressOf(order),
    coupons: order.couponCodes,
    totals: totalsOf(order),
    currency: order.currencyCode,
  };
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22);
}

function addressOf({ shippingAddress }: Order): readonly unknown[] {
  const { fullName, streetLine1, streetLine2, city, province, postalCode, countryCode } =
    shippingAddress;
  return [fullName, streetLine1, streetLine2, city, province, postalCode, countryCode];
}

/** As things were put in: Vendure sorts by time, and two of one second come in any order. */
export const inOrder = (lines: readonly OrderLine[]): OrderLine[] =>
  lines.toSorted((one, other) => Number(one.id) - Number(other.id));
