import type { Money } from '../../commerce/money.ts';
import { toId } from '../../commerce/id.ts';
import { say, type Message } from '../../speech/message.ts';
import { anythingElseInCart, type Answer } from '../answer.ts';
import { purchaseContext, type LinkedTurn } from '../contexts.ts';
import { lineNames } from '../naming.ts';
import type { Ports } from '../ports.ts';
import { cartTrouble } from '../trouble.ts';
import { shortOf, shortage } from './buy-again.ts';
import type { Sure } from './look-for-each.ts';
import { readOut } from './read-out.ts';

/** Puts several things in by one change and names them; while a purchase waits for its yes, the whole offer is read out again. */
export async function putAllIn(
  turn: LinkedTurn,
  ports: Ports,
  sure: readonly Sure[],
  lacks: readonly Message[],
): Promise<Answer> {
  if (sure.length === 0) return { says: shortage(lacks), pending: anythingElseInCart };
  const { offer } = turn.session;
  const change = await ports.purchasing.changeCart(
    purchaseContext(turn),
    `${turn.requestId}:add:several`,
    {
      add: sure.map(({ option, quantity }) => ({
        variantId: toId<'variant'>(option.variantId),
        quantity,
      })),
    },
    offer ? 'to-buy' : 'to-keep',
  );
  if (!change.ok) return cartTrouble(turn, ports.shop.seller, change.error);
  const got = sure.map((one) => ({
    ...one,
    name: one.option.name,
    wanted: one.quantity,
    quantity:
      change.value.got.find(({ variantId }) => variantId === one.option.variantId)?.quantity ?? 0,
  }));
  const short = got.filter(({ wanted, quantity }) => quantity < wanted);
  const clauses = [...lacks, ...short.map(({ name, quantity }) => shortOf(name, quantity))];
  const there = got.filter(({ quantity }) => quantity > 0);
  const reason = there.at(-1)?.reason;
  const because = reason && { reason };
  if (offer && there.length > 0) {
    return { ...(await readOut(turn, ports, shortage(clauses))), ...because };
  }
  return { says: added(there, clauses), pending: anythingElseInCart, ...because };
}

function added(
  there: readonly (Sure & { readonly name: string })[],
  clauses: readonly Message[],
): readonly Message[] {
  const price = sumOf(there.flatMap(({ priceOf, quantity }) => priceOf?.(quantity) ?? []));
  if (!price) return shortage(clauses);
  const items = lineNames(there);
  return clauses.length > 0
    ? [say('several.added-but', { items, price, clauses })]
    : [say('several.added', { items, price })];
}

function sumOf([first, ...others]: readonly Money[]): Money | undefined {
  return (
    first && others.reduce((sum, { amount }) => ({ ...sum, amount: sum.amount + amount }), first)
  );
}
