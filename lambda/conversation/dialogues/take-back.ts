import { say } from '../../speech/message.ts';
import { anythingElse, type Answer } from '../answer.ts';
import { tooLate, withdrawOffer } from '../offer.ts';
import type { Ports } from '../ports.ts';
import type { Turn } from '../turn.ts';

/** The purchase that was read out is off, and the cart is as it was before. */
export async function takeBack(turn: Turn, ports: Ports): Promise<Answer> {
  const end = await withdrawOffer(turn, ports);
  return (
    tooLate(end, turn, ports) ?? {
      says: [say('purchase.not-placed')],
      pending: anythingElse,
      closesOffer: true,
    }
  );
}
