import type { CallContext } from '../commerce/backend.ts';
import type { ErrorCode } from '../commerce/result.ts';
import type { Attempt, Receipt } from './ledger.ts';
import type { PurchaseContext } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';

/**
 * Has the shop mail the receipt that is due, under a key of its own that is the same from every machine: whoever else tries, and
 * however often, one goes out. False when it has to be tried again.
 */
export async function sendReceipt(
  ports: PurchasingPorts,
  ctx: CallContext,
  { quote, progress }: Attempt,
): Promise<boolean> {
  const { notifications, ledger, logger } = ports;
  if (!notifications || progress.kind !== 'placed' || progress.receipt?.kind !== 'due') return true;
  const end = async (receipt: Receipt): Promise<true> => {
    await ledger.move(quote, ['receipt-due'], { ...progress, receipt }, ports.clock());
    return true;
  };
  if (isKeyWorthless(ports, progress.receipt.since)) {
    logger.error('receipt_unsent', { quote: quote.id, code: 'too_late' });
    return end({ kind: 'unsent' });
  }
  const { customer, locale = ctx.locale } = quote;
  const idempotencyKey = `${ports.keyOf(quote)}:receipt`;
  const write = { ...ctx, locale, customer, idempotencyKey };
  const sent = await notifications.sendReceipt(write, progress.order.id);
  if (sent.ok) return end({ kind: 'sent' });
  const { code } = sent.error;
  if (!refusals.has(code)) {
    logger.warn('receipt_not_sent', { quote: quote.id, code });
    return false;
  }
  logger.error('receipt_unsent', { quote: quote.id, code });
  return end({ kind: 'unsent' });
}

/** In a turn, for the order that it tells. Nothing that goes wrong with an e-mail is the shopper's to hear. */
export async function sendReceiptOf(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  quoteId: string,
): Promise<void> {
  if (!ports.notifications) return;
  try {
    const attempt = await ports.ledger.find(ctx.shopper, quoteId);
    if (attempt && !ctx.signal.aborted) await sendReceipt(ports, ctx, attempt);
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown';
    ports.logger.warn('receipt_not_sent', { quote: quoteId, error: name });
  }
}

/** What the shop did not send in so long it may have sent and forgotten: another try could be a second e-mail. */
const isKeyWorthless = ({ clock, timing }: PurchasingPorts, since: string): boolean =>
  clock().getTime() - Date.parse(since) > timing.keyLives;

/** Answers of a shop that will never send it. */
const refusals: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'not_found',
  'conflict',
  'unsupported',
]);
