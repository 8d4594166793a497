import { asOnlyWriter, cartBusy } from './as-only-writer.ts';
import { answer, carryOut } from './carry-out.ts';
import { drive } from './drive.ts';
import { ended } from './ended.ts';
import type { Attempt } from './ledger.ts';
import type { ApprovalOutcome, BuyingContext, Proof, PurchaseContext } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';
import { prove } from './prove.ts';
import { changesBetween } from './quote-changes.ts';
import { isReadOut } from './quote-store.ts';
import type { StoredQuote } from './quote-store.ts';

export async function approve(
  ports: PurchasingPorts,
  ctx: BuyingContext,
  quoteId: string,
  proof: Proof = { kind: 'yes' },
): Promise<ApprovalOutcome> {
  const turn = await asOnlyWriter(ports, ctx, () => approveAlone(ports, ctx, quoteId, proof));
  if (turn.held) return turn.value;
  // Somebody else, likely the same yes, has been at it for as long as this turn can wait.
  const attempt = await ports.ledger.find(ctx.shopper, quoteId);
  if (!attempt) return { kind: 'failed', error: cartBusy.error };
  return isOurs(ctx, attempt) ? (ended(attempt) ?? { kind: 'still-confirming' }) : nothing;
}

async function approveAlone(
  ports: PurchasingPorts,
  ctx: BuyingContext,
  quoteId: string,
  proof: Proof,
): Promise<ApprovalOutcome> {
  const [attempt, stored, kept] = await Promise.all([
    ports.ledger.find(ctx.shopper, quoteId),
    ports.quotes.find(ctx.shopper),
    ports.settings.find(ctx.shopper),
  ]);
  if (attempt) return isOurs(ctx, attempt) ? resume(ports, ctx, attempt, stored) : nothing;
  const refusal = refuse(ctx, quoteId, stored);
  const quote = stored?.quote;
  if (refusal || !quote || !isReadOut(quote)) return refusal ?? nothing;
  const missing = await prove(ports, ctx, quote, kept, proof);
  if (missing) return missing;
  if (await ports.ledger.claim(quote, ctx.at, new Date(quote.expiresAt))) {
    return carryOut(ports, ctx, quote);
  }
  const claimed = await ports.ledger.find(ctx.shopper, quoteId);
  return claimed ? resume(ports, ctx, claimed, stored) : nothing;
}

/** The yes was said before, with all that it took: goes on from where that got to. */
async function resume(
  ports: PurchasingPorts,
  ctx: BuyingContext,
  attempt: Attempt,
  stored: StoredQuote | undefined,
): Promise<ApprovalOutcome> {
  const { quote, progress } = attempt;
  switch (progress.kind) {
    case 'claimed': {
      const refusal = refuse(ctx, quote.id, stored);
      if (refusal) await ports.ledger.move(quote, ['claimed'], { kind: 'void' }, ports.clock());
      return refusal ?? carryOut(ports, ctx, quote);
    }
    case 'placing':
    case 'needs-action':
      return answer(ports, ctx, quote, await drive(ports, ctx, attempt));
    case 'void':
      return successor(ctx, attempt, stored);
    case 'placed':
    case 'declined':
      await ports.quotes.move(quote, ['approving'], 'untold');
      return ended(attempt) ?? nothing;
    case 'undone':
      return nothing;
    case 'unknown':
      return { kind: 'still-confirming' };
  }
}

/** Why a yes does not count; nothing when it does. */
function refuse(
  ctx: PurchaseContext,
  quoteId: string,
  stored: StoredQuote | undefined,
): ApprovalOutcome | undefined {
  if (stored?.quote.id !== quoteId || stored.quote.conversationId !== ctx.conversationId) {
    return nothing;
  }
  switch (stored.state) {
    case 'open':
    case 'approving':
      return ctx.at < new Date(stored.quote.expiresAt) ? undefined : { kind: 'expired' };
    case 'expiring':
    case 'expired':
      return { kind: 'expired' };
    case 'untold':
    case 'withdrawing':
    case 'closed':
    case 'withdrawn':
      return nothing;
  }
}

/** The same yes again to a quote that made way for a new one: the same answer again, and never the new one's approval. */
function successor(
  ctx: PurchaseContext,
  { quote: before }: Attempt,
  stored: StoredQuote | undefined,
): ApprovalOutcome {
  if (stored?.state !== 'open' || refuse(ctx, stored.quote.id, stored)) return nothing;
  const { quote } = stored;
  if (quote.id === before.id || !isReadOut(quote)) return nothing;
  return { kind: 'changed', quote, changes: changesBetween(before, quote) };
}

const nothing: ApprovalOutcome = { kind: 'nothing-to-approve' };

/** A yes counts only in the conversation in which the quote was read out. */
const isOurs = (ctx: PurchaseContext, { quote }: Attempt): boolean =>
  quote.conversationId === ctx.conversationId;
