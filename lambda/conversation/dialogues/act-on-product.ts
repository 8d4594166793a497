import type { Answer } from '../answer.ts';
import { customerContext, type LinkedTurn } from '../contexts.ts';
import { readPurchases } from '../history.ts';
import { toCandidate } from '../option.ts';
import type { Ports } from '../ports.ts';
import {
  mostOfAnything,
  type ItemChange,
  type OfferedOption,
  type Several,
  type WishKind,
} from '../session.ts';
import { shopTrouble } from '../trouble.ts';
import { addFound, putIn } from './add-to-cart.ts';
import { changeChosen } from './change-chosen.ts';
import { takeOrOffer, type Found } from './find-product.ts';
import { lookAt } from './look-for-each.ts';
import { several } from './several.ts';
import { takeOut } from './remove-from-cart.ts';
import { buyAgain, buyFoundAgain } from './buy-again.ts';

/** A product that the shopper chose or confirmed, with what she wanted it for. */
export interface Chosen {
  readonly wish: WishKind;
  readonly option: OfferedOption;
  readonly quantity?: number;
  /** What it shall take the place of, or what becomes of it. */
  readonly change?: ItemChange;
  /** The number was asked about and confirmed. */
  readonly confirmed?: boolean;
}

export async function actOnProduct(
  turn: LinkedTurn,
  ports: Ports,
  chosen: Chosen,
): Promise<Answer> {
  if (chosen.wish === 'change-item') return changeChosen(turn, ports, chosen);
  const { several: open } = turn.session;
  if (open?.wish === chosen.wish) return goOn(turn, ports, open, chosen);
  if (chosen.wish === 'remove-from-cart') return removeChosen(turn, ports, chosen);
  const found = await take(turn, ports, chosen);
  if (found.kind === 'answer') return found.answer;
  const because = { ...found, reason: { kind: 'chosen', name: found.pick.name } as const };
  return chosen.wish === 'reorder'
    ? buyChosenAgain(turn, ports, chosen, because)
    : addChosen(turn, ports, chosen, because);
}

/** The question about one of several things is answered: on with the rest. */
async function goOn(
  turn: LinkedTurn,
  ports: Ports,
  { wish, sure, next }: Several,
  { option, quantity, confirmed = false }: Chosen,
): Promise<Answer> {
  if (wish === 'remove-from-cart') {
    const all = { option, quantity: quantity ?? mostOfAnything };
    return several(turn, ports, { wish, items: next, sure: [...sure, all] });
  }
  const history = await readPurchases(turn, ports.shop);
  const purchases = history.ok ? history.value : [];
  const item = quantity === undefined ? {} : { quantity };
  const search = { turn, ports, wish, item, purchases };
  const found = await takeOrOffer(search, toCandidate(option));
  const answered = lookAt(search, found, confirmed);
  return several(turn, ports, { wish, items: next, sure, answered });
}

function take(turn: LinkedTurn, ports: Ports, { wish, option, quantity }: Chosen): Promise<Found> {
  const item = quantity === undefined ? {} : { quantity };
  return takeOrOffer({ turn, ports, wish, item, purchases: [] }, toCandidate(option));
}

function addChosen(
  turn: LinkedTurn,
  ports: Ports,
  { quantity = 1, confirmed = false }: Chosen,
  found: Extract<Found, { kind: 'found' }>,
): Promise<Answer> | Answer {
  return confirmed ? putIn(turn, ports, found, quantity) : addFound(turn, ports, found, quantity);
}

async function buyChosenAgain(
  turn: LinkedTurn,
  ports: Ports,
  { quantity, confirmed = false }: Chosen,
  found: Extract<Found, { kind: 'found' }>,
): Promise<Answer> {
  const history = await readPurchases(turn, ports.shop);
  const purchases = history.ok ? history.value : [];
  const answer = await (confirmed && quantity !== undefined
    ? buyAgain(turn, ports, [{ pick: found.pick, quantity }])
    : buyFoundAgain(turn, ports, { found, purchases, said: quantity }));
  return { ...answer, reason: found.reason };
}

async function removeChosen(
  turn: LinkedTurn,
  ports: Ports,
  { option, quantity }: Chosen,
): Promise<Answer> {
  const cart = await ports.shop.readCart(customerContext(turn));
  if (!cart.ok) return shopTrouble(turn, ports.shop.seller, cart.error);
  return takeOut(turn, ports, cart.value, option.variantId, quantity);
}
