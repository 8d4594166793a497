import { StoreUnavailable } from '../runtime/store-unavailable.ts';
import type { Ending } from './ending.ts';
import type { Progress, ProgressKind, Receipt } from './ledger.ts';
import type { PurchaseContext } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';
import type { Quote } from './quote.ts';
import { later } from './timing.ts';

/**
 * Writes down what the shop said, and gives a cart that was not bought back to the shopper. It stays `untold` until an answer
 * that says it is on its way. The shop's word counts even when it cannot be written down: the next turn will ask and find the same.
 */
export async function recordEnding(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  quote: Quote,
  ending: Ending,
): Promise<void> {
  ports.logger.info('attempt_moved', { quote: quote.id, to: ending.kind });
  if (ending.kind === 'declined' || ending.kind === 'void') await ports.shop.thawCart(ctx);
  const write = async (): Promise<void> => {
    const to = toProgress(ports, ending);
    const { sweepAfter, sweepAgain } = ports.timing;
    const dueAt = later(ports.clock(), to?.kind === 'placed' ? sweepAfter : sweepAgain);
    if (to) await ports.ledger.move(quote, to.kind === 'placed' ? any : stillMovable, to, dueAt);
    if (to && over.has(to.kind)) await ports.quotes.move(quote, ['approving'], 'untold');
  };
  // A new quote may follow a void attempt, so that one has to be known as void to everybody.
  await (ending.kind === 'void' ? write() : asFarAsPossible(ports, write));
}

/** A void attempt's quote is the caller's: a turn makes a new one of it. */
const over: ReadonlySet<ProgressKind> = new Set<ProgressKind>(['placed', 'declined']);

const stillMovable: readonly ProgressKind[] = ['placing', 'needs-action'];

/** An order that exists is the truth, whatever was thought before. */
const any: readonly ProgressKind[] = [...stillMovable, 'claimed', 'declined', 'void', 'unknown'];

function toProgress(ports: PurchasingPorts, ending: Ending): Progress | undefined {
  switch (ending.kind) {
    case 'placed':
      return { kind: 'placed', order: ending.order, ...receiptOf(ports) };
    case 'declined':
    case 'needs-action':
      return ending;
    case 'void':
      return { kind: 'void' };
    case 'open':
      return undefined;
  }
}

/** In the same write as the order: whatever breaks from here on, the receipt is not forgotten. */
const receiptOf = ({ notifications, clock }: PurchasingPorts): { readonly receipt?: Receipt } =>
  notifications ? { receipt: { kind: 'due', since: clock().toISOString() } } : {};

async function asFarAsPossible(
  { logger }: PurchasingPorts,
  write: () => Promise<void>,
): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    logger.warn('ending_not_recorded');
  }
}
