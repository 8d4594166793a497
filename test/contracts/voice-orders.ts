import { describe, expect, test } from '@jest/globals';
import { toId } from '../../lambda/commerce/id.ts';
import type { Order } from '../../lambda/commerce/order.ts';
import type { Ledger, Progress } from '../../lambda/purchasing/ledger.ts';
import { toShopperId, type ShopperId } from '../../lambda/shoppers/shopper.ts';
import type { VoiceOrders } from '../../lambda/shoppers/voice-orders.ts';
import { sampleQuote } from '../purchasing/sample-quote.ts';

const noon = new Date('2026-11-21T12:00:00.000Z');

const orderAt = (number: string, placedAt: string): Order => ({
  id: toId<'order'>(number),
  number,
  placedAt,
  status: 'OrderProcessing',
  lines: sampleQuote().lines.map((line) => ({ ...line, status: 'processing' })),
  totals: sampleQuote().totals,
  currency: 'USD',
  shipments: [],
});

/** Has the attempt at a quote go as far as that. */
export async function attempt(
  ledger: Ledger,
  shopper: ShopperId,
  id: string,
  progress: Progress,
): Promise<void> {
  await ledger.claim(sampleQuote({ shopper, id }), noon, noon);
  await ledger.move({ shopper, id }, ['claimed'], progress, noon);
}

export const placed = (number: string, placedAt = noon.toISOString()): Progress => ({
  kind: 'placed',
  order: orderAt(number, placedAt),
});

/** What every list of orders by voice owes, over the ledger in which they were placed. */
export function voiceOrdersContract(
  name: string,
  open: () => { readonly ledger: Ledger; readonly orders: VoiceOrders },
): void {
  describe(`orders by voice in ${name}`, () => {
    test('are those of one shopper that were placed, the newest first', async () => {
      const { ledger, orders } = open();
      const [me, other] = [toShopperId(`${name}-me`), toShopperId(`${name}-other`)];
      await attempt(ledger, me, 'a', placed('1001', '2026-11-20T12:00:00.000Z'));
      await attempt(ledger, me, 'b', placed('1003', '2026-11-21T12:00:00.000Z'));
      await attempt(ledger, me, 'c', placed('1002', '2026-11-20T13:00:00.000-06:00'));
      await attempt(ledger, me, 'd', { kind: 'declined', url: 'https://shop.example' });
      await attempt(ledger, me, 'e', { kind: 'placing', cartRevision: 'r1' });
      await attempt(ledger, other, 'f', placed('2001'));
      const mine = await orders.list(me);
      expect(mine.map(({ number }) => number)).toEqual(['1003', '1002', '1001']);
      expect(mine[0]).toEqual({
        number: '1003',
        placedAt: '2026-11-21T12:00:00.000Z',
        timeZone: 'America/Chicago',
        total: { amount: 1798, currency: 'USD' },
        items: [{ name: 'Blue Door coffee, 12 ounces', quantity: 1 }],
      });
    });

    test('are none for somebody who has ordered nothing', async () => {
      expect(await open().orders.list(toShopperId(`${name}-nobody`))).toEqual([]);
    });
  });
}
