import type { Cart } from '../../commerce/cart.ts';
import { say, type Message } from '../../speech/message.ts';
import { anything, anythingElse, anythingElseInCart, type Answer } from '../answer.ts';
import { customerContext, purchaseContext, type LinkedTurn } from '../contexts.ts';
import { someLines } from '../naming.ts';
import { withdrawOffer } from '../offer.ts';
import type { Ports } from '../ports.ts';
import type { CartStep } from '../session.ts';
import { movesBack, wishFor, type BackMove } from '../step-back.ts';
import { cartTrouble, shopTrouble } from '../trouble.ts';
import { askToCancel } from './cancel-order.ts';
import { takeBack } from './take-back.ts';
import { readOut } from './read-out.ts';

/** Names that are said of what is taken back; what is more is counted. */
const linesSpoken = 3;

/** "Undo that": the last change of the cart in this conversation, and the one before it when it is said again. */
export async function undo(turn: LinkedTurn, ports: Ports): Promise<Answer> {
  const cart = await ports.shop.readCart(customerContext(turn));
  if (!cart.ok) return shopTrouble(turn, ports.shop.seller, cart.error);
  const steps = [...(turn.session.steps ?? [])];
  for (let step = steps.pop(); step; step = steps.pop()) {
    const moves = movesBack(step, cart.value);
    if (cart.value && moves.length > 0) {
      return stepBack(turn, ports, { cart: cart.value, moves, earlier: steps });
    }
    // A no has taken back what was offered; whatever else is gone was taken back elsewhere, and what came before it was not meant.
    if (!step.toBuy && step.cartId === cart.value?.id) break;
  }
  return { ...(await nothingToUndo(turn, ports)), steps };
}

async function stepBack(
  turn: LinkedTurn,
  ports: Ports,
  back: {
    readonly cart: Cart;
    readonly moves: readonly BackMove[];
    readonly earlier: readonly CartStep[];
  },
): Promise<Answer> {
  const { cart, moves, earlier: steps } = back;
  const { offer, rejected = [] } = turn.session;
  const change = await ports.purchasing.changeCart(
    purchaseContext(turn),
    `${turn.requestId}:undo`,
    wishFor(moves),
    offer && !bringsHersBack(moves, steps) ? 'to-buy' : 'to-keep',
  );
  if (!change.ok) return cartTrouble(turn, ports.shop.seller, change.error);
  const after = change.value.cart;
  const says = whatMoved(moves, cart, after);
  const answer: Answer = {
    says,
    steps,
    rejected: rejected.filter(
      (id) => !moves.some(({ variantId, to }) => variantId === id && to > 0),
    ),
    pending: after.lines.length > 0 ? anythingElseInCart : anythingElse,
  };
  if (!offer) return answer;
  if (after.lines.length > 0) return { ...answer, ...(await readOut(turn, ports, says)) };
  await withdrawOffer(turn, ports);
  return { ...answer, closesOffer: true };
}

/** What she had taken out of her own cart stays there, whatever becomes of the offer. */
const bringsHersBack = (moves: readonly BackMove[], earlier: readonly CartStep[]): boolean =>
  moves.some(({ variantId, now, to }) => to > now && !wasPutInToBuy(earlier, variantId));

const wasPutInToBuy = (steps: readonly CartStep[], wanted: string): boolean =>
  steps.some(
    ({ toBuy, moved }) =>
      toBuy && moved.some(({ variantId, quantity }) => variantId === wanted && quantity > 0),
  );

/** As it is seen in the cart: stock may allow less than there was. */
function whatMoved(moves: readonly BackMove[], before: Cart, after: Cart): readonly Message[] {
  const seen = moves.map(({ variantId, now, to }) => {
    const line = after.lines.find((one) => one.variantId === variantId);
    const name = (line ?? before.lines.find((one) => one.variantId === variantId))?.name ?? '';
    return { name, quantity: (line?.quantity ?? 0) - now, missing: to - (line?.quantity ?? 0) };
  });
  const back = someLines(
    seen.filter(({ quantity }) => quantity > 0),
    linesSpoken,
  );
  const out = someLines(
    seen
      .filter(({ quantity }) => quantity < 0)
      .map(({ name, quantity }) => ({ name, quantity: -quantity })),
    linesSpoken,
  );
  const isShort = seen.some(({ missing }) => missing > 0);
  if (back.length === 0 && out.length === 0) return [say('back.sold-out')];
  const said =
    back.length === 0
      ? say('back.out', { items: out })
      : out.length === 0
        ? say('back.in', { items: back })
        : say('back.both', { back, out });
  return isShort ? [said, say('back.not-all')] : [said];
}

/** The last thing may have been an offer, or an order, which is asked about first. */
async function nothingToUndo(turn: LinkedTurn, ports: Ports): Promise<Answer> {
  if (turn.session.offer) return takeBack(turn, ports);
  const found = await ports.purchasing.findUndoable(purchaseContext(turn));
  switch (found.kind) {
    case 'undoable':
      return askToCancel(turn, found.order);
    case 'failed':
      return shopTrouble(turn, ports.shop.seller, found.error);
    case 'too-late':
    case 'cancelled':
    case 'none':
      return { says: [say('back.nothing')], pending: turn.session.pending ?? anything };
  }
}
