import type { Cart, CartWish } from '../../commerce/cart.ts';
import type { BackendError } from '../../commerce/result.ts';
import { say, type Message } from '../../speech/message.ts';
import { anythingElseInCart, inform, type Answer } from '../answer.ts';
import { purchaseContext, type LinkedTurn } from '../contexts.ts';
import type { Ports } from '../ports.ts';
import { cartTrouble } from '../trouble.ts';
import { readOut } from './read-out.ts';

/** A choice as the shop has confirmed it. */
export type Chosen =
  | { readonly kind: 'chosen'; readonly cart: Cart; readonly issues: readonly BackendError[] }
  | { readonly kind: 'answer'; readonly answer: Answer };

/** Writes a choice to the cart: with an offer that waits it is the offer's, and goes with it. */
export async function chooseAtShop(
  turn: LinkedTurn,
  { purchasing, shop }: Ports,
  name: string,
  wish: Pick<CartWish, 'fulfillmentOptionId' | 'shipTo' | 'coupon'>,
): Promise<Chosen> {
  const change = await purchasing.changeCart(
    purchaseContext(turn),
    `${turn.requestId}:${name}`,
    wish,
    turn.session.offer ? 'to-buy' : 'to-keep',
  );
  if (change.ok) return { kind: 'chosen', cart: change.value.cart, issues: change.value.issues };
  return { kind: 'answer', answer: cartTrouble(turn, shop.seller, change.error) };
}

/** The whole offer again where one waits: an old yes never buys new terms. Else what was chosen, and the cart goes on. */
export const afterChoice = (
  turn: LinkedTurn,
  ports: Ports,
  { offered, kept }: { readonly offered: readonly Message[]; readonly kept: readonly Message[] },
): Promise<Answer> | Answer =>
  turn.session.offer ? readOut(turn, ports, offered) : { says: kept, pending: anythingElseInCart };

/** Nothing was chosen: what waits for an answer comes back. */
export const leftAsItWas = (turn: LinkedTurn, ...says: readonly Message[]): Answer =>
  ofChoice(turn) ? { says, pending: anythingElseInCart } : inform(turn.session, { says });

/** The question was answered by what is said now, and does not come back itself. */
const ofChoice = ({ session }: LinkedTurn): boolean =>
  session.pending !== undefined && choices.has(session.pending.kind);

const choices: ReadonlySet<string> = new Set([
  'which-coupon',
  'choose-delivery',
  'choose-address',
  'choose-payment',
]);

export const sayEmpty = say('choice.empty-cart');
