import { say } from '../speech/message.ts';
import { anything, type Answer } from './answer.ts';
import { isLinked } from './contexts.ts';
import type { Intent } from './intent.ts';
import type { Ports } from './ports.ts';
import { recallIntent } from './remembered-intent.ts';
import type { Turn } from './turn.ts';

/** Says no more than "go on": a wish of its own goes before the one that was remembered. */
const goesOn: ReadonlySet<Intent['kind']> = new Set<Intent['kind']>([
  'launch',
  'yes',
  'no',
  'answer',
  'repeat',
  'help',
  'silence',
  'fallback',
  'unsupported',
]);

/**
 * Goes on where somebody stopped to link an account: in the call in which the code was entered, or the next time the skill is opened.
 * `undefined`: this is not that.
 */
export async function goOn(
  turn: Turn,
  ports: Ports,
  decide: (turn: Turn) => Promise<Answer> | Answer,
): Promise<Answer | undefined> {
  const asked = turn.session.pending?.kind === 'link-by-code';
  const may = isLinked(turn) && goesOn.has(turn.intent.kind);
  if (!may || (!asked && turn.intent.kind !== 'launch')) return undefined;
  const intent = await recallIntent(turn, ports);
  if (intent) return linkedNow(await decide({ ...withoutQuestion(turn), intent }));
  return asked ? linkedNow({ says: [], pending: anything }) : undefined;
}

/** The question whether the code was entered has been answered, whatever was said. */
export function withoutQuestion(turn: Turn): Turn {
  const { pending, ...session } = turn.session;
  return isLinked(turn) && pending?.kind === 'link-by-code' ? { ...turn, session } : turn;
}

const linkedNow = (answer: Answer): Answer => ({
  ...answer,
  says: [say('account.linked-now'), ...answer.says],
});
