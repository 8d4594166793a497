import { discountOf } from '../../commerce/cart.ts';
import type { QuoteOutcome } from '../../purchasing/purchasing.ts';
import type { Quote } from '../../purchasing/quote.ts';
import { say, type Message } from '../../speech/message.ts';
import type { Answer } from '../answer.ts';
import { buyingContext, type LinkedTurn } from '../contexts.ts';
import { deliveryOffer } from '../delivery.ts';
import { countOf, lineNames, paymentName } from '../naming.ts';
import type { Ports } from '../ports.ts';
import { shopTrouble } from '../trouble.ts';
import { handOver } from './hand-over.ts';

/** Asks the shop for the whole offer and reads it out: after this, and only after this, a yes buys. */
export async function readOut(
  turn: LinkedTurn,
  ports: Ports,
  before: readonly Message[] = [],
): Promise<Answer> {
  const outcome = await ports.purchasing.quote(buyingContext(turn));
  return answerQuote(turn, ports, outcome, before);
}

export function answerQuote(
  turn: LinkedTurn,
  ports: Ports,
  outcome: QuoteOutcome,
  before: readonly Message[],
): Answer {
  const { seller } = ports.shop;
  switch (outcome.kind) {
    case 'quoted':
      return offer(turn, outcome.quote, before);
    case 'empty-cart':
      return {
        says: [...before, say('cart.empty')],
        pending: { kind: 'which-product', wish: 'add-to-cart' },
      };
    case 'still-confirming':
      return { says: [say('purchase.still-confirming', { seller: seller.name })] };
    case 'hand-over':
      return handOver(turn, ports, outcome);
    case 'failed':
      return outcome.error.code === 'identity_required'
        ? shopTrouble(turn, seller, outcome.error)
        : { says: [say('purchase.failed', { seller: seller.name })] };
  }
}

/** The read-out: seller, goods, delivery, total with tax and delivery, and what pays (Alexa's rules for skills that sell). */
function offer(turn: LinkedTurn, quote: Quote, before: readonly Message[]): Answer {
  const params = {
    seller: quote.seller,
    items: lineNames(quote.lines),
    delivery: deliveryOffer(quote.fulfillment, turn.at, sayableStreet(turn, quote)),
    price: priceOf(quote),
    payment: paymentName(quote.paymentMethod),
  };
  const joined = holdsMoreThan(quote);
  const readOut = joined
    ? say('purchase.read-out-together', params)
    : say('purchase.read-out', params);
  return {
    says: [...before, readOut],
    pending: { kind: 'confirm-purchase', quoteId: quote.id, total: quote.total },
  };
}

function priceOf({ total, totals, fulfillment }: Quote): Message {
  const isPickup = fulfillment.type === 'pickup';
  const off = { ...total, amount: discountOf(totals) };
  if (off.amount > 0) {
    return isPickup
      ? say('purchase.price-pickup-off', { total, off })
      : say('purchase.price-off', { total, off });
  }
  return isPickup ? say('purchase.price-pickup', { total }) : say('purchase.price', { total });
}

/** Addresses are for ears that are known. */
const sayableStreet = ({ shopper }: LinkedTurn, { shipTo }: Quote): string | undefined =>
  shopper.speaker === 'recognised' ? shipTo?.streetAddress : undefined;

/** Other things lay in the cart already, and a yes would buy them too. */
function holdsMoreThan({ lines, wish }: Quote): boolean {
  const put = wish.added.filter(({ quantity }) => quantity > 0);
  const putOf = (variantId: string): number =>
    countOf(put.filter((one) => one.variantId === variantId));
  return put.length > 0 && lines.some((line) => line.quantity > putOf(line.variantId));
}
