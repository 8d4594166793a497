import { say } from '../speech/message.ts';
import type { Answer } from './answer.ts';
import { isLinked, type LinkedTurn } from './contexts.ts';
import type { Intent } from './intent.ts';
import type { Ports } from './ports.ts';
import type { Pending } from './session.ts';
import type { Turn } from './turn.ts';

/** Intents in whose answers something of the shopper's cart, orders or habits is named, or that have the platform listen for it. */
const telling: ReadonlySet<Intent['kind']> = new Set<Intent['kind']>([
  'launch',
  'reorder',
  'add-to-cart',
  'remove-from-cart',
  'usual',
  'review-cart',
  'order-status',
  'cancel-order',
  'report-problem',
  'talk-to-person',
  'change-item',
  'undo',
  'wrong-product',
  'answer',
  'product-price',
  'product-availability',
  'product-size',
  'compare-products',
  'why',
  'apply-coupon',
  'delivery-estimate',
  'choose-delivery',
  'choose-address',
  'choose-payment',
]);

/** Notes on the turn that its speaker may not hear such things, where the shopper has set that. One read, and only then. */
export async function hush(turn: Turn, { settings }: Ports): Promise<Turn> {
  if (!isLinked(turn) || turn.shopper.speaker === 'recognised') return turn;
  if (!telling.has(turn.intent.kind) && !isAskedOfThem(turn)) return turn;
  const kept = await settings.find(turn.shopper.id);
  return kept?.settings.discreet ? { ...turn, hushed: true } : turn;
}

/** A yes or no to a question about such things leads to an answer about them. */
const isAskedOfThem = ({ session }: Turn): boolean =>
  session.pending !== undefined && askedOfThem.has(session.pending.kind);

const askedOfThem: ReadonlySet<Pending['kind']> = new Set<Pending['kind']>([
  'put-through',
  'confirm-problem',
  'choose-delivery',
  'choose-address',
  'choose-payment',
]);

/** Whether something was ordered is told by whether it is found. */
export const tellsTooMuch: Answer = { says: [say('privacy.hushed')] };

/** What cannot be answered without naming such things. */
export const unlessHushed = (
  turn: LinkedTurn,
  dialogue: () => Promise<Answer>,
): Promise<Answer> | Answer => (turn.hushed ? tellsTooMuch : dialogue());
