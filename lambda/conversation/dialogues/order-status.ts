import type { Order, Shipment } from '../../commerce/order.ts';
import { wallTime } from '../../commerce/wall-time.ts';
import { say, type Message } from '../../speech/message.ts';
import { inform, type Answer } from '../answer.ts';
import { customerContext, type LinkedTurn } from '../contexts.ts';
import { readOrders } from '../history.ts';
import type { Ports } from '../ports.ts';
import { describeOrder } from '../order-words.ts';
import { shopTrouble } from '../trouble.ts';
import { bankWaits } from './on-phone.ts';
import { newsOfPurchase } from './settle.ts';

/** "Where is my order?": the latest one that is still open, else the latest; or the one with these last four digits. */
export async function orderStatus(
  turn: LinkedTurn,
  ports: Ports,
  digits: string | undefined,
): Promise<Answer> {
  const {
    news: { isOpen: waits, ...news },
    bank,
  } = await newsOfPurchase(turn, ports);
  if (waits || news.says.length > 0) return inform(turn.session, news);
  if (bank && digits === undefined) return inform(turn.session, bankWaits(turn, ports, bank));
  return digits === undefined ? latest(turn, ports) : byDigits(turn, ports, digits);
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

async function byDigits(turn: LinkedTurn, ports: Ports, digits: string): Promise<Answer> {
  const order = await ports.shop.readOrder(customerContext(turn), { lastFour: digits });
  if (!order.ok) return shopTrouble(turn, ports.shop.seller, order.error);
  if (!order.value) return inform(turn.session, { says: [say('order.not-found', { digits })] });
  return tell(turn, ports, order.value, []);
}

function tell(turn: LinkedTurn, ports: Ports, order: Order, more: readonly Message[]): Answer {
  const sayable = turn.hushed ? { ...order, lines: [] } : order;
  const said = describeOrder(sayable, turn.at, ports.shop.seller.telephone);
  const tracked = order.shipments.find(({ trackingNumber }) => trackingNumber !== undefined);
  return inform(turn.session, {
    says: said.length > 1 ? said : [...said, ...more],
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
