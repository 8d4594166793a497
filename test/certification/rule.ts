import type { JourneySettings } from '../journeys/journey.ts';
import type { Channel, Played } from '../journeys/play.ts';

/** Everything that a rule may look at: one journey as it was played, and what its shopper had set. */
export interface Certifiable extends Pick<
  Played,
  'turns' | 'replies' | 'logged' | 'before' | 'after'
> {
  readonly channel: Channel;
  /** The seller of record's name. */
  readonly seller: string;
  readonly settings?: JourneySettings | undefined;
  /** The e-mails that the shop has sent meanwhile; absent where nobody can read them. */
  readonly mails?: readonly ReceiptMail[];
}

/** An e-mail of the shop's, as far as a receipt is concerned. */
export interface ReceiptMail {
  readonly subject: string;
  readonly text: string;
}

export type RuleName =
  | 'offer-not-read-out'
  | 'order-not-confirmed'
  | 'placed-without-yes'
  | 'code-not-asked'
  | 'code-told'
  | 'large-order-without-code'
  | 'code-not-offered'
  | 'cart-not-resumed'
  | 'no-link-card'
  | 'session-and-question-differ'
  | 'help-or-stop-misheard'
  | 'markup-on-card'
  | 'launch-not-briefer'
  | 'answer-too-large';

/** One requirement of certification. `find` tells each place that breaks it; nothing when all is well. */
export interface Rule {
  readonly name: RuleName;
  /** Where it holds: some are about what only one platform has. */
  readonly channels: readonly Channel[];
  readonly find: (played: Certifiable) => readonly string[];
}

export interface Violation {
  readonly rule: RuleName;
  readonly found: string;
}

export const everywhere: readonly Channel[] = ['alexa', 'google'];
