import { asOnlyWriter, cartBusy } from './as-only-writer.ts';
import { makeRoom } from './make-room.ts';
import { offerCart } from './offer-cart.ts';
import type { BuyingContext, PurchaseContext, PutForIt, QuoteOutcome } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';
import { isReadOut } from './quote-store.ts';
import type { BegunQuote } from './quote.ts';
import { quantityIn, wishFor } from './wish.ts';
import { undoWish } from './withdraw.ts';

export async function makeQuote(
  ports: PurchasingPorts,
  ctx: BuyingContext,
  more: PutForIt = { added: [] },
): Promise<QuoteOutcome> {
  const turn = await asOnlyWriter(ports, ctx, () => quoteAlone(ports, ctx, more));
  if (turn.held) return turn.value;
  const stored = await ports.quotes.find(ctx.shopper);
  return stored?.state === 'approving'
    ? { kind: 'still-confirming' }
    : { kind: 'failed', error: cartBusy.error };
}

async function quoteAlone(
  ports: PurchasingPorts,
  ctx: BuyingContext,
  { added, paymentMethodId }: PutForIt,
): Promise<QuoteOutcome> {
  const room = await makeRoom(ports, ctx);
  if (room.kind === 'being-bought') return { kind: 'still-confirming' };
  if (room.kind === 'busy') return { kind: 'failed', error: room.error };
  const { stored } = room;
  // An offer of this cart that grew before its answer: a no takes out all that was put in for it.
  const open = stored?.state === 'open' ? stored.quote : undefined;
  const outcome = await offerCart(
    ports,
    ctx,
    {
      wishIn: (cart) =>
        wishFor(
          cart,
          open,
          added.map((one) => ({
            ...one,
            before: Math.max(0, quantityIn(cart, one.variantId) - one.quantity),
          })),
        ),
      paymentMethodId: paymentMethodId ?? saidBefore(ctx, open),
    },
    stored,
  );
  if (open) await letGo(ports, ctx, open, outcome.kind);
  return outcome;
}

/** What was said to pay with counts in the conversation in which it was said. */
const saidBefore = ({ conversationId }: PurchaseContext, open: BegunQuote | undefined) =>
  open?.conversationId === conversationId ? open.paymentMethodId : undefined;

/** What was open before an outcome that leaves nothing to say yes to. */
async function letGo(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  open: BegunQuote,
  outcome: QuoteOutcome['kind'],
): Promise<void> {
  // Where a screen can finish it, the cart stays as it is.
  if (outcome === 'hand-over') await ports.quotes.move(open, ['open'], 'closed');
  if (outcome !== 'failed' || isReadOut(open)) return;
  if (await ports.quotes.move(open, ['open'], 'withdrawing')) {
    await undoWish(ports, ctx, open, 'withdrawing');
  }
}
