import { lastFour, type Order, type Shipment } from '../../commerce/order.ts';
import { wallTime } from '../../commerce/wall-time.ts';
import { say, type Message } from '../../speech/message.ts';
import { inform, type Answer } from '../answer.ts';
import type { LinkedTurn } from '../contexts.ts';
import { readOrders } from '../history.ts';
import { tellsTooMuch } from '../hush.ts';
import { isNamed, type SpokenOrder } from '../intent.ts';
import { someLines } from '../naming.ts';
import type { Ports } from '../ports.ts';
import { describeOrder } from '../order-words.ts';
import { shopTrouble } from '../trouble.ts';
import { findOrder, type FoundOrder } from './find-order.ts';
import { bankWaits } from './on-phone.ts';
import { partOf } from './part-of-order.ts';
import { newsOfPurchase } from './settle.ts';

/** Names that are read aloud of what was asked for; what is more is counted. */
const linesSpoken = 2;

/** "Where is my order?": the latest one that is still open, else the latest; or the one that is meant by its digits, its day, or what is in it. */
export async function orderStatus(
  turn: LinkedTurn,
  ports: Ports,
  said: SpokenOrder,
): Promise<Answer> {
  if (turn.hushed && said.product) return tellsTooMuch;
  const {
    news: { isOpen: waits, ...news },
    bank,
  } = await newsOfPurchase(turn, ports);
  if (waits || news.says.length > 0) return inform(turn.session, news);
  if (bank && !isNamed(said)) return inform(turn.session, bankWaits(turn, ports, bank));
  return isNamed(said) ? named(turn, ports, said) : latest(turn, ports);
}

async function latest(turn: LinkedTurn, ports: Ports): Promise<Answer> {
  const history = await readOrders(turn, ports.shop);
  if (!history.ok) return shopTrouble(turn, ports.shop.seller, history.error);
  const open = history.value.filter(isOpen);
  const order = open[0] ?? history.value[0];
  if (!order) return inform(turn.session, { says: [say('order.none')] });
  const others = open.length - 1;
  const more = others > 0 ? [say('order.others', { count: others })] : [];
  return tell(turn, ports, order, more);
}

async function named(turn: LinkedTurn, ports: Ports, said: SpokenOrder): Promise<Answer> {
  const found = await findOrder(turn, ports, said, isOpen);
  if (found.kind === 'failed') return shopTrouble(turn, ports.shop.seller, found.error);
  if (found.kind === 'none') return inform(turn.session, { says: [found.says] });
  const { order, packing } = partOf(found.order, found.lines);
  if (!packing) return tell(turn, ports, order, whichOfThem(found));
  const params = { digits: lastFour(order), items: someLines(found.lines, linesSpoken) };
  return inform(turn.session, { says: [say('order.still-packed', params)], about: params.digits });
}

/** What it was found by, and that there are others of the kind. */
function whichOfThem({ order, lines, matches }: Extract<FoundOrder, { kind: 'found' }>) {
  const items = someLines(lines, linesSpoken);
  if (matches > 1 && items.length > 0) {
    return isOpen(order)
      ? [say('order.latest-open-with', { items })]
      : [say('order.latest-with', { items })];
  }
  if (items.length > 0) return [say('order.with', { items })];
  return matches > 1 ? [say('order.latest-then')] : [];
}

function tell(turn: LinkedTurn, ports: Ports, order: Order, more: readonly Message[]): Answer {
  const sayable = turn.hushed ? { ...order, lines: [] } : order;
  const said = describeOrder(sayable, turn.at, ports.shop.seller.telephone);
  const tracked = order.shipments.find(({ trackingNumber }) => trackingNumber !== undefined);
  return inform(turn.session, {
    says: said.length > 1 ? said : [...said, ...more],
    about: lastFour(order),
    ...(tracked && { card: trackingCard(order, tracked) }),
  });
}

function trackingCard(order: Order, { carrier, trackingNumber = '', trackingUrl }: Shipment) {
  return {
    title: say('order.tracking-title', { number: order.number }),
    text: [
      carrier === undefined
        ? say('order.tracking-number', { number: trackingNumber })
        : say('order.tracking-text', { carrier, number: trackingNumber }),
    ],
    ...(trackingUrl !== undefined && { url: trackingUrl }),
  };
}

/** Still on its way to the shopper, or waiting for something. */
export const isOpen = ({ status }: Order): boolean =>
  status !== 'OrderDelivered' && status !== 'OrderCancelled' && status !== 'OrderReturned';

/** The window in which an order comes today, in the zone where it is delivered. */
export function arrivesToday(order: Order, at: Date): boolean {
  if (order.status !== 'OrderInTransit') return false;
  const zone = order.fulfillment?.timeZone ?? 'UTC';
  const today = wallTime(at, zone).date;
  return order.shipments.some(
    ({ expectedBy, deliveredAt }) =>
      deliveredAt === undefined &&
      expectedBy !== undefined &&
      wallTime(expectedBy, zone).date === today,
  );
}
