import type { Candidate } from '../../catalogue/catalogue.ts';
import type { Order } from '../../commerce/order.ts';
import { say, type Message } from '../../speech/message.ts';
import { anythingElse, type Answer } from '../answer.ts';
import type { LinkedTurn } from '../contexts.ts';
import { lastOrder, readOrders, readPurchases } from '../history.ts';
import type { SpokenItem } from '../intent.ts';
import { toOption, toQuery } from '../option.ts';
import type { Ports } from '../ports.ts';
import { shopTrouble } from '../trouble.ts';
import { findProduct, takeOrOffer, type Found, type Search } from './find-product.ts';
import { boughtBefore } from './bought-before.ts';
import { buyAgain, buyFoundAgain, shortOf } from './buy-again.ts';
import { inStock } from './in-stock.ts';
import { noLongerSold } from './no-longer-sold.ts';

/** "Reorder my coffee", or the whole last order: everything up to the read-out in one turn. */
export function reorder(turn: LinkedTurn, ports: Ports, item: SpokenItem): Promise<Answer> {
  return toQuery(item) ? reorderProduct(turn, ports, item) : reorderAll(turn, ports);
}

async function reorderProduct(turn: LinkedTurn, ports: Ports, item: SpokenItem): Promise<Answer> {
  const history = await readPurchases(turn, ports.shop);
  if (!history.ok) return shopTrouble(turn, ports.shop.seller, history.error);
  const purchases = history.value;
  if (purchases.length === 0) return nothingBought(turn, ports, item);
  const search: Search = { turn, ports, wish: 'reorder', item, purchases };
  const found = await findBought(search);
  if (found.kind === 'answer') return found.answer;
  const answer = await buyFoundAgain(turn, ports, { found, purchases, said: item.quantity });
  return { ...answer, reason: found.reason };
}

/** Among what was bought before; what never was is offered, not taken. */
export async function findBought(search: Search): Promise<Found> {
  const { turn, ports, item, purchases } = search;
  const query = toQuery(item);
  const { rejected = [] } = turn.session;
  const sold = await boughtBefore(turn, ports, purchases);
  if (!sold.ok) {
    return { kind: 'answer', answer: shopTrouble(turn, ports.shop.seller, sold.error) };
  }
  const bought = sold.value.filter(({ variantId }) => !rejected.includes(variantId));
  const match = query && (await ports.catalogue.choose(turn, query, bought));
  if (match?.kind === 'sure') return takeOrOffer(search, match.pick);
  const gone = match?.kind === 'choose' ? undefined : await noLongerSold(search, sold.value);
  if (gone) return gone;
  const found = await findProduct(search);
  if (found.kind === 'answer' || isAmong(bought, found.pick)) return found;
  const option = toOption(found.pick);
  return {
    kind: 'answer',
    answer: {
      says: [say('product.not-bought', { heard: item.product?.heard ?? found.pick.name })],
      pending: { kind: 'confirm-product', wish: 'reorder', option, quantity: item.quantity ?? 1 },
    },
  };
}

/** The whole last order. */
export async function reorderAll(turn: LinkedTurn, ports: Ports): Promise<Answer> {
  const orders = await readOrders(turn, ports.shop);
  if (!orders.ok) return shopTrouble(turn, ports.shop.seller, orders.error);
  const last = lastOrder(orders.value);
  if (!last) return nothingBought(turn, ports, {});
  const lines = last.lines.map((line) => ({ ...line, lastAt: last.placedAt }));
  const sold = await boughtBefore(turn, ports, lines);
  if (!sold.ok) return shopTrouble(turn, ports.shop.seller, sold.error);
  const inShop = await inStock(turn, ports.shop, sold.value);
  if (!inShop.ok) return shopTrouble(turn, ports.shop.seller, inShop.error);
  const there = inShop.value;
  const gone = last.lines.filter(
    (line) => !there.some(({ variantId }) => variantId === line.variantId),
  );
  if (there.length === 0) {
    return { says: [nothingThere(last, sold.value)], pending: anythingElse };
  }
  const again = there.map((pick) => ({
    pick,
    quantity: last.lines.find((line) => line.variantId === pick.variantId)?.quantity ?? 1,
  }));
  return buyAgain(
    turn,
    ports,
    again,
    gone.map(({ name, variantId }) =>
      isAmong(sold.value, { variantId })
        ? shortOf(name, 0)
        : say('reorder.clause-no-longer', { name }),
    ),
  );
}

function nothingThere({ lines }: Order, sold: readonly Candidate[]): Message {
  const [only, ...others] = lines;
  if (!only || others.length > 0) return say('reorder.all-missing');
  const { name } = only;
  return isAmong(sold, only) ? say('product.sold-out', { name }) : say('about.gone', { name });
}

/** Somebody new who names a product wants to buy it; who names none has nothing to repeat. */
async function nothingBought(turn: LinkedTurn, ports: Ports, item: SpokenItem): Promise<Answer> {
  const nothing = say('reorder.no-orders');
  if (!toQuery(item))
    return { says: [nothing], pending: { kind: 'which-product', wish: 'add-to-cart' } };
  const found = await findProduct({ turn, ports, wish: 'add-to-cart', item, purchases: [] });
  if (found.kind === 'answer') return { ...found.answer, says: [nothing, ...found.answer.says] };
  const option = toOption(found.pick);
  return {
    says: [nothing],
    pending: { kind: 'confirm-product', wish: 'add-to-cart', option, quantity: item.quantity ?? 1 },
  };
}

const isAmong = (
  candidates: readonly Candidate[],
  { variantId }: Pick<Candidate, 'variantId'>,
): boolean => candidates.some((candidate) => candidate.variantId === variantId);
