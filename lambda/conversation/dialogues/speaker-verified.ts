import { say } from '../../speech/message.ts';
import { askForAccount } from '../account.ts';
import { anything, type Answer } from '../answer.ts';
import { isLinked } from '../contexts.ts';
import type { Intent } from '../intent.ts';
import type { Ports } from '../ports.ts';
import type { Turn } from '../turn.ts';
import { approve } from './approve.ts';

/** The platform has looked who speaks. Whether that counts for the purchase that waits, only the store of quotes knows. */
export async function speakerVerified(
  turn: Turn,
  ports: Ports,
  { verification, result, level }: Extract<Intent, { kind: 'speaker-verified' }>,
): Promise<Answer> {
  if (!isLinked(turn)) return askForAccount(turn, ports.shop.seller);
  const { offer } = turn.session;
  if (!offer) return { says: [say('purchase.nothing-to-approve')], pending: anything };
  const proof = {
    kind: 'platform-pin',
    verification,
    result,
    ...(level !== undefined && { level }),
  } as const;
  const answer = await approve(turn, ports, offer.quoteId, proof);
  return result === 'not-match' && answer.pending?.kind === 'spoken-code'
    ? { ...answer, says: [say('purchase.wrong-pin'), ...answer.says] }
    : answer;
}
