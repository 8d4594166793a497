import { say } from '../../speech/message.ts';
import { anything, type Answer } from '../answer.ts';
import { tooLate, withdrawOffer } from '../offer.ts';
import type { Ports } from '../ports.ts';
import type { Turn } from '../turn.ts';
import { leaveToPerson } from './rare.ts';

/** The ladder of failures in a row: other words with an example, then other ways, then a person. Never the same text twice. */
export async function misunderstood(turn: Turn, ports: Ports): Promise<Answer> {
  const misses = turn.session.misses + 1;
  const pending = turn.session.pending ?? anything;
  if (misses === 1) return { says: [say('miss.first')], pending, rephrase: true, misses };
  if (misses === 2) return { says: [say('miss.second')], pending, misses };
  const end = await withdrawOffer(turn, ports);
  return tooLate(end, turn, ports) ?? { ...(await leaveToPerson(turn, ports)), closesOffer: true };
}

/** Nothing was said: one reprompt that helps, then a quiet end. */
export async function silence(turn: Turn, ports: Ports): Promise<Answer> {
  const misses = turn.session.misses + 1;
  const pending = turn.session.pending ?? anything;
  if (misses === 1) return { says: [say('miss.silence')], pending, rephrase: true, misses };
  const end = await withdrawOffer(turn, ports);
  return tooLate(end, turn, ports) ?? { says: [say('miss.silent-end')], closesOffer: true };
}
