import { totalOf } from '../commerce/cart.ts';
import { lastFour, type Order } from '../commerce/order.ts';
import type { Quote } from '../purchasing/quote.ts';
import { say } from '../speech/message.ts';
import type { Answer } from './answer.ts';
import { arrival, deliveryInDetail } from './delivery.ts';
import { lineNames, paymentName } from './naming.ts';
import type { Card } from './reply.ts';

interface Placed {
  readonly order: Order;
  readonly quote: Quote;
  readonly replayed: boolean;
}

/** An order is confirmed aloud and on a card, with items and total in both (Alexa's rules for skills that sell). */
export function confirmOrder({ order, quote, replayed }: Placed, at: Date): Answer {
  const params = {
    items: lineNames(order.lines),
    total: totalOf(order.totals, 'total'),
    arrival: arrival(order.fulfillment ?? quote.fulfillment, at),
    digits: lastFour(order),
  };
  return {
    says: [replayed ? say('purchase.placed-before', params) : say('purchase.placed', params)],
    card: receipt(order, quote, at),
  };
}

function receipt(order: Order, quote: Quote, at: Date): Card {
  const fulfillment = order.fulfillment ?? quote.fulfillment;
  return {
    title: say('purchase.receipt-title', { number: order.number, seller: quote.seller }),
    text: [
      ...order.lines.map(({ name, quantity, total }) =>
        say('purchase.receipt-line', { name, quantity, total }),
      ),
      say('purchase.receipt-total', {
        total: totalOf(order.totals, 'total'),
        payment: paymentName(quote.paymentMethod),
      }),
      say('purchase.receipt-delivery', { delivery: deliveryInDetail(fulfillment, at) }),
    ],
    ...(order.statusUrl !== undefined && { url: order.statusUrl }),
  };
}
