import { createHash } from 'node:crypto';
import type { Cart } from '../commerce/cart.ts';
import { totalOf } from '../commerce/cart.ts';
import type { PaymentMethod } from '../commerce/payment-method.ts';
import type { Quote } from './quote.ts';

/** What is read out, and nothing else: the shop's side of a quote at one moment. */
export type Offer = Pick<
  Quote,
  'seller' | 'cartId' | 'lines' | 'totals' | 'total' | 'fulfillment' | 'shipTo' | 'paymentMethod'
>;

/** `undefined` while no delivery is chosen: such a cart is no offer yet. */
export function toOffer(
  seller: string,
  cart: Cart,
  paymentMethod: PaymentMethod,
): Offer | undefined {
  const { fulfillment, shipTo } = cart;
  if (!fulfillment) return undefined;
  return {
    seller,
    cartId: cart.id,
    lines: cart.lines,
    totals: cart.totals,
    total: totalOf(cart.totals, 'total'),
    fulfillment,
    ...(shipTo && { shipTo }),
    paymentMethod,
  };
}

/**
 * SHA-256 (hex) over canonical JSON. The cart's revision is left out on purpose: a shop may count it up for reasons
 * that nobody hears of. It guards the moment between this check and the charge instead.
 */
export function digestOf(offer: Offer): string {
  const { id, type, brand, last4 } = offer.paymentMethod;
  const heard = {
    seller: offer.seller,
    cartId: offer.cartId,
    lines: offer.lines
      .map(({ variantId, name, quantity, total }) => ({ variantId, name, quantity, total }))
      .sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1)),
    totals: offer.totals,
    total: offer.total,
    fulfillment: offer.fulfillment,
    shipTo: offer.shipTo,
    paymentMethod: { id, type, brand, last4 },
  };
  return createHash('sha256').update(canonical(heard)).digest('hex');
}

/** Keys in order, absent ones left out: the same facts are the same text, whoever wrote them down. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`);
  return `{${entries.join(',')}}`;
}
