import { asOnlyWriter, cartBusy } from './as-only-writer.ts';
import { clearTheWay } from './clear-the-way.ts';
import { offerCart } from './offer-cart.ts';
import type { PurchaseContext, QuoteOutcome } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';
import type { StoredQuote } from './quote-store.ts';
import type { Wish } from './quote.ts';
import { undoWish } from './withdraw.ts';

export async function makeQuote(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  wish: Wish,
): Promise<QuoteOutcome> {
  const turn = await asOnlyWriter(ports, ctx, () => quoteAlone(ports, ctx, wish));
  if (turn.held) return turn.value;
  const stored = await ports.quotes.find(ctx.shopper);
  return stored?.state === 'approving'
    ? { kind: 'still-confirming' }
    : { kind: 'failed', error: cartBusy.error };
}

async function quoteAlone(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  wish: Wish,
): Promise<QuoteOutcome> {
  const stored = await finishBefore(ports, ctx);
  if (stored?.state === 'withdrawing' || stored?.state === 'expiring') {
    return { kind: 'failed', error: cartBusy.error };
  }
  if (stored?.state === 'untold' || !(await clearTheWay(ports, ctx, stored))) {
    return { kind: 'still-confirming' };
  }
  const open = stored?.state === 'open' ? stored.quote : undefined;
  const outcome = await offerCart(
    ports,
    ctx,
    (cart) => (open?.cartId === cart.id ? joined(open.wish, wish) : wish),
    stored && { id: stored.quote.id, state: stored.state },
  );
  // Where a screen can finish it, the cart stays as it is.
  if (outcome.kind === 'hand-over' && open) await ports.quotes.move(open, ['open'], 'closed');
  return outcome;
}

/** The quote before this one, when all has been done that could be done about it. */
async function finishBefore(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
): Promise<StoredQuote | undefined> {
  const stored = await ports.quotes.find(ctx.shopper);
  if (stored?.state === 'withdrawing' || stored?.state === 'expiring') {
    await undoWish(ports, ctx, stored.quote, stored.state);
    return ports.quotes.find(ctx.shopper);
  }
  return stored;
}

/** An offer of this cart that grew before its answer: a no takes out all that was put in for it. */
const joined = (before: Wish, wish: Wish): Wish => ({
  ...before,
  added: [...before.added, ...wish.added],
});
