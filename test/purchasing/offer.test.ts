import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { attemptKey } from '../../lambda/purchasing/attempt-key.ts';
import { digestOf } from '../../lambda/purchasing/offer.ts';
import { changesBetween } from '../../lambda/purchasing/quote-changes.ts';
import type { Quote } from '../../lambda/purchasing/quote.ts';
import { toId } from '../../lambda/commerce/id.ts';
import { toShopperId } from '../../lambda/shoppers/shopper.ts';
import { sampleQuote } from './sample-quote.ts';

const quote = sampleQuote();
const home = quote.shipTo;
if (!home) throw new Error('the sample has an address');
const [line] = quote.lines;
if (!line) throw new Error('the sample has a line');
const usd = (amount: number) => ({ amount, currency: 'USD' });

const differences: readonly [string, Partial<Quote>][] = [
  ['the seller', { seller: 'Somebody Else' }],
  ['the cart', { cartId: toId<'cart'>('cart-2') }],
  ['a quantity', { lines: [{ ...line, quantity: 2 }] }],
  ['the price of a line', { lines: [{ ...line, total: usd(1298) }] }],
  ['a name', { lines: [{ ...line, name: 'Blue Door coffee, decaf' }] }],
  ['a line more', { lines: [line, { ...line, variantId: toId<'variant'>('eggs') }] }],
  ['the total', { total: usd(1799) }],
  ['the currency', { total: { amount: 1798, currency: 'CAD' } }],
  ['one of the totals', { totals: [{ type: 'tax', amount: usd(1) }] }],
  ['the delivery', { fulfillment: { ...quote.fulfillment, id: 'express' } }],
  ['what the delivery costs', { fulfillment: { ...quote.fulfillment, cost: usd(599) } }],
  [
    'the end of the window',
    { fulfillment: { ...quote.fulfillment, latest: '2026-11-22T20:00:00.000Z' } },
  ],
  ['bringing into picking up', { fulfillment: { ...quote.fulfillment, type: 'pickup' } }],
  ['the store', { fulfillment: { ...quote.fulfillment, storeId: toId<'store'>('downtown') } }],
  ['a discount', { totals: [...quote.totals, { type: 'discount', amount: usd(-500) }] }],
  ['the town', { shipTo: { ...home, addressLocality: 'Shelbyville' } }],
  ['the state', { shipTo: { ...home, addressRegion: 'IN' } }],
  ['the postal code', { shipTo: { ...home, postalCode: '62702' } }],
  ['who it is for', { shipTo: { ...home, name: 'Somebody Else' } }],
  ['the end of the card', { paymentMethod: { ...quote.paymentMethod, last4: '5100' } }],
  ['the brand of the card', { paymentMethod: { ...quote.paymentMethod, brand: 'Mastercard' } }],
  ['the day', { fulfillment: { ...quote.fulfillment, earliest: '2026-11-23T14:00:00.000Z' } }],
  [
    'the street',
    {
      shipTo: {
        streetAddress: '1 Oak Street',
        addressLocality: 'Springfield',
        addressCountry: 'US',
      },
    },
  ],
  ['the card', { paymentMethod: { ...quote.paymentMethod, id: toId<'payment-method'>('other') } }],
];

describe('the digest of an offer', () => {
  test('is the SHA-256 of what was read out', () => {
    expect(digestOf(quote)).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each(differences)('differs when %s does', (_, change) => {
    expect(digestOf({ ...quote, ...change })).not.toBe(digestOf(quote));
  });

  test('does not depend on what nobody hears', () => {
    const unheard: Partial<Quote> = {
      id: 'quote-2',
      cartRevision: 'r2',
      lines: [{ ...line, id: toId<'line'>('line-2') }],
      paymentMethod: { ...quote.paymentMethod, isDefault: false },
    };
    expect(digestOf({ ...quote, ...unheard })).toBe(digestOf(quote));
  });

  test('does not depend on the order of lines or of fields', () => {
    const other = { ...line, variantId: toId<'variant'>('eggs') };
    const shuffled = Object.fromEntries(Object.entries(line).reverse()) as unknown as typeof line;
    expect(digestOf({ ...quote, lines: [other, shuffled] })).toBe(
      digestOf({ ...quote, lines: [line, other] }),
    );
  });
});

describe('what changed between two offers', () => {
  test('is a quantity, by name, and the total when it moved along', () => {
    const now = { ...quote, lines: [{ ...line, quantity: 2 }], total: usd(3000) };
    expect(changesBetween(quote, now)).toEqual([
      { kind: 'line', name: line.name, before: 1, now: 2 },
      { kind: 'total', before: quote.total, now: usd(3000) },
    ]);
  });

  test('is a line that is gone, or new', () => {
    const eggs = { ...line, variantId: toId<'variant'>('eggs'), name: 'a dozen eggs' };
    expect(changesBetween(quote, { ...quote, lines: [eggs] })).toEqual([
      { kind: 'line', name: line.name, before: 1, now: 0 },
      { kind: 'line', name: 'a dozen eggs', before: 0, now: 1 },
    ]);
  });

  test('is the delivery and the payment', () => {
    const now = {
      ...quote,
      fulfillment: { ...quote.fulfillment, latest: '2026-11-24T00:00:00.000Z' },
      paymentMethod: { ...quote.paymentMethod, id: toId<'payment-method'>('other') },
    };
    expect(changesBetween(quote, now)).toEqual([{ kind: 'delivery' }, { kind: 'payment' }]);
  });

  test.each(differences)('is never nothing when %s differs', (_, change) => {
    expect(changesBetween(quote, { ...quote, ...change })).not.toEqual([]);
  });
});

describe('the key of an attempt', () => {
  test('is the same for the same quote, and another for any other', () => {
    const facts = fc.record({ shopper: fc.string(), cart: fc.string(), id: fc.string() });
    const keyOf = ({ shopper, cart, id }: { shopper: string; cart: string; id: string }) =>
      attemptKey({ shopper: toShopperId(shopper), cartId: toId<'cart'>(cart), id });
    fc.assert(
      fc.property(facts, facts, (a, b) => {
        const same = a.shopper === b.shopper && a.cart === b.cart && a.id === b.id;
        expect(keyOf(a) === keyOf(b)).toBe(same);
        expect(keyOf({ ...a })).toBe(keyOf(a));
      }),
    );
  });
});
