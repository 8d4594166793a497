import { StoreUnavailable } from '../runtime/store-unavailable.ts';
import { say } from '../speech/message.ts';
import { goOn, withoutQuestion } from './after-linking.ts';
import type { Answer } from './answer.ts';
import { compose } from './compose.ts';
import { isLinked, purchaseContext } from './contexts.ts';
import { decide } from './decide.ts';
import { offerCode } from './dialogues/rare.ts';
import { hush } from './hush.ts';
import { meet } from './meet.ts';
import { notAgain } from './not-again.ts';
import { noteSteps } from './note-steps.ts';
import type { Ports } from './ports.ts';
import { rememberIntent } from './remembered-intent.ts';
import type { Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** The whole conversation: decides what happens and what is said, as data. Rejects only for bugs. */
export async function converse(heard: Turn, ports: Ports): Promise<Reply> {
  try {
    const [turn] = await Promise.all([hush(heard, ports), meet(heard, ports)]);
    const noted = noteSteps(notAgain(ports, turn.session.rejected));
    const answer = await withWayToLink(turn, ports, await answerTo(turn, noted.ports));
    if (answer.tells !== undefined) await noteTold(turn, ports, answer.tells);
    return compose(withoutQuestion(turn), answer, noted.step());
  } catch (error) {
    if (error instanceof StoreUnavailable) return compose(heard, { says: [say('trouble.own')] });
    throw error;
  }
}

async function answerTo(turn: Turn, ports: Ports): Promise<Answer> {
  // What was remembered tells other things than what was said now.
  const recalled = async (one: Turn) => decide(await hush(one, ports), ports);
  return (await goOn(turn, ports, recalled)) ?? decide(withoutQuestion(turn), ports);
}

/** Where an account is wanted, the wish is remembered; where a code links it, the code is said. */
async function withWayToLink(turn: Turn, ports: Ports, answer: Answer): Promise<Answer> {
  if (!answer.wantsAccount) return answer;
  await rememberIntent({ ...turn, intent: answer.wish ?? turn.intent }, ports);
  if (turn.channel.linking !== 'device-grant') return answer;
  return (await offerCode(turn, ports)) ?? answer;
}

/** The last thing that a turn does: what follows takes no time. */
async function noteTold(turn: Turn, { purchasing }: Ports, quoteId: string): Promise<void> {
  if (!isLinked(turn)) return;
  try {
    await purchasing.told(purchaseContext(turn), quoteId);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
  }
}
