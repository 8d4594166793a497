import * as v from 'valibot';
import { StoreUnavailable } from '../runtime/store-unavailable.ts';
import type { Intent } from './intent.ts';
import type { Ports } from './ports.ts';
import { spokenItem as item } from './session.ts';
import type { Turn } from './turn.ts';

/** What somebody can want that needs an account, and still wants when it is linked. */
const remembered = v.variant('kind', [
  v.object({ kind: v.literal('reorder'), item }),
  v.object({ kind: v.literal('add-to-cart'), item }),
  v.object({ kind: v.literal('review-cart') }),
  v.object({ kind: v.literal('checkout') }),
  v.object({ kind: v.literal('order-status'), lastFour: v.exactOptional(v.string()) }),
]);

/** Long enough to find a password; after that somebody else may be speaking, or about something else. */
const keptMs = 60 * 60 * 1000;

/** Kept for whoever comes back here: under the platform's user, else under the conversation. */
export async function rememberIntent(turn: Turn, { wishes }: Ports): Promise<void> {
  const parsed = v.safeParse(remembered, turn.intent);
  if (!parsed.success) return;
  const expiresAt = new Date(turn.at.getTime() + keptMs).toISOString();
  await unlessAway(undefined, () =>
    wishes.save({ key: keyOf(turn), intent: parsed.output, expiresAt }),
  );
}

/** What was wanted before the account was linked, once. It may have been linked elsewhere, and is then the shopper's. */
export async function recallIntent(turn: Turn, { wishes }: Ports): Promise<Intent | undefined> {
  const keys = turn.shopper.kind === 'linked' ? [keyOf(turn), turn.shopper.id] : [keyOf(turn)];
  const kept = await unlessAway([], () => Promise.all(keys.map((key) => wishes.take(key))));
  const wish = kept.find((one) => one && new Date(one.expiresAt) > turn.at);
  const parsed = v.safeParse(remembered, wish?.intent);
  return parsed.success ? parsed.output : undefined;
}

/** Whoever wants something now wants what was wanted before no more. */
export const dropIntent = (turn: Turn, { wishes }: Ports): Promise<void> =>
  unlessAway(undefined, () => wishes.remove(keyOf(turn)));

const keyOf = ({ guestKey, conversationId }: Turn): string => guestKey ?? conversationId;

/** A wish that is not remembered can be said again. */
async function unlessAway<T>(otherwise: T, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreUnavailable) return otherwise;
    throw error;
  }
}
