import { say } from '../speech/message.ts';
import type { Answer } from './answer.ts';
import { isLinked, type LinkedTurn } from './contexts.ts';
import type { Intent } from './intent.ts';
import type { Ports } from './ports.ts';
import type { Turn } from './turn.ts';

/** Intents in whose answers something of the shopper's cart, orders or habits is named, or that have the platform listen for it. */
const telling: ReadonlySet<Intent['kind']> = new Set<Intent['kind']>([
  'launch',
  'reorder',
  'add-to-cart',
  'remove-from-cart',
  'review-cart',
  'order-status',
  'cancel-order',
  'change-item',
  'undo',
  'wrong-product',
  'answer',
  'why',
]);

/** Notes on the turn that its speaker may not hear such things, where the shopper has set that. One read, and only then. */
export async function hush(turn: Turn, { settings }: Ports): Promise<Turn> {
  if (!isLinked(turn) || turn.shopper.speaker === 'recognised') return turn;
  if (!telling.has(turn.intent.kind)) return turn;
  const kept = await settings.find(turn.shopper.id);
  return kept?.settings.discreet ? { ...turn, hushed: true } : turn;
}

/** What cannot be answered without naming such things. */
export const unlessHushed = (
  turn: LinkedTurn,
  dialogue: () => Promise<Answer>,
): Promise<Answer> | Answer => (turn.hushed ? { says: [say('privacy.hushed')] } : dialogue());
