import type { Cart } from '../../commerce/cart.ts';
import { say, type Message } from '../../speech/message.ts';
import { anything, type Answer } from '../answer.ts';
import { customerContext, purchaseContext, type LinkedTurn } from '../contexts.ts';
import type { Spoken, SpokenItem } from '../intent.ts';
import { lineName } from '../naming.ts';
import { withdrawOffer } from '../offer.ts';
import { spokenPage } from '../option.ts';
import type { Ports } from '../ports.ts';
import type { CartStep, Pending } from '../session.ts';
import { movesBack, wishFor, type BackMove } from '../step-back.ts';
import { cartTrouble, shopTrouble } from '../trouble.ts';
import { lineOf } from './last-line.ts';
import { nextBest } from './next-best.ts';
import { no } from './no.ts';
import { candidateOf, removeFromCart } from './remove-from-cart.ts';

/** "No, not that one": what was picked goes and is not offered again; the next best is. */
export async function wrongProduct(
  turn: LinkedTurn,
  ports: Ports,
  product?: Spoken,
): Promise<Answer> {
  const { pending } = turn.session;
  switch (pending?.kind) {
    case 'choose-product':
    case 'confirm-product':
    case 'confirm-quantity':
      return isAboutGoods(pending)
        ? rejectOffered(turn, ports, pending, product)
        : no({ ...turn, intent: { kind: 'no' } }, ports);
    default:
      return rejectPicked(turn, ports, product);
  }
}

type Offered = Extract<
  Pending,
  { kind: 'choose-product' | 'confirm-product' | 'confirm-quantity' }
>;

/** Among the lines of the cart nothing is picked by us. */
const isAboutGoods = ({ wish }: Offered): boolean => wish === 'add-to-cart' || wish === 'reorder';

function rejectOffered(
  turn: LinkedTurn,
  ports: Ports,
  pending: Offered,
  product: Spoken | undefined,
): Promise<Answer> | Answer {
  const { session, channel } = turn;
  const many = pending.kind === 'choose-product';
  const page = many ? spokenPage(pending, channel.optionsSpoken) : [pending.option];
  const rejected = [...(session.rejected ?? []), ...page.map(({ variantId }) => variantId)];
  const left = many ? pending.options.slice(pending.from + page.length) : [];
  if (many && left.length > 0 && !product) {
    return { says: [], pending: { ...pending, options: left, from: 0 }, rejected };
  }
  const item: SpokenItem = product ? { product } : (session.sought ?? called(page[0]?.productName));
  const { wish, quantity } = pending;
  return nextBest(turn, ports, {
    ...{ item, wish, rejected, says: [say('wrong.fine')] },
    ...(quantity !== undefined && { quantity }),
  });
}

async function rejectPicked(
  turn: LinkedTurn,
  ports: Ports,
  product: Spoken | undefined,
): Promise<Answer> {
  const read = await ports.shop.readCart(customerContext(turn));
  if (!read.ok) return shopTrouble(turn, ports.shop.seller, read.error);
  const cart = read.value;
  if (!cart || cart.lines.length === 0) return { says: [say('wrong.fine')], pending: anything };
  const picked = await lastPick(turn, ports, cart, product);
  return picked
    ? takeItOut(turn, ports, { cart, ...picked })
    : removeFromCart(turn, ports, product ? { product } : {});
}

interface Picked {
  readonly move: BackMove;
  readonly step: CartStep;
  /** What she wants instead. */
  readonly item: SpokenItem;
}

/** What came in last in this conversation, and as what she had asked for it; by its name where she says which. */
async function lastPick(
  turn: LinkedTurn,
  ports: Ports,
  cart: Cart,
  product: Spoken | undefined,
): Promise<Picked | undefined> {
  const step = turn.session.steps?.at(-1);
  const moves = step ? movesBack(step, cart).filter(({ now, to }) => to < now) : [];
  const picks = await Promise.all(
    moves.flatMap((move) => {
      const line = lineOf(cart, move.variantId);
      return line ? [candidateOf(turn, ports, line)] : [];
    }),
  );
  const match = product && (await ports.catalogue.choose(turn, product, picks));
  const named = match?.kind === 'sure' || match?.kind === 'doubtful' ? match.pick : undefined;
  const pick = named ?? picks.at(-1);
  const move = moves.find(({ variantId }) => variantId === pick?.variantId);
  if (!step || !pick || !move) return undefined;
  const item = product ? { product } : (turn.session.sought ?? called(pick.productName));
  return { move, step, item };
}

async function takeItOut(
  turn: LinkedTurn,
  ports: Ports,
  { cart, move, step, item }: Picked & { readonly cart: Cart },
): Promise<Answer> {
  const { offer, rejected = [] } = turn.session;
  const change = await ports.purchasing.changeCart(
    purchaseContext(turn),
    `${turn.requestId}:wrong:${move.variantId}`,
    wishFor([move]),
    offer ? 'to-buy' : 'to-keep',
  );
  if (!change.ok) return cartTrouble(turn, ports.shop.seller, change.error);
  const { lines } = change.value.cart;
  const quantity = move.now - move.to;
  const name = lineOf(cart, move.variantId)?.name ?? '';
  const says: readonly Message[] = [say('cart.removed', { item: lineName({ name, quantity }) })];
  const over = offer !== undefined && lines.length === 0;
  if (over) await withdrawOffer(turn, ports);
  const next = await nextBest(turn, ports, {
    ...{ item, says, quantity, wish: step.toBuy ? 'reorder' : 'add-to-cart' },
    rejected: [...rejected, move.variantId],
    readsOffer: offer !== undefined && !over,
  });
  return over ? { ...next, closesOffer: true } : next;
}

const called = (name: string | undefined): SpokenItem =>
  name === undefined ? {} : { product: { heard: name, ids: [] } };
