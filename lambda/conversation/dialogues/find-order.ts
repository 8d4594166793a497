import type { Order, OrderLine } from '../../commerce/order.ts';
import type { BackendError } from '../../commerce/result.ts';
import { wallTime } from '../../commerce/wall-time.ts';
import { say, type Message } from '../../speech/message.ts';
import { customerContext, type LinkedTurn } from '../contexts.ts';
import type { Spoken, SpokenOrder } from '../intent.ts';
import type { Ports } from '../ports.ts';
import { boughtIn } from './bought-in.ts';
import { daysBefore, isWithin, placedOn, type DaysBefore } from './said-day.ts';

/** Enough to hold what somebody still speaks of. */
const latestOrders = 20;

/** The order that is meant. `lines`: those of the product that was said, none where none was; `matches`: how many orders would do. */
export type FoundOrder =
  | {
      readonly kind: 'found';
      readonly order: Order;
      readonly lines: readonly OrderLine[];
      readonly matches: number;
    }
  | { readonly kind: 'none'; readonly says: Message }
  | { readonly kind: 'failed'; readonly error: BackendError };

/** Finds a placed order of the shopper's by what is said of it: of several the latest that is `likely`, else the latest. */
export async function findOrder(
  turn: LinkedTurn,
  ports: Ports,
  said: SpokenOrder,
  likely: (order: Order) => boolean,
): Promise<FoundOrder> {
  const { lastFour: digits } = said;
  const orders = await readAll(turn, ports, digits);
  if (!orders.ok) return { kind: 'failed', error: orders.error };
  if (digits !== undefined && orders.value.length === 0) {
    return { kind: 'none', says: say('order.not-found', { digits }) };
  }
  const { timeZone } = ports.shop.seller.service;
  const days = said.day && daysBefore(said.day, turn.at, timeZone);
  const then = days ? onDays(orders.value, days) : orders.value;
  if (days && then.length === 0) return { kind: 'none', says: noneFrom(days, turn.at, timeZone) };
  const { product } = said;
  const held = product ? await boughtIn(turn, ports, then, product) : undefined;
  if (held && !held.ok) return { kind: 'failed', error: held.error };
  const holds = held?.value;
  const matching = holds ? then.filter(({ lines }) => lines.some(holds)) : then;
  const order = matching.find(likely) ?? matching[0];
  if (!order) return { kind: 'none', says: noneWith(product) };
  const lines = holds ? order.lines.filter(holds) : [];
  return { kind: 'found', order, lines, matches: matching.length };
}

async function readAll(turn: LinkedTurn, { shop }: Ports, digits: string | undefined) {
  const ctx = customerContext(turn);
  if (digits === undefined) return shop.listOrders(ctx, { limit: latestOrders });
  const one = await shop.readOrder(ctx, { lastFour: digits });
  return one.ok ? { ok: true as const, value: one.value ? [one.value] : [] } : one;
}

/** Placed on those days, or where none was: delivered on them. */
function onDays(orders: readonly Order[], days: DaysBefore): readonly Order[] {
  const placed = orders.filter((order) => isWithin(days, placedOn(order)));
  return placed.length > 0 ? placed : orders.filter((order) => cameWithin(order, days));
}

const cameWithin = ({ shipments, fulfillment }: Order, days: DaysBefore): boolean =>
  shipments.some(
    ({ deliveredAt }) =>
      deliveredAt !== undefined &&
      isWithin(days, wallTime(deliveredAt, fulfillment?.timeZone ?? 'UTC').date),
  );

const noneWith = (product: Spoken | undefined): Message =>
  product ? say('order.none-with', { heard: product.heard }) : say('order.none');

function noneFrom({ from, to }: DaysBefore, at: Date, timeZone: string): Message {
  const today = wallTime(at, timeZone).date;
  const day = { date: from, today };
  return from === to ? say('order.none-from', { day }) : say('order.none-then');
}
