import { say, type Message } from '../../speech/message.ts';
import type { Answer } from '../answer.ts';
import type { LinkedTurn } from '../contexts.ts';
import type { SpokenItem } from '../intent.ts';
import { lineNames } from '../naming.ts';
import type { Ports } from '../ports.ts';
import type { Several } from '../session.ts';
import { buyAllAgain } from './buy-all-again.ts';
import {
  lookForEach,
  nothingYet,
  together,
  type Looked,
  type Open,
  type Sure,
} from './look-for-each.ts';
import { lookInCart } from './look-in-cart.ts';
import { putAllIn } from './put-all-in.ts';
import { takeAllOut } from './take-all-out.ts';

/** Several things that were named at once. */
export interface Wanted {
  readonly wish: Several['wish'];
  /** To be looked for. */
  readonly items: readonly SpokenItem[];
  /** Sure since an earlier turn, and waiting for the rest. */
  readonly sure?: readonly Sure[];
  /** What the answer to the question about one of them came to. */
  readonly answered?: Looked;
}

/**
 * Does at once what is sure, tells what cannot be had, and asks about one thing; the next one comes after the answer. What
 * belongs to an offer waits until nothing is open: an offer is read out as a whole.
 */
export async function several(
  turn: LinkedTurn,
  ports: Ports,
  { wish, items, sure: before = [], answered = nothingYet }: Wanted,
): Promise<Answer> {
  const looked = together([answered, await lookFor(turn, ports, wish, items)]);
  if (looked.instead) return withoutLoss(turn, looked.instead);
  const sure = merged([...before, ...looked.sure]);
  const [first, ...rest] = looked.open;
  const next = rest.map(({ item }) => item);
  if (first && (wish === 'reorder' || turn.session.offer)) {
    const held = sure.map(({ option, quantity }) => ({ option, quantity }));
    return ask(first, soFar(sure, looked.lacks), { wish, sure: held, asked: first.item, next });
  }
  const done = await act(turn, ports, wish, sure, looked.lacks);
  if (!first || !done.pending) return withoutLoss(turn, done);
  return { ...done, ...ask(first, done.says, { wish, sure: [], asked: first.item, next }) };
}

/** Goes on with the next of several things after one was left out. */
export async function leaveOut(turn: LinkedTurn, ports: Ports, open: Several): Promise<Answer> {
  const { wish, sure, next } = open;
  const answer = await several(turn, ports, { wish, items: next, sure });
  return { ...answer, says: shortest([say('product.left'), ...answer.says]) };
}

function lookFor(
  turn: LinkedTurn,
  ports: Ports,
  wish: Several['wish'],
  items: readonly SpokenItem[],
): Promise<Looked> {
  return wish === 'remove-from-cart'
    ? lookInCart(turn, ports, items)
    : lookForEach(turn, ports, wish, items);
}

function act(
  turn: LinkedTurn,
  ports: Ports,
  wish: Several['wish'],
  sure: readonly Sure[],
  lacks: readonly Message[],
): Promise<Answer> | Answer {
  switch (wish) {
    case 'add-to-cart':
      return putAllIn(turn, ports, sure, lacks);
    case 'reorder':
      return buyAllAgain(turn, ports, sure, lacks);
    case 'remove-from-cart':
      return takeAllOut(turn, ports, sure, lacks);
  }
}

const ask = (
  { says, pending }: Open,
  before: readonly Message[],
  open: Several,
): Answer & { readonly several: Several } => ({
  says: shortest([...before, ...says]),
  pending,
  several: open,
});

/** At most two sentences come before a question (voice-UX); the last ones lead to it. */
const shortest = (says: readonly Message[]): readonly Message[] => says.slice(-2);

function soFar(sure: readonly Sure[], lacks: readonly Message[]): readonly Message[] {
  const items = lineNames(sure.map(({ option, quantity }) => ({ name: option.name, quantity })));
  if (items.length === 0)
    return lacks.length > 0 ? [say('reorder.shortage', { clauses: lacks })] : [];
  return lacks.length > 0
    ? [say('several.noted-but', { items, clauses: lacks })]
    : [say('several.noted', { items })];
}

/** While the shop is away the question stays: whatever was named can be said once more, and nothing is forgotten. */
function withoutLoss({ session }: LinkedTurn, answer: Answer): Answer {
  const isTrouble = answer.says.some(({ key }) => unchanged.has(key));
  if (!session.several || !session.pending || !isTrouble) return { ...answer, several: 'done' };
  return { ...answer, pending: session.pending, several: session.several };
}

const unchanged: ReadonlySet<Message['key']> = new Set<Message['key']>([
  'trouble.shop',
  'trouble.busy',
  'trouble.nothing-changed',
]);

/** "Two milks and another milk" are three. */
function merged(sure: readonly Sure[]): readonly Sure[] {
  const all = new Map<string, Sure>();
  for (const one of sure) {
    const known = all.get(one.option.variantId);
    const quantity = one.quantity + (known?.quantity ?? 0);
    all.set(one.option.variantId, { ...known, ...one, quantity });
  }
  return [...all.values()];
}
