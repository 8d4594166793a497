import { anythingElse, type Answer } from '../answer.ts';
import type { LinkedTurn } from '../contexts.ts';
import type { Ports } from '../ports.ts';
import { readOut } from './read-out.ts';
import { settleOpenAttempt } from './settle.ts';

/** "Check out": reads the whole cart out as an offer. A purchase that was still open comes first, lest it be bought twice. */
export async function checkout(turn: LinkedTurn, ports: Ports): Promise<Answer> {
  const settled = await settleOpenAttempt(turn, ports);
  return settled.length > 0
    ? { says: settled, pending: anythingElse }
    : readOut(turn, ports, { added: [] });
}
