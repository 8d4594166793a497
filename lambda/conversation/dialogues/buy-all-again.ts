import { toId } from '../../commerce/id.ts';
import type { Message } from '../../speech/message.ts';
import { anythingElse, type Answer } from '../answer.ts';
import type { LinkedTurn } from '../contexts.ts';
import type { Ports } from '../ports.ts';
import { buyAgain, shortage } from './buy-again.ts';
import type { Sure } from './look-for-each.ts';

/** Several things to buy again are one offer. */
export async function buyAllAgain(
  turn: LinkedTurn,
  ports: Ports,
  sure: readonly Sure[],
  lacks: readonly Message[],
): Promise<Answer> {
  if (sure.length === 0) return { says: shortage(lacks), pending: anythingElse };
  const again = sure.map(({ option, quantity }) => ({
    pick: { variantId: toId<'variant'>(option.variantId), name: option.name },
    quantity,
  }));
  const reason = sure.at(-1)?.reason;
  return { ...(await buyAgain(turn, ports, again, lacks)), ...(reason && { reason }) };
}
