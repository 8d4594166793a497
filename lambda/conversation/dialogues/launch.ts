import type { Candidate } from '../../catalogue/catalogue.ts';
import type { ProductId } from '../../commerce/id.ts';
import type { Purchase } from '../../commerce/purchase.ts';
import { lastFour } from '../../commerce/order.ts';
import { StoreUnavailable } from '../../runtime/store-unavailable.ts';
import { say, type Message } from '../../speech/message.ts';
import { canLink } from '../account.ts';
import { anything, type Answer } from '../answer.ts';
import { customerContext, isLinked, type LinkedTurn } from '../contexts.ts';
import { readOrders, readPurchases } from '../history.ts';
import { countOf } from '../naming.ts';
import type { Ports } from '../ports.ts';
import type { Directive } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { boughtBefore } from './bought-before.ts';
import { shopTrouble } from '../trouble.ts';
import { arrivesToday } from './order-status.ts';
import { newsOfPurchase } from './settle.ts';

/** The greeting: longer the first time, short from then on, and with the one thing that matters now. */
export async function launch(turn: Turn, ports: Ports): Promise<Answer> {
  const first = await noteVisit(turn, ports);
  const seller = ports.shop.seller.name;
  if (!isLinked(turn)) {
    return { says: [welcomeGuest(turn, seller, first)], pending: anything };
  }
  return greet(turn, ports, first);
}

async function greet(turn: LinkedTurn, ports: Ports, first: boolean): Promise<Answer> {
  const seller = ports.shop.seller.name;
  const { isOpen, ...news } = await newsOfPurchase(turn, ports);
  const [purchases, orders, cart] = await Promise.all([
    readPurchases(turn, ports.shop),
    readOrders(turn, ports.shop),
    ports.shop.readCart(customerContext(turn)),
  ]);
  const directives = await expected(turn, ports, purchases.ok ? purchases.value : []);
  if (isOpen || news.says.length > 0) return { ...news, pending: anything, directives };
  if (!orders.ok && !cart.ok) return shopTrouble(turn, ports.shop.seller, cart.error);
  const isNew = purchases.ok && purchases.value.length === 0;
  const tour = isNew
    ? say('launch.first-newcomer', { seller })
    : say('launch.first-linked', { seller });
  const welcome = first ? tour : say('launch.returning', { seller });
  const lines = (cart.ok && cart.value?.lines) || [];
  if (lines.length > 0) {
    const waiting = say('launch.cart', { count: countOf(lines) });
    return {
      says: [short(first, welcome, seller), waiting],
      pending: { kind: 'resume-cart' },
      directives,
    };
  }
  const arriving = (orders.ok ? orders.value : []).find((order) => arrivesToday(order, turn.at));
  if (arriving) {
    const said = say('launch.arriving', { digits: lastFour(arriving) });
    return { says: [short(first, welcome, seller), said], pending: anything, directives };
  }
  return { says: [welcome], pending: anything, directives };
}

function welcomeGuest(turn: Turn, seller: string, first: boolean): Message {
  if (!first) return say('launch.returning', { seller });
  return canLink(turn)
    ? say('launch.first-guest', { seller })
    : say('launch.first-elsewhere', { seller });
}

/** Where something matters now, the tour of a first visit waits. */
const short = (first: boolean, welcome: Message, seller: string): Message =>
  first ? say('launch.short', { seller }) : welcome;

/** Counts the visit; true for the first one, and while nobody can be remembered. */
async function noteVisit({ shopper, guestKey, at }: Turn, { shoppers }: Ports): Promise<boolean> {
  const key = shopper.kind === 'linked' ? shopper.id : guestKey;
  if (key === undefined) return true;
  try {
    const known = await shoppers.find(key);
    await shoppers.save({ key, visits: (known?.visits ?? 0) + 1, lastVisitAt: at.toISOString() });
    return known === undefined;
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return true;
  }
}

/** What this shopper is likely to name: what she bought before. */
async function expected(
  turn: LinkedTurn,
  ports: Ports,
  purchases: readonly Purchase[],
): Promise<readonly Directive[]> {
  const bought = await boughtBefore(turn, ports, purchases);
  if (bought.length === 0) return [];
  const products = new Map(
    bought.map(({ productId, productName }) => [
      productId,
      { id: productId, name: productName, synonyms: namesOf(bought, productId) },
    ]),
  );
  return [{ kind: 'expect-products', products: [...products.values()].slice(0, 100) }];
}

const namesOf = (bought: readonly Candidate[], product: ProductId): readonly string[] =>
  bought.filter(({ productId }) => productId === product).map(({ name }) => name);
