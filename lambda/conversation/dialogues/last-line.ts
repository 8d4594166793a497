import type { Candidate } from '../../catalogue/catalogue.ts';
import type { Cart, LineItem } from '../../commerce/cart.ts';
import type { LinkedTurn } from '../contexts.ts';
import { toQuery } from '../option.ts';
import type { Ports } from '../ports.ts';

/** "That one": the line that was changed last in this conversation, else what was named last, else the only one. */
export async function lastLine(
  turn: LinkedTurn,
  { catalogue }: Ports,
  cart: Cart,
  candidates: readonly Candidate[],
): Promise<LineItem | undefined> {
  const { session } = turn;
  const step = session.steps?.at(-1);
  const moved = step?.cartId === cart.id ? step.moved : [];
  const latest = moved
    .toReversed()
    .map(({ variantId }) => lineOf(cart, variantId))
    .find((line) => line !== undefined);
  if (latest) return latest;
  const query = session.sought && toQuery(session.sought);
  const match = query && (await catalogue.choose(turn, query, candidates));
  if (match?.kind === 'sure') return lineOf(cart, match.pick.variantId);
  return cart.lines.length === 1 ? cart.lines[0] : undefined;
}

export const lineOf = ({ lines }: Cart, variantId: string): LineItem | undefined =>
  lines.find((line) => line.variantId === variantId);
