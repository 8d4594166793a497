import { findOrder } from './ending.ts';
import type { Attempt } from './ledger.ts';
import type { PurchaseContext } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';
import type { StoredQuote } from './quote-store.ts';
import { recordEnding } from './record-ending.ts';

/**
 * Whether the cart may be written to: not while an attempt to buy it may still succeed. A yes that got no further than
 * its claim loses it, and a payment that only waits for the customer's bank lapses: what was put in for it is then an
 * offer's again, that a no or the clock takes back. Runs under the lease.
 */
export async function clearTheWay(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  stored: StoredQuote | undefined,
): Promise<boolean> {
  if (stored?.state !== 'approving') return true;
  const attempt = await ports.ledger.find(ctx.shopper, stored.quote.id);
  if (attempt && !(await givesWay(ports, ctx, attempt))) return false;
  await ports.quotes.move(stored.quote, ['approving'], 'open');
  return true;
}

async function givesWay(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  { quote, progress }: Attempt,
): Promise<boolean> {
  switch (progress.kind) {
    case 'claimed':
      return ports.ledger.move(quote, ['claimed'], { kind: 'void' }, ports.clock());
    case 'placing':
      return false;
    case 'needs-action':
      return lapse(ports, ctx, { quote, progress });
    case 'void':
    case 'unknown':
      return true;
    case 'undone':
      await ports.quotes.move(quote, ['approving'], 'closed');
      return true;
    case 'placed':
    case 'declined':
      // Told first: what became of it is no offer any more.
      await ports.quotes.move(quote, ['approving'], 'untold');
      return true;
  }
}

/** Thawing its cart ends a waiting payment at the shop, unless the bank was quicker. */
export async function lapse(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  { quote }: Pick<Attempt, 'quote' | 'progress'>,
): Promise<boolean> {
  const thawed = await ports.shop.thawCart(ctx);
  if (!thawed.ok) return false;
  const found = await findOrder(ports, ctx, quote);
  if (found?.kind === 'open') return false;
  if (found) await recordEnding(ports, ctx, quote, found);
  else await ports.ledger.move(quote, ['needs-action'], { kind: 'void' }, ports.clock());
  return true;
}
