import { toId } from '../../lambda/commerce/id.ts';
import { money } from '../../lambda/commerce/money.ts';
import type { Quote } from '../../lambda/purchasing/quote.ts';
import { toShopperId } from '../../lambda/shoppers/shopper.ts';

/** A quote as somebody heard it at noon: one bag of coffee, delivered tomorrow. */
export function sampleQuote(changes: Partial<Quote> = {}): Quote {
  const usd = (amount: number) => money(amount, 'USD');
  return {
    id: 'quote-1',
    shopper: toShopperId('shopper-1'),
    customer: toId<'customer'>('cm-regular'),
    conversationId: 'conversation-1',
    seller: 'Corner Market',
    cartId: toId<'cart'>('cart-1'),
    cartRevision: 'r1',
    lines: [
      {
        id: toId<'line'>('line-1'),
        variantId: toId<'variant'>('coffee'),
        sku: 'COFFEE',
        name: 'Blue Door coffee, 12 ounces',
        quantity: 1,
        total: usd(1299),
      },
    ],
    totals: [
      { type: 'subtotal', amount: usd(1299) },
      { type: 'fulfillment', amount: usd(499) },
      { type: 'total', amount: usd(1798) },
    ],
    total: usd(1798),
    fulfillment: {
      id: 'standard',
      type: 'shipping',
      title: 'Standard delivery',
      cost: usd(499),
      timeZone: 'America/Chicago',
      earliest: '2026-11-22T14:00:00.000Z',
      latest: '2026-11-22T16:00:00.000Z',
    },
    shipTo: {
      streetAddress: '12 Elm Street',
      addressLocality: 'Springfield',
      addressRegion: 'IL',
      postalCode: '62701',
      addressCountry: 'US',
    },
    paymentMethod: {
      id: toId<'payment-method'>('visa'),
      type: 'card',
      brand: 'Visa',
      last4: '4242',
      isDefault: true,
    },
    wish: { added: [{ variantId: toId<'variant'>('coffee'), quantity: 1, before: 0 }] },
    digest: 'd1',
    createdAt: '2026-11-21T12:00:00.000Z',
    expiresAt: '2026-11-21T12:05:00.000Z',
    ...changes,
  };
}
