import type { CallContext, CustomerContext } from '../commerce/backend.ts';
import type { BuyingContext, PurchaseContext } from '../purchasing/purchasing.ts';
import type { LinkedShopper } from '../shoppers/shopper.ts';
import type { Turn } from './turn.ts';

/** A turn whose shopper is linked. */
export type LinkedTurn = Turn & { readonly shopper: LinkedShopper };

export const isLinked = (turn: Turn): turn is LinkedTurn => turn.shopper.kind === 'linked';

export const callContext = (turn: Turn): CallContext => ({
  locale: turn.locale,
  signal: turn.signal,
  requestId: turn.requestId,
});

export const customerContext = (turn: LinkedTurn): CustomerContext => ({
  ...callContext(turn),
  customer: turn.shopper.customer,
});

export const purchaseContext = (turn: LinkedTurn): PurchaseContext => ({
  ...customerContext(turn),
  shopper: turn.shopper.id,
  conversationId: turn.conversationId,
  at: turn.at,
});

export function buyingContext(turn: LinkedTurn): BuyingContext {
  const { speaker, person } = turn.shopper;
  const { pays, verifiesSpeakers } = turn.channel;
  const by = { speaker, ...(person !== undefined && { person }), pays, verifiesSpeakers };
  return { ...purchaseContext(turn), by };
}
