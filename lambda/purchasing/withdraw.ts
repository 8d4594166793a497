import { asOnlyWriter } from './as-only-writer.ts';
import { lapse } from './clear-the-way.ts';
import type { Attempt } from './ledger.ts';
import type { PurchaseContext, Withdrawal } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';
import type { QuoteState } from './quote-store.ts';
import type { BegunQuote } from './quote.ts';
import { restoreCart } from './restore-cart.ts';

/** From the first line on no yes counts; the cart follows, now or at the next turn. */
export async function withdraw(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  quoteId: string,
): Promise<Withdrawal> {
  const stored = await ports.quotes.find(ctx.shopper);
  // A no counts where the quote was read out: elsewhere something else may have been asked meanwhile.
  const ours = stored?.quote.conversationId === ctx.conversationId ? stored : undefined;
  if (ours && (await takeBack(ports, ours.quote, ours.state))) {
    await asOnlyWriter(ports, ctx, () => undoWish(ports, ctx, ours.quote, 'withdrawing'));
    if (ours.quote.id === quoteId) return withdrawn;
  }
  return afterYes(ports, ctx, quoteId);
}

/** What a no finds where a yes was before it. */
async function afterYes(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  quoteId: string,
): Promise<Withdrawal> {
  const attempt = await ports.ledger.find(ctx.shopper, quoteId);
  if (attempt?.quote.conversationId !== ctx.conversationId) return withdrawn;
  const { quote, progress } = attempt;
  switch (progress.kind) {
    case 'placed':
      return { kind: 'placed', order: progress.order, quote };
    case 'needs-action':
      return (await spareTheBank(ports, ctx, attempt)) ? withdrawn : stillConfirming;
    case 'claimed':
    case 'placing':
    case 'unknown':
      return stillConfirming;
    case 'declined':
    case 'undone':
    case 'void':
      return withdrawn;
  }
}

/** A payment that only waits for the customer's bank can still be called off. */
async function spareTheBank(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  attempt: Attempt,
): Promise<boolean> {
  const { quote } = attempt;
  const turn = await asOnlyWriter(ports, ctx, async () => {
    if (!(await lapse(ports, ctx, attempt))) return false;
    if (!(await ports.quotes.move(quote, ['approving'], 'withdrawing'))) return false;
    await undoWish(ports, ctx, quote, 'withdrawing');
    return true;
  });
  return turn.held && turn.value;
}

const withdrawn: Withdrawal = { kind: 'withdrawn' };
const stillConfirming: Withdrawal = { kind: 'still-confirming' };

/** Brings the cart of a quote that counts no more back, and closes it; left as it is when the shop cannot be asked. */
export async function undoWish(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  quote: BegunQuote,
  from: 'withdrawing' | 'expiring',
): Promise<void> {
  const stored = await ports.quotes.find(ctx.shopper);
  // It may have grown between the no and the lease.
  const latest = stored?.quote.id === quote.id ? stored.quote : quote;
  const restored = await restoreCart(ports, ctx, latest);
  if (!restored.ok) {
    const { code, retryable } = restored.error;
    ports.logger.warn('cart_not_restored', { code, retryable });
    // A link that has run out can be made again.
    if (retryable || code === 'identity_required') return;
  }
  await ports.quotes.move(quote, [from], from === 'withdrawing' ? 'withdrawn' : 'expired');
}

async function takeBack(
  ports: PurchasingPorts,
  quote: BegunQuote,
  state: QuoteState,
): Promise<boolean> {
  switch (state) {
    case 'open':
      if (await ports.quotes.move(quote, ['open'], 'withdrawing')) return true;
      return takeBack(ports, quote, 'approving');
    case 'approving': {
      // A yes that got no further than its claim can still be taken back; one that reached the shop cannot.
      const nothing = { kind: 'void' } as const;
      if (!(await ports.ledger.move(quote, ['claimed'], nothing, ports.clock()))) return false;
      return ports.quotes.move(quote, ['open', 'approving'], 'withdrawing');
    }
    case 'withdrawing':
      return true;
    case 'untold':
    case 'expiring':
    case 'closed':
    case 'withdrawn':
    case 'expired':
      return false;
  }
}
