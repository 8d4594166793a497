import type { CallContext } from '../commerce/backend.ts';
import type { Attempt } from './ledger.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';
import { sendReceipt } from './send-receipt.ts';
import { later } from './timing.ts';

const sideBySide = 4;

/** Receipts that no turn got sent; how many of them are settled. No lease: what is mailed changes no cart. */
export async function sendDueReceipts(
  ports: PurchasingPorts,
  ctx: CallContext,
  owed: readonly Attempt[],
): Promise<number> {
  let settled = 0;
  for (let next = 0; next < owed.length && !ctx.signal.aborted; next += sideBySide) {
    const batch = owed.slice(next, next + sideBySide);
    const done = await Promise.all(batch.map((attempt) => sendOne(ports, ctx, attempt)));
    settled += done.filter(Boolean).length;
  }
  return settled;
}

/** What cannot be sent now makes way for the others. */
async function sendOne(
  ports: PurchasingPorts,
  ctx: CallContext,
  attempt: Attempt,
): Promise<boolean> {
  const { quote, progress } = attempt;
  try {
    if (await sendReceipt(ports, ctx, attempt)) return true;
    const dueAt = later(ports.clock(), ports.timing.sweepAgain);
    await ports.ledger.move(quote, ['receipt-due'], progress, dueAt);
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown';
    ports.logger.error('sweep_failed', { quote: quote.id, error: name });
  }
  return false;
}
