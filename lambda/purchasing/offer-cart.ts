import type { Cart } from '../commerce/cart.ts';
import { totalOf } from '../commerce/cart.ts';
import type { PaymentMethodId } from '../commerce/id.ts';
import { cartBusy } from './as-only-writer.ts';
import { choosing } from './chosen.ts';
import { digestOf, toOffer } from './offer.ts';
import type { Offer } from './offer.ts';
import { judge } from './judge.ts';
import type { BuyingContext, HandOverReason, PurchaseContext, QuoteOutcome } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';
import type { StoredQuote } from './quote-store.ts';
import type { Quote, Wish } from './quote.ts';
import { chooseTerms } from './terms.ts';
import { later } from './timing.ts';

/** What an offer is made with besides what lies in the cart. */
export interface OfferTerms {
  readonly wishIn: (cart: Cart) => Wish;
  /** What the shopper has said to pay with. */
  readonly paymentMethodId?: PaymentMethodId | undefined;
}

/** Quotes the cart as it lies there and stores the quote. Runs under the lease; `seen` is the quote it takes the place of. */
export async function offerCart(
  ports: PurchasingPorts,
  ctx: BuyingContext,
  { wishIn, paymentMethodId: said }: OfferTerms,
  seen: StoredQuote | undefined,
): Promise<QuoteOutcome> {
  const { shop } = ports;
  const [read, methods, kept] = await Promise.all([
    shop.readCart(ctx),
    shop.listPaymentMethods(ctx),
    ports.settings.find(ctx.shopper),
  ]);
  if (!read.ok) return { kind: 'failed', error: read.error };
  const cart = read.value;
  if (!cart || cart.lines.length === 0) return { kind: 'empty-cart' };
  if (shop.capabilities.checkout === 'continue_url') {
    return handOver(ports, cart, 'shop-cannot-charge');
  }
  if (!methods.ok) return { kind: 'failed', error: methods.error };
  const wish = wishIn(cart);
  const address = wish.chosen?.shipTo !== undefined;
  const terms = await chooseTerms(ports, ctx, cart, methods.value, kept?.settings, {
    paymentMethodId: said,
    address,
  });
  if (terms.kind === 'failed') return terms;
  if (terms.kind === 'missing') return handOver(ports, terms.cart, terms.reason);
  const demand = await judge(ports, ctx, totalOf(terms.cart.totals, 'total'), kept);
  if (demand.kind === 'hand-over') return handOver(ports, terms.cart, demand.reason);
  const offer = toOffer(shop.seller.name, terms.cart, terms.paymentMethod);
  if (!offer) return handOver(ports, terms.cart, 'no-delivery');
  const { revision, continueUrl } = terms.cart;
  const quote = toQuote(ports, ctx, offer, {
    wish: terms.movedTo ? choosing(wish, cart, { shipTo: terms.movedTo }) : wish,
    cartRevision: revision,
    ...(continueUrl !== undefined && { continueUrl }),
    // One that the shop lists no more is forgotten.
    ...(said === terms.paymentMethod.id && { paymentMethodId: said }),
  });
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
  { shopper, customer, conversationId, locale, at }: PurchaseContext,
  offer: Offer,
  more: Pick<Quote, 'wish' | 'cartRevision' | 'continueUrl' | 'paymentMethodId'>,
): Quote {
  return {
    ...offer,
    ...more,
    id: ports.ids(),
    shopper,
    customer,
    conversationId,
    locale,
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
  total: totalOf(cart.totals, 'total'),
  url: cart.continueUrl ?? shop.seller.accountUrl,
});
