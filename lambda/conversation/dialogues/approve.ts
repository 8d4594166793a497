import type { ApprovalOutcome, Proof } from '../../purchasing/purchasing.ts';
import type { Quote, QuoteChange } from '../../purchasing/quote.ts';
import { StoreUnavailable } from '../../runtime/store-unavailable.ts';
import { say } from '../../speech/message.ts';
import { anything, anythingElse, type Answer } from '../answer.ts';
import { buyingContext, type LinkedTurn } from '../contexts.ts';
import type { Ports } from '../ports.ts';
import { movedClauses, totalMoved } from '../quote-change-words.ts';
import { confirmOrder } from '../confirm-order.ts';
import { onPhone } from './on-phone.ts';
import { answerQuote } from './read-out.ts';

/** A yes to a purchase that was read out, or what it takes besides. Where our own store breaks off, nobody knows how far it got. */
export async function approve(
  turn: LinkedTurn,
  ports: Ports,
  quoteId: string,
  proof: Proof = { kind: 'yes' },
): Promise<Answer> {
  try {
    const outcome = await ports.purchasing.approve(buyingContext(turn), quoteId, proof);
    // The platform answers for another offer, or for none: the question that waits is still the question.
    if (outcome.kind === 'nothing-to-approve' && proof.kind === 'platform-pin') {
      return { says: [], pending: turn.session.pending ?? anything };
    }
    // The cart becomes what it was before the wish.
    if (outcome.kind === 'expired') await ports.purchasing.settle(buyingContext(turn));
    return {
      ...answerApproval(turn, ports, outcome, quoteId),
      ...(isEnding(outcome) && { tells: quoteId }),
      closesOffer: !stands.has(outcome.kind),
    };
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return { says: [say('trouble.own-after-yes')], closesOffer: true };
  }
}

/** After these the offer still waits for its answer. */
const stands: ReadonlySet<ApprovalOutcome['kind']> = new Set<ApprovalOutcome['kind']>([
  'failed',
  'changed',
  'proof-needed',
  'wrong-code',
]);

const isEnding = ({ kind }: ApprovalOutcome): boolean => kind === 'placed' || kind === 'declined';

function answerApproval(
  turn: LinkedTurn,
  ports: Ports,
  outcome: ApprovalOutcome,
  quoteId: string,
): Answer {
  const seller = ports.shop.seller.name;
  switch (outcome.kind) {
    case 'placed':
      return confirmOrder(outcome, turn.at);
    case 'changed':
      return changed(turn, ports, outcome);
    case 'no-longer-possible':
      return noLongerPossible(turn, ports, outcome.because);
    case 'proof-needed':
      return outcome.proof === 'code'
        ? { says: [], pending: { kind: 'spoken-code', quoteId } }
        : { says: [], directives: [{ kind: 'verify-speaker', token: outcome.verification }] };
    case 'wrong-code':
      return {
        says: [say('purchase.wrong-code', { left: outcome.triesLeft })],
        pending: { kind: 'spoken-code', quoteId },
      };
    case 'declined':
      return onPhone(turn, 'declined', seller, outcome.url);
    case 'needs-action':
      return onPhone(turn, 'needs-action', seller, outcome.url);
    case 'still-confirming':
      return { says: [say('purchase.still-confirming', { seller })] };
    case 'expired':
      return { says: [say('purchase.expired')], pending: anything };
    case 'nothing-to-approve':
      return { says: [say('purchase.nothing-to-approve')], pending: anything };
    case 'failed':
      return { says: [say('purchase.failed', { seller })], pending: stillOffered(turn, quoteId) };
  }
}

function noLongerPossible(
  turn: LinkedTurn,
  ports: Ports,
  because: Extract<ApprovalOutcome, { kind: 'no-longer-possible' }>['because'],
): Answer {
  switch (because.kind) {
    case 'empty-cart':
      return { says: [say('purchase.gone-meanwhile')], pending: anythingElse };
    case 'failed':
      return { says: [say('purchase.failed', { seller: ports.shop.seller.name })] };
    case 'hand-over':
    case 'still-confirming':
      return answerQuote(turn, ports, because, []);
  }
}

/** Nothing happened: the offer stands while it lives. */
const stillOffered = ({ session }: LinkedTurn, quoteId: string) =>
  session.pending?.kind === 'confirm-purchase' && session.pending.quoteId === quoteId
    ? session.pending
    : anything;

/** Says what moved since the read-out; where more than the total moved, the whole offer is read again, total and all. */
function changed(
  turn: LinkedTurn,
  ports: Ports,
  { quote, changes }: { quote: Quote; changes: readonly QuoteChange[] },
): Answer {
  const clauses = movedClauses(changes);
  if (clauses.length > 0) {
    const since = say('purchase.changed', { changes: clauses });
    return answerQuote(turn, ports, { kind: 'quoted', quote }, [since]);
  }
  return {
    says: totalMoved(changes),
    pending: { kind: 'confirm-purchase', quoteId: quote.id, total: quote.total },
  };
}
