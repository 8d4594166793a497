import { asOnlyWriter } from './as-only-writer.ts';
import { drive, isOlderThan } from './drive.ts';
import type { Ending } from './ending.ts';
import type { Attempt } from './ledger.ts';
import type { PurchaseContext, SettledAttempt } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';
import type { StoredQuote } from './quote-store.ts';
import type { Quote } from './quote.ts';
import { recordEnding } from './record-ending.ts';
import { later } from './timing.ts';
import { undoWish } from './withdraw.ts';

/** One read in the usual turn, in which nothing was left open. */
export async function settle(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
): Promise<SettledAttempt> {
  const stored = await ports.quotes.find(ctx.shopper);
  if (!stored || !isLeftOpen(ctx, stored)) return none;
  const turn = await asOnlyWriter(ports, ctx, () => settleAlone(ports, ctx), 'ask-once');
  if (turn.held) return turn.value;
  return stored.state === 'approving' ? stillConfirming : none;
}

/** What came of it is kept until it was told. Runs under the lease. */
export async function settleAlone(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
): Promise<SettledAttempt> {
  const stored = await ports.quotes.find(ctx.shopper);
  if (!stored || !isLeftOpen(ctx, stored)) return none;
  const { quote, state } = stored;
  switch (state) {
    case 'approving':
      return settleAttempt(ports, ctx, quote);
    case 'untold':
      return recall(ports, ctx, quote);
    case 'withdrawing':
    case 'expiring':
      await undoWish(ports, ctx, quote, state);
      return none;
    case 'open':
      if (await ports.quotes.move(quote, ['open'], 'expiring')) {
        await undoWish(ports, ctx, quote, 'expiring');
      }
      return none;
    case 'closed':
    case 'withdrawn':
    case 'expired':
      return none;
  }
}

/** Whether somebody still has to do or say something about it. */
export function isLeftOpen({ at }: PurchaseContext, { quote, state }: StoredQuote): boolean {
  switch (state) {
    case 'open':
      return new Date(quote.expiresAt) <= at;
    case 'approving':
    case 'untold':
    case 'withdrawing':
    case 'expiring':
      return true;
    case 'closed':
    case 'withdrawn':
    case 'expired':
      return false;
  }
}

async function settleAttempt(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  quote: Quote,
): Promise<SettledAttempt> {
  const attempt = await ports.ledger.find(ctx.shopper, quote.id);
  if (!attempt || attempt.progress.kind === 'claimed') return expireClaim(ports, ctx, quote);
  const ending = await drive(ports, ctx, attempt);
  if (ending.kind === 'open') return leaveOpen(ports, attempt);
  await recordEnding(ports, ctx, quote, ending);
  if (ending.kind === 'void') await ports.quotes.move(quote, ['approving'], 'untold');
  return toSettled(quote, ending);
}

/** A yes that broke off before anything happened: it may be said again while the quote lives. */
async function expireClaim(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  quote: Quote,
): Promise<SettledAttempt> {
  if (ctx.at < new Date(quote.expiresAt)) return none;
  const nothing = { kind: 'void' } as const;
  if (!(await ports.ledger.move(quote, ['claimed'], nothing, ports.clock()))) {
    return stillConfirming;
  }
  if (await ports.quotes.move(quote, ['approving'], 'expiring')) {
    await undoWish(ports, ctx, quote, 'expiring');
  }
  return none;
}

/** The shop does not say. After a day it is a person's turn: the key is worth nothing any more. */
async function leaveOpen(ports: PurchasingPorts, attempt: Attempt): Promise<SettledAttempt> {
  const { quote, progress } = attempt;
  if (isOlderThan(ports, attempt, ports.timing.giveUp)) {
    ports.logger.error('attempt_unknown', { quote: quote.id, key: ports.keyOf(quote) });
    await ports.ledger.move(quote, ['placing'], { kind: 'unknown' }, ports.clock());
    await ports.quotes.move(quote, ['approving'], 'closed');
    return none;
  }
  const dueAt = later(ports.clock(), ports.timing.sweepAgain);
  await ports.ledger.move(quote, ['placing'], progress, dueAt);
  return stillConfirming;
}

async function recall(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  quote: Quote,
): Promise<SettledAttempt> {
  const attempt = await ports.ledger.find(ctx.shopper, quote.id);
  if (attempt) return toSettled(quote, await drive(ports, ctx, attempt));
  // Its shopper was forgotten in between: an offer that nobody can tell of must not be in the way for ever.
  await ports.quotes.move(quote, ['untold'], 'closed');
  return none;
}

function toSettled({ id: quoteId, total }: Quote, ending: Ending): SettledAttempt {
  switch (ending.kind) {
    case 'placed':
      return { kind: 'placed', order: ending.order, quoteId };
    case 'declined':
      return { kind: 'not-placed', reason: 'declined', quoteId };
    case 'void':
      return { kind: 'not-placed', reason: 'changed', quoteId };
    case 'needs-action':
      return { kind: 'needs-action', total, url: ending.url };
    case 'open':
      return stillConfirming;
  }
}

const none: SettledAttempt = { kind: 'none' };
const stillConfirming: SettledAttempt = { kind: 'still-confirming' };
