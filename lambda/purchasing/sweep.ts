import type { CallContext } from '../commerce/backend.ts';
import { asOnlyWriter } from './as-only-writer.ts';
import { stageOf } from './ledger.ts';
import type { PurchaseContext } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';
import type { BegunQuote, Quote } from './quote.ts';
import { sendDueReceipts } from './send-due-receipts.ts';
import { sendReceiptOf } from './send-receipt.ts';
import { isLeftOpen, settleAlone } from './settle.ts';

/** What one round came upon: `left` is what has to wait for the next round. */
export interface Sweep {
  readonly settled: number;
  readonly left: number;
}

export interface SweepContext extends CallContext {
  readonly at: Date;
}

const atATime = 100;
const sideBySide = 4;

/**
 * Settles what turns have left open: attempts that the shop did not answer, yeses that broke off, quotes that ran out.
 * Receipts that are due are sent. What became of an attempt is kept for its shopper's next turn. Never more than a round's worth; call it again.
 */
export async function settleAll(ports: PurchasingPorts, ctx: SweepContext): Promise<Sweep> {
  const [listed, overdue] = await Promise.all([
    ports.ledger.listOpen(ctx.at, atATime),
    ports.quotes.listOverdue(ctx.at, atATime),
  ]);
  const owed = listed.filter(({ progress }) => stageOf(progress) === 'receipt-due');
  const attempts = listed.filter((one) => !owed.includes(one));
  const quotes = [...attempts, ...overdue].map((one) => one.quote);
  const shoppers = [...new Map(quotes.map((quote) => [quote.shopper, quote])).values()];
  let settled = 0;
  for (let next = 0; next < shoppers.length && !ctx.signal.aborted; next += sideBySide) {
    const batch = shoppers.slice(next, next + sideBySide);
    const done = await Promise.all(batch.map((quote) => sweepOne(ports, ctx, quote)));
    settled += done.filter(Boolean).length;
  }
  // A claim whose quote is over, or made way for another one, can never be carried out.
  for (const { quote, progress } of attempts) {
    if (progress.kind === 'claimed') await dropOrphan(ports, quote);
  }
  const sent = await sendDueReceipts(ports, ctx, owed);
  return {
    settled: settled + sent,
    left: shoppers.length - settled + owed.length - sent,
  };
}

/** One shopper's trouble is not the next one's: what breaks is logged and tried again in the next round. */
async function sweepOne(
  ports: PurchasingPorts,
  ctx: SweepContext,
  quote: BegunQuote,
): Promise<boolean> {
  const { shopper, customer, conversationId } = quote;
  const own: PurchaseContext = { ...ctx, shopper, customer, conversationId };
  try {
    const turn = await asOnlyWriter(ports, own, () => settleAlone(ports, own), 'ask-once');
    if (turn.held && turn.value.kind === 'placed') {
      await sendReceiptOf(ports, own, turn.value.quoteId);
    }
    return turn.held && !(await isWaiting(ports, own));
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown';
    ports.logger.error('sweep_failed', { quote: quote.id, error: name });
    return false;
  }
}

/** For the shop, the bank or a quieter moment; what only has to be told is settled. */
async function isWaiting(ports: PurchasingPorts, ctx: PurchaseContext): Promise<boolean> {
  const stored = await ports.quotes.find(ctx.shopper);
  return stored !== undefined && stored.state !== 'untold' && isLeftOpen(ctx, stored);
}

async function dropOrphan(ports: PurchasingPorts, quote: Quote): Promise<void> {
  const stored = await ports.quotes.find(quote.shopper);
  const { id } = stored?.quote ?? {};
  if (id === quote.id && (stored?.state === 'open' || stored?.state === 'approving')) return;
  await ports.ledger.move(quote, ['claimed'], { kind: 'void' }, ports.clock());
}
