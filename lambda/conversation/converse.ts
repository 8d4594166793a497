import { StoreUnavailable } from '../runtime/store-unavailable.ts';
import { say } from '../speech/message.ts';
import { askForAccount } from './account.ts';
import type { Answer } from './answer.ts';
import { compose } from './compose.ts';
import { isLinked, purchaseContext, type LinkedTurn } from './contexts.ts';
import { addToCart } from './dialogues/add-to-cart.ts';
import { bareAnswer } from './dialogues/bare-answer.ts';
import { launch } from './dialogues/launch.ts';
import { misunderstood, silence } from './dialogues/misunderstanding.ts';
import { more } from './dialogues/more.ts';
import { no } from './dialogues/no.ts';
import { orderStatus } from './dialogues/order-status.ts';
import { readOut } from './dialogues/read-out.ts';
import { removeFromCart } from './dialogues/remove-from-cart.ts';
import { reorder } from './dialogues/reorder.ts';
import { reviewCart } from './dialogues/review-cart.ts';
import { afterNews, onceSettled } from './dialogues/settle.ts';
import { speakerVerified } from './dialogues/speaker-verified.ts';
import { storeHours } from './dialogues/store-hours.ts';
import { help, leave, repeat, why } from './dialogues/universal.ts';
import { yes } from './dialogues/yes.ts';
import { withdrawOffer } from './offer.ts';
import type { Ports } from './ports.ts';
import type { Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** The whole conversation: decides what happens and what is said, as data. Rejects only for bugs. */
export async function converse(turn: Turn, ports: Ports): Promise<Reply> {
  try {
    const answer = await decide(turn, ports);
    if (answer.tells !== undefined) await noteTold(turn, ports, answer.tells);
    return compose(turn, answer);
  } catch (error) {
    if (error instanceof StoreUnavailable) return compose(turn, { says: [say('trouble.own')] });
    throw error;
  }
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

function decide(turn: Turn, ports: Ports): Promise<Answer> | Answer {
  const { intent } = turn;
  const linked = (dialogue: (turn: LinkedTurn) => Promise<Answer>): Promise<Answer> | Answer =>
    isLinked(turn) ? dialogue(turn) : askForAccount(turn, ports.shop.seller);
  const filling = (dialogue: (turn: LinkedTurn) => Promise<Answer>) =>
    linked((known) => afterNews(known, ports, () => dialogue(known)));
  const buying = (dialogue: (turn: LinkedTurn) => Promise<Answer>) =>
    linked((known) => onceSettled(known, ports, () => dialogue(known)));
  switch (intent.kind) {
    case 'launch':
      return launch(turn, ports);
    case 'reorder':
      return buying((known) => reorder(known, ports, intent.item));
    case 'add-to-cart':
      return filling((known) => addToCart(known, ports, intent.item));
    case 'remove-from-cart':
      return filling((known) => removeFromCart(known, ports, intent.item));
    case 'review-cart':
      return buying((known) => reviewCart(known, ports));
    case 'checkout':
      return buying((known) => readOut(known, ports));
    case 'order-status':
      return linked((known) => orderStatus(known, ports, intent.lastFour));
    case 'store-hours':
      return storeHours(turn, ports, intent);
    case 'answer':
      return bareAnswer(turn, ports, intent);
    case 'speaker-verified':
      return speakerVerified(turn, ports, intent);
    case 'yes':
      return yes(turn, ports);
    case 'no':
      return no(turn, ports);
    case 'why':
      return why(turn);
    case 'more':
      return more(turn);
    case 'repeat':
      return repeat(turn);
    case 'help':
      return help(turn, ports);
    case 'cancel':
    case 'stop':
      return leave(turn, ports);
    case 'silence':
      return silence(turn, ports);
    case 'cancel-order':
    case 'what-you-know':
    case 'forget-me':
    case 'fallback':
    case 'unsupported':
      return misunderstood(turn, ports);
    case 'session-ended':
      return ended(turn, ports);
  }
}

/** Nobody listens any more: nothing is said, and what was not bought is taken back. */
async function ended(turn: Turn, ports: Ports): Promise<Answer> {
  await withdrawOffer(turn, ports);
  return { says: [], closesOffer: true };
}
