import { StoreUnavailable } from '../runtime/store-unavailable.ts';
import { isLinked } from './contexts.ts';
import type { Ports } from './ports.ts';
import { dropIntent } from './remembered-intent.ts';
import type { Turn } from './turn.ts';

/**
 * The first turn of a conversation: notes for whom the platform's user speaks, so that an event of the platform can be told whom it is
 * about. Whoever comes with a wish does not go on with the one before.
 */
export async function meet(turn: Turn, ports: Ports): Promise<void> {
  const { guestKey: user, session, intent, at } = turn;
  if (session.turns > 0 || user === undefined || !isLinked(turn)) return;
  const { id, grant } = turn.shopper;
  const known = { user, shopper: id, ...(grant !== undefined && { grant }), at: at.toISOString() };
  try {
    await Promise.all([
      ports.users.note(known),
      intent.kind === 'launch' ? undefined : dropIntent(turn, ports),
    ]);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
  }
}
