import type { Cart, LineItem } from '../../commerce/cart.ts';
import { say, type Message } from '../../speech/message.ts';
import { anythingElse, anythingElseInCart, type Answer } from '../answer.ts';
import { callContext, purchaseContext, type LinkedTurn } from '../contexts.ts';
import { lineName } from '../naming.ts';
import type { Ports } from '../ports.ts';
import type { Reason } from '../session.ts';
import { cartTrouble, shopTrouble } from '../trouble.ts';
import type { Found } from './find-product.ts';
import { lineOf } from './last-line.ts';
import { readOut } from './read-out.ts';
import { candidateOf } from './remove-from-cart.ts';
import { askIfSoMany } from './unusual-number.ts';

type Pick = Extract<Found, { kind: 'found' }>;

/** As many of it as were said; a number that is worth a question is asked about first. */
export async function setLine(
  turn: LinkedTurn,
  ports: Ports,
  line: LineItem,
  quantity: number,
  confirmed = false,
): Promise<Answer> {
  if (quantity === line.quantity) {
    return { says: [say('change.already', { item: lineName(line) })], pending: anythingElseInCart };
  }
  if (!confirmed && quantity > line.quantity) {
    const asks = await askFirst(turn, ports, line, quantity);
    if (asks) return asks;
  }
  const change = await ports.purchasing.changeCart(
    purchaseContext(turn),
    `${turn.requestId}:change:${line.variantId}`,
    { setQuantity: [{ lineId: line.id, quantity }] },
    turn.session.offer ? 'to-buy' : 'to-keep',
  );
  if (!change.ok) return cartTrouble(turn, ports.shop.seller, change.error);
  const { cart } = change.value;
  const now = lineOf(cart, line.variantId);
  const short = shortOf(now?.quantity ?? 0, quantity);
  return tell(turn, ports, short, now && said('now', now));
}

/** Something else in its place, in one change; what cannot be had leaves the line as it was. */
export async function swapLine(
  turn: LinkedTurn,
  ports: Ports,
  {
    line,
    found,
    quantity,
  }: { readonly line: LineItem; readonly found: Pick; readonly quantity: number },
  confirmed = false,
): Promise<Answer> {
  const { pick, reason } = found;
  const asks =
    quantity > line.quantity && !confirmed && askIfSoMany(found, 'change-item', quantity);
  if (asks) return withChange(asks, line.variantId);
  const write = (step: string, wish: Parameters<Ports['purchasing']['changeCart']>[2]) =>
    ports.purchasing.changeCart(
      purchaseContext(turn),
      `${turn.requestId}:${step}:${pick.variantId}`,
      wish,
      turn.session.offer ? 'to-buy' : 'to-keep',
    );
  const added = await write('swap', {
    add: [{ variantId: pick.variantId, quantity }],
    setQuantity: [{ lineId: line.id, quantity: 0 }],
  });
  if (!added.ok) return cartTrouble(turn, ports.shop.seller, added.error);
  const count = added.value.got[0]?.quantity ?? 0;
  if (count === 0) {
    await write('swap-back', { add: [{ variantId: line.variantId, quantity: line.quantity }] });
    const soldOut = say('product.sold-out', { name: pick.name });
    return tell(turn, ports, [soldOut], undefined, reason);
  }
  const now = lineOf(added.value.cart, pick.variantId);
  return tell(turn, ports, shortOf(count, quantity), now && said('swapped', now), reason);
}

async function askFirst(
  turn: LinkedTurn,
  ports: Ports,
  line: LineItem,
  quantity: number,
): Promise<Answer | undefined> {
  const variants = await ports.shop.readVariants(callContext(turn), [line.variantId]);
  if (!variants.ok) return shopTrouble(turn, ports.shop.seller, variants.error);
  const variant = variants.value[0];
  if (!variant) return undefined;
  const pick = await candidateOf(turn, ports, line);
  const reason = { kind: 'chosen', name: pick.name } as const;
  const asks = askIfSoMany({ kind: 'found', pick, variant, reason }, 'change-item', quantity);
  return asks && withChange(asks, line.variantId);
}

const withChange = (answer: Answer, of: string): Answer =>
  answer.pending?.kind === 'confirm-quantity'
    ? { ...answer, pending: { ...answer.pending, change: { said: {}, of } } }
    : answer;

const shortOf = (count: number, wanted: number): readonly Message[] =>
  count < wanted ? [say('product.some-left', { quantity: count })] : [];

const said = (how: 'now' | 'swapped', line: Cart['lines'][number]): Message =>
  how === 'now'
    ? say('change.now', { item: lineName(line), price: line.total })
    : say('change.swapped', { item: lineName(line), price: line.total });

/** While a purchase waits for its yes, the whole offer is read out again instead. */
async function tell(
  turn: LinkedTurn,
  ports: Ports,
  before: readonly Message[],
  done: Message | undefined,
  reason?: Reason,
): Promise<Answer> {
  const because = reason ? { reason } : {};
  if (turn.session.offer) return { ...(await readOut(turn, ports, before)), ...because };
  return {
    says: done ? [...before, done] : before,
    pending: done ? anythingElseInCart : anythingElse,
    ...because,
  };
}
