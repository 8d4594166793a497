import type { BackendError } from '../commerce/result.ts';
import { failure } from '../commerce/result.ts';
import { cartBusy } from './as-only-writer.ts';
import { clearTheWay } from './clear-the-way.ts';
import type { PurchaseContext } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';
import type { StoredQuote } from './quote-store.ts';
import { undoWish } from './withdraw.ts';

/** Whether there is room for another offer, and the quote before it, when all has been done that could be done about it. */
export type Room =
  | { readonly kind: 'free'; readonly stored: StoredQuote | undefined }
  /** The shop has not said yet whether the cart has been bought, or the shopper has not heard. */
  | { readonly kind: 'being-bought' }
  | { readonly kind: 'busy'; readonly error: BackendError };

/** Nothing happened: the shop has not said yet whether this cart has been bought. */
export const beingBought = failure('unavailable', { retryable: true, detail: 'purchase_open' });

/**
 * What an offer of another conversation becomes: whoever walked away from it and wants something else now is not asked to buy
 * it as well, while a check-out finds all that lies in the cart. Runs under the lease.
 */
export async function makeRoom(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  elsewhere: 'stays' | 'goes' = 'stays',
): Promise<Room> {
  const stored = await ports.quotes.find(ctx.shopper);
  switch (stored?.state) {
    case 'open':
      if (elsewhere === 'stays' || stored.quote.conversationId === ctx.conversationId) {
        return roomAfter(stored);
      }
      if (await ports.quotes.move(stored.quote, ['open'], 'withdrawing')) {
        await undoWish(ports, ctx, stored.quote, 'withdrawing');
      }
      break;
    case 'withdrawing':
    case 'expiring':
      await undoWish(ports, ctx, stored.quote, stored.state);
      break;
    case 'approving':
      if (!(await clearTheWay(ports, ctx, stored))) return { kind: 'being-bought' };
      break;
    default:
      return roomAfter(stored);
  }
  return roomAfter(await ports.quotes.find(ctx.shopper));
}

function roomAfter(stored: StoredQuote | undefined): Room {
  switch (stored?.state) {
    case 'untold':
    case 'approving':
      return { kind: 'being-bought' };
    case 'withdrawing':
    case 'expiring':
      return { kind: 'busy', error: cartBusy.error };
    default:
      return { kind: 'free', stored };
  }
}
