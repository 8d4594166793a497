import type { Candidate } from '../../catalogue/catalogue.ts';
import type { LineItem } from '../../commerce/cart.ts';
import type { ProductId } from '../../commerce/id.ts';
import type { Purchase } from '../../commerce/purchase.ts';
import { lastFour } from '../../commerce/order.ts';
import { StoreUnavailable } from '../../runtime/store-unavailable.ts';
import type { ShopperMemory } from '../../shoppers/shopper-store.ts';
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
import { bankWaits } from './on-phone.ts';
import { newsOfPurchase } from './settle.ts';

/** The greeting: longer the first time, short from then on, and with the one thing that matters now. */
export async function launch(turn: Turn, ports: Ports): Promise<Answer> {
  const known = await recallVisits(turn, ports);
  const seller = ports.shop.seller.name;
  if (isLinked(turn)) return greet(turn, ports, known);
  await noteVisit(turn, ports, known);
  return { says: [welcomeGuest(turn, seller, known === undefined)], pending: anything };
}

async function greet(
  turn: LinkedTurn,
  ports: Ports,
  known: ShopperMemory | undefined,
): Promise<Answer> {
  const first = known === undefined;
  const seller = ports.shop.seller.name;
  const {
    news: { isOpen, ...news },
    bank,
  } = await newsOfPurchase(turn, ports);
  const [purchases, orders, cart] = await Promise.all([
    readPurchases(turn, ports.shop),
    readOrders(turn, ports.shop),
    ports.shop.readCart(customerContext(turn)),
  ]);
  const lines = (cart.ok && cart.value?.lines) || [];
  // What waits for the bank lies in the cart until then.
  const waits = lines.length > 0 && !bank && known?.offeredCart !== contentsOf(lines);
  const tellsNews = isOpen || news.says.length > 0;
  const offers = waits && !tellsNews;
  const [directives] = await Promise.all([
    expected(turn, ports, purchases.ok ? purchases.value : []),
    noteVisit(turn, ports, known, offers ? contentsOf(lines) : known?.offeredCart),
  ]);
  if (tellsNews) return { ...news, pending: anything, directives };
  if (!orders.ok && !cart.ok) return shopTrouble(turn, ports.shop.seller, cart.error);
  const isNew = !turn.hushed && purchases.ok && purchases.value.length === 0;
  const tour = isNew
    ? say('launch.first-newcomer', { seller })
    : say('launch.first-linked', { seller });
  const welcome = first ? tour : say('launch.returning', { seller });
  if (offers) {
    const waiting = say('launch.cart', { count: countOf(lines) });
    return {
      says: [short(first, welcome, seller), waiting],
      pending: { kind: 'resume-cart' },
      directives,
    };
  }
  if (bank) {
    const { says, card } = bankWaits(turn, ports, bank);
    const greeted = [short(first, welcome, seller), ...says];
    return { says: greeted, ...(card && { card }), pending: anything, directives };
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

/** `undefined` at the first visit, and while nobody can be remembered. */
async function recallVisits(turn: Turn, { shoppers }: Ports): Promise<ShopperMemory | undefined> {
  const key = keyOf(turn);
  return key === undefined ? undefined : unlessAway(() => shoppers.find(key));
}

async function noteVisit(
  turn: Turn,
  { shoppers }: Ports,
  known: ShopperMemory | undefined,
  offeredCart?: string,
): Promise<void> {
  const key = keyOf(turn);
  if (key === undefined) return;
  const visit = { key, visits: (known?.visits ?? 0) + 1, lastVisitAt: turn.at.toISOString() };
  await unlessAway(() => shoppers.save({ ...visit, ...(offeredCart && { offeredCart }) }));
}

const keyOf = ({ shopper, guestKey }: Turn): string | undefined =>
  shopper.kind === 'linked' ? shopper.id : guestKey;

async function unlessAway<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreUnavailable) return undefined;
    throw error;
  }
}

/** What a cart holds, in a form to compare. */
const contentsOf = (lines: readonly LineItem[]): string =>
  lines
    .map(({ variantId, quantity }) => `${quantity} ${variantId}`)
    .sort()
    .join(', ');

/** What this shopper is likely to name: what she bought before. */
async function expected(
  turn: LinkedTurn,
  ports: Ports,
  purchases: readonly Purchase[],
): Promise<readonly Directive[]> {
  const known = await boughtBefore(turn, ports, purchases);
  const bought = known.ok ? known.value : [];
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
