import type { PurchaseContext } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';

/**
 * Between the signal and the moment in which a channel gives its answer up there is more than this, so that whoever notes
 * that something is told does tell it.
 */
const mostMs = 250;

export async function told(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  quoteId: string,
): Promise<void> {
  if (ctx.signal.aborted) return;
  const noted = ports.quotes.find(ctx.shopper).then(async (stored) => {
    if (stored?.quote.id !== quoteId || ctx.signal.aborted) return;
    await ports.quotes.move(stored.quote, ['untold'], 'closed');
  });
  // Whoever cannot wait for it to fail has no use for the failure.
  noted.catch(() => undefined);
  const done = new AbortController();
  await Promise.race([noted, ports.wait(mostMs, done.signal)]).finally(() => {
    done.abort();
  });
}
