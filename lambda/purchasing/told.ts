import { setTimeout as sleep } from 'node:timers/promises';
import type { PurchaseContext } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';
import { sendReceiptOf } from './send-receipt.ts';
import { within } from '../runtime/within.ts';

/**
 * Between the signal and the moment in which a channel gives its answer up there is more than this, so that whoever notes
 * that something is told does tell it.
 */
const mostMs = 250;

/** Beside it the receipt is sent, as far as the time goes: the sweeper sends what could not be sent now. */
export async function told(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  quoteId: string,
): Promise<void> {
  const { quotes } = ports;
  const { shopper, signal } = ctx;
  if (signal.aborted) return;
  const inTime = within(signal, mostMs);
  const mailed = sendReceiptOf(ports, { ...ctx, signal: inTime }, quoteId);
  const noted = quotes.find(shopper).then(async (stored) => {
    if (stored?.quote.id !== quoteId || signal.aborted) return;
    await quotes.move(stored.quote, ['untold'], 'closed');
  });
  // Whoever cannot wait for it to fail has no use for the failure.
  noted.catch(() => undefined);
  const done = new AbortController();
  const patience = sleep(mostMs, undefined, { signal: done.signal }).catch(() => undefined);
  await Promise.race([Promise.all([noted, mailed]), patience]).finally(() => {
    done.abort();
  });
}
