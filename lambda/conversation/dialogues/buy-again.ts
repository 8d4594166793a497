import type { Candidate } from '../../catalogue/catalogue.ts';
import type { Purchase } from '../../commerce/purchase.ts';
import { say, type Message } from '../../speech/message.ts';
import { anythingElse, type Answer } from '../answer.ts';
import { purchaseContext, type LinkedTurn } from '../contexts.ts';
import { quantityAgain } from '../history.ts';
import type { Ports } from '../ports.ts';
import { cartTrouble } from '../trouble.ts';
import type { Found } from './find-product.ts';
import { readOut } from './read-out.ts';
import { askIfSoMany } from './unusual-number.ts';

/** One thing to buy again. */
export interface Again {
  readonly pick: Pick<Candidate, 'variantId' | 'name'>;
  readonly quantity: number;
}

/** As many as were said, else as the last time. A number that is neither usual nor small is asked about first. */
export function buyFoundAgain(
  turn: LinkedTurn,
  ports: Ports,
  {
    found,
    purchases,
    said,
  }: {
    readonly found: Extract<Found, { kind: 'found' }>;
    readonly purchases: readonly Purchase[];
    readonly said: number | undefined;
  },
): Promise<Answer> | Answer {
  const { pick } = found;
  const usual = quantityAgain(purchases, pick.variantId);
  const quantity = said ?? usual;
  const asks = quantity === usual ? undefined : askIfSoMany(found, 'reorder', quantity);
  return asks ?? buyAgain(turn, ports, [{ pick, quantity }]);
}

/** Puts in what is not there for an offer already, and reads the offer out; `gone` are clauses of what was sold out before. */
export async function buyAgain(
  turn: LinkedTurn,
  ports: Ports,
  wanted: readonly Again[],
  gone: readonly Message[] = [],
): Promise<Answer> {
  const add = wanted.map(({ pick, quantity }) => ({ variantId: pick.variantId, quantity }));
  const change = await ports.purchasing.changeCart(
    purchaseContext(turn),
    `${turn.requestId}:reorder`,
    { add },
    'to-buy-again',
  );
  if (!change.ok) return cartTrouble(turn, ports.shop.seller, change.error);
  const { got } = change.value;
  if (got.length === 0) return { says: [nothingLeft(wanted)], pending: anythingElse };
  const short = wanted.flatMap(({ pick, quantity }) => {
    const has = got.find(({ variantId }) => variantId === pick.variantId)?.quantity ?? 0;
    return has < quantity ? [shortOf(pick.name, has)] : [];
  });
  return readOut(turn, ports, shortage([...gone, ...short]));
}

/** A clause of what could not be had, or not in full. */
export const shortOf = (name: string, quantity: number): Message =>
  quantity === 0
    ? say('reorder.clause-gone', { name })
    : say('reorder.clause-few', { name, quantity });

/** One sentence, however much is missing. */
export const shortage = (clauses: readonly Message[]): readonly Message[] =>
  clauses.length > 0 ? [say('reorder.shortage', { clauses })] : [];

function nothingLeft(again: readonly Again[]): Message {
  const [only, ...others] = again;
  return only && others.length === 0
    ? say('product.sold-out', { name: only.pick.name })
    : say('reorder.all-missing');
}
