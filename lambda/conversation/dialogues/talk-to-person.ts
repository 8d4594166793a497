import type { Seller } from '../../commerce/backend.ts';
import { aroundTheClock, stateAt } from '../../commerce/opening-hours.ts';
import { wallTime } from '../../commerce/wall-time.ts';
import { say, type Message } from '../../speech/message.ts';
import { anythingElse, inform, type Answer } from '../answer.ts';
import { tooLate, withdrawOffer } from '../offer.ts';
import type { Ports } from '../ports.ts';
import type { Card } from '../reply.ts';
import { topicWords } from '../topics.ts';
import type { Turn } from '../turn.ts';

/** "Talk to a person": put through where that can be done and somebody is there, else when and where to call. */
export function talkToPerson(turn: Turn, ports: Ports): Promise<Answer> | Answer {
  const { seller } = ports.shop;
  if (!canPutThrough(turn, seller)) return inform(turn.session, whereToCall(turn, seller));
  return mayTell(turn)
    ? { says: [], pending: { kind: 'put-through', step: 'summary' } }
    : putThrough(turn, ports);
}

/** Where only a person can help further: said after what cannot be done. */
export function leadToPerson(
  turn: Turn,
  { shop: { seller } }: Ports,
  before: Message,
  about: string,
): Answer {
  if (canPutThrough(turn, seller)) {
    return { says: [before], pending: { kind: 'put-through', step: 'offer' }, about };
  }
  const { says, card } = whereToCall(turn, seller);
  return { says: [before, ...says], ...(card && { card }), about };
}

/** Whoever is not understood three times is left to a person, and not asked any more. */
export function leaveToPerson(turn: Turn, { shop: { seller } }: Ports): Answer {
  if (canPutThrough(turn, seller)) {
    return { says: [say('miss.third-transfer')], directives: [transfer(seller)] };
  }
  const { says, card } = whereToCall(turn, seller);
  return { says: [say('miss.third'), ...says], ...(card && { card }) };
}

export function putThroughConfirmed(
  turn: Turn,
  ports: Ports,
  step: 'offer' | 'summary',
): Promise<Answer> | Answer {
  return step === 'offer' ? talkToPerson(turn, ports) : putThrough(turn, ports, true);
}

export const notPutThrough = (
  turn: Turn,
  ports: Ports,
  step: 'offer' | 'summary',
): Promise<Answer> | Answer =>
  step === 'offer'
    ? { says: [say('yes-no.fine')], pending: anythingElse }
    : putThrough(turn, ports);

/** Ends the conversation: what only waited for its yes is taken back. Told on is what the shopper has just agreed to. */
async function putThrough(turn: Turn, ports: Ports, told = false): Promise<Answer> {
  const { seller } = ports.shop;
  if (!canPutThrough(turn, seller)) return inform(turn.session, whereToCall(turn, seller));
  const end = await withdrawOffer(turn, ports);
  const says = [
    ...(end.kind === 'withdrawn' ? [say('purchase.withdrawn')] : []),
    say('person.transfer'),
  ];
  const summary = told && mayTell(turn) ? (turn.session.topics ?? []).map(topicWords) : undefined;
  return (
    tooLate(end, turn, ports) ?? {
      says,
      directives: [{ ...transfer(seller), ...(summary && { summary }) }],
      closesOffer: true,
    }
  );
}

const transfer = ({ telephone }: Seller) => ({ kind: 'transfer-call', telephone }) as const;

const canPutThrough = ({ channel, at }: Turn, { service }: Seller): boolean =>
  channel.transfers !== 'no' && stateAt(service, at).kind === 'open';

const mayTell = ({ channel, hushed, session }: Turn): boolean =>
  channel.transfers === 'call-and-summary' && !hushed && (session.topics ?? []).length > 0;

function whereToCall(turn: Turn, seller: Seller): Answer & { readonly card?: Card } {
  const said = reachable(seller, turn.at);
  if (!turn.channel.cards) return { says: [said] };
  const title = say('person.card-title', { seller: seller.name });
  return { says: [said], card: { title, text: [said] } };
}

/** The number, and when somebody answers it. */
function reachable({ telephone, service }: Seller, at: Date): Message {
  const state = stateAt(service, at);
  if (state.kind === 'open') {
    const { closes } = state.span;
    return aroundTheClock(state.span)
      ? say('person.all-day', { telephone })
      : say('person.open', { telephone, closes });
  }
  if (!state.opens) return say('person.closed-for-long', { telephone });
  const { date, opens } = state.opens;
  const day = { date, today: wallTime(at, service.timeZone).date };
  return say('person.closed', { telephone, day, opens });
}
