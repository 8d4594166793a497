import { createHash } from 'node:crypto';
import type { Quote } from './quote.ts';

/**
 * The idempotency key under which a quote is placed: the same for every retry from every machine,
 * and another one for another quote.
 */
export function attemptKey(quote: Pick<Quote, 'shopper' | 'cartId' | 'id'>): string {
  const source = JSON.stringify([quote.shopper, quote.cartId, quote.id]);
  return createHash('sha256').update(source).digest('hex');
}
