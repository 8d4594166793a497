import { isDeepStrictEqual } from 'node:util';
import { unfinished } from '../../../lambda/purchasing/quote-store.ts';
import type { QuoteStore, StoredQuote } from '../../../lambda/purchasing/quote-store.ts';
import type { ShopperId } from '../../../lambda/shoppers/shopper.ts';

export function createMemoryQuotes(): QuoteStore {
  const latest = new Map<ShopperId, StoredQuote>();
  return {
    find: (shopper) => Promise.resolve(latest.get(shopper)),
    replace(quote, seen) {
      if (!isDeepStrictEqual(latest.get(quote.shopper), seen)) return Promise.resolve(false);
      latest.set(quote.shopper, { quote, state: 'open' });
      return Promise.resolve(true);
    },
    amend(seen, quote) {
      if (!isDeepStrictEqual(latest.get(quote.shopper), seen)) return Promise.resolve(false);
      latest.set(quote.shopper, { ...seen, quote } as StoredQuote);
      return Promise.resolve(true);
    },
    move(quote, from, to) {
      const stored = latest.get(quote.shopper);
      if (stored?.quote.id !== quote.id || !from.includes(stored.state)) {
        return Promise.resolve(false);
      }
      latest.set(quote.shopper, { quote: stored.quote, state: to } as StoredQuote);
      return Promise.resolve(true);
    },
    remove: (shopper) => Promise.resolve(void latest.delete(shopper)),
    listOverdue(before, limit) {
      const overdue = [...latest.values()]
        .filter((one) => unfinished.includes(one.state))
        .filter((one) => new Date(one.quote.expiresAt) < before)
        .sort((a, b) => a.quote.expiresAt.localeCompare(b.quote.expiresAt));
      return Promise.resolve(overdue.slice(0, limit));
    },
  };
}
