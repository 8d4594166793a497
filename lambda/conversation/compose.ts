import type { Message } from '../speech/message.ts';
import type { Answer } from './answer.ts';
import { isLinked } from './contexts.ts';
import { itemName } from './naming.ts';
import { soughtIn } from './sought.ts';
import { questionOf, type Question } from './question.ts';
import type { Reply, ShownOption } from './reply.ts';
import {
  lastRejected,
  lastSteps,
  type CartStep,
  type Named,
  type OfferedOption,
  type Pending,
  type Session,
} from './session.ts';
import { topicsAfter } from './topics.ts';
import type { Turn } from './turn.ts';

/** Turns what a dialogue decided into a reply: the question that waits, what the screen shows, and the next session. `step`: what the turn did to the cart. */
export function compose(turn: Turn, answer: Answer, step?: CartStep): Reply {
  const { says, pending, cameBack } = withQuestionBack(turn.session, answer);
  const question = pending && questionOf(pending, turn);
  const offer = offerAfter(turn.session, answer, pending);
  const several = severalAfter(turn.session, answer, pending);
  const reason = answer.reason ?? turn.session.reason;
  const named = namedBy(turn, answer, pending);
  const topics = topicsAfter(turn, answer);
  const steps = lastSteps(answer.steps ?? [...(turn.session.steps ?? []), ...(step ? [step] : [])]);
  const sought = soughtIn(turn) ?? turn.session.sought;
  const rejected = lastRejected(answer.rejected ?? turn.session.rejected ?? []);
  const session: Session = {
    turns: turn.session.turns + 1,
    misses: answer.misses ?? 0,
    cameBack,
    // Who was not understood may ask for what was said before that.
    said: answer.unrepeatable ? [] : answer.misses ? turn.session.said : says,
    ...(pending && { pending }),
    ...(offer && { offer }),
    ...(named && { named }),
    ...(several && { several }),
    ...(reason && { reason }),
    ...(topics.length > 0 && { topics }),
    ...(steps.length > 0 && { steps }),
    ...(sought && { sought }),
    ...(rejected.length > 0 && { rejected }),
  };
  return {
    messages: question ? [...says, asked(question, answer)] : says,
    ...listening(question, answer),
    ...(answer.card && { card: answer.card }),
    ...shown(turn, pending),
    directives: answer.directives ?? [],
    session,
  };
}

/** "It" is what was told of last, or what the question is about; of a purchase that was just read out, all of it. */
function namedBy(turn: Turn, answer: Answer, pending: Pending | undefined): Named | undefined {
  const readOut = answer.pending?.kind === 'confirm-purchase' && pending !== turn.session.pending;
  if (readOut) return undefined;
  const option =
    answer.named ?? (pending === turn.session.pending ? undefined : onlyOption(pending));
  return option ? { option, freely: turn.hushed === true || !isLinked(turn) } : turn.session.named;
}

function onlyOption(pending: Pending | undefined): OfferedOption | undefined {
  switch (pending?.kind) {
    case 'confirm-product':
    case 'confirm-quantity':
      return pending.option;
    case 'offer-to-add':
      return pending.options.length === 1 ? pending.options[0] : undefined;
    default:
      return undefined;
  }
}

interface Next {
  readonly says: readonly Message[];
  readonly pending?: Pending;
  readonly cameBack: boolean;
}

/**
 * After another topic the question that waited comes back, once: an offer that was read out also after
 * things that only led away from it. Where something is to be chosen for it, that question is the one that waited.
 */
function withQuestionBack(session: Session, answer: Answer): Next {
  const { says, pending } = answer;
  const asked =
    (session.several && !answer.several) || (answer.aside && isAboutGoods(session.pending))
      ? session.pending
      : undefined;
  const waited = answer.closesOffer
    ? undefined
    : (asked ?? session.offer ?? waiting(session, answer));
  const leadsAway = pending === undefined ? answer.aside : isOpen(pending);
  if (waited && leadsAway && !session.cameBack) {
    return { says, pending: waited, cameBack: true };
  }
  const same = pending === session.pending;
  const cameBack = session.cameBack && (same || answer.aside === true);
  return pending ? { says, pending, cameBack } : { says, cameBack };
}

const waiting = ({ pending }: Session, { aside }: Answer): Pending | undefined =>
  aside && pending && !isOpen(pending) ? pending : undefined;

const isAboutGoods = (pending: Pending | undefined): boolean =>
  pending !== undefined && 'wish' in pending;

const isOpen = ({ kind }: Pending): boolean => kind === 'anything' || kind === 'anything-else';

const offerAfter = (session: Session, answer: Answer, pending: Pending | undefined) =>
  pending?.kind === 'confirm-purchase' ? pending : answer.closesOffer ? undefined : session.offer;

/** What else was named waits as long as one of these things is asked about. */
function severalAfter(session: Session, { several }: Answer, pending: Pending | undefined) {
  if (several) return several === 'done' ? undefined : several;
  return pending && 'wish' in pending ? session.several : undefined;
}

const asked = ({ message, reprompt }: Question, { rephrase }: Answer): Message =>
  rephrase ? reprompt : message;

/** What is said after silence is never what was just asked. */
const listening = (question: Question | undefined, { rephrase }: Answer): Partial<Reply> =>
  question
    ? { asks: question.asks, reprompt: rephrase ? question.message : question.reprompt }
    : {};

/** A screen shows more options than are read out. */
function shown({ device, channel }: Turn, pending: Pending | undefined): Partial<Reply> {
  if (!device.screen || pending?.kind !== 'choose-product') return {};
  const options: readonly ShownOption[] = pending.options
    .slice(pending.from, pending.from + channel.optionsShown)
    .map(({ name }, index) => ({ ordinal: index + 1, title: itemName(name) }));
  return { options };
}
