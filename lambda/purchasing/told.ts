import { setTimeout as sleep } from 'node:timers/promises';
import type { PurchaseContext } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';

/**
 * Between the signal and the moment in which a channel gives its answer up there is more than this, so that whoever notes
 * that something is told does tell it.
 */
const mostMs = 250;

export async function told(
  { quotes }: PurchasingPorts,
  { shopper, signal }: PurchaseContext,
  quoteId: string,
): Promise<void> {
  if (signal.aborted) return;
  const noted = quotes.find(shopper).then(async (stored) => {
    if (stored?.quote.id !== quoteId || signal.aborted) return;
    await quotes.move(stored.quote, ['untold'], 'closed');
  });
  // Whoever cannot wait for it to fail has no use for the failure.
  noted.catch(() => undefined);
  const done = new AbortController();
  const patience = sleep(mostMs, undefined, { signal: done.signal }).catch(() => undefined);
  await Promise.race([noted, patience]).finally(() => {
    done.abort();
  });
}
