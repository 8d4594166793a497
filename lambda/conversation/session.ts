import * as v from 'valibot';
import { messageSchema } from '../speech/message.ts';

/** An option as it was offered: enough to name it again and to act on it, never its price. */
const option = v.object({
  variantId: v.string(),
  productId: v.string(),
  name: v.string(),
  size: v.optional(v.string()),
  brand: v.optional(v.string()),
});

const wanted = v.picklist(['add-to-cart', 'reorder', 'remove-from-cart']);

const pending = v.variant('kind', [
  v.object({
    kind: v.literal('choose-product'),
    wants: wanted,
    quantity: v.optional(v.number()),
    options: v.array(option),
    offset: v.number(),
    heard: v.string(),
  }),
  v.object({ kind: v.literal('which-product'), wants: wanted }),
  /** "Did you mean ...?", or a number that is worth a question. */
  v.object({ kind: v.literal('confirm-product'), wants: wanted, quantity: v.number(), option }),
  /** A purchase was read out. Believed only when the store of quotes agrees. */
  v.object({ kind: v.literal('confirm-purchase'), quoteId: v.string() }),
  v.object({ kind: v.literal('which-store'), when: v.unknown() }),
  v.object({ kind: v.literal('offer-checkout') }),
  v.object({ kind: v.literal('resume-cart') }),
  v.object({ kind: v.literal('anything-else') }),
]);

const session = v.object({
  /** Turns of this conversation so far. */
  turns: v.number(),
  /** Failures to understand in a row. */
  misses: v.number(),
  pending: v.optional(pending),
  /** What was said last, to be said again on request. */
  said: v.array(messageSchema),
  /** Why the last product was picked, to be told on request. */
  reason: v.optional(messageSchema),
});

export type OfferedOption = v.InferOutput<typeof option>;
export type Pending = v.InferOutput<typeof pending>;
/** What travels with the conversation: small, visible to the platform, and so never proof of anything. */
export type Session = v.InferOutput<typeof session>;

export const newSession: Session = { turns: 0, misses: 0, said: [] };

/** Session data comes back from a platform and may be lost, old or forged: what does not fit is a new session. */
export function readSession(data: unknown): Session {
  const parsed = v.safeParse(session, data);
  return parsed.success ? parsed.output : newSession;
}
