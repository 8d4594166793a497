import { say } from '../../speech/message.ts';
import { anythingElse, type Answer } from '../answer.ts';
import { customerContext, type LinkedTurn } from '../contexts.ts';
import { toCandidate, toQuery } from '../option.ts';
import type { Ports } from '../ports.ts';
import { shopTrouble } from '../trouble.ts';
import type { Chosen } from './act-on-product.ts';
import { changeLine } from './change-line.ts';
import { takeOrOffer } from './find-product.ts';
import { lineOf } from './last-line.ts';
import { misunderstood } from './misunderstanding.ts';
import { setLine, swapLine } from './write-line.ts';

/** The line that was meant, or what shall take its place. */
export async function changeChosen(
  turn: LinkedTurn,
  ports: Ports,
  { option, change = { said: {} }, quantity: number, confirmed = false }: Chosen,
): Promise<Answer> {
  const read = await ports.shop.readCart(customerContext(turn));
  if (!read.ok) return shopTrouble(turn, ports.shop.seller, read.error);
  const line = read.value && lineOf(read.value, change.of ?? option.variantId);
  if (!line) return { says: [say('cart.gone-already')], pending: anythingElse };
  const quantity = number ?? change.said.quantity;
  if (change.of === undefined) {
    const said = { ...change.said, ...(quantity !== undefined && { quantity }) };
    if (quantity === undefined && !toQuery(said)) return misunderstood(turn, ports);
    return changeLine(turn, ports, { line, said });
  }
  if (change.of === option.variantId) {
    return setLine(turn, ports, line, quantity ?? line.quantity, confirmed);
  }
  const item = quantity === undefined ? {} : { quantity };
  const found = await takeOrOffer(
    { turn, ports, wish: 'change-item', item, purchases: [], change },
    toCandidate(option),
  );
  if (found.kind === 'answer') return found.answer;
  const reason = { kind: 'chosen', name: found.pick.name } as const;
  const swap = { line, found: { ...found, reason }, quantity: quantity ?? line.quantity };
  return swapLine(turn, ports, swap, confirmed);
}
