import { describe, expect, test } from '@jest/globals';
import { unfinished } from '../../lambda/purchasing/quote-store.ts';
import type { QuoteState, QuoteStore } from '../../lambda/purchasing/quote-store.ts';
import type { Quote } from '../../lambda/purchasing/quote.ts';
import { toShopperId } from '../../lambda/shoppers/shopper.ts';
import { sampleQuote } from '../purchasing/sample-quote.ts';

const all: readonly QuoteState[] = [
  ...unfinished,
  ...(['untold', 'closed', 'withdrawn', 'expired'] as const),
];

/** What every store of quotes owes; `open` gives an empty one each time or one whose shoppers are others'. */
export function quoteStoreContract(name: string, open: () => QuoteStore): void {
  describe(`quotes in ${name}`, () => {
    let people = 0;
    const somebody = (): Quote =>
      sampleQuote({ shopper: toShopperId(`quotes-${String((people += 1))}`) });

    test('knows nothing of a shopper without a quote', async () => {
      expect(await open().find(toShopperId('nobody'))).toBeUndefined();
    });

    test('gives back the whole quote, open', async () => {
      const [quotes, quote] = [open(), somebody()];
      expect(await quotes.replace(quote)).toBe(true);
      expect(await quotes.find(quote.shopper)).toEqual({ quote, state: 'open' });
    });

    test('keeps the latest only', async () => {
      const [quotes, quote] = [open(), somebody()];
      await quotes.replace(quote);
      await quotes.replace({ ...quote, id: 'quote-2' }, { quote, state: 'open' });
      expect((await quotes.find(quote.shopper))?.quote.id).toBe('quote-2');
    });

    test.each(all)('does not replace one that is %s and was not seen', async (state) => {
      const [quotes, quote] = [open(), somebody()];
      await quotes.replace(quote);
      await quotes.move(quote, ['open'], state);
      expect(await quotes.replace({ ...quote, id: 'quote-2' })).toBe(false);
      expect(await quotes.find(quote.shopper)).toEqual({ quote, state });
    });

    test('does not replace one that is no more as it was seen', async () => {
      const [quotes, quote] = [open(), somebody()];
      const next = { ...quote, id: 'quote-2' };
      const seen = { quote, state: 'open' } as const;
      expect(await quotes.replace(next, seen)).toBe(false);
      await quotes.replace(quote);
      expect(
        await quotes.replace(next, { ...seen, quote: { ...quote, wish: { added: [] } } }),
      ).toBe(false);
      await quotes.move(quote, ['open'], 'withdrawn');
      expect(await quotes.replace(next, seen)).toBe(false);
      expect(await quotes.find(quote.shopper)).toEqual({ quote, state: 'withdrawn' });
    });

    test.each(all)('replaces one that is %s when it was seen so', async (state) => {
      const [quotes, quote] = [open(), somebody()];
      await quotes.replace(quote);
      await quotes.move(quote, ['open'], state);
      const next = { ...quote, id: 'quote-2' };
      expect(await quotes.replace(next, { quote, state })).toBe(true);
      expect(await quotes.find(quote.shopper)).toEqual({ quote: next, state: 'open' });
    });

    test('gives back a wish that was begun and is not read out yet', async () => {
      const quotes = open();
      const { id, shopper, customer, conversationId, wish, createdAt, expiresAt } = somebody();
      const begun = { id, shopper, customer, conversationId, wish, createdAt, expiresAt };
      expect(await quotes.replace(begun)).toBe(true);
      expect(await quotes.find(shopper)).toEqual({ quote: begun, state: 'open' });
    });

    test('writes down what has become of a wish, unless it is no more as it was seen', async () => {
      const [quotes, quote] = [open(), somebody()];
      const grown = { ...quote, wish: { added: [] } };
      const seen = { quote, state: 'open' } as const;
      expect(await quotes.amend(seen, grown)).toBe(false);
      await quotes.replace(quote);
      expect(await quotes.amend({ ...seen, state: 'approving' }, grown)).toBe(false);
      const other = { ...quote, conversationId: 'conversation-2' };
      expect(await quotes.amend({ ...seen, quote: grown }, other)).toBe(false);
      expect(await quotes.find(quote.shopper)).toEqual(seen);
      expect(await quotes.amend(seen, grown)).toBe(true);
      expect(await quotes.find(quote.shopper)).toEqual({ quote: grown, state: 'open' });
    });

    test('lets one of two who saw the same write down theirs', async () => {
      const [quotes, quote] = [open(), somebody()];
      await quotes.replace(quote);
      const seen = { quote, state: 'open' } as const;
      const writes = await Promise.all([
        quotes.amend(seen, { ...quote, wish: { added: [] } }),
        quotes.replace({ ...quote, id: 'quote-2' }, seen),
      ]);
      expect(writes.filter(Boolean)).toHaveLength(1);
    });

    test('moves only from the states named', async () => {
      const [quotes, quote] = [open(), somebody()];
      await quotes.replace(quote);
      expect(await quotes.move(quote, ['approving', 'expiring'], 'closed')).toBe(false);
      expect(await quotes.move(quote, ['approving', 'open'], 'withdrawing')).toBe(true);
      expect((await quotes.find(quote.shopper))?.state).toBe('withdrawing');
    });

    test('moves nothing when the quote is no longer the latest, or never was', async () => {
      const [quotes, quote] = [open(), somebody()];
      expect(await quotes.move(quote, all, 'approving')).toBe(false);
      await quotes.replace(quote);
      await quotes.replace({ ...quote, id: 'quote-2' }, { quote, state: 'open' });
      expect(await quotes.move(quote, all, 'approving')).toBe(false);
      expect((await quotes.find(quote.shopper))?.state).toBe('open');
    });

    test('lets one of two movers win', async () => {
      const [quotes, quote] = [open(), somebody()];
      await quotes.replace(quote);
      const moves = await Promise.all([
        quotes.move(quote, ['open'], 'approving'),
        quotes.move(quote, ['open'], 'withdrawing'),
      ]);
      expect(moves.filter(Boolean)).toHaveLength(1);
    });

    test('lists what is unfinished and overdue, the longest overdue first', async () => {
      const quotes = open();
      const expiries = ['2001-01-03', '2001-01-01', '2001-01-02', '2001-01-09'];
      const made = expiries.map((day) => ({ ...somebody(), expiresAt: `${day}T00:00:00.000Z` }));
      for (const quote of made) await quotes.replace(quote);
      const listed = async (limit: number): Promise<(string | undefined)[]> =>
        (await quotes.listOverdue(new Date('2001-01-05'), limit)).map((one) => one.quote.expiresAt);
      expect(await listed(10)).toEqual([
        '2001-01-01T00:00:00.000Z',
        '2001-01-02T00:00:00.000Z',
        '2001-01-03T00:00:00.000Z',
      ]);
      expect(await listed(2)).toHaveLength(2);
      for (const quote of made) await quotes.move(quote, ['open'], 'closed');
      expect(await listed(10)).toEqual([]);
    });

    test.each(all)('lists an overdue quote that is %s only if unfinished', async (state) => {
      const quotes = open();
      const quote = { ...somebody(), expiresAt: '1999-01-01T00:00:00.000Z' };
      await quotes.replace(quote);
      await quotes.move(quote, ['open'], state);
      const overdue = await quotes.listOverdue(new Date('2000-01-01'), 10);
      await quotes.move(quote, all, 'closed');
      expect(overdue).toEqual(unfinished.includes(state) ? [{ quote, state }] : []);
    });

    test('forgets a quote in whatever state it is', async () => {
      const quotes = open();
      const quote = somebody();
      await quotes.replace(quote);
      await quotes.move(quote, ['open'], 'untold');
      await quotes.remove(quote.shopper);
      await quotes.remove(quote.shopper);
      expect(await quotes.find(quote.shopper)).toBeUndefined();
    });
  });
}
