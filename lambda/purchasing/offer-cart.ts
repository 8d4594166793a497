import type { Cart } from '../commerce/cart.ts';
import { totalOf } from '../commerce/cart.ts';
import { judgeYes } from './approval.ts';
import { cartBusy } from './as-only-writer.ts';
import { digestOf, toOffer } from './offer.ts';
import type { Offer } from './offer.ts';
import type { HandOverReason, PurchaseContext, QuoteOutcome } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';
import type { StoredQuote } from './quote-store.ts';
import type { Quote, Wish } from './quote.ts';
import { chooseTerms } from './terms.ts';
import { later } from './timing.ts';

/** Quotes the cart as it lies there and stores the quote. Runs under the lease; `seen` is the quote it takes the place of. */
export async function offerCart(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  wishIn: (cart: Cart) => Wish,
  seen: StoredQuote | undefined,
): Promise<QuoteOutcome> {
  const { shop } = ports;
  const [read, methods] = await Promise.all([shop.readCart(ctx), shop.listPaymentMethods(ctx)]);
  if (!read.ok) return { kind: 'failed', error: read.error };
  const cart = read.value;
  if (!cart || cart.lines.length === 0) return { kind: 'empty-cart' };
  if (shop.capabilities.checkout === 'continue_url') {
    return handOver(ports, cart, 'shop-cannot-charge');
  }
  if (!methods.ok) return { kind: 'failed', error: methods.error };
  const terms = await chooseTerms(ports, ctx, cart, methods.value);
  if (terms.kind === 'failed') return terms;
  if (terms.kind === 'missing') return handOver(ports, terms.cart, terms.reason);
  if (judgeYes(ports.policy, totalOf(terms.cart.totals, 'total')) === 'hand-over') {
    return handOver(ports, terms.cart, 'over-limit');
  }
  const offer = toOffer(shop.seller.name, terms.cart, terms.paymentMethod);
  if (!offer) return handOver(ports, terms.cart, 'no-delivery');
  const quote = toQuote(ports, ctx, wishIn(cart), offer, terms.cart.revision);
  const stored = await ports.quotes.replace(quote, seen);
  return stored ? { kind: 'quoted', quote } : inTheWay(ports, ctx);
}

/** Something became of the quote before this one while this turn was at it. */
async function inTheWay(
  { quotes }: PurchasingPorts,
  { shopper }: PurchaseContext,
): Promise<QuoteOutcome> {
  const state = (await quotes.find(shopper))?.state;
  return state === 'approving' || state === 'untold'
    ? { kind: 'still-confirming' }
    : { kind: 'failed', error: cartBusy.error };
}

function toQuote(
  ports: PurchasingPorts,
  { shopper, customer, conversationId, at }: PurchaseContext,
  wish: Wish,
  offer: Offer,
  cartRevision: string,
): Quote {
  return {
    ...offer,
    id: ports.ids(),
    shopper,
    customer,
    conversationId,
    cartRevision,
    wish,
    digest: digestOf(offer),
    createdAt: at.toISOString(),
    expiresAt: later(at, ports.timing.quoteLives).toISOString(),
  };
}

const handOver = (
  { shop }: PurchasingPorts,
  cart: Cart,
  reason: HandOverReason,
): Extract<QuoteOutcome, { kind: 'hand-over' }> => ({
  kind: 'hand-over',
  reason,
  cart,
  url: cart.continueUrl ?? shop.seller.accountUrl,
});
