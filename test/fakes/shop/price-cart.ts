import { createHash } from 'node:crypto';
import type { Cart, LineItem, Total } from '../../../lambda/commerce/cart.ts';
import type { CartId } from '../../../lambda/commerce/id.ts';
import { money } from '../../../lambda/commerce/money.ts';
import { discountOf } from './coupons.ts';
import type { OpenCart, OpenLine } from './shop-state.ts';
import { currency } from './shop-state.ts';

/** Parts per ten thousand, by state and tax category; where nobody said where to, Illinois counts. */
const taxRates: Readonly<Record<string, { grocery: number; general: number }>> = {
  IL: { grocery: 100, general: 1025 },
  IN: { grocery: 0, general: 700 },
};

/** The cart with its totals, as a shopper is shown it. */
export function priceCart(cart: OpenCart): Cart {
  const lines = cart.lines.map((line) => toLineItem(cart, line));
  const totals = totalsOf(cart, lines);
  const shown = {
    id: cart.id,
    lines,
    totals,
    currency,
    couponCodes: cart.coupons.map(({ code }) => code),
    ...(cart.option && { fulfillment: cart.option }),
    ...(cart.shipTo && { shipTo: cart.shipTo }),
    continueUrl: `https://corner-market.example/cart/${cart.id}`,
  };
  const digest = createHash('sha256').update(JSON.stringify(shown)).digest('hex');
  return { ...shown, revision: `${cart.id}.${digest}` };
}

/** A revision names its cart, so that one who asks again need not know more. */
export const isRevisionOf = (cart: CartId, revision: string): boolean =>
  revision.startsWith(`${cart}.`);

const unitPrice = (cart: OpenCart, { item }: OpenLine): number =>
  cart.frozen?.get(item.id) ?? item.price;

function toLineItem(cart: OpenCart, line: OpenLine): LineItem {
  return {
    id: line.id,
    variantId: line.item.id,
    sku: line.item.sku,
    name: line.item.name,
    quantity: line.quantity,
    total: money(unitPrice(cart, line) * line.quantity, currency),
  };
}

function totalsOf(cart: OpenCart, lines: readonly LineItem[]): readonly Total[] {
  const subtotal = lines.reduce((sum, line) => sum + line.total.amount, 0);
  const discount = discountOf(cart.coupons, subtotal);
  const delivery = cart.option?.cost.amount;
  const rates = taxRates[cart.shipTo?.addressRegion ?? 'IL'] ?? { grocery: 0, general: 0 };
  const tax = cart.lines.reduce(
    (sum, line) =>
      sum + Math.round((unitPrice(cart, line) * line.quantity * rates[line.item.tax]) / 10_000),
    0,
  );
  const total = subtotal - discount + (delivery ?? 0) + tax;
  return [
    { type: 'subtotal', amount: money(subtotal, currency) },
    ...(discount > 0 ? [amount('discount', -discount)] : []),
    ...(delivery === undefined ? [] : [amount('fulfillment', delivery)]),
    ...(tax > 0 ? [amount('tax', tax)] : []),
    amount('total', total),
  ];
}

const amount = (type: Total['type'], cents: number): Total => ({
  type,
  amount: money(cents, currency),
});
