import { describe, expect, test } from '@jest/globals';
import { toId } from '../../lambda/commerce/id.ts';
import type { Order } from '../../lambda/commerce/order.ts';
import type { Ledger, Progress } from '../../lambda/purchasing/ledger.ts';
import type { Quote } from '../../lambda/purchasing/quote.ts';
import { toShopperId } from '../../lambda/shoppers/shopper.ts';
import { sampleQuote } from '../purchasing/sample-quote.ts';

const noon = new Date('2026-11-21T12:00:00.000Z');
const placing: Progress = { kind: 'placing', cartRevision: 'r1' };

const order: Order = {
  id: toId<'order'>('order-1'),
  number: '2026110042',
  placedAt: noon.toISOString(),
  status: 'OrderProcessing',
  lines: [],
  totals: [],
  currency: 'USD',
  shipments: [],
};

const ends: readonly Progress[] = [
  { kind: 'placed', order },
  { kind: 'placed', order, receipt: { kind: 'due', since: noon.toISOString() } },
  { kind: 'placed', order, receipt: { kind: 'sent' } },
  { kind: 'declined', url: 'https://shop.example/cart' },
  { kind: 'void' },
  { kind: 'unknown' },
];

/** What every ledger owes. */
export function ledgerContract(name: string, open: () => Ledger): void {
  describe(`the ledger in ${name}`, () => {
    let people = 0;
    const somebody = (): Quote =>
      sampleQuote({ shopper: toShopperId(`ledger-${String((people += 1))}`) });

    test('knows nothing of a quote that got no yes', async () => {
      expect(await open().find(toShopperId('nobody'), 'quote-1')).toBeUndefined();
    });

    test('gives back the attempt with its whole quote', async () => {
      const [ledger, quote] = [open(), somebody()];
      expect(await ledger.claim(quote, noon, noon)).toBe(true);
      expect(await ledger.find(quote.shopper, quote.id)).toEqual({
        quote,
        claimedAt: noon.toISOString(),
        progress: { kind: 'claimed' },
      });
    });

    test('lets one of many yeses claim a quote', async () => {
      const [ledger, quote] = [open(), somebody()];
      const claims = await Promise.all(
        Array.from({ length: 10 }, () => ledger.claim(quote, noon, noon)),
      );
      expect(claims.filter(Boolean)).toHaveLength(1);
    });

    test('claims a second quote of the same shopper apart from the first', async () => {
      const [ledger, quote] = [open(), somebody()];
      await ledger.claim(quote, noon, noon);
      await ledger.move(quote, ['claimed'], placing, noon);
      expect(await ledger.claim({ ...quote, id: 'quote-2' }, noon, noon)).toBe(true);
      expect((await ledger.find(quote.shopper, quote.id))?.progress).toEqual(placing);
    });

    test('keeps an attempt that went on when the yes comes again', async () => {
      const [ledger, quote] = [open(), somebody()];
      await ledger.claim(quote, noon, noon);
      await ledger.move(quote, ['claimed'], placing, noon);
      expect(await ledger.claim(quote, noon, noon)).toBe(false);
      expect((await ledger.find(quote.shopper, quote.id))?.progress).toEqual(placing);
    });

    test('moves only from the states named', async () => {
      const [ledger, quote] = [open(), somebody()];
      expect(await ledger.move(quote, ['claimed'], placing, noon)).toBe(false);
      await ledger.claim(quote, noon, noon);
      expect(await ledger.move(quote, ['placing'], { kind: 'void' }, noon)).toBe(false);
      expect(await ledger.move(quote, ['placing', 'claimed'], placing, noon)).toBe(true);
      expect(await ledger.move(quote, ['claimed'], { kind: 'void' }, noon)).toBe(false);
    });

    test('lets one of two movers win', async () => {
      const [ledger, quote] = [open(), somebody()];
      await ledger.claim(quote, noon, noon);
      const moves = await Promise.all([
        ledger.move(quote, ['claimed'], placing, noon),
        ledger.move(quote, ['claimed'], { kind: 'void' }, noon),
      ]);
      expect(moves.filter(Boolean)).toHaveLength(1);
    });

    test.each(ends)('remembers how it ended: $kind', async (end) => {
      const [ledger, quote] = [open(), somebody()];
      await ledger.claim(quote, noon, noon);
      await ledger.move(quote, ['claimed'], end, noon);
      expect((await ledger.find(quote.shopper, quote.id))?.progress).toEqual(end);
    });

    test('keeps an order open until its receipt is sent, and sends it back for nobody', async () => {
      const [ledger, quote] = [open(), somebody()];
      const due = new Date('2001-02-01');
      const owed: Progress = {
        kind: 'placed',
        order,
        receipt: { kind: 'due', since: noon.toISOString() },
      };
      const sent: Progress = { kind: 'placed', order, receipt: { kind: 'sent' } };
      await ledger.claim(quote, noon, noon);
      await ledger.move(quote, ['claimed'], owed, due);
      const listed = async () =>
        (await ledger.listOpen(new Date('2001-02-02'), 10)).map((one) => one.quote.shopper);
      expect(await listed()).toEqual([quote.shopper]);
      expect(await ledger.move(quote, ['placed'], sent, noon)).toBe(false);
      expect(await ledger.move(quote, ['receipt-due'], sent, noon)).toBe(true);
      expect(await listed()).toEqual([]);
      expect(await ledger.move(quote, ['receipt-due'], owed, due)).toBe(false);
      expect((await ledger.find(quote.shopper, quote.id))?.progress).toEqual(sent);
    });

    test('lists open attempts that are due, the longest overdue first, until they end', async () => {
      const ledger = open();
      const made = [somebody(), somebody(), somebody(), somebody()];
      const due = ['2001-01-03', '2001-01-01', '2001-01-02', '2001-01-09'];
      for (const [index, quote] of made.entries()) {
        await ledger.claim(quote, noon, new Date(due[index] ?? ''));
      }
      const listed = async (limit = 10): Promise<string[]> =>
        (await ledger.listOpen(new Date('2001-01-05'), limit)).map((one) => one.quote.shopper);
      const [first, second, third] = made.map((quote) => quote.shopper);
      expect(await listed()).toEqual([second, third, first]);
      expect(await listed(2)).toHaveLength(2);
      const [one, two, three] = made;
      if (one) await ledger.move(one, ['claimed'], { kind: 'void' }, noon);
      if (two) await ledger.move(two, ['claimed'], placing, new Date('2001-01-06'));
      if (three) await ledger.move(three, ['claimed'], placing, new Date('2001-01-04'));
      expect(await listed()).toEqual([third]);
      for (const quote of made) {
        await ledger.move(quote, ['claimed', 'placing'], { kind: 'void' }, noon);
      }
      expect(await listed()).toEqual([]);
    });

    test('lists every attempt of a shopper and nobody else’s, and removes one for good', async () => {
      const ledger = open();
      const one = somebody();
      const other = { ...one, id: `${one.id}-2` };
      const stranger = somebody();
      for (const quote of [one, other, stranger]) await ledger.claim(quote, noon, noon);
      const listed = async () =>
        (await ledger.list(one.shopper)).map(({ quote }) => quote.id).toSorted();
      expect(await listed()).toEqual([one.id, other.id].toSorted());
      await ledger.remove(one);
      await ledger.remove(one);
      expect(await listed()).toEqual([other.id]);
      expect(await ledger.find(stranger.shopper, stranger.id)).toBeDefined();
      for (const quote of [other, stranger]) await ledger.remove(quote);
    });
  });
}
