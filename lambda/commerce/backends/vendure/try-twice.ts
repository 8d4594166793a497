import type { Answer, AskShop, Question } from './ask-shop.ts';
import { within } from '../../../runtime/within.ts';

const patienceMs = 1500;

/** For what may be asked again: an attempt gets 1.5 seconds, and a second one follows while the caller has time. */
export const askTwice =
  (ask: AskShop): AskShop =>
  async (question, signal) => {
    const first = await attempt(ask, question, signal);
    return isWorthAnother(first) && !signal.aborted ? attempt(ask, question, signal) : first;
  };

const attempt = (ask: AskShop, question: Question, signal: AbortSignal): Promise<Answer> =>
  ask(question, within(signal, patienceMs));

function isWorthAnother({ kind }: Answer): boolean {
  return kind === 'unreached' || kind === 'unanswered' || kind === 'out-of-time';
}
