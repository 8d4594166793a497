import { asOnlyWriter } from './as-only-writer.ts';
import type { PurchaseContext } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';
import type { QuoteState } from './quote-store.ts';
import type { Quote } from './quote.ts';
import { restoreCart } from './restore-cart.ts';

/** From the first line on no yes counts; the cart follows, now or at the next turn. */
export async function withdraw(ports: PurchasingPorts, ctx: PurchaseContext): Promise<void> {
  const stored = await ports.quotes.find(ctx.shopper);
  // A no counts where the quote was read out: elsewhere something else may have been asked meanwhile.
  if (stored?.quote.conversationId !== ctx.conversationId) return;
  if (!(await takeBack(ports, stored.quote, stored.state))) return;
  await asOnlyWriter(ports, ctx, () => undoWish(ports, ctx, stored.quote, 'withdrawing'));
}

/** Brings the cart of a quote that counts no more back, and closes it; left as it is when the shop cannot be asked. */
export async function undoWish(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  quote: Quote,
  from: 'withdrawing' | 'expiring',
): Promise<void> {
  const restored = await restoreCart(ports, ctx, quote);
  if (!restored.ok) {
    const { code, retryable } = restored.error;
    ports.logger.warn('cart_not_restored', { code, retryable });
    if (retryable) return;
  }
  await ports.quotes.move(quote, [from], from === 'withdrawing' ? 'withdrawn' : 'expired');
}

async function takeBack(ports: PurchasingPorts, quote: Quote, state: QuoteState): Promise<boolean> {
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
