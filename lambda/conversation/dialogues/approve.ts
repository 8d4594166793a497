import type { Order } from '../../commerce/order.ts';
import { lastFour } from '../../commerce/order.ts';
import { totalOf } from '../../commerce/cart.ts';
import type { ApprovalOutcome } from '../../purchasing/purchasing.ts';
import type { Quote, QuoteChange } from '../../purchasing/quote.ts';
import { say, type Message } from '../../speech/message.ts';
import { anything, type Answer } from '../answer.ts';
import { purchaseContext, type LinkedTurn } from '../contexts.ts';
import { arrival, deliveryOffer } from '../delivery.ts';
import { lineNames, paymentName } from '../naming.ts';
import type { Ports } from '../ports.ts';
import type { Card } from '../reply.ts';
import { answerQuote } from './read-out.ts';

/** A yes to a purchase that was read out. */
export async function approve(turn: LinkedTurn, ports: Ports, quoteId: string): Promise<Answer> {
  const outcome = await ports.purchasing.approve(purchaseContext(turn), quoteId);
  const stands = outcome.kind === 'failed' || outcome.kind === 'changed';
  return { ...answerApproval(turn, ports, outcome, quoteId), closesOffer: !stands };
}

function answerApproval(
  turn: LinkedTurn,
  ports: Ports,
  outcome: ApprovalOutcome,
  quoteId: string,
): Answer {
  const seller = ports.shop.seller.name;
  switch (outcome.kind) {
    case 'placed':
      return placed(turn, seller, outcome);
    case 'changed':
      return changed(turn, ports, outcome);
    case 'no-longer-possible':
      return answerQuote(turn, ports, outcome.because, []);
    case 'declined':
      return onPhone(turn, 'declined', seller, outcome.url);
    case 'needs-action':
      return onPhone(turn, 'needs-action', seller, outcome.url);
    case 'still-confirming':
      return { says: [say('purchase.still-confirming', { seller })] };
    case 'expired':
      return { says: [say('purchase.expired')], pending: { kind: 'resume-cart' } };
    case 'nothing-to-approve':
      return { says: [say('purchase.nothing-to-approve')], pending: anything };
    case 'failed':
      return { says: [say('purchase.failed', { seller })], pending: stillOffered(turn, quoteId) };
  }
}

/** Nothing happened: the offer stands while it lives. */
const stillOffered = ({ session }: LinkedTurn, quoteId: string) =>
  session.pending?.kind === 'confirm-purchase' && session.pending.quoteId === quoteId
    ? session.pending
    : anything;

function placed(
  turn: LinkedTurn,
  seller: string,
  { order, quote, replayed }: { order: Order; quote: Quote; replayed: boolean },
): Answer {
  const params = {
    items: lineNames(order.lines),
    total: totalOf(order.totals, 'total'),
    arrival: arrival(order.fulfillment ?? quote.fulfillment, turn.at),
    digits: lastFour(order),
  };
  return {
    says: [replayed ? say('purchase.placed-before', params) : say('purchase.placed', params)],
    card: receipt(turn, seller, order, quote),
  };
}

function receipt(turn: LinkedTurn, seller: string, order: Order, quote: Quote): Card {
  const fulfillment = order.fulfillment ?? quote.fulfillment;
  return {
    title: say('purchase.receipt-title', { number: order.number, seller }),
    text: [
      ...order.lines.map(({ name, quantity, total }) =>
        say('purchase.receipt-line', { name, quantity, total }),
      ),
      say('purchase.receipt-total', {
        total: totalOf(order.totals, 'total'),
        payment: paymentName(quote.paymentMethod),
      }),
      say('purchase.receipt-delivery', { delivery: deliveryOffer(fulfillment, turn.at) }),
    ],
    ...(order.statusUrl !== undefined && { url: order.statusUrl }),
  };
}

/** Says what moved since the read-out; where more than the total moved, the whole offer is read again. */
function changed(
  turn: LinkedTurn,
  ports: Ports,
  { quote, changes }: { quote: Quote; changes: readonly QuoteChange[] },
): Answer {
  const says = changes.map(changeMessage);
  const totalOnly = changes.every(({ kind }) => kind === 'total');
  if (!totalOnly) return answerQuote(turn, ports, { kind: 'quoted', quote }, says);
  return {
    says,
    pending: { kind: 'confirm-purchase', quoteId: quote.id, total: quote.total },
  };
}

function changeMessage(change: QuoteChange): Message {
  switch (change.kind) {
    case 'total':
      return say('purchase.changed-total', { before: change.before, now: change.now });
    case 'line':
      return change.now === 0
        ? say('purchase.changed-gone', { name: change.name })
        : say('purchase.changed-line', change);
    case 'delivery':
      return say('purchase.changed-delivery');
    case 'payment':
      return say('purchase.changed-payment');
  }
}

function onPhone(
  turn: LinkedTurn,
  why: 'declined' | 'needs-action',
  seller: string,
  url: string,
): Answer {
  if (!turn.channel.cards) return { says: [say(`purchase.${why}-no-card`)] };
  const title =
    why === 'declined' ? say('hand-over.declined-title') : say('hand-over.bank-title', { seller });
  return {
    says: [say(`purchase.${why}`)],
    card: { title, text: [say('hand-over.card-text', { seller })], url },
  };
}
