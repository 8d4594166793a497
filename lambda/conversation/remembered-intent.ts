import * as v from 'valibot';
import { problemKinds } from '../commerce/shop-case.ts';
import { StoreUnavailable } from '../runtime/store-unavailable.ts';
import type { Intent } from './intent.ts';
import type { Ports } from './ports.ts';
import { spoken, spokenDay, spokenItem } from './session.ts';
import type { Turn } from './turn.ts';

const named = {
  item: spokenItem,
  items: v.exactOptional(v.pipe(v.array(spokenItem), v.readonly())),
};

const order = {
  lastFour: v.exactOptional(v.string()),
  product: v.exactOptional(spoken),
  day: v.exactOptional(spokenDay),
};

/** What somebody can want that needs an account, and still wants when it is linked. */
const remembered = v.variant('kind', [
  v.object({ kind: v.literal('reorder'), ...named }),
  v.object({ kind: v.literal('add-to-cart'), ...named }),
  v.object({ kind: v.literal('usual') }),
  v.object({ kind: v.literal('review-cart') }),
  v.object({ kind: v.literal('checkout') }),
  v.object({ kind: v.literal('order-status'), ...order }),
  // A code is kept nowhere: it is asked for again.
  v.object({ kind: v.literal('apply-coupon'), isOff: v.boolean() }),
  v.object({ kind: v.literal('delivery-estimate'), delivery: v.object({}) }),
  v.object({ kind: v.literal('report-problem'), problem: v.picklist(problemKinds), ...order }),
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
