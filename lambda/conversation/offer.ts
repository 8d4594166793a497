import type { Withdrawal } from '../purchasing/purchasing.ts';
import { StoreUnavailable } from '../runtime/store-unavailable.ts';
import { say } from '../speech/message.ts';
import type { Answer } from './answer.ts';
import { confirmOrder } from './confirm-order.ts';
import { isLinked, purchaseContext } from './contexts.ts';
import type { Ports } from './ports.ts';
import type { Turn } from './turn.ts';

/** `unknown`: our own store broke off; what can be taken back runs out by itself. */
export type OfferEnd = Withdrawal | { readonly kind: 'none' } | { readonly kind: 'unknown' };

/** Takes a purchase back that was read out, so that the cart is as it was before. A farewell never fails for it. */
export async function withdrawOffer(turn: Turn, { purchasing }: Ports): Promise<OfferEnd> {
  const { offer } = turn.session;
  if (!isLinked(turn) || !offer) return { kind: 'none' };
  try {
    return await purchasing.withdraw(purchaseContext(turn), offer.quoteId);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return { kind: 'unknown' };
  }
}

/** What has to be said where a no came after a yes, and nothing may be claimed of it; nothing otherwise. */
export function tooLate(end: OfferEnd, turn: Turn, { shop }: Ports): Answer | undefined {
  switch (end.kind) {
    case 'none':
    case 'withdrawn':
      return undefined;
    case 'placed':
      return {
        ...confirmOrder({ ...end, replayed: true }, turn.at),
        tells: end.quote.id,
        closesOffer: true,
      };
    case 'still-confirming':
      return {
        says: [say('purchase.still-confirming', { seller: shop.seller.name })],
        closesOffer: true,
      };
    case 'unknown':
      return { says: [say('trouble.own-after-yes')], closesOffer: true };
  }
}
