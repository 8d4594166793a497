import type { Message } from '../speech/message.ts';
import type { Card, Directive } from './reply.ts';
import type { Intent } from './intent.ts';
import type { CartStep, OfferedOption, Pending, Reason, Session, Several } from './session.ts';

/** What a dialogue decides: what to say, and which question then waits. The question's own words follow from its kind. */
export interface Answer {
  readonly says: readonly Message[];
  /** Absent: nothing is asked and the conversation ends. */
  readonly pending?: Pending;
  /** Asks in other words than before, with a hint. */
  readonly rephrase?: boolean;
  readonly card?: Card;
  readonly directives?: readonly Directive[];
  /** Why something was picked; kept until something else is picked. */
  readonly reason?: Reason;
  /** The product that "it" means from now on. */
  readonly named?: OfferedOption;
  /** The changes of the cart that can still be taken back, where that is not the ones before and this turn's. */
  readonly steps?: readonly CartStep[];
  /** Variants that are not to be offered again, where they are other ones than before. */
  readonly rejected?: readonly string[];
  /** Counts up on a turn that understood nothing; every other turn starts again. */
  readonly misses?: number;
  /** The purchase that was read out is over: bought, withdrawn or run out. */
  readonly closesOffer?: boolean;
  /** The quote whose ending this answer tells: from then on it counts as told. */
  readonly tells?: string;
  /** An account is wanted: what was said is remembered until it is linked. */
  readonly wantsAccount?: boolean;
  /** What is remembered then, where what was said means nothing without its question. */
  readonly wish?: Intent;
  /** Not kept to be said again: whoever may hear it gets it anew. */
  readonly unrepeatable?: boolean;
  /** Last four digits of the order that was spoken of. */
  readonly about?: string;
  /** Of several things that were named at once: what this question leaves open, or that nothing is. */
  readonly several?: Several | 'done';
  /** A topic of its own: the question that waited before comes back after it, once. */
  readonly aside?: boolean;
}

export const anything: Pending = { kind: 'anything' };
export const anythingElse: Pending = { kind: 'anything-else' };
export const anythingElseInCart: Pending = { kind: 'anything-else', cart: true };

/** A complete answer to one question: ends a one-shot, goes on in a conversation. */
export function inform(session: Session, answer: Answer): Answer {
  const aside = { ...answer, aside: true };
  return session.turns === 0 ? aside : { ...aside, pending: anythingElse };
}
