import type { Candidate } from '../../catalogue/catalogue.ts';
import { say, type Message } from '../../speech/message.ts';
import { anythingElse, type Answer } from '../answer.ts';
import { customerContext, purchaseContext, type LinkedTurn } from '../contexts.ts';
import type { Ports } from '../ports.ts';
import { cartTrouble } from '../trouble.ts';
import { putInCart, takeOutAgain } from './put-in-cart.ts';
import { answerQuote, readOut } from './read-out.ts';

/** One thing to buy again. */
export interface Again {
  readonly pick: Pick<Candidate, 'variantId' | 'name'>;
  readonly quantity: number;
}

/** Puts it in the cart and reads the offer out; `gone` are clauses of what was sold out before. */
export async function buyAgain(
  turn: LinkedTurn,
  ports: Ports,
  wanted: readonly Again[],
  gone: readonly Message[] = [],
): Promise<Answer> {
  const again = turn.session.offer ? await notYetThere(turn, ports, wanted) : wanted;
  if (again.length === 0) return readOut(turn, ports, { added: [] });
  const put = await putInCart(
    turn,
    ports,
    `${turn.requestId}:reorder`,
    again.map(({ pick, quantity }) => ({ variantId: pick.variantId, quantity })),
  );
  if (!put.ok) return cartTrouble(turn, ports.shop.seller, put.error);
  const { cart, added } = put.value;
  if (added.length === 0) return { says: [nothingLeft(again)], pending: anythingElse };
  const short = again.flatMap(({ pick, quantity }) => {
    const got = added.find(({ variantId }) => variantId === pick.variantId)?.quantity ?? 0;
    return got < quantity ? [shortOf(pick.name, got)] : [];
  });
  const chosen = cart.fulfillment && { fulfillmentOptionId: cart.fulfillment.id };
  const outcome = await ports.purchasing.quote(purchaseContext(turn), { added, ...chosen });
  if (outcome.kind === 'failed') await takeOutAgain(turn, ports, put.value);
  return answerQuote(turn, ports, outcome, shortage([...gone, ...short]));
}

/** While an offer waits, the same wish again is the same wish, and no second one. */
async function notYetThere(
  turn: LinkedTurn,
  { shop }: Ports,
  wanted: readonly Again[],
): Promise<readonly Again[]> {
  const cart = await shop.readCart(customerContext(turn));
  const lines = (cart.ok && cart.value?.lines) || [];
  return wanted.flatMap(({ pick, quantity }) => {
    const there = lines.find(({ variantId }) => variantId === pick.variantId)?.quantity ?? 0;
    return there < quantity ? [{ pick, quantity: quantity - there }] : [];
  });
}

/** A clause of what could not be had, or not in full. */
export const shortOf = (name: string, quantity: number): Message =>
  quantity === 0
    ? say('reorder.clause-gone', { name })
    : say('reorder.clause-few', { name, quantity });

/** One sentence, however much is missing. */
const shortage = (clauses: readonly Message[]): readonly Message[] =>
  clauses.length > 0 ? [say('reorder.shortage', { clauses })] : [];

function nothingLeft(again: readonly Again[]): Message {
  const [only, ...others] = again;
  return only && others.length === 0
    ? say('product.sold-out', { name: only.pick.name })
    : say('reorder.all-missing');
}
