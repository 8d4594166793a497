import { lastFour, type Order, type OrderLine, type Shipment } from '../commerce/order.ts';
import { wallTime } from '../commerce/wall-time.ts';
import { say, type Message } from '../speech/message.ts';
import { lineNames } from './naming.ts';

/** What is said of an order: first where it is and when it comes, then what is still missing. */
export function describeOrder(order: Order, at: Date, telephone: string): readonly Message[] {
  const digits = lastFour(order);
  const sent = order.lines.flatMap((line) => sentOf(order, line));
  const rest = order.lines.flatMap((line) => restOf(order, line));
  if (sent.length > 0 && rest.length > 0) return partly(order, at, sent, rest);
  switch (order.status) {
    case 'OrderPaymentDue':
      return [say('order.payment-due', { digits })];
    case 'OrderProcessing':
      return [say('order.processing', { digits, expected: promised(order, at) })];
    case 'OrderPickupAvailable':
      return [say('order.ready', { digits })];
    case 'OrderInTransit':
      return [inTransit(order, at)];
    case 'OrderDelivered':
      return [say('order.delivered', { digits, delivered: deliveredOn(order, at) })];
    case 'OrderCancelled':
      return [say('order.cancelled', { digits })];
    case 'OrderReturned':
      return [say('order.returned', { digits })];
    case 'OrderProblem':
      return [say('order.problem', { digits, telephone })];
  }
}

function inTransit(order: Order, at: Date): Message {
  const params = { digits: lastFour(order), expected: expected(order, at) };
  const out = order.shipments.some(({ status }) => status === 'out_for_delivery');
  return out ? say('order.out-for-delivery', params) : say('order.in-transit', params);
}

function partly(
  order: Order,
  at: Date,
  sent: readonly OrderLine[],
  rest: readonly OrderLine[],
): readonly Message[] {
  const digits = lastFour(order);
  const items = lineNames(sent);
  const stillThere = say('order.partial-rest', { rest: lineNames(rest) });
  if (order.shipments.every(({ status }) => status === 'delivered')) {
    return [
      say('order.partial-delivered', { digits, delivered: deliveredOn(order, at), items }),
      stillThere,
    ];
  }
  return [say('order.partial', { digits, expected: expected(order, at), items }), stillThere];
}

/** How much of a line has left the shop, as a line of that quantity; nothing where none has. */
function sentOf(order: Order, line: OrderLine): readonly OrderLine[] {
  const quantity = sentQuantity(order, line);
  return quantity > 0 ? [{ ...line, quantity }] : [];
}

function restOf(order: Order, line: OrderLine): readonly OrderLine[] {
  const quantity = line.quantity - sentQuantity(order, line);
  return quantity > 0 && line.status !== 'removed' ? [{ ...line, quantity }] : [];
}

const sentQuantity = ({ shipments }: Order, { id }: OrderLine): number =>
  shipments
    .filter(hasLeft)
    .flatMap(({ lines }) => lines)
    .filter(({ lineId }) => lineId === id)
    .reduce((sum, { quantity }) => sum + quantity, 0);

const hasLeft = ({ status }: Shipment): boolean => status !== 'processing' && status !== 'canceled';

/** " and comes Tuesday": the soonest shipment that has not arrived. */
function expected(order: Order, at: Date): Message {
  const coming = order.shipments
    .filter(({ deliveredAt, expectedBy }) => deliveredAt === undefined && expectedBy !== undefined)
    .map(({ expectedBy = '' }) => expectedBy)
    .sort()[0];
  if (coming === undefined) return say('order.nothing');
  const { today, dateOf } = seenFrom(order, at);
  const date = dateOf(coming);
  return date < today ? say('order.nothing') : say('order.expected-day', { day: { date, today } });
}

/** What was promised for an order that has not left: its delivery window, unless that has passed. */
function promised(order: Order, at: Date): Message {
  const { fulfillment } = order;
  if (!fulfillment || new Date(fulfillment.latest) < at) return say('order.nothing');
  const { today } = seenFrom(order, at);
  const from = wallTime(fulfillment.earliest, fulfillment.timeZone);
  const to = wallTime(fulfillment.latest, fulfillment.timeZone);
  const day = { date: to.date, today };
  return from.date === to.date
    ? say('order.expected-window', { day, from: from.time, to: to.time })
    : say('order.expected-day', { day });
}

function deliveredOn(order: Order, at: Date): Message {
  const last = order.shipments
    .flatMap(({ deliveredAt }) => deliveredAt ?? [])
    .sort()
    .at(-1);
  if (last === undefined) return say('order.nothing');
  const { today, dateOf } = seenFrom(order, at);
  return say('order.delivered-on', { day: { date: dateOf(last), today } });
}

/** Days are counted where the order is delivered. */
function seenFrom(order: Order, at: Date) {
  const zone = order.fulfillment?.timeZone ?? 'UTC';
  const dateOf = (moment: string): string => wallTime(moment, zone).date;
  return { today: wallTime(at, zone).date, dateOf };
}
